package edge

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/profile"
	"limitcheck/core/render"
	"limitcheck/worker/openapi"
)

// openAPI answers GET /v1/openapi.json with the golden copy of what Describe makes; a test holds the two together.
func openAPI(request Request) Response {
	return tagged(request, openAPITag(), jsonType, func() []byte { return []byte(openAPIText()) })
}

// The document and its tag, made once an instance.
var (
	openAPIText = sync.OnceValue(func() string { return compact(openapi.Document) })
	openAPITag  = sync.OnceValue(func() string { return schemaTag(openAPIText()) })
)

// Describe makes the OpenAPI document of the API: from the table of routes, the words of each operation, the schemas that
// the core has, and the answers that the examples get.
func Describe() string {
	return object(
		"openapi", text("3.1.1"),
		"info", information(),
		"servers", `[{"url":"/"}]`,
		"security", `[]`,
		"tags", tagList(),
		"paths", paths(),
		"components", object(
			"parameters", components(parameters),
			"headers", components(headers),
			"responses", responses(),
			"schemas", components(schemas()),
		),
	)
}

func information() string {
	return object(
		"title", text("LimitCheck 额度体检"),
		"version", text(core.Version),
		"summary", text("Why 网商贷 or 借呗 stopped lending, as far as an outsider can tell, and what to do."),
		"description", text("An outside view: only the lender knows its reason, \"cannot know\" is an answer, and nobody can restore a limit for money.\n\n"+
			"No key is needed, any origin may call, nothing sent is stored or logged. HEAD is answered wherever GET is. Clients ignore members that they do not know, and may send any call again: "+
			"after 429 when `Retry-After` says, after 5xx a little later."),
		"license", `{"name":"MIT","identifier":"MIT"}`,
	)
}

func tagList() string {
	var list []string
	for _, tag := range tags {
		list = append(list, object("name", text(tag.name), "description", text(tag.text)))
	}
	return array(list...)
}

func components(list []component) string {
	var members []string
	for _, each := range list {
		members = append(members, each.name, each.json)
	}
	return object(members...)
}

// paths writes every row of the table. Rows of one path stand together, and those of one method are one operation.
func paths() string {
	all := routes()
	words := operations()
	var members, seen []string
	for _, first := range all {
		if slices.Contains(seen, first.path) {
			continue
		}
		seen = append(seen, first.path)
		here := slices.DeleteFunc(slices.Clone(all), func(row route) bool { return row.path != first.path })
		var methods []string
		for len(here) > 0 {
			method := here[0].method
			isOther := func(row route) bool { return row.method != method }
			rows := slices.DeleteFunc(slices.Clone(here), isOther)
			here = slices.DeleteFunc(here, func(row route) bool { return !isOther(row) })
			methods = append(methods, strings.ToLower(method), operationObject(rows, words[method+" "+first.path]))
		}
		methods = append(methods, "options", preflightObject(first.path))
		members = append(members, first.path, object(methods...))
	}
	return object(members...)
}

// preflightObject describes OPTIONS, which every path answers alike.
func preflightObject(path string) string {
	name := strings.Map(func(letter rune) rune {
		if strings.ContainsRune("{}.", letter) {
			return -1
		}
		return letter
	}, strings.ReplaceAll(strings.TrimPrefix(path, "/v1/"), "/", "-"))
	parameters := ""
	if strings.Contains(path, "{") {
		parameters = array(ref("parameters", "id"))
	}
	return object(
		"operationId", text("options-"+name),
		"tags", array(text(contract)),
		"summary", text("Say which methods the address takes"),
		"parameters", parameters,
		"responses", object("204", ref("responses", "Preflight")),
	)
}

func operationObject(rows []route, words operation) string {
	exchanges := play(rows, words)
	return object(
		"operationId", text(words.id),
		"tags", array(text(words.tag)),
		"summary", text(words.summary),
		"description", text(words.text),
		"parameters", parametersOf(words),
		"requestBody", requestBody(rows, words, exchanges),
		"responses", responsesOf(rows, words, exchanges),
	)
}

func parametersOf(words operation) string {
	var list []string
	for _, name := range words.parameters {
		list = append(list, ref("parameters", name))
	}
	list = append(list, ref("parameters", "acceptLanguage"))
	if words.isKept {
		list = append(list, ref("parameters", "ifNoneMatch"))
	}
	return array(list...)
}

func requestBody(rows []route, words operation, exchanges []exchange) string {
	var content []string
	for _, row := range rows {
		for _, mediaType := range row.takes {
			var shown []string
			for _, each := range exchanges {
				if each.takes == mediaType && each.status == 200 {
					shown = append(shown, each.name, object("summary", text(each.summary), "value", valueOf(mediaType, each.body)))
				}
			}
			content = append(content, mediaType, object("schema", schemaOf(words.schemas[mediaType]), "examples", object(shown...)))
		}
	}
	if content == nil {
		return ""
	}
	return object("required", "true", "content", object(content...))
}

// responsesOf writes every status that the rows can give.
func responsesOf(rows []route, words operation, exchanges []exchange) string {
	names := []string{"Knowledge-Version", "Cache-Control", "Content-Language"}
	if words.isKept {
		names = append(names, "ETag")
	}
	members := []string{"200", object("description", text(words.gives), "headers", headersOf(names...), "content", contentOf(rows, words, exchanges))}
	if words.isKept {
		members = append(members, "304", ref("responses", "NotModified"))
	}
	takesBody := slices.ContainsFunc(rows, func(row route) bool { return row.takes != nil })
	for _, each := range refusals() {
		switch each.status {
		case "400", "413", "415":
			if takesBody {
				members = append(members, each.status, ref("responses", each.name))
			}
		case "422":
			if takesBody {
				members = append(members, each.status, refusalObject(each, examplesOf(problemType, 422, exchanges)))
			}
		case "404":
			if strings.Contains(rows[0].path, "{") {
				members = append(members, each.status, ref("responses", each.name))
			}
		default:
			members = append(members, each.status, ref("responses", each.name))
		}
	}
	return object(members...)
}

func contentOf(rows []route, words operation, exchanges []exchange) string {
	var content []string
	for _, row := range rows {
		for _, mediaType := range row.gives {
			if words.id == "getOpenAPI" {
				own := object("self", object("summary", text("How it begins"), "value", object("openapi", text("3.1.1"), "info", information(), "paths", "{}")))
				content = append(content, mediaType, object("schema", schemaOf(words.answers[mediaType]), "examples", own))
				continue
			}
			content = append(content, mediaType, object("schema", schemaOf(words.answers[mediaType]), "examples", examplesOf(mediaType, 200, exchanges)))
		}
	}
	return object(content...)
}

// examplesOf writes the answers of a status and type, under the names that their calls have; "" where there are none.
func examplesOf(mediaType string, status int, exchanges []exchange) string {
	var shown []string
	for _, each := range exchanges {
		if each.gives == mediaType && each.status == status {
			shown = append(shown, each.name, object("summary", text(each.summary), "x-request", each.refused, "value", each.answer))
		}
	}
	if shown == nil {
		return ""
	}
	return object(shown...)
}

// responses writes the answers that operations share.
func responses() string {
	common := []string{"Knowledge-Version", "Cache-Control"}
	members := []string{
		"Preflight", object("description", text("The methods, in Allow and for the browser's preflight."), "headers", headersOf(append(common, "Allow")...)),
		"NotModified", object("description", text("What the caller has still holds."), "headers", headersOf(append(common, "ETag")...)),
	}
	for _, each := range refusals() {
		if each.example != nil {
			members = append(members, each.name, refusalObject(each, object("refused", each.example())))
		}
	}
	return object(members...)
}

// refusalExample writes a problem, and beside it the call that got it, "" to show none.
func refusalExample(answer Response, call string) string {
	return object("summary", text("In English"), "x-request", call, "value", string(answer.Body))
}

func refusalObject(refusal refusal, examples string) string {
	names := append([]string{"Knowledge-Version", "Cache-Control", "Content-Language"}, refusal.headers...)
	return object(
		"description", text(codesOf(refusal.status)),
		"headers", headersOf(names...),
		"content", object(problemType, object("schema", ref("schemas", "Problem"), "examples", examples)),
	)
}

// codesOf says which codes a status has, and what each means.
func codesOf(status string) string {
	var lines []string
	for _, kind := range render.ProblemKinds(profile.English) {
		if strconv.Itoa(kind.Status) == status {
			lines = append(lines, "`"+string(kind.Code)+"`: "+kind.Text)
		}
	}
	return strings.Join(lines, "\n\n")
}

func headersOf(names ...string) string {
	var members []string
	for _, name := range names {
		members = append(members, name, ref("headers", name))
	}
	return object(members...)
}

// schemaOf writes a schema that is given by its name or as it is.
func schemaOf(schema string) string {
	if strings.HasPrefix(schema, "{") {
		return schema
	}
	return ref("schemas", schema)
}

// schemas are the schemas that the core has, their definitions beside them: "#/$defs/flow" of a profile becomes
// Profile.flow, because a reference within a component would have to name its whole way.
func schemas() []component {
	var all []component
	for _, each := range []component{
		{"Profile", core.ProfileSchema()},
		{"Assessment", core.AssessmentSchema()},
		{"ComparisonRequest", profile.ComparisonRequestSchema},
		{"Comparison", core.ComparisonSchema()},
		{"MessageRequest", profile.MessageSchema},
		{"Problem", render.ProblemSchema},
		{"", render.KnowledgeSchema},
	} {
		all = append(all, taken(each)...)
	}
	return append(all, component{"Health", `{"type":"object","required":["core_version","knowledge_version","status"],"properties":` +
		`{"core_version":{"type":"string"},"knowledge_version":{"type":"string"},"status":{"const":"ok"}}}`})
}

// taken returns a schema and its definitions as components. One without a name is a list of definitions alone.
func taken(schema component) []component {
	prefix := ""
	if schema.name != "" {
		prefix = schema.name + "."
	}
	var members []string
	var definitions []component
	gjson.Parse(strings.ReplaceAll(compact(schema.json), `"#/$defs/`, `"#/components/schemas/`+prefix)).ForEach(func(name, member gjson.Result) bool {
		switch name.String() {
		case "$schema", "$id":
		case "$defs":
			member.ForEach(func(name, definition gjson.Result) bool {
				definitions = append(definitions, component{prefix + name.String(), definition.Raw})
				return true
			})
		default:
			members = append(members, name.String(), member.Raw)
		}
		return true
	})
	if schema.name == "" {
		return definitions
	}
	return append([]component{{schema.name, object(members...)}}, definitions...)
}
