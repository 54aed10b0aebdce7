package intake

import (
	"slices"
	"strings"

	"limitcheck/core/jcs"
	"limitcheck/core/profile"
)

// value reads the value of a field: JSON, or one of the numbers of the match.
func (m *match) value(json string) (profile.Value, bool) {
	index := 0
	switch json {
	case "#":
	case "#2":
		index = 1
	case "-#":
		number := -m.values[0]
		return profile.Value{Kind: profile.Number, Number: number, JSON: number.String()}, m.captured > 0
	default:
		return constant(json), true
	}
	number := m.values[index]
	return profile.Value{Kind: profile.Number, Number: number, JSON: number.String()}, index < m.captured
}

// constant reads a value that a reading gives: a flag, a number, a word, or a
// list of words.
func constant(json string) profile.Value {
	switch {
	case json == "true" || json == "false":
		return profile.Value{Kind: profile.Bool, JSON: json, Bool: json == "true"}
	case strings.HasPrefix(json, `"`):
		return textValue(strings.Trim(json, `"`))
	case strings.HasPrefix(json, "["):
		list := profile.Value{Kind: profile.List, JSON: "[]"}
		for item := range strings.SplitSeq(strings.Trim(json, "[]"), ",") {
			if item = strings.Trim(item, ` "`); item != "" {
				list = withItem(list, textValue(item))
			}
		}
		return list
	}
	number, _ := profile.ParseDecimal(json)
	return profile.Value{Kind: profile.Number, JSON: json, Number: number}
}

func textValue(text string) profile.Value {
	return profile.Value{Kind: profile.Text, Text: text, JSON: string(jcs.AppendString(nil, text))}
}

func daysValue(days profile.DateRange) profile.Value {
	v := textValue(daysText(days))
	v.Days = days
	return v
}

func withItem(list, item profile.Value) profile.Value {
	if slices.ContainsFunc(list.Items, func(v profile.Value) bool { return v.JSON == item.JSON }) {
		return list
	}
	list.Items = append(slices.Clip(list.Items), item)
	json := "["
	for i, v := range list.Items {
		if i > 0 {
			json += ","
		}
		json += v.JSON
	}
	list.JSON = json + "]"
	return list
}
