package jsontext_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/tidwall/gjson"

	"limitcheck/core/jsontext"
	"limitcheck/core/knowledge"
)

// same holds a value against gjson's reading of the same text, to the last leaf.
func same(t *testing.T, ours jsontext.Value, theirs gjson.Result, at string) {
	t.Helper()
	if !assert.Equal(t, theirs.Type.String(), typeNames[ours.Type], at) {
		return
	}
	assert.Equal(t, theirs.Exists(), ours.Exists(), at)
	assert.Equal(t, theirs.Str, ours.Str, at)
	assert.Equal(t, theirs.IsObject(), ours.IsObject(), at)
	assert.Equal(t, theirs.IsArray(), ours.IsArray(), at)
	assert.Equal(t, theirs.IsBool(), ours.IsBool(), at)
	if ours.Type != jsontext.JSON {
		assert.Equal(t, theirs.Raw, ours.Raw, at)
		assert.Equal(t, theirs.String(), ours.String(), at)
	}
	if ours.Type == jsontext.Number {
		assert.Equal(t, theirs.Num, ours.Float(), at)
	}
	type member struct {
		name string
		raw  string
	}
	var found, expected []member
	var items []gjson.Result
	theirs.ForEach(func(name, value gjson.Result) bool {
		expected = append(expected, member{name.Str, value.Raw})
		items = append(items, value)
		return true
	})
	ours.ForEach(func(name, value jsontext.Value) bool {
		found = append(found, member{name.Str, value.Raw})
		if n := len(found); ours.Type == jsontext.JSON && n <= len(items) {
			same(t, value, items[n-1], at+"/"+name.Str)
		}
		return true
	})
	assert.Equal(t, expected, found, at)
}

var typeNames = map[jsontext.Type]string{
	jsontext.Null: "Null", jsontext.False: "False", jsontext.Number: "Number", jsontext.String: "String", jsontext.True: "True", jsontext.JSON: "JSON",
}

func TestReadsTheKnowledgeBaseAsGjsonDoes(t *testing.T) {
	for _, f := range knowledge.Embedded() {
		same(t, jsontext.Parse(f.Content), gjson.Parse(f.Content), f.Path)
	}
}

var texts = []string{
	``, ` `, `null`, `true`, `false`, ` 7 `, `-0`, `1.50`, `1e3`, `-2.5E-3`, `1e400`, `12345678901234567890`, `"a"`, `""`, `"\""`, `"\\"`, `"a\\\"b\u989d\ud83d\ude00\n\/"`,
	`{}`, `[]`, ` [ ] `, "[\n1 ,\t2\r]", `{"a":1}`, `{"a":{"b":[1,{"c":"}]"}]},"d":"[{"}`, `{"a":1,"a":2}`, `{"":0}`, `{"a\"b":"\\"}`, `[[[[]]],{}]`, `{"额度":"借呗"}`,
}

func TestReadsValidTextsAsGjsonDoes(t *testing.T) {
	for _, text := range texts {
		same(t, jsontext.Parse(text), gjson.Parse(text), text)
	}
}

func TestGetFollowsNamesAndTakesTheFirst(t *testing.T) {
	v := jsontext.Parse(`{"a":{"b":{"c":7}},"x":1,"x":2,"s":"text"}`)
	assert.Equal(t, int64(7), v.Get("a.b.c").Int())
	assert.Equal(t, int64(1), v.Get("x").Int())
	assert.Equal(t, "text", v.Get("s").String())
	assert.Equal(t, v, v.Get(""))
	for _, path := range []string{"b", "a.c", "s.t", "a.b.c.d"} {
		assert.False(t, v.Get(path).Exists(), path)
	}
}

func TestIntIsOfWholeNumbersAlone(t *testing.T) {
	for text, want := range map[string]int64{`12`: 12, `-3`: -3, `1.5`: 0, `"8"`: 0, `null`: 0, ``: 0, `[4]`: 0} {
		assert.Equal(t, want, jsontext.Parse(text).Int(), text)
	}
}

func TestForEachStopsWhenTold(t *testing.T) {
	n := 0
	jsontext.Parse(`[1,2,3]`).ForEach(func(_, _ jsontext.Value) bool { n++; return n < 2 })
	assert.Equal(t, 2, n)
}

func TestDepthCostsNoStack(t *testing.T) {
	deep := strings.Repeat("[", 1_000_000) + strings.Repeat("]", 1_000_000)
	assert.Len(t, jsontext.Parse(deep).Array(), 1)
}

// FuzzParse: broken text may read as anything, but it ends.
func FuzzParse(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	for _, text := range []string{`{`, `[`, `{"a`, `{"a"`, `{"a":`, `[1,`, `[,]`, `{:}`, `"\`, `]`, `[}`, `{"a" 1}`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v := jsontext.Parse(text)
		n := 0
		v.ForEach(func(_, value jsontext.Value) bool { n++; return value.Exists() })
		assert.LessOrEqual(t, n, len(text))
		if gjson.Valid(text) {
			same(t, v, gjson.Parse(text), text)
		}
	})
}
