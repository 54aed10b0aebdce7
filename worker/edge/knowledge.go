package edge

import (
	"strings"
	"sync"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// catalogue returns the handler of one list of the knowledge base.
func catalogue(list string) func(Request) Response {
	return func(request Request) Response {
		return knowledge(request, func(locale string) []byte { return document(core.Catalogue(list, locale)) })
	}
}

// cause answers GET /v1/causes/{id}.
func cause(request Request) Response {
	path := request.path()
	id := path[strings.LastIndexByte(path, '/')+1:]
	if !core.HasCause(id) {
		return problem(request, &profile.Rejection{Code: profile.NotFound})
	}
	return knowledge(request, func(locale string) []byte { return document(core.Cause(id, locale)) })
}

// document drops the ok of what is known to be there.
func document(text []byte, _ bool) []byte { return text }

// knowledge answers with a document that depends on the knowledge base, the core's version and the language alone, and
// so does its tag.
func knowledge(request Request, document func(locale string) []byte) Response {
	locale := profile.Locale(language(request.Header("accept-language")))
	tag := `"` + core.KnowledgeDigest()[:16] + "-" + core.Version + "-" + locale + `"`
	body := func() []byte { return document(locale) }
	return tagged(request, tag, "application/json", body, Header{"Content-Language", locale})
}

// schema returns the handler of one of the contract's schemas: the text that the core itself reads or is tested with.
func schema(text, tag func() string) func(Request) Response {
	return func(request Request) Response {
		return tagged(request, tag(), "application/schema+json", func() []byte { return []byte(text()) })
	}
}

// The tags of the schemas, made once an instance: their texts never change.
var (
	profileSchemaTag    = sync.OnceValue(func() string { return schemaTag(core.ProfileSchema()) })
	assessmentSchemaTag = sync.OnceValue(func() string { return schemaTag(core.AssessmentSchema()) })
	comparisonSchemaTag = sync.OnceValue(func() string { return schemaTag(core.ComparisonSchema()) })
)

func schemaTag(text string) string { return `"` + core.Digest(text)[:16] + `"` }

// tagged answers with a body that may be kept under its tag. A caller that has it already costs no rendering.
func tagged(request Request, tag, mediaType string, body func() []byte, headers ...Header) Response {
	headers = append([]Header{{"Cache-Control", "public, max-age=300"}, {"ETag", tag}}, headers...)
	if hasTag(request.Header("if-none-match"), tag) {
		return complete(Response{Status: 304, Headers: headers})
	}
	return complete(Response{Status: 200, Body: body(), Headers: append(headers, Header{"Content-Type", mediaType})})
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
