package edge

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAMessageIsReadAsItWasWritten(t *testing.T) {
	request, err := ReadMessage([]byte("POST /v1/assessments?trace=full 2026-11-20\naccept: a: b, c\naccept-language: \n\n{\n\n}"))
	require.NoError(t, err)
	assert.Equal(t, Request{
		Method: "POST", Target: "/v1/assessments?trace=full", Today: "2026-11-20",
		Headers: []Header{{"accept", "a: b, c"}, {"accept-language", ""}},
		Body:    []byte("{\n\n}"),
	}, request)
	assert.Equal(t, "a: b, c", request.Header("accept"))
	assert.Equal(t, "", request.Header("content-type"))
}

func TestAMessageWithoutHeadersOrBodyIsWhole(t *testing.T) {
	request, err := ReadMessage([]byte("GET / 2026-11-20\n\n"))
	require.NoError(t, err)
	assert.Empty(t, request.Headers)
	assert.Empty(t, request.Body)
}

func TestAMalformedMessageIsAnError(t *testing.T) {
	for _, message := range []string{"", "GET", "GET / 2026-11-20", "GET / 2026-11-20\n", "GET /\n\n", "GET / a 2026-11-20\n\n", "GET / 2026-11-20\naccept\n\n"} {
		_, err := ReadMessage([]byte(message))
		assert.ErrorIs(t, err, errFraming, "%q", message)
	}
}

func TestAResponseIsFramedAsARequestIs(t *testing.T) {
	message := AppendMessage([]byte("kept "), Response{Status: 404, Headers: []Header{{"Allow", "GET"}, {"Vary", "Accept"}}, Body: []byte("\n{}")})
	assert.Equal(t, "kept 404\nAllow: GET\nVary: Accept\n\n\n{}", string(message))
}

func FuzzNoMessageBreaksTheEdge(f *testing.F) {
	f.Add([]byte("POST /v1/assessments?trace=full 2026-11-20\ncontent-type: application/json\naccept: */*;q=0.5\n\n{}"))
	f.Add([]byte("POST /v1/assessments 2026-11-20\ncontent-type: application/json\naccept: text/*\n\n{}"))
	f.Add([]byte("POST /v1/comparisons 2026-11-20\ncontent-type: application/json\n\n{\"before\":{},\"after\":null}"))
	f.Add([]byte("OPTIONS /v1/x 2026-11-20\naccess-control-request-headers: a,b\n\n"))
	f.Add([]byte("GET /v1/health 2026-11-20\naccept-language: en;q=1.0, zh;q=0.999\n\n"))
	f.Fuzz(func(t *testing.T, message []byte) {
		request, err := ReadMessage(message)
		if err != nil {
			return
		}
		response := Answer(request)
		if response.Crashed || response.Status < 200 || response.Status > 499 {
			t.Fatalf("status %d, crashed %v", response.Status, response.Crashed)
		}
		head, _, _ := strings.Cut(string(AppendMessage(nil, response)), "\n\n")
		if strings.Count(head, "\n") != len(response.Headers) {
			t.Fatalf("a header broke out of its line: %q", head)
		}
	})
}
