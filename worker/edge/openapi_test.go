package edge

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/profile"
	"limitcheck/core/render"
	"limitcheck/worker/openapi"
)

func TestEveryRowHasItsWords(t *testing.T) {
	words := operations()
	ids := make(map[string]bool)
	for _, row := range routes() {
		name := row.method + " " + row.path
		operation, ok := words[name]
		require.True(t, ok, "%s has no words in operations.go", name)
		for what, word := range map[string]string{"id": operation.id, "tag": operation.tag, "summary": operation.summary, "text": operation.text, "gives": operation.gives} {
			assert.NotEmpty(t, word, "%s: %s", name, what)
		}
		for _, mediaType := range row.takes {
			assert.NotEmpty(t, operation.schemas[mediaType], "%s takes %s without a schema", name, mediaType)
		}
		for _, mediaType := range row.gives {
			assert.NotEmpty(t, operation.answers[mediaType], "%s gives %s without a schema", name, mediaType)
		}
		for _, mediaType := range row.takes {
			takes := func(each exchange) bool { return each.takes == mediaType && each.status == 200 }
			assert.True(t, slices.ContainsFunc(play(routesOf(name), operation), takes), "%s takes %s without an example", name, mediaType)
		}
		assert.Equal(t, strings.Contains(row.path, "{"), slices.Contains(operation.parameters, "id"), name)
		ids[operation.id] = true
	}
	assert.Len(t, ids, len(words), "no words without a row, and no id twice")
}

func routesOf(name string) []route {
	return slices.DeleteFunc(routes(), func(row route) bool { return row.method+" "+row.path != name })
}

func TestTheDocumentDescribesEveryRow(t *testing.T) {
	paths := gjson.Get(Describe(), "paths").Map()
	for _, row := range routes() {
		operation := paths[row.path].Get(strings.ToLower(row.method))
		for _, mediaType := range row.takes {
			assert.True(t, operation.Get("requestBody.content").Map()[mediaType].Exists(), "%s takes %s", row.path, mediaType)
		}
		responses := operation.Get("responses").Map()
		for _, mediaType := range row.gives {
			content := responses["200"].Get("content").Map()[mediaType]
			assert.True(t, content.Get("schema").Exists(), "%s gives %s", row.path, mediaType)
			if mediaType != jsonType || row.gives[0] == jsonType { // JSON as a second name of the same needs none
				assert.NotEmpty(t, content.Get("examples").Map(), "%s gives %s", row.path, mediaType)
			}
		}
		want := []string{"200", "405", "406", "429", "500"}
		if row.takes != nil {
			want = append(want, "400", "413", "415", "422")
		}
		if strings.Contains(row.path, "{") {
			want = append(want, "404")
		}
		call := Request{Method: row.method, Target: strings.Replace(row.path, "{id}", "identity-expired", 1), Headers: []Header{{"if-none-match", "*"}}}
		if Answer(call).Status == 304 {
			want = append(want, "304")
		}
		got := make([]string, 0, len(responses))
		for status := range responses {
			got = append(got, status)
		}
		assert.ElementsMatch(t, want, got, row.path)
	}
}

func TestEveryStatusOfAProblemHasAnExampleOfItself(t *testing.T) {
	responses := gjson.Get(Describe(), "components.responses")
	for _, each := range refusals() {
		if each.status == "422" {
			continue // every operation has its own
		}
		shown := responses.Get(each.name).Get("content").Map()[problemType].Get("examples.refused")
		assert.Equal(t, each.status, shown.Get("value.status").Raw, each.name)
		assert.Equal(t, !slices.Contains([]string{"413", "429", "500"}, each.status), shown.Get("x-request").Exists(), each.name)
	}
}

func TestTheSchemaOfProblemsNamesEveryCode(t *testing.T) {
	var want, got []string
	for _, kind := range render.ProblemKinds(profile.English) {
		want = append(want, string(kind.Code))
	}
	for _, code := range gjson.Get(render.ProblemSchema, "properties.code.enum").Array() {
		got = append(got, code.String())
	}
	assert.Equal(t, want, got)
}

func TestTheDocumentIsKeptUnderATagAndSmall(t *testing.T) {
	first := Answer(Request{Method: "GET", Target: "/v1/openapi.json"})
	tag := slices.IndexFunc(first.Headers, func(header Header) bool { return header.Name == "ETag" })
	require.GreaterOrEqual(t, tag, 0)
	again := Answer(Request{Method: "GET", Target: "/v1/openapi.json", Headers: []Header{{"if-none-match", first.Headers[tag].Value}}})
	assert.Equal(t, 304, again.Status)
	assert.Empty(t, again.Body)
	assert.Less(t, len(first.Body), 160<<10)
}

func TestAnExampleShowsTheFirstOfEveryListAndAllOfAPair(t *testing.T) {
	assert.Equal(t, `{"a":[{"b":["c"]}],"d":[1,2],"e":[]}`, excerpt(gjson.Parse(`{ "a": [{"b": ["c", "x"]}, {}], "d": [1, 2], "e": [] }`)))
	assert.Equal(t, `{"a b":"c \" d\\"}`, compact("{ \"a b\":\n\t\"c \\\" d\\\\\" }"))
}

// The copy is what is served, and where a reviewer sees what a change does to the API.
func TestTheDocumentIsTheGoldenOne(t *testing.T) {
	var pretty bytes.Buffer
	require.NoError(t, json.Indent(&pretty, []byte(Describe()), "", " "))
	pretty.WriteByte('\n')
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile("../openapi/openapi.json", pretty.Bytes(), 0o644))
		return
	}
	if pretty.String() != openapi.Document {
		assert.Fail(t, "the document differs from its golden copy", "make golden writes it anew; review the diff")
	}
	assert.Equal(t, Describe(), string(Answer(Request{Method: "GET", Target: "/v1/openapi.json"}).Body))
}
