package edge

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/tidwall/gjson"
)

func batchRequest(headers ...Header) Request {
	return Request{Method: "POST", Target: "/v1/assessments", Today: "2026-11-20", Headers: append([]Header{{"content-type", batchType}}, headers...)}
}

func TestABatchOpensWithTheHeadOfItsAnswer(t *testing.T) {
	response := Answer(batchRequest())
	assert.Equal(t, 200, response.Status)
	assert.Empty(t, response.Body)
	assert.Contains(t, response.Headers, Header{"Content-Type", "application/x-ndjson"})
	assert.Contains(t, response.Headers, Header{"Cache-Control", "no-store"})
	assert.Contains(t, response.Headers, Header{"Access-Control-Allow-Origin", "*"})
}

func TestABatchIsRefusedBeforeItIsRead(t *testing.T) {
	for name, c := range map[string]struct {
		header Header
		status int
		code   string
	}{
		"a length beyond 4 MiB":            {Header{"content-length", "4194305"}, 413, "BODY_TOO_LARGE"},
		"an answer of another type":        {Header{"accept", "text/markdown"}, 406, "NOT_ACCEPTABLE"},
		"a body that is packed":            {Header{"content-encoding", "gzip"}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		"more lines than a batch may have": {Header{"batch", "lines"}, 413, "BODY_TOO_LARGE"},
		"more bytes than a batch may have": {Header{"batch", "bytes"}, 413, "BODY_TOO_LARGE"},
		"a line that is too long":          {Header{"batch", "line"}, 413, "BODY_TOO_LARGE"},
	} {
		response := Answer(batchRequest(c.header))
		assert.Equal(t, c.status, response.Status, name)
		assert.Equal(t, c.code, gjson.GetBytes(response.Body, "code").Str, name)
	}
	assert.Equal(t, 200, Answer(batchRequest(Header{"content-length", "4194304"})).Status)
	assert.Contains(t, string(Answer(batchRequest(Header{"batch", "lines"}, Header{"accept-language", "en"})).Body), "1000")
}

func TestBothBodiesOfAssessmentsAreNamedToWhoSendsAnother(t *testing.T) {
	response := Answer(Request{Method: "POST", Target: "/v1/assessments", Headers: []Header{{"content-type", "text/plain"}}})
	assert.Equal(t, 415, response.Status)
	assert.Contains(t, response.Headers, Header{"Accept-Post", "application/json, application/x-ndjson"})
}
