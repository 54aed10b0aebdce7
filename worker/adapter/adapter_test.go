package adapter_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/worker/adapter"
	"limitcheck/worker/edge"
)

// lateEvening is still 20 November in UTC and already the 21st in China.
var lateEvening = time.Date(2026, 11, 20, 16, 30, 0, 0, time.UTC)

func answer(method, target string, body io.Reader, headers http.Header) *httptest.ResponseRecorder {
	request := httptest.NewRequest(method, target, body)
	request.Header = headers
	recorder := httptest.NewRecorder()
	adapter.Handler(func() time.Time { return lateEvening }).ServeHTTP(recorder, request)
	return recorder
}

func TestTheHandlerAnswersAsTheEdgeDoes(t *testing.T) {
	request := edge.Request{
		Method: "POST", Target: "/v1/assessments?trace=full", Today: "2026-11-21", Body: []byte(`{}`),
		Headers: []edge.Header{{Name: "content-type", Value: "application/json"}, {Name: "accept-language", Value: "en"}},
	}
	want := edge.Answer(request)
	got := answer("POST", request.Target, strings.NewReader(`{}`), http.Header{"Content-Type": {"application/json"}, "Accept-Language": {"en"}})
	assert.Equal(t, want.Status, got.Code)
	assert.Equal(t, string(want.Body), got.Body.String())
	for _, header := range want.Headers {
		assert.Equal(t, header.Value, got.Header().Get(header.Name))
	}
	assert.Len(t, got.Header(), len(want.Headers))
}

func TestHeadersCutAtTheirCommasAreWholeAgain(t *testing.T) {
	got := answer("OPTIONS", "/v1/assessments", nil, http.Header{"Access-Control-Request-Headers": {"content-type", " x-a", " x-b"}})
	assert.Equal(t, "content-type, x-a, x-b", got.Header().Get("Access-Control-Allow-Headers"))
}

func TestHeadHasNoBody(t *testing.T) {
	got := answer("HEAD", "/v1/health", nil, nil)
	assert.Equal(t, 200, got.Code)
	assert.Zero(t, got.Body.Len())
}

func TestABodyIsReadNoFurtherThanItsLimit(t *testing.T) {
	body := &endless{}
	got := answer("POST", "/v1/assessments", body, http.Header{"Content-Type": {"application/json"}})
	assert.Equal(t, 413, got.Code)
	assert.LessOrEqual(t, body.read, 131072+1)
}

func TestABodyThatBreaksOffIsNoBody(t *testing.T) {
	whole := strings.NewReader(`{"as_of":"2026-11-20"}`)
	got := answer("POST", "/v1/assessments", io.MultiReader(whole, broken{}), http.Header{"Content-Type": {"application/json"}})
	require.Equal(t, 400, got.Code)
	assert.Contains(t, got.Body.String(), `"INVALID_JSON"`)
}

type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	e.read += len(p)
	return len(p), nil
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("the connection broke") }
