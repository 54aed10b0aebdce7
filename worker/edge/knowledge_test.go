package edge_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/worker/edge"
)

var english = edge.Header{Name: "accept-language", Value: "en"}

func TestTheKnowledgeBaseIsServedInBothLanguages(t *testing.T) {
	for list, count := range map[string]int{
		"causes": len(knowledge.Load().Causes), "messages": len(knowledge.Load().Messages),
		"questions": len(knowledge.Load().Questions), "sources": len(knowledge.Load().Sources),
	} {
		chinese, other := edge.Answer(get("/v1/"+list)), edge.Answer(get("/v1/"+list, english))
		for _, response := range []edge.Response{chinese, other} {
			require.Equal(t, 200, response.Status, list)
			var document map[string][]map[string]any
			require.NoError(t, json.Unmarshal(response.Body, &document))
			assert.Len(t, document[list], count)
		}
		assert.NotEqual(t, string(chinese.Body), string(other.Body))
		assert.Equal(t, "zh-CN", header(chinese, "Content-Language"))
		assert.Equal(t, "en", header(other, "Content-Language"))
		assert.NotEqual(t, header(chinese, "ETag"), header(other, "ETag"), "a tag names the language")
	}
}

func TestACallerThatHasTheTagGetsNoBody(t *testing.T) {
	for _, target := range []string{"/v1/causes", "/v1/causes/identity-expired", "/v1/messages", "/v1/questions", "/v1/sources"} {
		tag := header(edge.Answer(get(target)), "ETag")
		require.NotEmpty(t, tag)
		for _, has := range []string{tag, "W/" + tag, `"old", ` + tag, "*"} {
			response := edge.Answer(get(target, edge.Header{Name: "if-none-match", Value: has}))
			assert.Equal(t, 304, response.Status, "%s with %s", target, has)
			assert.Empty(t, response.Body)
			assert.Equal(t, tag, header(response, "ETag"))
			assert.Equal(t, "*", header(response, "Access-Control-Allow-Origin"))
		}
		assert.Equal(t, 200, edge.Answer(get(target, english, edge.Header{Name: "if-none-match", Value: tag})).Status, "the other language is another document")
	}
}

func TestACauseThatThereIsNot(t *testing.T) {
	for _, target := range []string{"/v1/causes/bad-luck", "/v1/causes/IDENTITY-EXPIRED", "/v1/causes/identity-expired/rules", "/v1/causes/"} {
		assert.Equal(t, "NOT_FOUND", codeOf(t, edge.Answer(get(target, edge.Header{Name: "if-none-match", Value: "*"}))), target)
	}
}

func TestAMessageIsRead(t *testing.T) {
	ask := func(body string) edge.Response { return edge.Answer(with(post(body), "POST", "/v1/messages")) }
	var reading struct {
		Message struct {
			Informative bool
			Causes      []string
		}
	}
	response := ask(`{"message":"身份证已过期"}`)
	require.Equal(t, 200, response.Status)
	require.NoError(t, json.Unmarshal(response.Body, &reading))
	assert.True(t, reading.Message.Informative)
	assert.Equal(t, []string{"identity-expired"}, reading.Message.Causes)
	assert.Equal(t, "no-store", header(response, "Cache-Control"))
	assert.Equal(t, "INVALID_PROFILE", codeOf(t, ask(`{"massage":"身份证已过期"}`)))
	assert.Equal(t, "INVALID_JSON", codeOf(t, ask(`{`)))
}

func TestTheContractIsServedAsItIsRead(t *testing.T) {
	for target, want := range map[string]string{
		"/v1/schemas/profile.json": core.ProfileSchema(), "/v1/schemas/assessment.json": core.AssessmentSchema(),
		"/v1/schemas/comparison.json": core.ComparisonSchema(),
	} {
		response := edge.Answer(get(target))
		require.Equal(t, 200, response.Status)
		assert.Equal(t, want, string(response.Body))
		assert.Equal(t, "application/schema+json", header(response, "Content-Type"))
		tag := edge.Header{Name: "if-none-match", Value: header(response, "ETag")}
		assert.Equal(t, 304, edge.Answer(get(target, tag)).Status)
		assert.Equal(t, 200, edge.Answer(get(target, edge.Header{Name: "accept", Value: "application/json"})).Status)
	}
}
