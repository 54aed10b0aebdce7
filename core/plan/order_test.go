package plan

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// eachPlan runs a claim over the plans of all golden profiles and of the first
// profile of each cause.
func eachPlan(t *testing.T, claim func(t *testing.T, p *Plan, a *reason.Assessment)) {
	t.Helper()
	plans := 0
	for _, pattern := range []string{"profiles/*.json", "causes/*/first.json"} {
		paths, err := filepath.Glob("../../testdata/" + pattern)
		require.NoError(t, err)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			plans++
			t.Run(strings.TrimPrefix(path, "../../testdata/"), func(t *testing.T) {
				p, a := planOf(t, string(text))
				claim(t, p, a)
			})
		}
	}
	require.Greater(t, plans, 60)
}

// stepIn returns the step of the plan with the id and its place; nil and -1
// where it has none.
func stepIn(p *Plan, id string) (*Step, int) {
	i := slices.IndexFunc(p.Steps, func(s Step) bool { return s.Step.ID == id })
	if i < 0 {
		return nil, i
	}
	return &p.Steps[i], i
}

func ids(p *Plan) []string {
	var all []string
	for _, s := range p.Steps {
		all = append(all, s.Step.ID)
	}
	return all
}

func TestEachStepStandsOnceAndAfterThoseBeforeIt(t *testing.T) {
	edges := 0
	eachPlan(t, func(t *testing.T, p *Plan, _ *reason.Assessment) {
		seen := make(map[string]bool)
		for i, s := range p.Steps {
			assert.False(t, seen[s.Step.ID], "%s stands twice", s.Step.ID)
			seen[s.Step.ID] = true
			if i > 0 && !s.Step.Reassesses && !p.Steps[i-1].Done {
				assert.GreaterOrEqual(t, s.StartOn, p.Steps[i-1].StartOn, "%s can start sooner than what stands before it", s.Step.ID)
			}
			for _, id := range slices.Concat(s.Step.After, s.Step.WaitsFor) {
				before, at := stepIn(p, id)
				if before == nil {
					continue
				}
				edges++
				assert.Less(t, at, i, "%s comes before %s", id, s.Step.ID)
				assert.GreaterOrEqual(t, s.StartOn, before.StartOn)
				if slices.Contains(s.Step.WaitsFor, id) {
					assert.GreaterOrEqual(t, s.StartOn, before.CheckOn, "%s waits for %s", s.Step.ID, id)
				}
			}
		}
	})
	assert.Greater(t, edges, 40, "hardly any step comes after another")
}

func TestAStepNamesAllItsCauses(t *testing.T) {
	eachPlan(t, func(t *testing.T, p *Plan, a *reason.Assessment) {
		for _, s := range p.Steps {
			for _, x := range open(a) {
				assert.Equal(t, slices.Contains(s.Step.For, x.Cause.ID), slices.Contains(s.For, x.Cause.ID), "%s for %s", s.Step.ID, x.Cause.ID)
			}
		}
	})
}

// urgent reports whether a step cannot wait, or one that comes after it cannot.
func urgent(p *Plan, s *knowledge.Step) bool {
	return s.Order < knowledge.UrgentBelow || slices.ContainsFunc(p.Steps, func(o Step) bool {
		return o.Step.ComesAfter(s.ID) && urgent(p, o.Step)
	})
}

// forced reports whether a channel has to be visited again for a step: it
// starts later, sets off an assessment, comes after a step that stands between,
// or has to let one pass that cannot wait.
func forced(p *Plan, visit, again int) bool {
	s := p.Steps[again]
	return s.StartOn > p.Steps[visit].StartOn || s.Step.Reassesses ||
		slices.ContainsFunc(p.Steps[visit+1:again], func(between Step) bool {
			return s.Step.ComesAfter(between.Step.ID) || urgent(p, between.Step)
		})
}

func TestAChannelIsVisitedOnceUnlessItMustBeTwice(t *testing.T) {
	together := 0
	eachPlan(t, func(t *testing.T, p *Plan, _ *reason.Assessment) {
		last := make(map[string]int)
		for i, s := range p.Steps {
			if s.Step.Channel == "" {
				assert.Zero(t, s.Visit, "%s visits nobody", s.Step.ID)
				continue
			}
			before, visited := last[s.Step.Channel]
			last[s.Step.Channel] = i
			if !visited {
				continue
			}
			same := s.Visit == p.Steps[before].Visit
			assert.Equal(t, before == i-1 && p.Steps[before].StartOn == s.StartOn, same, s.Step.ID)
			if same {
				together++
			} else {
				assert.True(t, forced(p, before, i), "%s is visited twice, for %s", s.Step.Channel, s.Step.ID)
			}
		}
	})
	assert.Greater(t, together, 15, "hardly any visit has two steps")
}

func TestWhatSetsOffAnAssessmentComesLastWhileALimitIsLeft(t *testing.T) {
	late := 0
	eachPlan(t, func(t *testing.T, p *Plan, _ *reason.Assessment) {
		for i, s := range p.Steps {
			if !s.Step.Reassesses {
				continue
			}
			late++
			for _, after := range p.Steps[i:] {
				assert.True(t, after.Step.Reassesses || after.StartOn > s.StartOn, "%s stands behind %s", after.Step.ID, s.Step.ID)
			}
		}
	})
	assert.Greater(t, late, 5)
	p, _ := planOf(t, `{"restrictions":[{"product":"jiebei","limit_now":5000}],"business":{"sales_change_3m_pct":-40,"profitable":false},"events":[{"kind":"contacted_support","on":"2026-11-01"}],"information":{"third_party_data_delayed":true,"application_errors":true}}`)
	correct, at := stepIn(p, "correct-application-or-business-info")
	complain, before := stepIn(p, "complain-to-lender")
	require.NotNil(t, correct)
	require.NotNil(t, complain)
	assert.Greater(t, at, before, "even behind what starts later")
}

func TestUrgentStepsComeFirst(t *testing.T) {
	p, _ := planOf(t, `{"restrictions":[{"product":"jiebei","messages":["本人有贷款当前存在逾期"],"can_pay_next":false}],"repayment":{"overdue_days_now":6},"events":[{"kind":"auto_debit_failed","on":"2026-11-14"}]}`)
	assert.Equal(t, []string{"settle-overdue", "talk-before-due"}, ids(p)[:2])
	both, _ := planOf(t, `{"restrictions":[{"product":"jiebei","messages":["本人有贷款当前存在逾期"],"can_pay_next":false,"repayment_proof":true}],"repayment":{"overdue_days_now":6}}`)
	assert.Equal(t, []string{"settle-overdue", "talk-before-due"}, ids(both)[:2])
	assert.Contains(t, ids(both)[2:], "confirm-repayment-posted", "the channel of the first is visited again rather than keep the second waiting")
	theft, _ := planOf(t, `{"restrictions":[{"product":"jiebei","messages":["身份证已过期"]}],"credit":{"unrecognised_loans":true}}`)
	assert.Equal(t, []string{"secure-account", "check-credit-report", "report-identity-theft"}, ids(theft)[:3], "what an urgent step needs is as urgent")
}

func TestTodayIsTheFirstThreeThatCanStartToday(t *testing.T) {
	eachPlan(t, func(t *testing.T, p *Plan, _ *reason.Assessment) {
		var want []string
		for _, s := range p.Steps {
			if !s.Done && s.StartOn.String() <= "2026-11-20" && len(want) < 3 {
				want = append(want, s.Step.ID)
			}
		}
		assert.Equal(t, want, p.Today)
		assert.NotEmpty(t, p.Today)
	})
}

func TestWhatWasDoneStandsByItsDay(t *testing.T) {
	done := func(renewed, updated string) []string {
		p, _ := planOf(t, `{`+expired+`,"steps_done":[{"step":"renew-identity-card","on":"`+renewed+`"},{"step":"update-identity","on":"`+updated+`"}]}`)
		return ids(p)[:2]
	}
	assert.Equal(t, []string{"renew-identity-card", "update-identity"}, done("2026-11-12", "2026-11-18"))
	assert.Equal(t, []string{"update-identity", "renew-identity-card"}, done("2026-11-18", "2026-11-12"))
}

// TestAStepComesAsEarlyAsWhatNeedsIt: also where none of them is urgent.
func TestAStepComesAsEarlyAsWhatNeedsIt(t *testing.T) {
	step := func(id string, order int, after ...string) *Step {
		return &Step{Step: &knowledge.Step{ID: id, Order: order, After: after}}
	}
	f := factsOf(t, `{}`)
	var order []string
	for _, s := range arrange(f, workday.New(f.Base.Workdays), []*Step{step("objection", 50, "report"), step("licence", 55), step("report", 60)}) {
		order = append(order, s.Step.ID)
	}
	assert.Equal(t, []string{"report", "objection", "licence"}, order)
}

// TestAVisitThatIsOverIsNotTheNext: what was done today does not number what is
// still to do in the same place.
func TestAVisitThatIsOverIsNotTheNext(t *testing.T) {
	at := func(channel string, done bool, on profile.Date) *Step {
		return &Step{Step: &knowledge.Step{Channel: channel}, Done: done, StartOn: on}
	}
	plan := []*Step{at("support", true, 9), at("support", false, 9), at("support", false, 9), at("", false, 9), at("support", false, 9), at("bureau", false, 9), at("bureau", false, 10)}
	visits(plan)
	var numbers []int
	for _, s := range plan {
		numbers = append(numbers, s.Visit)
	}
	assert.Equal(t, []int{0, 1, 1, 0, 2, 3, 4}, numbers)
}

func TestWhetherALimitIsLeft(t *testing.T) {
	for _, c := range []struct {
		name, restrictions string
		left               bool
	}{
		{"nothing is named", ``, true},
		{"nothing is said of the limit", `{"product":"jiebei"}`, true},
		{"it is zero", `{"product":"jiebei","limit_now":0}`, false},
		{"something is left", `{"product":"jiebei","limit_now":0.5}`, true},
		{"the page shows zero", `{"product":"jiebei","symptoms":["limit_zero"]}`, false},
		{"the amount tells more than the page", `{"product":"jiebei","limit_now":5000,"symptoms":["limit_zero"]}`, true},
		{"it was lowered, nobody knows how far", `{"product":"jiebei","symptoms":["limit_reduced"]}`, true},
		{"one is zero, the other may not be", `{"product":"jiebei","limit_now":0},{"product":"huabei"}`, true},
		{"both are zero", `{"product":"jiebei","limit_now":0},{"product":"huabei","symptoms":["limit_zero"]}`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.left, limitRemains(factsOf(t, `{"restrictions":[`+c.restrictions+`]}`).Profile))
		})
	}
}
