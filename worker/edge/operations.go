package edge

import (
	"strings"

	"limitcheck/core/profile"
)

// operation is what the OpenAPI document says of one method of one path, beyond what the table of routes decides. The
// rows of the table that differ in the body alone share one.
type operation struct {
	id, tag, summary string
	text             string            // in CommonMark
	parameters       []string          // components that it has beyond those that all have
	isKept           bool              // answered under a tag, so that a caller who has it gets 304
	schemas          map[string]string // by media type, the schema of a body that it takes, for JSON its name among the components
	answers          map[string]string // likewise of what it gives
	gives            string            // what a good answer is
	examples         []example
}

// example is one call with its answer. The answer is no text here: it is what the call gets when the document is made.
// A call that is refused stands in full beside its problem, because the examples of a body are to be good ones.
type example struct {
	name, summary string
	takes, gives  string   // media types; of the row's first where empty
	body          string   // "" for none
	keeps         []string // members of an answer that are shown, of one too long to show; nil for all
}

const (
	jsonType     = "application/json"
	markdownType = "text/markdown"
	calendarType = "text/calendar"
	schemaType   = "application/schema+json"
	problemType  = "application/problem+json"
)

const (
	assessing = "Assessments"
	knowing   = "Knowledge"
	contract  = "Contract"
)

// tags are the groups of operations, in the order of the document, each with its words.
var tags = []struct{ name, text string }{
	{assessing, "A profile, two answers or a message in; what can be said of it out. Nothing is stored, and the same body always gets the same answer, so any call may be sent again."},
	{knowing, "What every assessment is made from, in the caller's language and under a tag."},
	{contract, "Schemas, this document, and whether anybody is there."},
}

const (
	exampleProfile = `{"as_of":"2026-11-20","locale":"en","restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"]}]}`
	anotherProfile = `{"as_of":"2026-11-20","locale":"en"}`
	misspelt       = `{"locale":"en","credit":{"hard_inquiry_3m":3}}`
	examplePair    = `{"locale":"en",` +
		`"before":{"schema_version":"1","as_of":"2026-11-01","restrictions":[{"product":"jiebei","certainty":"named","top":["identity-expired"]}],"explanations":[{"cause":"identity-expired","rank":1,"standing":"named","present":"yes","title":"The identity card on file has expired"}],"plan":[{"step":"update-identity","title":"Update the identity card"}]},` +
		`"after":{"schema_version":"1","as_of":"2026-11-20","restrictions":[{"product":"jiebei","certainty":"named","top":["identity-expired"]}],"explanations":[{"cause":"identity-expired","rank":1,"standing":"named","present":"cured","title":"The identity card on file has expired"}],"plan":[]}}`
)

// operations has the words of every operation, by method and path as the table of routes writes them.
func operations() map[string]operation {
	return map[string]operation{
		"POST /v1/assessments": {
			id: "assess", tag: assessing, summary: "Explain why credit lines may be restricted, and what to do",
			text: "One profile as `application/json` gets one assessment: as JSON, as a document to print (`text/markdown`) or as dates with reminders (`text/calendar`), whichever `Accept` likes best.\n\n" +
				"A profile a line as `application/x-ndjson` gets a line each, in the same order and while the rest is still coming: the assessment, or a problem in the place of one that is refused. " +
				"Blank lines are skipped. A batch has up to 1,000 lines and 4 MiB; past either, one more line says so and ends it. A single profile, and each line, has up to 128 KiB.",
			parameters: []string{"trace"},
			schemas:    map[string]string{jsonType: "Profile", batchType: `{"type":"string","description":"A profile a line, each without line breaks."}`},
			answers: map[string]string{
				jsonType: "Assessment", batchType: `{"type":"string","description":"A line for each profile: an Assessment, or a Problem."}`,
				markdownType: `{"type":"string"}`, calendarType: `{"type":"string","description":"An iCalendar object (RFC 5545)."}`,
			},
			gives: "The assessment; of a batch, one a line.",
			examples: []example{
				{name: "expired", summary: "An identity card that has expired", body: exampleProfile},
				{name: "printed", summary: "The same as a document", gives: markdownType, body: exampleProfile},
				{name: "dates", summary: "The same as dates", gives: calendarType, body: exampleProfile},
				{name: "batch", summary: "Two profiles, of which one is refused", takes: batchType, gives: batchType, body: anotherProfile + "\n" + misspelt + "\n"},
				{name: "misspelt", summary: "A field that is misspelt", body: misspelt},
			},
		},
		"POST /v1/comparisons": {
			id: "compare", tag: assessing, summary: "Say what changed between two assessments",
			text:     "Takes two answers of POST /v1/assessments, or as much of them as the schema names; together up to 1 MiB.",
			schemas:  map[string]string{jsonType: "ComparisonRequest"},
			answers:  map[string]string{jsonType: "Comparison"},
			gives:    "What changed.",
			examples: []example{{name: "updated", summary: "The identity card was updated", body: examplePair}, {name: "empty", summary: "Nothing to compare", body: `{"locale":"en"}`}},
		},
		"POST /v1/messages": {
			id: "readMessage", tag: assessing, summary: "Read one message of the platform",
			text:     "Says what a prompt of the app or an SMS means, and whether it names a cause.",
			schemas:  map[string]string{jsonType: "MessageRequest"},
			answers:  map[string]string{jsonType: "MessageReading"},
			gives:    "What the message says.",
			examples: []example{{name: "named", summary: "A message that names its cause", body: `{"message":"身份证已过期","locale":"en"}`}, {name: "vague", summary: "A message that names none", body: `{"message":"综合评估未通过","locale":"en"}`}, {name: "missing", summary: "No message", body: `{"locale":"en"}`}},
		},
		"GET /v1/messages":  list("listMessages", "List the messages that are known", "MessageList"),
		"GET /v1/causes":    list("listCauses", "List the causes", "CauseList"),
		"GET /v1/questions": list("listQuestions", "List the questions that an assessment may ask", "QuestionList"),
		"GET /v1/sources":   list("listSources", "List the sources", "SourceList"),
		"GET /v1/causes/{id}": {
			id: "getCause", tag: knowing, summary: "Tell everything that is known of one cause",
			text: "Its words, its rules with their conditions as they are written, the steps that answer it, its sources.", parameters: []string{"id"}, isKept: true,
			answers: map[string]string{jsonType: "Cause"}, gives: "The cause.",
			examples: []example{{name: "cause", summary: "One cause"}},
		},
		"GET /v1/schemas/profile.json":    schemaOperation("getProfileSchema", "profile"),
		"GET /v1/schemas/assessment.json": schemaOperation("getAssessmentSchema", "assessment"),
		"GET /v1/schemas/comparison.json": schemaOperation("getComparisonSchema", "comparison"),
		"GET /v1/openapi.json": {
			id: "getOpenAPI", tag: contract, summary: "Get this document",
			text: "Made from the table by which calls are routed.", isKept: true,
			answers: map[string]string{jsonType: `{"type":"object","required":["openapi","info","paths"],"properties":{"openapi":{"type":"string"},"info":{"type":"object"},"paths":{"type":"object"}}}`},
			gives:   "An OpenAPI 3.1 document.",
		},
		"GET /v1/health": {
			id: "getHealth", tag: contract, summary: "Say whether the service is there, and what it runs",
			text:    "A host that answers has loaded the core and the knowledge base.",
			answers: map[string]string{jsonType: "Health"}, gives: "It is there.",
			examples: []example{{name: "health", summary: "It is there"}},
		},
	}
}

func list(id, summary, schema string) operation {
	return operation{
		id: id, tag: knowing, summary: summary, text: "An object with one array, whose items have an `id`.", isKept: true,
		answers: map[string]string{jsonType: schema}, gives: "The whole list.",
		examples: []example{{name: "list", summary: "The first item of the list"}},
	}
}

func schemaOperation(id, of string) operation {
	return operation{
		id: id, tag: contract, summary: "Get the JSON Schema of a" + vowel(of) + " " + of, text: "The text that the core itself reads or is tested with (draft 2020-12).", isKept: true,
		answers: map[string]string{schemaType: `{"type":"object"}`, jsonType: `{"type":"object"}`}, gives: "The schema.",
		examples: []example{{name: "schema", summary: "How it begins", keeps: []string{"$schema", "$id", "title", "type"}}},
	}
}

func vowel(word string) string {
	if word[0] == 'a' {
		return "n"
	}
	return ""
}

// component is one thing that operations share, under its name.
type component struct{ name, json string }

var parameters = []component{
	{"id", `{"name":"id","in":"path","required":true,"description":"The id of a cause, as lists and assessments give it.","schema":{"type":"string"},"example":"identity-expired"}`},
	{"trace", `{"name":"trace","in":"query","description":"full adds every rule of every cause with its outcome to an assessment in JSON.","schema":{"enum":["full"]}}`},
	{"acceptLanguage", `{"name":"Accept-Language","in":"header","description":"zh-CN or en, as RFC 9110 weighs them; Chinese where it names neither. A locale in the body goes before it.","schema":{"type":"string"},"example":"en"}`},
	{"ifNoneMatch", `{"name":"If-None-Match","in":"header","description":"The ETag of an answer that the caller has: where it still holds, the answer is 304 without a body.","schema":{"type":"string"}}`},
}

var headers = []component{
	{"Allow", `{"description":"The methods that the address takes.","required":true,"schema":{"type":"string"}}`},
	{"Accept-Post", `{"description":"The types of body that the address takes.","schema":{"type":"string"}}`},
	{"Cache-Control", `{"description":"no-store for whatever was made from a body.","required":true,"schema":{"type":"string"}}`},
	{"Content-Language", `{"description":"The language of a text or of a list.","schema":{"enum":["zh-CN","en"]}}`},
	{"ETag", `{"description":"Names these very bytes; to be sent back as If-None-Match.","required":true,"schema":{"type":"string"}}`},
	{"Knowledge-Version", `{"description":"The knowledge base that the answer was made from.","required":true,"schema":{"type":"string"}}`},
	{"Retry-After", `{"description":"Seconds after which to try again.","required":true,"schema":{"type":"integer","minimum":0}}`},
}

// refusal is one status by which calls are refused.
type refusal struct {
	status  string
	name    string        // of the component
	headers []string      // beyond those that every answer has
	example func() string // nil where every operation has its own
}

// refusals are the statuses of problems in their order.
func refusals() []refusal {
	english := Header{"accept-language", "en"}
	json := Header{"content-type", jsonType}
	post := func(body string, headers ...Header) Request {
		return Request{Method: "POST", Target: "/v1/assessments", Headers: append(headers, english), Body: []byte(body)}
	}
	sent := func(call Request) func() string {
		return func() string { return refusalExample(Answer(call), callObject(call)) }
	}
	// untold shows no call: it would be too long, or it is the host or a fault that refuses it.
	untold := func(answer func(Request) Response, call Request) func() string {
		return func() string { return refusalExample(answer(call), "") }
	}
	return []refusal{
		{"400", "Unreadable", nil, sent(post("{", json))},
		{"404", "NotFound", nil, sent(Request{Method: "GET", Target: "/v1/causes/bad-luck", Headers: []Header{english}})},
		{"405", "MethodNotAllowed", []string{"Allow"}, sent(Request{Method: "DELETE", Target: "/v1/assessments", Headers: []Header{english}})},
		{"406", "NotAcceptable", nil, sent(post("{}", json, Header{"accept", "image/png"}))},
		{"413", "TooLarge", nil, untold(Answer, post(strings.Repeat(" ", profile.MaximumBytes+1), json))},
		{"415", "UnsupportedMediaType", []string{"Accept-Post"}, sent(post("a=b", Header{"content-type", "text/plain"}))},
		{"422", "Invalid", nil, nil},
		{"429", "TooManyRequests", []string{"Retry-After"}, untold(rateLimited, post("{}", json))},
		{"500", "Failed", nil, untold(Internal, post("{}", json))},
	}
}
