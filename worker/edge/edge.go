// Package edge answers every HTTP call that reaches LimitCheck's programs, as one pure function: a method, a target,
// headers, a body and today's date go in; a status, headers and a body come out.
//
// It imports no net/http and no syscall/js, because the module that Cloudflare runs pays for both in the first request
// of every isolate. The entry module calls Answer through linear memory (see ReadMessage); package adapter puts the same
// function behind http.Handler for those who have one.
//
//	response := edge.Answer(edge.Request{Method: "GET", Target: "/v1/health"})
//	response.Status // 200
package edge

import (
	"strings"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// Header is one header field; a request's name is written in lower case, a response's as RFC 9110 writes it.
type Header struct{ Name, Value string }

// Request is one HTTP request whose body has been read.
type Request struct {
	Method  string
	Target  string // path and query, as on the wire
	Today   string // the host's date in UTC+8, YYYY-MM-DD
	Headers []Header
	Body    []byte // read to BodyLimit + 1 bytes at the most
}

// Response is the whole answer to a Request.
type Response struct {
	Status  int
	Headers []Header
	Body    []byte
	Crashed bool // a panic was caught: the host should not use this process again
}

// Header returns the value of the named request header ("" when absent); name is in lower case.
func (r Request) Header(name string) string {
	for _, header := range r.Headers {
		if header.Name == name {
			return header.Value
		}
	}
	return ""
}

func (r Request) path() string {
	path, _, _ := strings.Cut(r.Target, "?")
	return path
}

// query returns the first value of a query parameter whose values need no percent-decoding.
func (r Request) query(name string) string {
	_, query, _ := strings.Cut(r.Target, "?")
	for pair := range strings.SplitSeq(query, "&") {
		if key, value, _ := strings.Cut(pair, "="); key == name {
			return value
		}
	}
	return ""
}

// BodyLimit returns how many bytes of the body the request may have; 0 means that the body, if any, need not be read
// because no answer depends on it.
func BodyLimit(request Request) int {
	route, refusal := find(request)
	if refusal != nil {
		return 0
	}
	return route.limit
}

// Answer answers the request. It never panics: a panic of the core becomes the INTERNAL problem, whose text tells
// nothing of it, and Crashed.
func Answer(request Request) (response Response) {
	defer func() {
		if recover() != nil {
			response = Internal(request)
		}
	}()
	if disturbed := disturb(request); disturbed != nil {
		return *disturbed
	}
	route, refusal := find(request)
	if refusal != nil {
		return *refusal
	}
	if request.Header("rate-limited") != "" {
		return rateLimited(request)
	}
	return route.answer(request)
}

// Internal returns the INTERNAL problem in the caller's language, marked Crashed.
func Internal(request Request) Response {
	response := problem(request, &profile.Rejection{Code: profile.Internal})
	response.Crashed = true
	return response
}

// complete adds to a response what every answer of the API carries.
func complete(response Response) Response {
	response.Headers = append(response.Headers,
		Header{"Access-Control-Allow-Origin", "*"},
		Header{"Access-Control-Expose-Headers", "Allow, ETag, Knowledge-Version, Retry-After"},
		Header{"Cross-Origin-Resource-Policy", "cross-origin"},
		Header{"Knowledge-Version", core.KnowledgeVersion()},
		Header{"Vary", "Accept, Accept-Language"},
		Header{"X-Content-Type-Options", "nosniff"},
	)
	return response
}
