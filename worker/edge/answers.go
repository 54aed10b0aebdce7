package edge

import (
	"slices"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// form is one way to write an assessment.
type form struct {
	mediaType   string // as it is offered
	contentType string
	format      core.Format
	filename    string // for a program that saves or opens the answer; "" for none
}

// forms are the ways to write an assessment, the preferred one first.
var forms = []form{
	{"application/json", "application/json", core.JSON, ""},
	{"text/markdown", "text/markdown; charset=utf-8", core.Markdown, ""},
	{"text/calendar", "text/calendar; charset=utf-8", core.Calendar, "limitcheck.ics"},
}

func mediaTypes() []string {
	types := make([]string, 0, len(forms))
	for _, form := range forms {
		types = append(types, form.mediaType)
	}
	return types
}

// assessments answers POST /v1/assessments: a profile in, its assessment out, in the form that the caller likes best.
func assessments(request Request) Response {
	chosen := forms[slices.Index(mediaTypes(), negotiate(request.Header("accept"), mediaTypes()))]
	options := core.Options{
		Today:  request.Today,
		Locale: language(request.Header("accept-language")),
		Trace:  request.query("trace") == "full",
		Format: chosen.format,
	}
	answer, rejection := core.Assess(request.Body, options)
	if rejection != nil {
		return problem(request, rejection)
	}
	headers := []Header{{"Content-Type", chosen.contentType}, {"Cache-Control", "no-store"}}
	if chosen.format != core.JSON {
		headers = append(headers, Header{"Content-Language", core.LocaleOf(request.Body, options)})
	}
	if chosen.filename != "" {
		headers = append(headers, Header{"Content-Disposition", `inline; filename="` + chosen.filename + `"`})
	}
	return complete(Response{Status: 200, Body: answer, Headers: headers})
}

// comparisons answers POST /v1/comparisons: two assessments in, what changed between them out.
func comparisons(request Request) Response {
	answer, rejection := core.Compare(request.Body, language(request.Header("accept-language")))
	if rejection != nil {
		return problem(request, rejection)
	}
	return complete(Response{Status: 200, Body: answer, Headers: []Header{
		{"Content-Type", "application/json"},
		{"Cache-Control", "no-store"},
	}})
}

// health answers GET /v1/health; a host that answers has booted the core.
func health(Request) Response {
	body := `{"core_version":"` + core.Version + `","knowledge_version":"` + core.KnowledgeVersion() + `","status":"ok"}`
	return complete(Response{Status: 200, Body: []byte(body), Headers: []Header{
		{"Content-Type", "application/json"},
		{"Cache-Control", "no-store"},
	}})
}

// problem renders a rejection as problem+json in the profile's own locale, else in the language that the caller asks for.
func problem(request Request, rejection *profile.Rejection, headers ...Header) Response {
	locale := rejection.Locale
	if locale == "" {
		locale = language(request.Header("accept-language"))
	}
	if locale == "" {
		locale = "zh-CN"
	}
	status, document := core.Problem(rejection, locale)
	return complete(Response{Status: status, Body: document, Headers: append(headers,
		Header{"Content-Type", "application/problem+json"},
		Header{"Content-Language", locale},
		Header{"Cache-Control", "no-store"},
	)})
}

// preflight answers OPTIONS. It lets any header through: no answer depends on credentials, so no header can do harm, and
// a refused preflight would hide the problem document from the page that made the call.
func preflight(request Request, methods string) Response {
	response := complete(Response{Status: 204, Headers: []Header{
		{"Allow", methods},
		{"Access-Control-Allow-Methods", methods},
		{"Access-Control-Max-Age", "86400"},
		{"Cache-Control", "no-store"},
	}})
	if asked := request.Header("access-control-request-headers"); isFieldNames(asked) {
		response.Headers = append(response.Headers, Header{"Access-Control-Allow-Headers", asked})
	}
	return response
}

// isFieldNames tells whether a value is a list of header names and nothing else, so that it may be echoed.
func isFieldNames(value string) bool {
	for _, letter := range []byte(value) {
		switch {
		case letter >= 'a' && letter <= 'z', letter >= 'A' && letter <= 'Z', letter >= '0' && letter <= '9':
		case letter == '-', letter == '_', letter == ',', letter == ' ':
		default:
			return false
		}
	}
	return value != "" && len(value) <= 1024
}
