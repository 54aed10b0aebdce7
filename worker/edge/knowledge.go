package edge

import (
	"strings"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// catalogue returns the handler of one list of the knowledge base.
func catalogue(list string) func(Request) Response {
	return func(request Request) Response {
		return knowledge(request, func(locale string) ([]byte, bool) { return core.Catalogue(list, locale) })
	}
}

// cause answers GET /v1/causes/{id}.
func cause(request Request) Response {
	path := request.path()
	id := path[strings.LastIndexByte(path, '/')+1:]
	return knowledge(request, func(locale string) ([]byte, bool) { return core.Cause(id, locale) })
}

// knowledge answers with a document that depends on the knowledge base, the core's version and the language alone, and
// so does its tag: a caller that has it already costs no rendering.
func knowledge(request Request, document func(locale string) ([]byte, bool)) Response {
	locale := profile.Locale(language(request.Header("accept-language")))
	tag := `"` + core.KnowledgeDigest()[:16] + "-" + core.Version + "-" + locale + `"`
	headers := []Header{
		{"Cache-Control", "public, max-age=300"},
		{"Content-Language", locale},
		{"ETag", tag},
	}
	body, ok := document(locale)
	if !ok {
		return problem(request, &profile.Rejection{Code: profile.NotFound})
	}
	if hasTag(request.Header("if-none-match"), tag) {
		return complete(Response{Status: 304, Headers: headers})
	}
	return complete(Response{Status: 200, Body: body, Headers: append(headers, Header{"Content-Type", "application/json"})})
}

// schema returns the handler of one of the contract's two schemas: the text that the core itself reads or is tested with.
func schema(text func() string) func(Request) Response {
	return func(request Request) Response {
		tag := `"` + core.Digest(text())[:16] + `"`
		headers := []Header{{"Cache-Control", "public, max-age=300"}, {"ETag", tag}}
		if hasTag(request.Header("if-none-match"), tag) {
			return complete(Response{Status: 304, Headers: headers})
		}
		return complete(Response{Status: 200, Body: []byte(text()), Headers: append(headers, Header{"Content-Type", "application/schema+json"})})
	}
}

// hasTag compares weakly, as RFC 9110 (13.1.2) wants of If-None-Match: a cache on the way may have weakened the tag.
func hasTag(ifNoneMatch, tag string) bool {
	for candidate := range strings.SplitSeq(ifNoneMatch, ",") {
		candidate = strings.TrimSpace(candidate)
		if candidate == "*" || strings.TrimPrefix(candidate, "W/") == tag {
			return true
		}
	}
	return false
}

// message answers POST /v1/messages: what one prompt of the platform says, and whether it names a cause.
func message(request Request) Response {
	answer, rejection := core.ReadMessage(request.Body, language(request.Header("accept-language")))
	if rejection != nil {
		return problem(request, rejection)
	}
	return complete(Response{Status: 200, Body: answer, Headers: []Header{
		{"Content-Type", "application/json"},
		{"Cache-Control", "no-store"},
	}})
}
