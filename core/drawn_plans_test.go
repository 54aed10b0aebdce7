package core_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// planned draws a profile that the plan has much to do with: as many flows,
// offers, instalments, events and steps done as the schema allows, of any amount
// and on days around one that may be a leap day or the last that can be written.
func (g *generator) planned() object {
	v := g.profile()
	g.asOf = pick(g, g.asOf, time.Date(2000, 1, 31, 0, 0, 0, 0, time.UTC), time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(2099, 12, 31, 0, 0, 0, 0, time.UTC))
	v["as_of"] = g.asOf.Format(time.DateOnly)
	day := func() string {
		on := g.asOf.AddDate(0, 0, g.IntN(260)-60)
		if on.Year() < 2000 || on.Year() > 2099 {
			on = g.asOf
		}
		return on.Format(time.DateOnly)
	}
	many := func(most int, draw func() any) []any {
		list := []any{}
		for range 1 + g.IntN(most) {
			list = append(list, draw())
		}
		return list
	}
	amount := func() any { return pick(g, 0.01, 0.005, 99.99, 1000, 1234.5, 5e4, 1e12) }
	steps, kinds := knowledge.Load().Steps, knowledge.Load().Events
	v["cash"] = object{
		"on_hand": amount(), "monthly_fixed_costs": pick(g, 0, 300, 5e4, 1e12),
		"due": many(100, func() any {
			return object{"on": day(), "amount": amount(), "can_wait": g.IntN(2) == 0, "kind": pick(g, "wages", "supplier", "rent", "tax", "loan_instalment", "household", "other")}
		}),
		"expected": many(100, func() any {
			return object{"on": day(), "amount": amount(), "kind": pick(g, "sales", "receivable", "other")}
		}),
	}
	v["offers"] = many(10, func() any {
		return object{"name": "…", "received": amount(), "principal": amount(), "total_repaid": amount(), "fees": amount(), "days": 1 + g.IntN(3000)}
	})
	v["restrictions"] = many(8, func() any {
		return object{"product": pick(g, "wangshangdai", "jiebei", "huabei"), "symptoms": []any{pick(g, "limit_zero", "called_in_full", "entry_missing")},
			"messages": []any{pick(g, knowledge.Load().Messages...).Prompt.ZH}, "next_due_on": day(), "next_due_amount": amount(), "can_pay_next": g.IntN(2) == 0}
	})
	v["events"] = many(50, func() any {
		e := object{"kind": pick(g, kinds...).ID}
		if on := day(); g.IntN(3) > 0 {
			e["on"] = on[:pick(g, len(on), len("2026-11"))]
		}
		return e
	})
	delete(v, "events_absent")
	v["steps_done"] = many(20, func() any { return object{"step": pick(g, steps...).ID, "on": day()} })
	return v
}

// TestDrawnPlansComeOutInEveryFormat: whatever a profile gives, each format has
// the shape that its readers need, and no name is left unfilled.
func TestDrawnPlansComeOutInEveryFormat(t *testing.T) {
	schema := contract(t)
	for seed := range generatedProfiles {
		t.Run(fmt.Sprintf("profile %02d", seed), func(t *testing.T) {
			profile := written(newGenerator(uint64(seed)).planned())
			for _, locale := range []string{"zh-CN", "en"} {
				holds(t, schema, []byte(profile), core.Options{Locale: locale})
				document := formatted(t, profile, locale, core.Markdown)
				assert.NotContains(t, document, "{")
				assert.NotContains(t, document, "\n\n\n")
				calendar := formatted(t, profile, locale, core.Calendar)
				assert.Equal(t, strings.Count(calendar, "BEGIN:"), strings.Count(calendar, "\r\nEND:"))
				assert.NotContains(t, calendar, "{")
				for line := range strings.SplitSeq(calendar, "\r\n") {
					assert.LessOrEqual(t, len(line), 75)
				}
			}
		})
	}
}
