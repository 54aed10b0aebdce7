// Package adapter puts package edge behind http.Handler, for github.com/syumai/workers and for any Go server.
package adapter

import (
	"io"
	"net/http"
	"strings"
	"time"

	"limitcheck/worker/edge"
)

// Handler returns the http.Handler over edge.Answer; clock tells the instant whose date in UTC+8 is today.
func Handler(clock func() time.Time) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request := edge.Request{
			Method:  r.Method,
			Target:  r.URL.RequestURI(),
			Today:   clock().In(beijing).Format(time.DateOnly),
			Headers: headers(r.Header),
		}
		if limit := edge.BodyLimit(request); limit > 0 {
			body, err := io.ReadAll(io.LimitReader(r.Body, int64(limit)+1))
			if err == nil { // half a body is no body: its beginning could pass for a whole one
				request.Body = body
			}
		}
		response := edge.Answer(request)
		for _, header := range response.Headers {
			w.Header().Set(header.Name, header.Value)
		}
		w.WriteHeader(response.Status)
		if r.Method != http.MethodHead {
			write(w, response.Body)
		}
	})
}

var beijing = time.FixedZone("UTC+8", 8*60*60)

// headers joins what is several values of one name, because github.com/syumai/workers cuts every value at its commas.
func headers(fields http.Header) []edge.Header {
	headers := make([]edge.Header, 0, len(fields))
	for name, values := range fields {
		headers = append(headers, edge.Header{Name: strings.ToLower(name), Value: strings.Join(values, ",")})
	}
	return headers
}
