package plan

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// TestAStepThatMakesNoSenseIsLeftOut: what the merchant said decides what there
// is to do about an overdue.
func TestAStepThatMakesNoSenseIsLeftOut(t *testing.T) {
	overdue := func(more string) string {
		return `{"restrictions":[{"product":"jiebei","messages":["本人有贷款当前存在逾期"]` + more + `}`
	}
	for _, c := range []struct {
		name, profile   string
		settle, confirm bool
	}{
		{"nothing is said of paying", overdue(`}]`), true, true},
		{"it is overdue, and nothing was paid", overdue(`}],"repayment":{"overdue_days_now":3}`), true, false},
		{"it was paid", overdue(`}],"events":[{"kind":"repaid_late","on":"2026-11-18"}]`), false, true},
		{"there is proof of paying", overdue(`,"repayment_proof":true}]`), false, true},
		{"it was paid and not recorded", overdue(`,"repayment_posted":false}]`), false, true},
		{"one was paid, another is overdue", overdue(`}],"events":[{"kind":"repaid_late","on":"2026-11-10"}],"repayment":{"overdue_days_now":3}`), true, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			settle, _ := stepIn(p, "settle-overdue")
			confirm, _ := stepIn(p, "confirm-repayment-posted")
			assert.Equal(t, c.settle, settle != nil, "settle-overdue")
			assert.Equal(t, c.confirm, confirm != nil, "confirm-repayment-posted")
		})
	}
}

func TestAlternativesAreStepsOfThePlan(t *testing.T) {
	shown := 0
	eachPlan(t, func(t *testing.T, p *Plan, _ *reason.Assessment) {
		for _, s := range p.Steps {
			for _, id := range s.Alternatives {
				shown++
				other, _ := stepIn(p, id)
				require.NotNil(t, other, "%s instead of %s", id, s.Step.ID)
				assert.False(t, other.Done || s.Done)
			}
		}
	})
	assert.Greater(t, shown, 8)
	p, _ := planOf(t, `{"restrictions":[{"product":"jiebei","can_pay_next":false}],"repayment":{"overdue_days_now":6}}`)
	s, _ := stepIn(p, "settle-overdue")
	require.NotNil(t, s)
	assert.Equal(t, []string{"talk-before-due"}, s.Alternatives, "who cannot pay talks")
	p, _ = planOf(t, `{"restrictions":[{"product":"jiebei","can_pay_next":false}],"repayment":{"overdue_days_now":6},"steps_done":[{"step":"talk-before-due"}]}`)
	s, _ = stepIn(p, "settle-overdue")
	require.NotNil(t, s)
	assert.Empty(t, s.Alternatives, "who has talked is not told to talk instead")
}

// TestALongPlanSetsAsideWhatCanWait: only steps for causes that are merely
// possible, that cost more than minutes and find nothing out; and it names them.
func TestALongPlanSetsAsideWhatCanWait(t *testing.T) {
	set := 0
	eachPlan(t, func(t *testing.T, p *Plan, a *reason.Assessment) {
		if len(p.SetAside) > 0 {
			assert.GreaterOrEqual(t, len(p.Steps), mostSteps, "set aside from a short plan")
		}
		for _, s := range p.SetAside {
			set++
			still, _ := stepIn(p, s.Step.ID)
			assert.Nil(t, still)
			assert.False(t, s.Step.FindsOut || s.Step.Effort == "minutes" || s.Step.Order < knowledge.UrgentBelow, s.Step.ID)
			assert.False(t, slices.ContainsFunc(p.Steps, func(o Step) bool { return o.Step.ComesAfter(s.Step.ID) }), "%s is needed", s.Step.ID)
			for _, cause := range s.For {
				x, ok := a.Find(cause)
				require.True(t, ok)
				assert.Greater(t, x.Standing, knowledge.Likely, "%s answers %s", s.Step.ID, cause)
			}
		}
	})
	assert.Positive(t, set, "no plan is long")
}

func TestWhatMayBeSetAside(t *testing.T) {
	possible, likely := &reason.Finding{Cause: &knowledge.Cause{}}, &reason.Finding{Cause: &knowledge.Cause{}}
	possible.Standing, likely.Standing = knowledge.Possible, knowledge.Likely
	moving := []Effect{{From: knowledge.PresentYes, To: knowledge.Cured}}
	for _, c := range []struct {
		name     string
		step     Step
		answered []*reason.Finding
		may      bool
	}{
		{"hours for a mere possibility", Step{Step: &knowledge.Step{Order: 80, Effort: "hours"}}, []*reason.Finding{possible}, true},
		{"also where the step moves nothing", Step{Step: &knowledge.Step{Order: 80, Effort: "hours"}, Effect: []Effect{{}}}, []*reason.Finding{possible}, true},
		{"not what answers a likely cause too", Step{Step: &knowledge.Step{Order: 80, Effort: "hours"}}, []*reason.Finding{likely, possible}, false},
		{"not what costs minutes", Step{Step: &knowledge.Step{Order: 80, Effort: "minutes"}}, []*reason.Finding{possible}, false},
		{"not what finds something out", Step{Step: &knowledge.Step{Order: 80, Effort: "hours", FindsOut: true}}, []*reason.Finding{possible}, false},
		{"not what clears a cause", Step{Step: &knowledge.Step{Order: 80, Effort: "hours"}, Effect: moving}, []*reason.Finding{possible}, false},
		{"not what everybody does", Step{Step: &knowledge.Step{Order: 80, Effort: "weeks", WhenUnknown: true}}, []*reason.Finding{possible}, false},
		{"not what cannot wait", Step{Step: &knowledge.Step{Order: 18, Effort: "days"}}, []*reason.Finding{possible}, false},
		{"not what was done", Step{Step: &knowledge.Step{Order: 80, Effort: "hours"}, Done: true}, []*reason.Finding{possible}, false},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.may, mayBeLeft(&c.step, c.answered)) })
	}
}

func TestAPlanIsShortenedFromItsEndAndNoFurtherThanNeeded(t *testing.T) {
	var picked []*Step
	for i := range mostSteps + 3 {
		picked = append(picked, &Step{Step: &knowledge.Step{ID: fmt.Sprint(i)}, mayBeLeft: i > 2})
	}
	picked[0].Step.After = []string{fmt.Sprint(mostSteps + 2)}
	kept, aside := shorten(picked)
	assert.Len(t, kept, mostSteps)
	require.Len(t, aside, 3)
	assert.Equal(t, fmt.Sprint(mostSteps-1), aside[0].Step.ID, "the last one is needed by the first")
	picked[4].Done = true
	_, aside = shorten(picked)
	assert.Len(t, aside, 2, "what was done takes no room")
	kept, aside = shorten(picked[:mostSteps])
	assert.Len(t, kept, mostSteps)
	assert.Empty(t, aside)
}

// TestCausesThatWaitAreTold: each cause above background that time or the lender
// ends is either cured by a step of the plan or told to wait, with a day.
func TestCausesThatWaitAreTold(t *testing.T) {
	told := 0
	eachPlan(t, func(t *testing.T, p *Plan, a *reason.Assessment) {
		said := make(map[string]bool)
		for _, w := range p.Outlook.Waiting {
			format := knowledge.Load().Format
			assert.True(t, strings.Contains(w.Text, format.DayText(w.LookOn, "zh-CN")) || strings.Contains(w.Text, format.DayText(w.LookOn, "en")), w.Text)
			assert.NotContains(t, w.Text, "{")
			for _, cause := range w.For {
				said[cause] = true
			}
		}
		for _, x := range a.Findings {
			waits := x.Cause.Recoverability == "waits" || x.Cause.Recoverability == "unlikely"
			want := waits && x.Standing < knowledge.Background && x.Present != knowledge.Cured && !cures(p.Steps, x.Cause.ID)
			assert.Equal(t, want, said[x.Cause.ID], x.Cause.ID)
			if want {
				told++
			}
		}
	})
	assert.Greater(t, told, 20)
}

func TestEveryStepSaysWhatItWillNotBring(t *testing.T) {
	for _, s := range knowledge.Load().Steps {
		assert.NotEmpty(t, strings.TrimSpace(s.NotExpect.ZH), s.ID)
		assert.NotEmpty(t, strings.TrimSpace(s.NotExpect.EN), s.ID)
	}
}

// TestTheLeastSetIsTheLeast: no smaller set of steps, found by trying all of
// them without any shortcut, clears as much as all steps together.
func TestTheLeastSetIsTheLeast(t *testing.T) {
	several := 0
	for i, text := range []string{
		`{"restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]}`,
		`{"restrictions":[{"product":"jiebei","messages":["身份证已过期","授权已取消"]},{"product":"wangshangdai","symptoms":["limit_not_restored"],"repayment_posted":false}],"account":{"authorization_cancelled":true}}`,
		`{"restrictions":[{"product":"wangshangdai"}],"information":{"annual_report_filed":false,"business_info_updated_on":"2022-01","license_status":"expired","application_errors":true}}`,
		`{"restrictions":[{"product":"wangshangdai","since":"2026-11-10"}],"information":{"annual_report_filed":false,"license_status":"abnormal_listed","documents_complete":false,"id_expired":true},"credit":{"report_has_errors":true},"repayment":{"overdue_days_now":4}}`,
		`{"restrictions":[{"product":"jiebei"}],"business":{"sales_change_3m_pct":-40}}`,
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			p, a := planOf(t, text)
			f := factsOf(t, text)
			var changing []Step
			essential := 0
			for _, s := range p.Steps {
				if len(s.Step.Changes) > 0 {
					changing = append(changing, s)
				}
				if s.Essential {
					essential++
				}
			}
			clears := func(some int) (cleared []string) {
				var changes []knowledge.Change
				for i, s := range changing {
					if some>>i&1 == 1 {
						changes = append(changes, s.Step.Changes...)
					}
				}
				supposed := after(f, changes)
				for _, x := range open(a) {
					if supposed.Present(x.Cause, x.Restrictions) == knowledge.Cured {
						cleared = append(cleared, x.Cause.ID)
					}
				}
				return cleared
			}
			goal := clears(1<<len(changing) - 1)
			least := len(changing)
			for some := range 1 << len(changing) {
				size := 0
				for i := range changing {
					size += some >> i & 1
				}
				if slices.Equal(clears(some), goal) {
					least = min(least, size)
				}
			}
			assert.Equal(t, least, essential)
			if essential > 1 {
				several++
			}
		})
	}
	assert.Positive(t, several, "no plan needs two steps")
}

func TestOfTwoStepsThatDoTheSameTheEarlierIsEssential(t *testing.T) {
	p, _ := planOf(t, `{"restrictions":[{"product":"wangshangdai"}],"information":{"annual_report_filed":false,"business_info_updated_on":"2022-01"},"events":[{"kind":"submitted_new_data","timing":"after"}]}`)
	file, _ := stepIn(p, "file-annual-report")
	correct, _ := stepIn(p, "correct-application-or-business-info")
	require.NotNil(t, file)
	require.NotNil(t, correct)
	assert.True(t, file.Essential)
	assert.False(t, correct.Essential)
}
