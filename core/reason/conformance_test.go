package reason

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

const testdata = "../../testdata"

// conformanceRow is one row of testdata/conditions.json, which other engines
// can be held against as well.
type conformanceRow struct {
	Name               string
	Condition, Profile json.RawMessage
	Entry, Want, Note  string
	Missing            []string
}

func conformanceRows(t *testing.T) []conformanceRow {
	t.Helper()
	var table struct{ Rows []conformanceRow }
	text, err := os.ReadFile(testdata + "/conditions.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &table))
	require.NotEmpty(t, table.Rows)
	return table.Rows
}

var truthNames = map[Truth]string{True: "true", False: "false", Unknown: "unknown"}

// evaluate returns what the row's condition comes to, both texts being given.
func (r conformanceRow) evaluate(t *testing.T, when, text string) outcome {
	t.Helper()
	f := factsOf(t, text)
	entry := r.Entry
	if entry == "" {
		entry = f.Entries()[0]
	}
	return evaluated(f, condition(t, when), entry)
}

func TestConditionsConform(t *testing.T) {
	for _, r := range conformanceRows(t) {
		t.Run(r.Name, func(t *testing.T) {
			got := r.evaluate(t, string(r.Condition), string(r.Profile))
			assert.Equal(t, r.Want, truthNames[got.truth])
			if got.truth != Unknown {
				assert.NotEmpty(t, got.read, "what decided it is named")
				return
			}
			assert.Equal(t, r.Missing, got.missing)
			assert.NotEmpty(t, r.Missing, "an unknown says what it needs")
		})
	}
}

// TestEveryOperatorHasItsRows: true, false and unknown for each operator of the
// schema, each window of happened with and without the same product, and both
// kinds of list.
func TestEveryOperatorHasItsRows(t *testing.T) {
	found := make(map[string]string)
	for _, r := range conformanceRows(t) {
		want := r.Want + " "
		if strings.HasPrefix(r.Note, "Never false: ") {
			want += "false "
		}
		found[operatorOf(t, r.Condition)] += want
	}
	schema, err := os.ReadFile("../knowledge/schema/common.schema.json")
	require.NoError(t, err)
	operators := []string{"all", "any", "not"}
	for _, op := range gjson.GetBytes(schema, `$defs.leaf.properties.op.enum`).Array() {
		switch op.String() {
		case "includes":
			operators = append(operators, "includes open", "includes closed")
		case "happened":
			for _, when := range gjson.GetBytes(schema, `$defs.happening.properties.when.enum`).Array() {
				operators = append(operators, "happened "+when.String(), "happened "+when.String()+" same")
			}
		default:
			operators = append(operators, op.String())
		}
	}
	for _, op := range operators {
		for _, truth := range truthNames {
			assert.Contains(t, found[op], truth, op)
		}
	}
	assert.ElementsMatch(t, operators, slices.Collect(maps.Keys(found)), "no row of an operator that there is not")
}

func operatorOf(t *testing.T, when json.RawMessage) string {
	t.Helper()
	c := condition(t, string(when))
	switch {
	case len(c.All) > 0:
		return "all"
	case len(c.Any) > 0:
		return "any"
	case c.Not != nil:
		return "not"
	case c.Op == knowledge.Happened && c.Value.Same:
		return "happened " + c.Value.When.String() + " same"
	case c.Op == knowledge.Happened:
		return "happened " + c.Value.When.String()
	case c.Op == knowledge.Includes && profile.ClosedList(c.At):
		return "includes closed"
	case c.Op == knowledge.Includes:
		return "includes open"
	}
	return c.Op.String()
}

// TestTheOrderOfPartsAndKeysDecidesNothing: truth, what was read, what is
// missing and the words are the same however parts and members are ordered.
func TestTheOrderOfPartsAndKeysDecidesNothing(t *testing.T) {
	for _, r := range conformanceRows(t) {
		t.Run(r.Name, func(t *testing.T) {
			want := r.evaluate(t, string(r.Condition), string(r.Profile))
			for turn := range 4 {
				when, text := shuffledJSON(t, r.Condition, turn, true), shuffledJSON(t, r.Profile, turn, false)
				require.Equal(t, want, r.evaluate(t, when, text), "%s of %s", when, text)
			}
		})
	}
}

// TestTheOrderOfARulesPartsDecidesNothing, for each rule of the knowledge base
// and each profile of testdata.
func TestTheOrderOfARulesPartsDecidesNothing(t *testing.T) {
	paths, err := filepath.Glob(testdata + "/profiles/*.json")
	require.NoError(t, err)
	more, err := filepath.Glob(testdata + "/causes/*/*.json")
	require.NoError(t, err)
	for _, path := range append(paths, more...) {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		f := factsOf(t, string(text))
		for _, cause := range f.Base.Causes {
			for _, rule := range cause.Rules {
				if rule.When.At != "" {
					continue // it has one part
				}
				for turn := range 3 {
					for _, entry := range f.Entries() {
						want, got := evaluated(f, rule.When, entry), evaluated(f, turned(rule.When, turn), entry)
						require.Equal(t, want, got, "%s: %s", path, rule.ID)
					}
				}
			}
		}
	}
}

// TestTheOrderOfEventsDecidesNothing: of several events in the window the
// nearest is told, wherever it stands in the list.
func TestTheOrderOfEventsDecidesNothing(t *testing.T) {
	events := []string{
		`{"kind":"changed_device","on":"2026-11-04"}`, `{"kind":"merged_accounts","on":"2026-11-09"}`,
		`{"kind":"changed_device","timing":"just_before"}`, `{"kind":"changed_device","on":"2026-11-11"}`,
	}
	when := `{"at":"/events","op":"happened","value":{"kinds":["changed_device","merged_accounts"],"when":"at_onset"}}`
	for turn := range events {
		list := strings.Join(append(slices.Clone(events[turn:]), events[:turn]...), ",")
		f := factsOf(t, `{"restrictions":[{"product":"jiebei","since":"2026-11-10"}],"events":[`+list+`]}`)
		got := evaluated(f, condition(t, when), "/restrictions/0")
		require.Equal(t, True, got.truth)
		assert.Equal(t, "merged_accounts", got.read[0].Text)
		assert.Equal(t, "2026 年 11 月 9 日", got.words.of("on"))
		assert.Equal(t, "1", got.words.of("days"))
	}
}

// TestKindsOfOneEventAreAlternatives: several kinds at once come to the same as
// any of them.
func TestKindsOfOneEventAreAlternatives(t *testing.T) {
	happened := func(kinds string) string {
		return `{"at":"/events","op":"happened","value":{"kinds":[` + kinds + `],"when":"recent"}}`
	}
	both := condition(t, happened(`"changed_device","merged_accounts"`))
	either := condition(t, `{"any":[`+happened(`"changed_device"`)+`,`+happened(`"merged_accounts"`)+`]}`)
	for _, first := range []string{``, `{"kind":"changed_device"}`, `{"kind":"changed_device","on":"2026-11-01"}`, `{"kind":"changed_device","on":"2025-01-01"}`} {
		for _, absent := range []string{``, `"changed_device"`, `"merged_accounts"`, `"changed_device","merged_accounts"`} {
			f := factsOf(t, `{"restrictions":[{"product":"jiebei","since":"2026-11-10"}],"events":[`+first+`],"events_absent":[`+absent+`]}`)
			assert.Equal(t, evaluated(f, either, "/restrictions/0"), evaluated(f, both, "/restrictions/0"), "%s, %s", first, absent)
		}
	}
}

// turned returns the condition with its parts in another order.
func turned(c knowledge.Condition, turn int) knowledge.Condition {
	turnAll := func(parts []knowledge.Condition) []knowledge.Condition {
		turned := make([]knowledge.Condition, len(parts))
		for i, part := range parts {
			turned[(len(parts)-1-i+turn)%len(parts)] = part
		}
		return turned
	}
	c.All, c.Any = turnAll(c.All), turnAll(c.Any)
	for _, parts := range [][]knowledge.Condition{c.All, c.Any} {
		for i := range parts {
			parts[i] = turned(parts[i], turn)
		}
	}
	if c.Not != nil {
		not := turned(*c.Not, turn)
		c.Not = &not
	}
	return c
}

// shuffledJSON writes a JSON text with the members of every object in another
// order, and the items of every list too where lists have none.
func shuffledJSON(t *testing.T, text []byte, turn int, lists bool) string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(text, &v))
	var write func(v any) string
	write = func(v any) string {
		switch v := v.(type) {
		case map[string]any:
			names := slices.Sorted(maps.Keys(v))
			members := make([]string, len(names))
			for i, name := range names {
				members[(len(names)-1-i+turn)%len(names)] = `"` + name + `":` + write(v[name])
			}
			return "{" + strings.Join(members, ",") + "}"
		case []any:
			items := make([]string, len(v))
			for i, item := range v {
				at := i
				if lists {
					at = (len(v) - 1 - i + turn) % len(v)
				}
				items[at] = write(item)
			}
			return "[" + strings.Join(items, ",") + "]"
		}
		written, err := json.Marshal(v)
		require.NoError(t, err)
		return string(written)
	}
	return write(v)
}
