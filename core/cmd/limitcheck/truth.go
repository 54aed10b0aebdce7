package main

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"
)

// truth answers a question as the merchant would: with every choice that the
// full profile bears out; else with what it would have them type in; else that
// none of these is so, where the full profile speaks of none of them; else that
// they do not know.
func truth(question gjson.Result, merchant map[string]any) (label string, patch []gjson.Result) {
	choices := question.Get("choices").Array()
	var labels []string
	var none *gjson.Result
	for i, choice := range choices {
		operations := choice.Get("patch").Array()
		switch borneOut(operations, merchant) {
		case yes:
			if len(labels) > 0 && question.Get("type").String() != "choices" {
				continue
			}
			labels = append(labels, choice.Get("label").String())
			patch = append(patch, operations...)
		case open:
			if i == len(choices)-2 && question.Get("type").String() == "choices" && speaksOfSeveral(operations) {
				none = &choices[i]
			}
		}
	}
	if len(labels) > 0 {
		return strings.Join(labels, " + "), patch
	}
	if typed := question.Get("patch").Array(); len(typed) > 0 {
		if label, patch := typedIn(typed, merchant); patch != nil {
			return label, patch
		}
	}
	if none != nil {
		return none.Get("label").String(), none.Get("patch").Array()
	}
	unknown := choices[len(choices)-1]
	return unknown.Get("label").String(), unknown.Get("patch").Array()
}

// The answers to whether the full profile bears something out.
const (
	no = iota
	open
	yes
)

// borneOut says whether the full profile says the same as a patch, the opposite,
// or nothing.
func borneOut(operations []gjson.Result, merchant map[string]any) int {
	result := yes
	for _, o := range operations {
		path := o.Get("path").String()
		if creates(operations, path) {
			continue
		}
		result = min(result, says(merchant, path, o.Get("value").Value()))
	}
	return result
}

// creates reports whether the operation at the path only makes room for others.
func creates(operations []gjson.Result, path string) bool {
	return slices.ContainsFunc(operations, func(o gjson.Result) bool { return strings.HasPrefix(o.Get("path").String(), path+"/") })
}

func speaksOfSeveral(operations []gjson.Result) bool {
	return slices.ContainsFunc(operations, func(o gjson.Result) bool {
		path := o.Get("path").String()
		return strings.HasPrefix(path, "/events_absent/") || strings.Count(path, "/") == 2 && o.Get("value").IsBool()
	}) && !slices.ContainsFunc(operations, func(o gjson.Result) bool { return o.Get("path").String() == "/declined/-" })
}

func says(merchant map[string]any, path string, value any) int {
	switch path {
	case "/declined/-":
		return no
	case "/events/-":
		return tellsEvent(merchant, value.(map[string]any)["kind"])
	case "/events_absent/-":
		if listed(merchant["events"], func(v any) bool { return v.(map[string]any)["kind"] == value }) {
			return no
		}
		return verdict(listed(merchant["events_absent"], func(v any) bool { return v == value }), open)
	}
	if list, ok := strings.CutSuffix(path, "/-"); ok {
		at, known := valueAt(merchant, list)
		if !known {
			return open
		}
		return verdict(listed(at, func(v any) bool { return reflect.DeepEqual(v, value) }), no)
	}
	at, known := valueAt(merchant, path)
	if !known {
		return open
	}
	return verdict(reflect.DeepEqual(at, value), no)
}

func verdict(is bool, otherwise int) int {
	if is {
		return yes
	}
	return otherwise
}

func listed(list any, is func(any) bool) bool {
	items, _ := list.([]any)
	return slices.ContainsFunc(items, is)
}

// tellsEvent says whether the full profile tells an event of the kind as having
// come just before a restriction: by its timing, or a week before it at the most.
func tellsEvent(merchant map[string]any, kind any) int {
	if listed(merchant["events_absent"], func(v any) bool { return v == kind }) {
		return no
	}
	return verdict(listed(merchant["events"], func(v any) bool {
		event := v.(map[string]any)
		return event["kind"] == kind && (event["timing"] == "just_before" || justBefore(merchant, event["on"]))
	}), open)
}

func justBefore(merchant map[string]any, on any) bool {
	day, dated := on.(string)
	return dated && listed(merchant["restrictions"], func(v any) bool {
		since, _ := v.(map[string]any)["since"].(string)
		days := daysFrom(day, since)
		return days >= 0 && days <= 7
	})
}

// typedIn fills the last operation of a patch with what the full profile has
// there: of a list each of its items.
func typedIn(operations []gjson.Result, merchant map[string]any) (label string, patch []gjson.Result) {
	last := operations[len(operations)-1].Get("path").String()
	place, appends := strings.CutSuffix(last, "/-")
	value, known := valueAt(merchant, place)
	if !known {
		return "", nil
	}
	values := []any{value}
	if appends {
		values, _ = value.([]any)
	}
	patch = slices.Clone(operations[:len(operations)-1])
	for _, v := range values {
		text, _ := json.Marshal(map[string]any{"op": "add", "path": last, "value": v})
		patch = append(patch, gjson.ParseBytes(text))
	}
	text, _ := json.Marshal(value)
	return string(text), patch
}

func valueAt(document any, pointer string) (any, bool) {
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		switch v := document.(type) {
		case map[string]any:
			document = v[token]
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(v) {
				return nil, false
			}
			document = v[i]
		default:
			return nil, false
		}
	}
	return document, document != nil
}
