package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"

	"limitcheck/core/profile"
)

// patched applies operations of RFC 6902 to a copy of a document. It knows "add"
// only, which is all that an answer's patches use. An empty object or list is
// not put where one stands, so that the patches of several choices can follow
// each other.
func patched(document map[string]any, operations []gjson.Result) (map[string]any, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	var root any
	if err := json.Unmarshal(text, &root); err != nil {
		return nil, err
	}
	for _, o := range operations {
		if o.Get("op").String() != "add" || !o.Get("value").Exists() {
			return nil, fmt.Errorf("cannot apply %s", o.Raw)
		}
		tokens := strings.Split(strings.TrimPrefix(o.Get("path").String(), "/"), "/")
		if root, err = added(root, tokens, o.Get("value").Value()); err != nil {
			return nil, fmt.Errorf("%s: %w", o.Raw, err)
		}
	}
	return root.(map[string]any), nil
}

// added returns the container with the value added below it.
func added(container any, tokens []string, value any) (any, error) {
	token, last := profile.Unescape(tokens[0]), len(tokens) == 1
	switch c := container.(type) {
	case map[string]any:
		switch {
		case !last:
			below, err := added(c[token], tokens[1:], value)
			c[token] = below
			return c, err
		case !isEmpty(value) || c[token] == nil:
			c[token] = value
		}
		return c, nil
	case []any:
		if last && token == "-" {
			return append(c, value), nil
		}
		i, err := strconv.Atoi(token)
		if err != nil || i >= len(c) || last {
			return nil, fmt.Errorf("no place %q in a list of %d", token, len(c))
		}
		c[i], err = added(c[i], tokens[1:], value)
		return c, err
	}
	return nil, fmt.Errorf("nothing to add %q to", token)
}

func isEmpty(value any) bool {
	switch v := value.(type) {
	case map[string]any:
		return len(v) == 0
	case []any:
		return len(v) == 0
	}
	return false
}

// daysFrom counts the days from one day to another; -1 where one is no day.
func daysFrom(from, to string) int {
	first, firstOK := profile.ParseDate(from)
	last, lastOK := profile.ParseDate(to)
	if !firstOK || !lastOK {
		return -1
	}
	return int(last - first)
}
