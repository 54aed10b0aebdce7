package lint

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

func itoa(i int) string { return strconv.Itoa(i) }

// operators says which types of field an operator compares.
var operators = map[string][]string{
	"is":                      {"boolean", "string", "number", "integer"},
	"is_not":                  {"boolean", "string", "number", "integer"},
	"one_of":                  {"string"},
	"at_least":                {"number", "integer"},
	"at_most":                 {"number", "integer"},
	"more_than":               {"number", "integer"},
	"less_than":               {"number", "integer"},
	"includes":                {"array"},
	"older_than_days":         {"string"},
	"within_days":             {"string"},
	"anniversary_within_days": {"string"},
	"says":                    {"array"},
	"happened":                {"array"},
	"tells":                   {"string"},
	"sales_fell_for_months":   {"array"},
}

// at names the one field that an operator of its own kind reads.
var at = map[string]string{
	"says": "/restrictions/*/messages", "happened": "/events", "tells": "/narrative", "sales_fell_for_months": "/business/monthly",
}

var windows = []string{"at_onset", "recent", "earlier", "before", "after", "ever"}

func (l *linter) conditions(doc *document) {
	walk(doc.root, "", func(pointer string, value any) {
		leaf, _ := value.(map[string]any)
		op, ok := leaf["op"].(string)
		if !ok || strings.Contains(pointer, "/cases/") {
			return
		}
		field, _ := leaf["at"].(string)
		described, exists := profile.Describe(field)
		types, known := operators[op]
		switch {
		case !known:
			l.report(doc, pointer+"/op", "there is no operator %q", op)
		case !exists:
			l.report(doc, pointer+"/at", "the profile has no field %s", field)
		case at[op] != "" && at[op] != field:
			l.report(doc, pointer+"/at", "%s reads %s and no other field", op, at[op])
		case !slices.Contains(types, described.Type):
			l.report(doc, pointer+"/op", "%s does not compare %s, which is of type %s", op, field, described.Type)
		case strings.HasSuffix(op, "_days") && described.Format == "":
			l.report(doc, pointer+"/op", "%s is no date", field)
		default:
			l.operand(doc, pointer, op, described, leaf["value"])
		}
	})
}

func (l *linter) operand(doc *document, pointer, op string, field profile.Field, value any) {
	complain := func(format string, args ...any) { l.report(doc, pointer+"/value", format, args...) }
	texts := textsOf(value)
	switch op {
	case "says":
		for _, id := range texts {
			if _, ok := l.base.Message(id); !ok {
				complain("there is no message %q", id)
			}
		}
	case "tells":
		for _, id := range texts {
			if !slices.ContainsFunc(l.base.Cues, func(c knowledge.Cue) bool { return c.ID == id }) {
				complain("there is no cue %q", id)
			}
		}
	case "happened":
		object, _ := value.(map[string]any)
		if when, _ := object["when"].(string); !slices.Contains(windows, when) {
			complain("when is one of %s", strings.Join(windows, ", "))
		}
		kinds := textsOf(object["kinds"])
		if len(kinds) == 0 {
			complain("names no kind of event")
		}
		for _, kind := range kinds {
			if _, ok := l.base.Event(kind); !ok {
				complain("there is no event %q", kind)
			}
		}
	default:
		l.plainOperand(op, field, value, texts, complain)
	}
}

// plainOperand: the value is of the field's type, and one of its choices where
// it has some.
func (l *linter) plainOperand(op string, field profile.Field, value any, texts []string, complain func(string, ...any)) {
	_, isNumber := value.(float64)
	_, isBool := value.(bool)
	numeric := field.Type == "number" || field.Type == "integer" || strings.HasSuffix(op, "_days") || op == "sales_fell_for_months"
	switch {
	case numeric && !isNumber:
		complain("is no number")
	case field.Type == "boolean" && !isBool:
		complain("is neither true nor false")
	case len(field.Enum) > 0:
		for _, t := range texts {
			if !slices.Contains(field.Enum, t) {
				complain("%q is none of the choices of %s", t, field.Pointer)
			}
		}
		if len(texts) == 0 {
			complain("names no choice of %s", field.Pointer)
		}
	}
}

func textsOf(value any) []string {
	if s, ok := value.(string); ok {
		return []string{s}
	}
	var texts []string
	list, _ := value.([]any)
	for _, v := range list {
		if s, ok := v.(string); ok {
			texts = append(texts, s)
		}
	}
	return texts
}
