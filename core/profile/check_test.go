package profile

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tidwall/gjson"
)

// Keywords that the schema of today does not use, and combinations that it does not have.
func TestParser_EnforcesKeywordsThatTheSchemaMayComeToUse(t *testing.T) {
	for _, row := range []struct {
		schema, value string
		want          ExpectedKind
	}{
		{`{"type":"string","minLength":2}`, `"额"`, ExpectedMinLength},
		{`{"type":"string","minLength":2}`, `"额度"`, ""},
		{`{"type":"array","minItems":1,"items":{"type":"null"}}`, `[]`, ExpectedMinItems},
		{`{"type":"array","minItems":1,"items":{"type":"number"}}`, `[null]`, ExpectedType},
		{`{"type":"array","minItems":1,"items":{"type":"null"}}`, `[null]`, ""},
		{`{"type":"number","minimum":0.5}`, `0.4`, ExpectedRange},
		{`{"type":"number","maximum":0.5}`, `0.6`, ExpectedRange},
		{`{"type":"number"}`, `1e400`, ExpectedRange},
		{`{"type":"number"}`, `-1e300`, ""},
		{`{"type":["string","number"],"maxLength":1}`, `12`, ""},
		{`{"type":["string","number"],"maxLength":1}`, `"12"`, ExpectedMaxLength},
		{`{"type":"array","uniqueItems":true,"items":{"type":"object","properties":{"a":{"type":"number"},"b":{"type":"number"}}}}`, `[{"a":1,"b":2},{"b":2.0,"a":1e0}]`, ExpectedUniqueItems},
		{`{"type":"object","properties":{"a":{"type":"number"}}}`, `{"b":1}`, ""},
		{`{"type":"nothing"}`, `1`, ExpectedType},
	} {
		t.Run(row.schema+" "+row.value, func(t *testing.T) {
			p := parser{}
			p.value(readSchema(row.schema).root, gjson.Parse(row.value), nil)
			if row.want == "" {
				assert.Empty(t, p.problems)
				return
			}
			require.NotEmpty(t, p.problems)
			assert.Equal(t, row.want, p.problems[0].Expected.Kind)
		})
	}
}

func TestParse_MayBeCalledFromManyGoroutines(t *testing.T) {
	var group sync.WaitGroup
	answers := make([]*Profile, 16)
	for i := range answers {
		group.Go(func() {
			answers[i], _ = Parse([]byte(`{"credit":{"active_lenders":3}}`), "2026-11-20", "")
		})
	}
	group.Wait()
	for _, answer := range answers {
		assert.Equal(t, answers[0], answer)
	}
}

func TestPointer_EscapesTwoCharacters(t *testing.T) {
	for name, token := range map[string]string{"a/b": "a~1b", "m~n": "m~0n", "~1": "~01", "": "", "额": "额"} {
		assert.Equal(t, token, Escape(name))
		assert.Equal(t, name, Unescape(token))
	}
}

func TestEditDistance_CountsSwapsOfNeighboursAsOne(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"abc", "abcd", 1}, {"abc", "bc", 1}, {"abc", "axc", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3}} {
		assert.Equal(t, row.want, editDistance(row.a, row.b, 10), row)
		assert.Equal(t, row.want, editDistance(row.b, row.a, 10), row)
		if row.want > 0 {
			assert.Greater(t, editDistance(row.a, row.b, row.want-1), row.want-1, "the bound holds")
		}
	}
}

func FuzzEditDistance_IsAMetricWithinItsBound(f *testing.F) {
	f.Add("product", "prodcut", 3)
	f.Fuzz(func(t *testing.T, a, b string, most int) {
		if len(a) > maxNameLength || len(b) > maxNameLength {
			return
		}
		full := editDistance(a, b, 2*maxNameLength)
		require.Equal(t, full, editDistance(b, a, 2*maxNameLength))
		require.Equal(t, full == 0, a == b)
		require.LessOrEqual(t, full, max(len(a), len(b)))
		if most >= 0 && most < maxNameLength {
			require.Equal(t, full <= most, editDistance(a, b, most) <= most)
		}
	})
}
