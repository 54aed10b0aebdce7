package reason

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNoneOfTheseDeniesWhatWasOffered: where some product is known to have been
// overdue, the overdue payments of the products are not asked for, and none of
// the rest says nothing about them.
func TestNoneOfTheseDeniesWhatWasOffered(t *testing.T) {
	none := func(t *testing.T, text, pointer string) (*Question, []string) {
		t.Helper()
		for _, q := range Assess(factsOf(t, text)).Questions() {
			if q.Pointer != pointer {
				continue
			}
			var places []string
			for _, add := range q.Choices[len(q.Choices)-2].Adds {
				places = append(places, add.Pointer)
			}
			return q, places
		}
		require.Fail(t, "not asked", pointer)
		return nil, nil
	}
	const start = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}]`

	t.Run("with all of the products offered, nothing is overdue", func(t *testing.T) {
		q, places := none(t, start+"}", "/repayment")
		assert.Contains(t, places, "/repayment/overdue_products")
		assert.Contains(t, places, "/repayment/overdue_days_now")
		assert.Empty(t, q.Of.EN)
	})
	t.Run("with one known to have been overdue, nothing is said of it", func(t *testing.T) {
		q, places := none(t, start+`,"repayment":{"overdue_products":["huabei"]}}`, "/repayment")
		for _, place := range []string{"/repayment/overdue_products", "/repayment/overdue_days_now", "/repayment/overdue_count_12m", "/repayment/max_overdue_days_24m"} {
			assert.NotContains(t, places, place)
		}
		assert.Contains(t, places, "/credit/overdue_elsewhere")
		assert.Equal(t, "Anything else?", q.Of.EN, "the rest is asked as the rest")
	})
	t.Run("what stands on a credit report is asked of those who have read it", func(t *testing.T) {
		_, places := none(t, start+"}", "/repayment")
		assert.NotContains(t, places, "/credit/unrecognised_loans")
		q, places := none(t, start+"}", "/credit")
		assert.Equal(t, []string{"/credit/report_has_errors", "/credit/unrecognised_loans"}, places)
		assert.Contains(t, q.Question.EN, "If you have not read it")
	})
}

// TestNoneOfTheEventsSaysOfWhichDays: what it puts into events_absent is said of
// 90 days, and so is the choice.
func TestNoneOfTheEventsSaysOfWhichDays(t *testing.T) {
	for _, q := range Assess(factsOf(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}]}`)).Questions() {
		if q.Pointer == "/events" {
			assert.Contains(t, q.Choices[len(q.Choices)-2].Label.EN, "three months")
			return
		}
	}
	require.Fail(t, "events are asked for")
}
