package reason

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

func TestRepresentatives(t *testing.T) {
	one := profile.DecimalOne
	for _, c := range []struct {
		name             string
		cuts             []cut
		minimum, maximum profile.Decimal
		want             []profile.Decimal
	}{
		{"no threshold: one value stands for all", nil, 0, 100 * one, []profile.Decimal{100 * one}},
		{"at least 6: below and at", []cut{{6 * one, false}}, 0, 100 * one, []profile.Decimal{5 * one, 6 * one}},
		{"more than 6: at and above", []cut{{6 * one, true}}, 0, 100 * one, []profile.Decimal{6 * one, 7 * one}},
		{"exactly 6: below, at and above", []cut{{6 * one, false}, {6 * one, true}}, 0, 100 * one, []profile.Decimal{5 * one, 6 * one, 7 * one}},
		{"several: one in each interval", []cut{{2 * one, true}, {6 * one, false}, {12 * one, false}}, 0, 100 * one, []profile.Decimal{2 * one, 3 * one, 6 * one, 12 * one}},
		{"at the end of the range", []cut{{0, true}}, 0, 100 * one, []profile.Decimal{0, one}},
		{"below zero", []cut{{-25 * one, true}, {0, false}}, -100 * one, 100 * one, []profile.Decimal{-25 * one, -24 * one, 0}},
		{"an interval without a whole number", []cut{{one / 2, false}, {one / 2, true}}, 0, one, []profile.Decimal{0, one / 2, one}},
		{"beyond the range", []cut{{500 * one, false}}, 0, 100 * one, []profile.Decimal{100 * one}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, representatives(c.cuts, c.minimum, c.maximum))
		})
	}
}

// TestEveryThresholdOfTheRulesIsAnsweredOnBothSides, for numbers and for days.
func TestEveryThresholdOfTheRulesIsAnsweredOnBothSides(t *testing.T) {
	p, rejection := profile.Parse([]byte(`{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","since":"2026-11-10"}]}`), "", "")
	require.Nil(t, rejection)
	f := NewFacts(p, knowledge.Load())
	checked := 0
	for i := range f.Base.Questions {
		q := &f.Base.Questions[i]
		at := strings.Replace(q.Pointer, "/restrictions/-", entryPrefix, 1)
		eachRule(f.Base, func(_ ruleRef, c knowledge.Condition) {
			c.EachLeaf(func(leaf knowledge.Condition) {
				number := leaf.Value.IsNum && (q.Type == "integer" || q.Type == "number")
				day := q.Type == "date" && strings.HasSuffix(leaf.Op.String(), "_days") && leaf.Op != knowledge.AnniversaryWithinDays
				if leaf.At != at || !number && !day {
					return
				}
				checked++
				truths := make(map[Truth]bool)
				for _, a := range f.answersTo(q, "/restrictions/0") {
					truths[f.Suppose(a.Supposition).Evaluate(leaf, "/restrictions/0")] = true
				}
				field, _ := profile.Describe(q.Pointer)
				assert.True(t, truths[True], "%s %s %s is never true", at, leaf.Op, leaf.Value.JSON)
				if edge := leaf.Value.Number == field.Minimum && leaf.Op == knowledge.AtLeast; !edge {
					assert.True(t, truths[False], "%s %s %s is never false", at, leaf.Op, leaf.Value.JSON)
				}
			})
		})
	}
	assert.Greater(t, checked, 30)
}

// TestKindsOfOneClassChangeTheSame: what is not tried because an answer before
// it is like it would have come out the same.
func TestKindsOfOneClassChangeTheSame(t *testing.T) {
	alike := 0
	profiles := factsOfTestdata(t)
	for _, name := range slices.Sorted(maps.Keys(profiles)) {
		b := Assess(profiles[name]).board
		for _, tried := range b.trials() {
			for _, a := range tried.answers {
				if a.like > 0 {
					alike++
					require.ElementsMatch(t, b.try(a.Supposition), a.changes, "%s: %+v", name, a.Supposition)
				}
			}
		}
	}
	assert.Positive(t, alike)
}

// TestNothingIsAskedThatIsKnown: a question is open only while its field is
// neither given, told nor declined.
func TestNothingIsAskedThatIsKnown(t *testing.T) {
	open := func(body string) (pointers []string) {
		p, rejection := profile.Parse([]byte(body), "2026-11-20", "zh-CN")
		require.Nil(t, rejection, "%+v", rejection)
		for _, q := range NewFacts(p, knowledge.Load()).openQuestions() {
			pointers = append(pointers, q.pointer)
		}
		return pointers
	}
	const start = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"},{"product":"wangshangdai","since":"2026-11"}]`
	t.Run("each restriction is asked about by itself", func(t *testing.T) {
		assert.Contains(t, open(start+"}"), "/restrictions/0/since")
		assert.NotContains(t, open(start+"}"), "/restrictions/1/since")
	})
	t.Run("a list that is given empty is an answer", func(t *testing.T) {
		assert.Contains(t, open(start+"}"), "/funds/used_for")
		assert.NotContains(t, open(start+`,"funds":{"used_for":[]}}`), "/funds/used_for")
		assert.NotContains(t, open(`{"restrictions":[{"product":"jiebei","messages":[]}]}`), "/restrictions/0/messages")
	})
	t.Run("null is none", func(t *testing.T) {
		assert.Contains(t, open(start+`,"funds":{"used_for":null}}`), "/funds/used_for")
	})
	t.Run("what is computed from other figures is not asked", func(t *testing.T) {
		assert.Contains(t, open(start+"}"), "/business/sales_change_3m_pct")
		monthly := `[{"month":"2026-05","sales":1},{"month":"2026-06","sales":1},{"month":"2026-07","sales":1},{"month":"2026-08","sales":1},{"month":"2026-09","sales":1},{"month":"2026-10","sales":1}]`
		assert.NotContains(t, open(start+`,"business":{"monthly":`+monthly+`}}`), "/business/sales_change_3m_pct")
	})
	t.Run("a field that is declined is not asked", func(t *testing.T) {
		assert.NotContains(t, open(start+`,"declined":["/restrictions/0/since"]}`), "/restrictions/0/since")
	})
	t.Run("nor is a flag of a group that is declined", func(t *testing.T) {
		assert.Contains(t, open(start+"}"), "/environment/policy_notice")
		assert.NotContains(t, open(start+`,"declined":["/account"]}`), "/environment/policy_notice")
	})
	t.Run("an event without a day is asked for its day, and one without a timing for that", func(t *testing.T) {
		assert.Contains(t, open(start+`,"events":[{"kind":"changed_device"}]}`), "/events/0/on")
		assert.Contains(t, open(start+`,"events":[{"kind":"changed_device"}]}`), "/events/0/timing")
		assert.NotContains(t, open(start+`,"events":[{"kind":"changed_device","timing":"after"}]}`), "/events/0/timing")
		assert.NotContains(t, open(start+`,"events":[{"kind":"changed_device","on":"2026-11-01"}]}`), "/events/0/on")
	})
}

// TestNoQuestionIsAskedForNothing: weighed anew from the start, some answer to it
// changes a cause. The product where none is named opens the way to the rest.
func TestNoQuestionIsAskedForNothing(t *testing.T) {
	profiles := factsOfTestdata(t)
	for _, name := range slices.Sorted(maps.Keys(profiles)) {
		f := profiles[name]
		a := Assess(f)
		for _, q := range a.Questions() {
			if q.door {
				continue
			}
			changes := slices.ContainsFunc(a.board.trials(), func(tried trial) bool {
				group, grouped := f.Base.GroupOf(tried.pointer)
				if tried.pointer != q.Pointer && (!grouped || group.Pointer != q.Pointer) {
					return false
				}
				return slices.ContainsFunc(tried.answers, func(answer triedAnswer) bool {
					return answer.offered && !slices.Equal(a.board.scores, Assess(f.Suppose(answer.Supposition)).board.scores)
				})
			})
			assert.True(t, changes, "%s: %s", name, q.Pointer)
		}
	}
}
