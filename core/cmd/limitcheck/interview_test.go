package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"
)

const testdata = "../../../testdata"

// TestInterviewsReachTheFirstCause: who is known by their restrictions alone and
// answers eight questions truthfully, always the first that is suggested, is
// told the same first cause as from the full profile, nine times in ten.
func TestInterviewsReachTheFirstCause(t *testing.T) {
	all, err := interviewAll(testdata, false)
	require.NoError(t, err)
	require.Greater(t, len(all), 100)
	var missed []string
	for _, one := range all {
		assert.LessOrEqual(t, len(one.asked), mostAsked)
		if one.got != one.want {
			missed = append(missed, one.name)
		}
	}
	assert.LessOrEqual(t, 10*len(missed), len(all), "%d of %d: %s", len(missed), len(all), strings.Join(missed, ", "))
}

// TestTruth holds the interviewer to its word: it answers what the profile says.
func TestTruth(t *testing.T) {
	const question = `{"type":"choices","choices":[
		{"label":"expired","patch":[{"op":"add","path":"/information","value":{}},{"op":"add","path":"/information/id_expired","value":true}]},
		{"label":"unfiled","patch":[{"op":"add","path":"/information","value":{}},{"op":"add","path":"/information/annual_report_filed","value":false}]},
		{"label":"none","patch":[{"op":"add","path":"/information","value":{}},{"op":"add","path":"/information/id_expired","value":false},{"op":"add","path":"/information/annual_report_filed","value":true}]},
		{"label":"unknown","patch":[{"op":"add","path":"/declined","value":[]},{"op":"add","path":"/declined/-","value":"/information"}]}]}`
	const events = `{"type":"choices","choices":[
		{"label":"device","patch":[{"op":"add","path":"/events","value":[]},{"op":"add","path":"/events/-","value":{"kind":"changed_device","timing":"just_before"}}]},
		{"label":"none","patch":[{"op":"add","path":"/events_absent","value":[]},{"op":"add","path":"/events_absent/-","value":"changed_device"}]},
		{"label":"unknown","patch":[{"op":"add","path":"/declined","value":[]},{"op":"add","path":"/declined/-","value":"/events"}]}]}`
	const number = `{"type":"integer","patch":[{"op":"add","path":"/credit","value":{}},{"op":"add","path":"/credit/hard_inquiries_3m"}],"choices":[
		{"label":"0","patch":[{"op":"add","path":"/credit","value":{}},{"op":"add","path":"/credit/hard_inquiries_3m","value":0}]},
		{"label":"unknown","patch":[{"op":"add","path":"/declined","value":[]},{"op":"add","path":"/declined/-","value":"/credit/hard_inquiries_3m"}]}]}`
	const used = `{"type":"choices","choices":[
		{"label":"stock","patch":[{"op":"add","path":"/funds/used_for","value":[]},{"op":"add","path":"/funds/used_for/-","value":"stock"}]},
		{"label":"not yet","patch":[{"op":"add","path":"/funds/used_for","value":[]}]},
		{"label":"unknown","patch":[{"op":"add","path":"/declined/-","value":"/funds/used_for"}]}]}`
	for _, c := range []struct{ name, question, profile, want string }{
		{"what is so", question, `{"information":{"id_expired":true}}`, "expired"},
		{"everything that is so", question, `{"information":{"id_expired":true,"annual_report_filed":false}}`, "expired + unfiled"},
		{"none where the profile says the opposite", question, `{"information":{"id_expired":false}}`, "none"},
		{"none where it says nothing", question, `{}`, "none"},
		{"an event of the day before", events, `{"restrictions":[{"since":"2026-11-05"}],"events":[{"kind":"changed_device","on":"2026-11-04"}]}`, "device"},
		{"an event without a day, just before", events, `{"events":[{"kind":"changed_device","timing":"just_before"}]}`, "device"},
		{"an event that came earlier is neither", events, `{"events":[{"kind":"changed_device","timing":"earlier"}]}`, "unknown"},
		{"an event that is absent", events, `{"events_absent":["changed_device"]}`, "none"},
		{"a number is typed in", number, `{"credit":{"hard_inquiries_3m":4}}`, "4"},
		{"a number that is offered is taken", number, `{"credit":{"hard_inquiries_3m":0}}`, "0"},
		{"a number that is not known", number, `{}`, "unknown"},
		{"an empty list is not assumed", used, `{}`, "unknown"},
		{"an empty list that is given", used, `{"funds":{"used_for":[]}}`, "not yet"},
		{"a value of a list", used, `{"funds":{"used_for":["wages","stock"]}}`, "stock"},
	} {
		t.Run(c.name, func(t *testing.T) {
			label, patch := truth(gjson.Parse(c.question), gjson.Parse(c.profile).Value().(map[string]any))
			assert.Equal(t, c.want, label)
			_, err := patched(map[string]any{"funds": map[string]any{}, "declined": []any{}}, patch)
			assert.NoError(t, err)
		})
	}
}

func TestPatched(t *testing.T) {
	for _, c := range []struct{ name, document, operations, want string }{
		{"a member", `{}`, `[{"op":"add","path":"/a","value":1}]`, `{"a":1}`},
		{"an item at the end", `{"a":[1]}`, `[{"op":"add","path":"/a/-","value":2}]`, `{"a":[1,2]}`},
		{"a member of an item", `{"a":[{}]}`, `[{"op":"add","path":"/a/0/b","value":2}]`, `{"a":[{"b":2}]}`},
		{"null is replaced", `{"a":null}`, `[{"op":"add","path":"/a","value":{}}]`, `{"a":{}}`},
		{"an object that stands is not emptied", `{"a":{"b":1}}`, `[{"op":"add","path":"/a","value":{}},{"op":"add","path":"/a/c","value":2}]`, `{"a":{"b":1,"c":2}}`},
		{"no place", `{}`, `[{"op":"add","path":"/a/b","value":1}]`, ""},
		{"no such item", `{"a":[]}`, `[{"op":"add","path":"/a/0/b","value":1}]`, ""},
		{"another operation", `{"a":1}`, `[{"op":"remove","path":"/a"}]`, ""},
		{"no value", `{}`, `[{"op":"add","path":"/a"}]`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := patched(gjson.Parse(c.document).Value().(map[string]any), gjson.Parse(c.operations).Array())
			if c.want == "" {
				assert.Error(t, err)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, gjson.Parse(c.want).Value(), any(got))
		})
	}
}

// TestInterviewPrints what it counted, and names what it missed.
func TestInterviewPrints(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(folder, "profiles"), 0o755))
	const merchant = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}],"information":{"id_expired":true}}`
	require.NoError(t, os.WriteFile(filepath.Join(folder, "profiles", "one.json"), []byte(merchant), 0o644))
	stdout, _, err := call(t, "", "interview", folder)
	require.NoError(t, err)
	assert.Regexp(t, `restrictions +1 +1\.00 `, stdout)
	assert.NotContains(t, stdout, "missed")
	_, _, err = call(t, "", "interview", folder, "more")
	assert.ErrorIs(t, err, errUsage)
}
