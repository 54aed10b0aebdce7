package edge_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/worker/edge"
)

func TestACallThatTheHostLimits(t *testing.T) {
	limited := edge.Header{Name: "rate-limited", Value: "yes"}
	for name, request := range map[string]edge.Request{
		"an assessment": post(profileText, limited),
		"a comparison":  with(post("{}", limited), "POST", "/v1/comparisons"),
		"a batch":       {Method: "POST", Target: "/v1/assessments", Headers: []edge.Header{{Name: "content-type", Value: "application/x-ndjson"}, limited}},
	} {
		t.Run(name+" is told when to come again, to be read from any origin", func(t *testing.T) {
			response := edge.Answer(request)
			assert.Equal(t, 429, response.Status)
			assert.Equal(t, "RATE_LIMITED", codeOf(t, response))
			assert.Equal(t, "60", header(response, "Retry-After"))
			assert.Equal(t, "no-store", header(response, "Cache-Control"))
			assert.Equal(t, "*", header(response, "Access-Control-Allow-Origin"))
			assert.Contains(t, header(response, "Access-Control-Expose-Headers"), "Retry-After")
			assert.False(t, response.Crashed)
		})
	}

	t.Run("is told in its caller's language", func(t *testing.T) {
		response := edge.Answer(post(profileText, limited, edge.Header{Name: "accept-language", Value: "en"}))
		assert.Equal(t, "en", header(response, "Content-Language"))
	})

	t.Run("is told first what is wrong with it, if that is so", func(t *testing.T) {
		assert.Equal(t, 404, edge.Answer(with(post("{}", limited), "POST", "/v1/nothing")).Status)
	})
}
