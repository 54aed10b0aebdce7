package edge

import (
	"slices"
	"strings"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// route is one row of the table: everything that is decided about a call before its handler sees it.
type route struct {
	method string
	path   string   // "/v1/…"; a segment in braces matches any one segment
	limit  int      // greatest body in bytes; 0 for a route that reads none
	takes  []string // media types of the body; nil for a route that reads none
	gives  []string // media types of the answer, the preferred one first
	answer func(Request) Response
}

// routes is a function because a package variable that mentions the handlers would be an initialisation cycle.
func routes() []route {
	json := []string{"application/json"}
	return []route{
		{"POST", "/v1/assessments", profile.MaximumBytes, json, mediaTypes(), assessments},
		{"POST", "/v1/assessments", 0, []string{batchType}, []string{batchType}, batch},
		{"POST", "/v1/comparisons", profile.MaximumComparisonBytes, json, json, comparisons},
		{"GET", "/v1/messages", 0, nil, json, catalogue("messages")},
		{"POST", "/v1/messages", profile.MaximumBytes, json, json, message},
		{"GET", "/v1/causes", 0, nil, json, catalogue("causes")},
		{"GET", "/v1/causes/{id}", 0, nil, json, cause},
		{"GET", "/v1/questions", 0, nil, json, catalogue("questions")},
		{"GET", "/v1/sources", 0, nil, json, catalogue("sources")},
		{"GET", "/v1/schemas/profile.json", 0, nil, []string{"application/schema+json", "application/json"}, schema(core.ProfileSchema, profileSchemaTag)},
		{"GET", "/v1/schemas/assessment.json", 0, nil, []string{"application/schema+json", "application/json"}, schema(core.AssessmentSchema, assessmentSchemaTag)},
		{"GET", "/v1/schemas/comparison.json", 0, nil, []string{"application/schema+json", "application/json"}, schema(core.ComparisonSchema, comparisonSchemaTag)},
		{"GET", "/v1/openapi.json", 0, nil, json, openAPI},
		{"GET", "/v1/health", 0, nil, json, health},
	}
}

// find returns the route of a request, or the answer that ends it here: a preflight's, or a problem. The order is that
// of RFC 9110's statuses: which resource, which method, which answer, which body.
func find(request Request) (route, *Response) {
	path, method := request.path(), request.Method
	var here []route
	for _, route := range routes() {
		if matches(route.path, path) {
			here = append(here, route)
		}
	}
	if method == "OPTIONS" {
		return refuse(preflight(request, allowed(here, path)))
	}
	allow := allowed(here, path)
	if len(here) == 0 {
		if isSite(path) && method != "GET" && method != "HEAD" {
			return refuse(problem(request, &profile.Rejection{Code: profile.MethodNotAllowed}, Header{"Allow", allow}))
		}
		return refuse(problem(request, &profile.Rejection{Code: profile.NotFound}))
	}
	if method == "HEAD" {
		method = "GET" // the host leaves the body away
	}
	here = slices.DeleteFunc(here, func(route route) bool { return route.method != method })
	if len(here) == 0 {
		return refuse(problem(request, &profile.Rejection{Code: profile.MethodNotAllowed}, Header{"Allow", allow}))
	}
	// Where several bodies are taken, the one sent tells which row it is.
	found := here[max(0, slices.IndexFunc(here, func(route route) bool { return takes(request, route.takes) }))]
	if negotiate(request.Header("accept"), found.gives) == "" {
		return refuse(problem(request, &profile.Rejection{Code: profile.NotAcceptable}))
	}
	if found.takes != nil && !takes(request, found.takes) {
		var all []string
		for _, route := range here {
			all = append(all, route.takes...)
		}
		accept := Header{"Accept-Post", strings.Join(all, ", ")}
		return refuse(problem(request, &profile.Rejection{Code: profile.UnsupportedMediaType}, accept))
	}
	return found, nil
}

func refuse(response Response) (route, *Response) { return route{}, &response }

// isSite tells paths of the site's files from those of the API.
func isSite(path string) bool { return path != "/v1" && !strings.HasPrefix(path, "/v1/") }

func matches(pattern, path string) bool {
	for {
		want, restOfPattern, moreOfPattern := strings.Cut(pattern, "/")
		got, restOfPath, moreOfPath := strings.Cut(path, "/")
		isParameter := strings.HasPrefix(want, "{")
		if moreOfPattern != moreOfPath || isParameter && got == "" || !isParameter && got != want {
			return false
		}
		if !moreOfPattern {
			return true
		}
		pattern, path = restOfPattern, restOfPath
	}
}

// takes tells whether the body is of one of the types, unencoded. Parameters are ignored: JSON has no charset.
func takes(request Request, types []string) bool {
	return request.Header("content-encoding") == "" && slices.Contains(types, mediaType(request.Header("content-type")))
}

// allowed lists the methods of a path as an Allow header does.
func allowed(here []route, path string) string {
	methods := []string{"OPTIONS"}
	for _, route := range here {
		methods = append(methods, route.method)
	}
	if len(here) == 0 {
		methods = append(methods, "GET")
		if !isSite(path) {
			methods = append(methods, "POST") // a preflight must pass before a browser shows a 404 to its page
		}
	}
	if slices.Contains(methods, "GET") {
		methods = append(methods, "HEAD")
	}
	slices.Sort(methods)
	return strings.Join(slices.Compact(methods), ", ")
}
