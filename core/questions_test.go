package core_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// merchants are the profiles of testdata, by its path below it.
func merchants(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for _, pattern := range []string{"profiles/*.json", "causes/*/*.json", "bench/full.json"} {
		paths, err := filepath.Glob(filepath.Join(testdata, pattern))
		require.NoError(t, err)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			all[strings.TrimPrefix(path, testdata+"/")] = string(text)
		}
	}
	require.NotEmpty(t, all)
	return all
}

// add applies operations of RFC 6902, section 4.1, to a copy of a document. It
// is as strict as the RFC: what a value is added to must exist.
func add(t *testing.T, document string, operations []gjson.Result) string {
	t.Helper()
	var root any
	require.NoError(t, json.Unmarshal([]byte(document), &root))
	var at func(container any, tokens []string, value any) any
	at = func(container any, tokens []string, value any) any {
		last := len(tokens) == 1
		switch c := container.(type) {
		case map[string]any:
			if last {
				c[tokens[0]] = value
			} else {
				require.Contains(t, c, tokens[0])
				c[tokens[0]] = at(c[tokens[0]], tokens[1:], value)
			}
			return c
		case []any:
			if last && tokens[0] == "-" {
				return append(c, value)
			}
			i, err := strconv.Atoi(tokens[0])
			require.NoError(t, err)
			require.Less(t, i, len(c))
			c[i] = at(c[i], tokens[1:], value)
			return c
		}
		require.Fail(t, "nothing to add to", "%v in %v", tokens, container)
		return nil
	}
	for _, o := range operations {
		require.Equal(t, "add", o.Get("op").String())
		require.True(t, o.Get("value").Exists(), o.Raw)
		root = at(root, strings.Split(o.Get("path").String(), "/")[1:], o.Get("value").Value())
	}
	text, err := json.Marshal(root)
	require.NoError(t, err)
	return string(text)
}

// pointersOf lists what an answer asks for, and of events and groups each choice.
func pointersOf(a gjson.Result) (pointers []string) {
	for _, q := range a.Get("next_questions").Array() {
		pointers = append(pointers, q.Get("pointer").String())
	}
	return pointers
}

// untold is a typed answer to each question that has no choice of its own.
var untold = map[string]string{"number": "3", "integer": "3", "date": `"2026-11-02"`, "text": `"综合评估未通过"`}

// TestEveryChoiceCanBeTaken: its patch applies to the profile, the profile that
// comes of it is accepted and answered otherwise, and what was answered is not
// asked again. Of a long list of choices two are taken for each profile, others
// for the next.
func TestEveryChoiceCanBeTaken(t *testing.T) {
	taken := 0
	all := merchants(t)
	for turn, name := range slices.Sorted(maps.Keys(all)) {
		t.Run(name, func(t *testing.T) {
			before := answer(t, all[name], core.Options{})
			for _, q := range before.Get("next_questions").Array() {
				take := func(label string, operations []gjson.Result) {
					taken++
					patched := add(t, all[name], operations)
					body, rejection := core.Assess([]byte(patched), core.Options{Today: "2026-11-20"})
					require.Nil(t, rejection, "%s %s: %+v", q.Get("pointer"), label, rejection)
					after := gjson.ParseBytes(body)
					assert.NotEqual(t, before.Get("next_questions").Raw, after.Get("next_questions").Raw, "%s %s changes nothing", q.Get("pointer"), label)
					assert.Empty(t, offeredAgain(q, after, operations), "%s %s", q.Get("pointer"), label)
				}
				choices := q.Get("choices").Array()
				for i, choice := range choices {
					if len(choices) > 3 && (i+turn)%(len(choices)/2) > 0 {
						continue
					}
					take(choice.Get("label").String(), choice.Get("patch").Array())
				}
				if typed := q.Get("patch").Array(); len(typed) > 0 {
					last := typed[len(typed)-1].Raw
					value := untold[q.Get("type").String()]
					if q.Get("months").Exists() {
						value = `[{"month":"2026-10","sales":100}]`
					}
					take("typed", append(slices.Clone(typed[:len(typed)-1]), gjson.Parse(last[:len(last)-1]+`,"value":`+value+"}")))
				}
			}
		})
	}
	assert.Greater(t, taken, 800)
}

// offeredAgain lists which of the values that a choice put into the profile are
// asked for again.
func offeredAgain(q, after gjson.Result, operations []gjson.Result) (again []string) {
	for _, next := range after.Get("next_questions").Array() {
		if next.Get("pointer").String() == q.Get("pointer").String() && q.Get("type").String() != "choices" {
			again = append(again, q.Get("pointer").String())
		}
		for _, choice := range next.Get("choices").Array() {
			for _, o := range choice.Get("patch").Array() {
				value := o.Get("value")
				empty := value.IsObject() && len(value.Map()) == 0 || value.IsArray()
				for _, done := range operations {
					same := done.Get("path").String() == o.Get("path").String() && done.Get("value").Raw == value.Raw
					if same && !empty && !strings.HasPrefix(o.Get("path").String(), "/declined") {
						again = append(again, o.Raw)
					}
				}
			}
		}
	}
	return again
}

// TestNotKnowingIsAnAnswer: it is the last choice of every question, and what was
// not known is never asked again, however often one is asked.
func TestNotKnowingIsAnAnswer(t *testing.T) {
	all := merchants(t)
	for i, name := range slices.Sorted(maps.Keys(all)) {
		if i%16 != 0 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			known, asked := all[name], []string{}
			for {
				q := answer(t, known, core.Options{Today: "2026-11-20"}).Get("next_questions.0")
				if !q.Exists() {
					break
				}
				pointer := q.Get("pointer").String()
				require.NotContains(t, asked, pointer)
				asked = append(asked, pointer)
				choices := q.Get("choices").Array()
				patch := choices[len(choices)-1].Get("patch").Array()
				require.Equal(t, "/declined/-", patch[len(patch)-1].Get("path").String())
				require.Equal(t, pointer, patch[len(patch)-1].Get("value").String())
				known = add(t, known, patch)
			}
			assert.Equal(t, explanations(answer(t, all[name], core.Options{})), explanations(answer(t, known, core.Options{})), "not knowing changes no cause")
		})
	}
}

func explanations(a gjson.Result) string {
	return a.Get("explanations.#.cause").Raw + a.Get("explanations.#.standing").Raw
}

// TestQuestionsComeBestFirst, five at the most, with what a page needs to ask them.
func TestQuestionsComeBestFirst(t *testing.T) {
	for name, text := range merchants(t) {
		a := answer(t, text, core.Options{})
		questions := a.Get("next_questions").Array()
		assert.LessOrEqual(t, len(questions), 5, name)
		for i, q := range questions {
			if i > 0 && questions[i-1].Get("pointer").String() != "/restrictions/-/product" {
				assert.GreaterOrEqual(t, questions[i-1].Get("gain").Float(), q.Get("gain").Float(), name)
			}
			assert.NotEmpty(t, q.Get("why").String(), "%s: %s", name, q.Get("pointer"))
			assert.True(t, q.Get("patch").Exists() || len(q.Get("choices").Array()) > 1, "%s: %s cannot be answered", name, q.Get("pointer"))
			assert.NotContains(t, []string{"/narrative", "/applicant/entity", "/safety/paid_amount"}, q.Get("pointer").String(), "no cause reads it")
		}
	}
}

func TestQuestionsOfAProfile(t *testing.T) {
	t.Run("where no restriction is named, which product it is comes first", func(t *testing.T) {
		a := answer(t, `{"as_of":"2026-11-20"}`, core.Options{})
		assert.Equal(t, "/restrictions/-/product", pointersOf(a)[0])
		patched := add(t, `{"as_of":"2026-11-20","restrictions":null}`, a.Get("next_questions.0.choices.1.patch").Array())
		assert.JSONEq(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}]}`, patched)
		for _, pointer := range pointersOf(a)[1:] {
			assert.NotContains(t, pointer, "/restrictions", "it would have no place to go")
		}
	})
	t.Run("where the narrative names it, it is confirmed and not asked", func(t *testing.T) {
		a := answer(t, `{"as_of":"2026-11-20","narrative":"借呗没有额度了"}`, core.Options{})
		assert.NotContains(t, pointersOf(a), "/restrictions/-/product")
	})
	t.Run("of several restrictions the question says which it means", func(t *testing.T) {
		a := answer(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"},{"product":"huabei"}]}`, core.Options{})
		for _, q := range a.Get("next_questions").Array() {
			if strings.HasPrefix(q.Get("pointer").String(), "/restrictions/1/") {
				assert.Contains(t, q.Get("question").String(), "花呗：")
				return
			}
		}
		assert.Fail(t, "each is asked about", "%v", pointersOf(a))
	})
	t.Run("events are offered at once, without those that are listed or absent", func(t *testing.T) {
		a := answer(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":[]}],"events":[{"kind":"id_expired","timing":"earlier"}],"events_absent":["changed_device"]}`, core.Options{})
		events := a.Get(`next_questions.#(pointer=="/events")`)
		require.True(t, events.Exists(), "%v", pointersOf(a))
		for _, kind := range []string{"id_expired", "changed_device"} {
			assert.NotContains(t, events.Raw, `"`+kind+`"`)
		}
		choices := events.Get("choices").Array()
		none := choices[len(choices)-2].Get("patch").Array()
		assert.Len(t, none, len(choices)-2, "none of these says it of every kind that was offered, and of no other")
		assert.NotContains(t, events.Raw, "filed_complaint", "a kind that tells nothing is not offered")
	})
	t.Run("several choices can be taken one after the other", func(t *testing.T) {
		const start = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}],"information":null}`
		a := answer(t, start, core.Options{})
		group := a.Get(`next_questions.#(type=="choices")`)
		require.True(t, group.Exists())
		first, second := group.Get("choices.0.patch").Array(), group.Get("choices.1.patch").Array()
		stands := make(map[string]bool)
		for _, o := range first {
			stands[o.Get("path").String()] = true
		}
		second = slices.DeleteFunc(slices.Clone(second), func(o gjson.Result) bool {
			return stands[o.Get("path").String()] && (o.Get("value").Raw == "{}" || o.Get("value").Raw == "[]")
		})
		body := add(t, start, slices.Concat(first, second))
		_, rejection := core.Assess([]byte(body), core.Options{})
		assert.Nil(t, rejection)
	})
	t.Run("a list that is full is not added to", func(t *testing.T) {
		full := strings.TrimSuffix(strings.Repeat(`{"kind":"filed_complaint"},`, 50), ",")
		a := answer(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}],"events":[`+full+`]}`, core.Options{})
		assert.NotContains(t, pointersOf(a), "/events")
	})
	t.Run("both languages ask the same", func(t *testing.T) {
		const start = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","symptoms":["limit_zero"]}]}`
		zh, en := answer(t, start, core.Options{Locale: "zh-CN"}), answer(t, start, core.Options{Locale: "en"})
		for _, path := range []string{"next_questions.#.pointer", "next_questions.#.gain", "next_questions.#.choices.#.patch"} {
			assert.Equal(t, zh.Get(path).Raw, en.Get(path).Raw)
		}
		assert.NotEqual(t, zh.Get("next_questions.#.question").Raw, en.Get("next_questions.#.question").Raw)
	})
}

// TestGroupsAskForFlagsOfTheProfile: choosing one and choosing none are both
// what the schema has a place for.
func TestGroupsAskForFlagsOfTheProfile(t *testing.T) {
	for _, g := range knowledge.Load().Groups {
		for _, flag := range g.Flags {
			field, ok := profile.Describe(flag.At)
			require.True(t, ok, flag.At)
			assert.Equal(t, flag.Otherwise() == "[]", field.Type == "array", flag.At)
		}
	}
}
