package intake_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
)

// put adds a value at a pointer of an object, where - appends to a list and an
// element that is missing is made.
func put(t *testing.T, root any, tokens []string, value any) any {
	t.Helper()
	if len(tokens) == 0 {
		return value
	}
	token, rest := tokens[0], tokens[1:]
	_, isIndex := strconv.Atoi(token)
	if list, ok := root.([]any); ok || root == nil && (token == "-" || isIndex == nil) {
		if token == "-" && len(rest) > 0 && len(list) > 0 {
			token = "0" // the restriction that the merchant names first
		}
		if token == "-" {
			return append(list, put(t, nil, rest, value))
		}
		i, err := strconv.Atoi(token)
		require.NoError(t, err)
		for len(list) <= i {
			list = append(list, map[string]any{})
		}
		list[i] = put(t, list[i], rest, value)
		return list
	}
	object, _ := root.(map[string]any)
	if object == nil {
		object = map[string]any{}
	}
	object[token] = put(t, object[token], rest, value)
	return object
}

// TestWhatIsUnderstoodCanBeConfirmed: every value under understood is one that
// the profile takes at its pointer, and with all of them confirmed the same
// cause comes first.
func TestWhatIsUnderstoodCanBeConfirmed(t *testing.T) {
	for _, line := range narratives(t) {
		before := answerTo(t, line)
		profile := any(map[string]any{
			"narrative": line.Narrative, "as_of": "2026-11-20",
			"restrictions": []any{map[string]any{"product": line.Product[0]}},
		})
		for _, item := range before.Get("understood").Array() {
			assert.NotEmpty(t, item.Get("text").String(), line.ID)
			assert.NotEmpty(t, item.Get("quote").String(), line.ID)
			assert.NotContains(t, item.Get("text").String(), "{", line.ID)
			var value any
			require.NoError(t, json.Unmarshal([]byte(item.Get("value").Raw), &value))
			profile = put(t, profile, strings.Split(item.Get("pointer").String(), "/")[1:], value)
		}
		body, err := json.Marshal(profile)
		require.NoError(t, err)
		after, rejection := core.Assess(body, core.Options{})
		if assert.Nil(t, rejection, "%s: %s", line.ID, line.Narrative) {
			assert.Equal(t, before.Get("explanations.0.cause").String(), gjson.GetBytes(after, "explanations.0.cause").String(), "%s: %s", line.ID, line.Narrative)
		}
	}
}

// TestWhatIsGivenIsNotOffered: a field that the merchant gives is theirs.
func TestWhatIsGivenIsNotOffered(t *testing.T) {
	const profile = `{"as_of":"2026-11-20","narrative":"我昨天换了手机，身份证过期了，额度从8万降到2万","restrictions":[{"product":"jiebei","limit_now":30000}],` +
		`"events":[{"kind":"changed_device"}],"events_absent":["id_expired"]}`
	answer, rejection := core.Assess([]byte(profile), core.Options{})
	require.Nil(t, rejection)
	var pointers []string
	for _, item := range gjson.GetBytes(answer, "understood").Array() {
		pointers = append(pointers, item.Get("pointer").String())
	}
	assert.ElementsMatch(t, []string{"/restrictions/0/symptoms/-", "/restrictions/0/limit_before"}, pointers)
}
