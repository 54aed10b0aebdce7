package edge

import (
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// exchange is an example with the answer that it got.
type exchange struct {
	example
	status  int
	answer  string // as a JSON value, shortened
	refused string // the call, where its answer is a problem
}

// linesShown is how much of a text an example shows.
const linesShown = 12

// play sends every example of an operation as the document tells a client to: with the examples of its parameters.
func play(rows []route, words operation) []exchange {
	var played []exchange
	for _, example := range words.examples {
		row := rows[max(0, slices.IndexFunc(rows, func(row route) bool { return slices.Contains(row.takes, example.takes) }))]
		if example.takes == "" && row.takes != nil {
			example.takes = row.takes[0]
		}
		if example.gives == "" {
			example.gives = row.gives[0]
		}
		call := Request{
			Method: row.method, Target: strings.Replace(row.path, "{id}", "identity-expired", 1), Today: "2026-11-20", Body: []byte(example.body),
			Headers: []Header{{"accept", example.gives}, {"accept-language", "en"}, {"content-type", example.takes}},
		}
		if example.takes == batchType {
			played = append(played, exchange{example, 200, text(playLines(call)), ""})
			continue
		}
		response := Answer(call)
		if response.Status == 200 {
			played = append(played, exchange{example, 200, shown(example, string(response.Body)), ""})
			continue
		}
		example.gives = problemType
		played = append(played, exchange{example, response.Status, string(response.Body), callObject(call)})
	}
	return played
}

// playLines answers a batch as its host does, a call a line.
func playLines(batch Request) string {
	var answers strings.Builder
	for line := range strings.Lines(string(batch.Body)) {
		one := batch
		one.Headers = []Header{{"accept-language", "en"}, {"content-type", jsonType}}
		one.Body = []byte(line)
		answers.WriteString(excerpt(gjson.ParseBytes(Answer(one).Body)) + "\n")
	}
	return answers.String()
}

// shown is as much of an answer as an example shows: of every list the first item, of a text the first lines.
func shown(example example, answer string) string {
	if !strings.HasSuffix(example.gives, "json") {
		lines := strings.SplitAfterN(answer, "\n", linesShown+1)
		return text(strings.Join(lines[:min(len(lines), linesShown)], ""))
	}
	json := gjson.Parse(answer)
	if example.keeps == nil {
		return excerpt(json)
	}
	var members []string
	for _, name := range example.keeps {
		members = append(members, name, json.Get(gjson.Escape(name)).Raw)
	}
	return object(members...)
}

// callObject writes a call, for whoever wants to see it refused.
func callObject(call Request) string {
	var fields []string
	for _, header := range call.Headers {
		fields = append(fields, header.Name, text(header.Value))
	}
	body := ""
	if len(call.Body) > 0 {
		body = text(string(call.Body))
	}
	return object("method", text(call.Method), "path", text(call.Target), "headers", object(fields...), "body", body)
}

// valueOf writes a body as the value of an example: JSON as it is, anything else as a text.
func valueOf(mediaType, body string) string {
	if mediaType == jsonType {
		return body
	}
	return text(body)
}
