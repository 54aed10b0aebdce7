package edge

import (
	"strings"

	"github.com/tidwall/gjson"

	"limitcheck/core/jcs"
)

// A document that is made once is put together from JSON texts: encoding/json would be a tenth of the module.

// text writes a string.
func text(value string) string { return string(jcs.AppendString(nil, value)) }

// object writes an object of names and JSON texts in turn; a member whose text is empty is left out.
func object(namesAndTexts ...string) string {
	var members []string
	for i := 0; i < len(namesAndTexts); i += 2 {
		if namesAndTexts[i+1] != "" {
			members = append(members, text(namesAndTexts[i])+":"+namesAndTexts[i+1])
		}
	}
	return "{" + strings.Join(members, ",") + "}"
}

// array writes an array of JSON texts.
func array(items ...string) string { return "[" + strings.Join(items, ",") + "]" }

// ref points at a component.
func ref(kind, name string) string { return `{"$ref":"#/components/` + kind + `/` + name + `"}` }

// compact leaves out the white space between tokens and keeps the order of members, which is one for readers.
func compact(json string) string {
	var kept strings.Builder
	quoted := false
	for i := 0; i < len(json); i++ {
		letter := json[i]
		switch {
		case quoted && letter == '\\':
			kept.WriteByte(letter)
			i++
			letter = json[i]
		case letter == '"':
			quoted = !quoted
		case !quoted && (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'):
			continue
		}
		kept.WriteByte(letter)
	}
	return kept.String()
}

// excerpt writes a JSON text with no more than the first item of every list, but for numbers, which come in pairs.
func excerpt(json gjson.Result) string {
	var parts []string
	switch {
	case json.IsArray():
		json.ForEach(func(_, item gjson.Result) bool {
			parts = append(parts, excerpt(item))
			return item.Type == gjson.Number
		})
		return array(parts...)
	case json.IsObject():
		json.ForEach(func(name, member gjson.Result) bool {
			parts = append(parts, name.String(), excerpt(member))
			return true
		})
		return object(parts...)
	}
	return json.Raw
}
