package profile

import (
	"strings"

	"limitcheck/core/jcs"
)

// TextValue returns a text as a value.
func TextValue(text string) Value {
	return Value{Kind: Text, JSON: string(jcs.AppendString(nil, text)), Text: text}
}

// NumberValue returns a number as a value.
func NumberValue(number Decimal) Value {
	return Value{Kind: Number, JSON: number.String(), Number: number}
}

// ListValue returns a list of values.
func ListValue(items ...Value) Value {
	json := make([]string, len(items))
	for i, item := range items {
		json[i] = item.JSON
	}
	return Value{Kind: List, JSON: "[" + strings.Join(json, ",") + "]", Items: items}
}

// Constant reads JSON of the knowledge base as a value: a flag, a number, a
// word without escapes, or a list of such words.
func Constant(json string) Value {
	switch {
	case json == "true" || json == "false":
		return Value{Kind: Bool, JSON: json, Bool: json == "true"}
	case strings.HasPrefix(json, `"`):
		return TextValue(strings.Trim(json, `"`))
	case strings.HasPrefix(json, "["):
		var items []Value
		for item := range strings.SplitSeq(strings.Trim(json, "[]"), ",") {
			if item = strings.Trim(item, ` "`); item != "" {
				items = append(items, TextValue(item))
			}
		}
		return ListValue(items...)
	}
	number, _ := ParseDecimal(json)
	return Value{Kind: Number, JSON: json, Number: number}
}
