package plan

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

func planOf(t *testing.T, text string) (*Plan, *reason.Assessment) {
	t.Helper()
	f := factsOf(t, text)
	a := reason.Assess(f)
	return Make(f, a), a
}

func factsOf(t *testing.T, text string) *reason.Facts {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return reason.NewFacts(p, knowledge.Load())
}

const expired = `"restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]`

func TestAStepIsVerifiedByTheSameEngine(t *testing.T) {
	p, _ := planOf(t, `{`+expired+`}`)
	i := slices.IndexFunc(p.Steps, func(s Step) bool { return s.Step.ID == "update-identity" })
	require.GreaterOrEqual(t, i, 0)
	step := p.Steps[i]
	require.NotEmpty(t, step.Effect)
	assert.Equal(t, knowledge.PresentYes, step.Effect[0].From)
	assert.Equal(t, knowledge.Cured, step.Effect[0].To)
	assert.NotEmpty(t, step.Effect[0].Text)
	assert.Equal(t, "2026-11-20", step.StartOn.String())
}

func TestAStepDoneStaysAndIsNotForToday(t *testing.T) {
	before, _ := planOf(t, `{`+expired+`}`)
	done := before.Today[0]
	p, _ := planOf(t, `{`+expired+`,"steps_done":[{"step":"`+done+`","on":"2026-11-19"}]}`)
	i := slices.IndexFunc(p.Steps, func(s Step) bool { return s.Step.ID == done })
	require.GreaterOrEqual(t, i, 0)
	assert.Equal(t, "2026-11-19", p.Steps[i].DoneOn.String())
	assert.NotContains(t, p.Today, done)
}

func TestEveryFirstCauseHasAPlan(t *testing.T) {
	for _, c := range knowledge.Load().Causes {
		for _, x := range c.Cases() {
			if x.Kind != "fires" {
				continue
			}
			p, _ := planOf(t, x.Profile)
			assert.NotEmpty(t, p.Steps, "%s: %s", c.ID, x.Name)
			assert.NotEmpty(t, p.Today, "%s: %s", c.ID, x.Name)
		}
	}
}

// TestAlerts: the first of the contract's order that applies.
func TestAlerts(t *testing.T) {
	for _, c := range []struct{ profile, kind string }{
		{`{"safety":{"paid_amount":3000,"gave_code":true}}`, "money_lost"},
		{`{"safety":{"asked_to_pay":true}}`, "scam"},
		{`{"safety":{"gave_code":true}}`, "scam"},
		{`{"safety":{"shared_screen":true}}`, "scam"},
		{`{"narrative":"有人让我先交保证金，说能恢复额度"}`, "scam"},
		{`{"credit":{"unrecognised_loans":true}}`, "identity_theft"},
		{`{"account":{"freeze_by":"court"}}`, "authority_freeze"},
		{`{"restrictions":[{"product":"jiebei","symptoms":["called_in_full"]}]}`, "called_in_full"},
		{`{"restrictions":[{"product":"jiebei","can_pay_next":false}]}`, "debt_distress"},
		{`{"safety":{"asked_to_pay":true},"account":{"freeze_by":"police"}}`, "scam"},
		{`{"safety":{"paid_amount":0,"asked_to_pay":false}}`, ""},
		{`{"account":{"freeze_by":"platform"}}`, ""},
		{`{}`, ""},
	} {
		t.Run(c.profile, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			if c.kind == "" {
				assert.Nil(t, p.Alert)
				return
			}
			require.NotNil(t, p.Alert)
			assert.Equal(t, c.kind, p.Alert.Kind)
			assert.Equal(t, "now", p.Urgency)
			assert.NotEmpty(t, p.Alert.Steps)
		})
	}
}

func TestOutlookOfAMerePossibilityForetellsNothing(t *testing.T) {
	words := knowledge.Load().Answer.Outlook.Text
	possible, _ := planOf(t, `{"restrictions":[{"product":"wangshangdai"}],"funds":{"used_for":["property"]}}`)
	assert.Equal(t, words["cannot_know"].ZH, possible.Outlook.Text)
	named, _ := planOf(t, `{`+expired+`}`)
	assert.Equal(t, words["fixable"].ZH, named.Outlook.Text)
	cured, _ := planOf(t, `{`+expired+`,"information":{"id_expired":false}}`)
	assert.Equal(t, words["waits"].ZH, cured.Outlook.Text)
}

func TestOutlookPromisesNoDay(t *testing.T) {
	for _, c := range knowledge.Load().Causes {
		for _, x := range c.Cases() {
			p, _ := planOf(t, x.Profile)
			assert.NotEmpty(t, p.Outlook.Text, "%s: %s", c.ID, x.Name)
			assert.Greater(t, p.Outlook.RecheckOn, profile.Date(0))
		}
	}
}
