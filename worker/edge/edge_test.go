package edge_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/profile"
	"limitcheck/worker/edge"
)

const profileText = `{"as_of":"2026-11-20"}`

// post is a call that is right in every way; a test spoils one thing of it.
func post(body string, headers ...edge.Header) edge.Request {
	return edge.Request{
		Method: "POST", Target: "/v1/assessments", Today: "2026-11-20", Body: []byte(body),
		Headers: append(headers, edge.Header{Name: "content-type", Value: "application/json"}),
	}
}

func get(target string, headers ...edge.Header) edge.Request {
	return edge.Request{Method: "GET", Target: target, Today: "2026-11-20", Headers: headers}
}

func with(request edge.Request, method, target string) edge.Request {
	request.Method, request.Target = method, target
	return request
}

func header(response edge.Response, name string) string {
	for _, header := range response.Headers {
		if header.Name == name {
			return header.Value
		}
	}
	return ""
}

func codeOf(t *testing.T, response edge.Response) string {
	t.Helper()
	var problem struct {
		Code   string
		Status int
	}
	require.NoError(t, json.Unmarshal(response.Body, &problem), "%s", response.Body)
	assert.Equal(t, response.Status, problem.Status, "the document's status is that of HTTP")
	assert.Equal(t, "application/problem+json", header(response, "Content-Type"))
	return problem.Code
}

func TestEveryRefusalHasItsCode(t *testing.T) {
	cases := []struct {
		name    string
		request edge.Request
		status  int
		code    string
	}{
		{"an unknown address", get("/v1/nothing"), 404, "NOT_FOUND"},
		{"the root of the API", get("/v1"), 404, "NOT_FOUND"},
		{"an address with a slash too many", get("/v1/health/"), 404, "NOT_FOUND"},
		{"an address with an empty segment", get("/v1//health"), 404, "NOT_FOUND"},
		{"an address in capitals", get("/v1/Health"), 404, "NOT_FOUND"},
		{"a file of a site that is not there", get("/index.html"), 404, "NOT_FOUND"},
		{"a file sent to", with(post("{}"), "POST", "/index.html"), 405, "METHOD_NOT_ALLOWED"},
		{"a read of the assessments", get("/v1/assessments"), 405, "METHOD_NOT_ALLOWED"},
		{"a HEAD of the assessments", with(get(""), "HEAD", "/v1/assessments"), 405, "METHOD_NOT_ALLOWED"},
		{"a write of the health", with(post("{}"), "POST", "/v1/health"), 405, "METHOD_NOT_ALLOWED"},
		{"a method in lower case", with(post("{}"), "post", "/v1/assessments"), 405, "METHOD_NOT_ALLOWED"},
		{"a method of nobody", with(post("{}"), "BREW", "/v1/assessments"), 405, "METHOD_NOT_ALLOWED"},
		{"an answer wanted as a picture", post("{}", edge.Header{Name: "accept", Value: "image/png"}), 406, "NOT_ACCEPTABLE"},
		{"an answer wanted as a page", post("{}", edge.Header{Name: "accept", Value: "text/html"}), 406, "NOT_ACCEPTABLE"},
		{"an answer wanted as nothing that there is", post("{}", edge.Header{Name: "accept", Value: "application/json;q=0, text/*;q=0, */*;q=0"}), 406, "NOT_ACCEPTABLE"},
		{"a comparison wanted as a calendar", with(post("{}", edge.Header{Name: "accept", Value: "text/calendar"}), "POST", "/v1/comparisons"), 406, "NOT_ACCEPTABLE"},
		{"a read of the comparisons", get("/v1/comparisons"), 405, "METHOD_NOT_ALLOWED"},
		{"a body of no type", edge.Request{Method: "POST", Target: "/v1/assessments"}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a form", edge.Request{Method: "POST", Target: "/v1/assessments", Headers: []edge.Header{{Name: "content-type", Value: "text/plain"}}}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a relative of JSON", edge.Request{Method: "POST", Target: "/v1/assessments", Headers: []edge.Header{{Name: "content-type", Value: "application/geo+json"}}}, 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a compressed body", post("{}", edge.Header{Name: "content-encoding", Value: "gzip"}), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a body that claims no encoding", post("{}", edge.Header{Name: "content-encoding", Value: "identity"}), 415, "UNSUPPORTED_MEDIA_TYPE"},
		{"a body that is no JSON", post("{"), 400, "INVALID_JSON"},
		{"no body", post(""), 400, "INVALID_JSON"},
		{"a body one byte too large", post(strings.Repeat(" ", 131073)), 413, "BODY_TOO_LARGE"},
		{"a body too deep", post(strings.Repeat("[", 1000)), 400, "TOO_DEEP"},
	}
	for _, c := range cases {
		t.Run(c.name+" is "+c.code, func(t *testing.T) {
			response := edge.Answer(c.request)
			assert.Equal(t, c.status, response.Status)
			assert.Equal(t, c.code, codeOf(t, response))
			assert.Equal(t, "no-store", header(response, "Cache-Control"))
			assert.False(t, response.Crashed)
		})
	}
}

func TestAnAssessmentIsAnswered(t *testing.T) {
	cases := []struct {
		name    string
		request edge.Request
	}{
		{"as application/json", post(profileText)},
		{"with a charset", edge.Request{Method: "POST", Target: "/v1/assessments", Today: "2026-11-20", Body: []byte(profileText), Headers: []edge.Header{{Name: "content-type", Value: "Application/JSON; charset=utf-8"}}}},
		{"where anything is accepted", post(profileText, edge.Header{Name: "accept", Value: "text/html, */*;q=0.1"})},
		{"where any application type is accepted", post(profileText, edge.Header{Name: "accept", Value: "application/*"})},
		{"with every rule", with(post(profileText), "POST", "/v1/assessments?trace=full")},
		{"with a query that nobody knows", with(post(profileText), "POST", "/v1/assessments?x=1")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			response := edge.Answer(c.request)
			require.Equal(t, 200, response.Status, "%s", response.Body)
			assert.True(t, json.Valid(response.Body))
			assert.Equal(t, "application/json", header(response, "Content-Type"))
			assert.Equal(t, "no-store", header(response, "Cache-Control"))
		})
	}
}

func TestTheAnswerIsTheCoresOwn(t *testing.T) {
	cases := []struct {
		name    string
		request edge.Request
		options core.Options
	}{
		{"plain", post(`{}`), core.Options{Today: "2026-11-20"}},
		{"in English for an English caller", post(`{}`, edge.Header{Name: "accept-language", Value: "en-GB"}), core.Options{Today: "2026-11-20", Locale: "en"}},
		{"with a trace", with(post(`{}`), "POST", "/v1/assessments?a=b&trace=full"), core.Options{Today: "2026-11-20", Trace: true}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			want, rejection := core.Assess([]byte(`{}`), c.options)
			require.Nil(t, rejection)
			assert.Equal(t, string(want), string(edge.Answer(c.request).Body))
		})
	}
}

func TestEveryAnswerMayBeReadFromAnotherOrigin(t *testing.T) {
	for name, request := range map[string]edge.Request{
		"an assessment": post(profileText), "health": get("/v1/health"), "a problem": post("{"), "an unknown address": get("/v1/x"),
		"a plan to read": post(profileText, edge.Header{Name: "accept", Value: "text/markdown"}), "a calendar": post(profileText, edge.Header{Name: "accept", Value: "text/calendar"}),
		"a comparison": with(post("{}"), "POST", "/v1/comparisons"),
		"a preflight":  with(get(""), "OPTIONS", "/v1/assessments"),
	} {
		t.Run(name, func(t *testing.T) {
			response := edge.Answer(request)
			assert.Equal(t, "*", header(response, "Access-Control-Allow-Origin"))
			assert.Contains(t, header(response, "Access-Control-Expose-Headers"), "Knowledge-Version")
			assert.Equal(t, "Accept, Accept-Language", header(response, "Vary"))
			assert.Equal(t, "nosniff", header(response, "X-Content-Type-Options"))
			assert.Equal(t, core.KnowledgeVersion(), header(response, "Knowledge-Version"))
		})
	}
}

func TestAProblemSpeaksTheCallersLanguage(t *testing.T) {
	cases := []struct{ name, acceptLanguage, locale string }{
		{"Chinese where nothing is asked for", "", "zh-CN"},
		{"Chinese where anything will do", "*", "zh-CN"},
		{"Chinese where neither is asked for", "fr, de;q=0.5", "zh-CN"},
		{"English", "en-US,en;q=0.9", "en"},
		{"the one liked best", "zh;q=0.8, en;q=0.9", "en"},
		{"the first of equals", "zh-TW, en", "zh-CN"},
		{"not one refused", "en;q=0, zh;q=0.1", "zh-CN"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			response := edge.Answer(get("/v1/x", edge.Header{Name: "accept-language", Value: c.acceptLanguage}))
			_, want := core.Problem(&profile.Rejection{Code: profile.NotFound}, c.locale)
			assert.Equal(t, string(want), string(response.Body))
			assert.Equal(t, c.locale, header(response, "Content-Language"))
		})
	}
	t.Run("the profile's own locale before the caller's", func(t *testing.T) {
		response := edge.Answer(post(`{"locale":"en","credit":7}`, edge.Header{Name: "accept-language", Value: "zh-CN"}))
		require.Equal(t, "INVALID_PROFILE", codeOf(t, response))
		assert.Equal(t, "en", header(response, "Content-Language"))
	})
}

func TestTheBodyIsReadOnlyWhereAnAnswerDependsOnIt(t *testing.T) {
	cases := []struct {
		name    string
		request edge.Request
		limit   int
	}{
		{"an assessment's to its limit", post(""), 131072},
		{"a comparison's to a limit of its own", with(post(""), "POST", "/v1/comparisons"), 1048576},
		{"not that of an unknown address", with(post(""), "POST", "/v1/x"), 0},
		{"not that of a type that is not taken", edge.Request{Method: "POST", Target: "/v1/assessments"}, 0},
		{"not that of a read", with(post(""), "GET", "/v1/health"), 0},
		{"not that of a preflight", with(post(""), "OPTIONS", "/v1/assessments"), 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.limit, edge.BodyLimit(c.request)) })
	}
}

func TestAllowNamesTheMethodsOfTheAddress(t *testing.T) {
	cases := []struct{ method, target, allow string }{
		{"GET", "/v1/assessments", "OPTIONS, POST"},
		{"DELETE", "/v1/health", "GET, HEAD, OPTIONS"},
		{"POST", "/", "GET, HEAD, OPTIONS"},
		{"OPTIONS", "/v1/assessments", "OPTIONS, POST"},
		{"OPTIONS", "/v1/health", "GET, HEAD, OPTIONS"},
		{"OPTIONS", "/v1/x", "GET, HEAD, OPTIONS, POST"},
		{"OPTIONS", "/index.html", "GET, HEAD, OPTIONS"},
	}
	for _, c := range cases {
		t.Run(c.method+" "+c.target, func(t *testing.T) {
			assert.Equal(t, c.allow, header(edge.Answer(with(get(""), c.method, c.target)), "Allow"))
		})
	}
}

func TestAPreflightPasses(t *testing.T) {
	preflight := func(asked string) edge.Response {
		request := with(get(""), "OPTIONS", "/v1/assessments")
		request.Headers = []edge.Header{{Name: "access-control-request-headers", Value: asked}}
		return edge.Answer(request)
	}
	t.Run("for every header that is asked for", func(t *testing.T) {
		response := preflight("content-type, x-a,x-b")
		assert.Equal(t, 204, response.Status)
		assert.Empty(t, response.Body)
		assert.Equal(t, "content-type, x-a,x-b", header(response, "Access-Control-Allow-Headers"))
		assert.Equal(t, "OPTIONS, POST", header(response, "Access-Control-Allow-Methods"))
		assert.Equal(t, "86400", header(response, "Access-Control-Max-Age"))
	})
	t.Run("but echoes nothing that is no header name", func(t *testing.T) {
		for _, asked := range []string{"", "a: b", "x\ty", "x;y", "<b>", strings.Repeat("x", 1025)} {
			assert.Empty(t, header(preflight(asked), "Access-Control-Allow-Headers"), "%q", asked)
		}
	})
}

func TestHealthSaysWhatIsRunning(t *testing.T) {
	response := edge.Answer(get("/v1/health"))
	assert.Equal(t, 200, response.Status)
	assert.JSONEq(t, `{"core_version":"`+core.Version+`","knowledge_version":"`+core.KnowledgeVersion()+`","status":"ok"}`, string(response.Body))
	assert.Equal(t, response, edge.Answer(with(get(""), "HEAD", "/v1/health")), "HEAD has all that GET has; the host leaves the body away")
}

func TestInternalTellsNothing(t *testing.T) {
	response := edge.Internal(post("{}", edge.Header{Name: "accept-language", Value: "en"}))
	assert.Equal(t, 500, response.Status)
	assert.Equal(t, "INTERNAL", codeOf(t, response))
	assert.True(t, response.Crashed)
	assert.Equal(t, "*", header(response, "Access-Control-Allow-Origin"))
	for _, word := range []string{"panic", "goroutine", ".go", "runtime"} {
		assert.NotContains(t, string(response.Body), word)
	}
}
