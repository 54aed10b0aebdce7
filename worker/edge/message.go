package edge

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
)

// errFraming says that the host wrote a message that no host of ours writes.
var errFraming = errors.New("malformed message")

// ReadMessage reads a request that a host has written into linear memory, framed as HTTP/1.1 itself frames one:
//
//	POST /v1/assessments?trace=full 2026-11-20
//	content-type: application/json
//
//	{"restrictions":[…]}
//
// Header names are in lower case and lines end in a line feed. A URL has no space and no header value a line feed, so
// nothing needs escaping and the body is whatever follows the empty line. Body shares the memory of message.
func ReadMessage(message []byte) (Request, error) {
	head, body, found := bytes.Cut(message, []byte("\n\n"))
	if !found {
		return Request{}, errFraming
	}
	start, fields, _ := strings.Cut(string(head), "\n")
	words := strings.Split(start, " ")
	if len(words) != 3 {
		return Request{}, errFraming
	}
	request := Request{Method: words[0], Target: words[1], Today: words[2], Body: body}
	for fields != "" {
		var field string
		field, fields, _ = strings.Cut(fields, "\n")
		name, value, found := strings.Cut(field, ": ")
		if !found {
			return Request{}, errFraming
		}
		request.Headers = append(request.Headers, Header{name, value})
	}
	return request, nil
}

// AppendMessage appends a response framed likewise, its start line being the status.
func AppendMessage(message []byte, response Response) []byte {
	message = strconv.AppendInt(message, int64(response.Status), 10)
	for _, header := range response.Headers {
		message = append(message, '\n')
		message = append(message, header.Name...)
		message = append(message, ": "...)
		message = append(message, header.Value...)
	}
	message = append(message, "\n\n"...)
	return append(message, response.Body...)
}
