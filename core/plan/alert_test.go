package plan

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// ids lists the steps of a plan in their order.
func (p *Plan) ids() []string {
	var ids []string
	for _, s := range p.Steps {
		ids = append(ids, s.Step.ID)
	}
	return ids
}

func TestWhatCannotWaitComesFirst(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		today         []string
	}{
		{"money is lost", `"safety":{"paid_amount":2800,"gave_code":true}`, []string{"report-fraud", "stop-payment", "secure-account"}},
		{"money is lost, told in words alone", `"narrative":"群里那个人说能恢复，我交了保证金，被骗了"`, []string{"report-fraud", "stop-payment"}},
		{"somebody asks for money", `"safety":{"asked_to_pay":true}`, []string{"break-off-contact"}},
		{"loans are not theirs", `"credit":{"unrecognised_loans":true,"overdue_elsewhere":true}`, []string{"secure-account", "check-credit-report", "report-identity-theft"}},
		{"the police froze the account", `"account":{"freeze_by":"police"}`, []string{"ask-who-froze", "appeal-account-restriction"}},
		{"the loan is called in", `"restrictions":[{"product":"wangshangdai","symptoms":["called_in_full"],"can_pay_next":false}]`, []string{"answer-recall-demand"}},
		{"the next instalment cannot be paid", `"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"can_pay_next":false}]`, []string{"talk-before-due"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, `{"as_of":"2026-11-20",`+c.profile+`}`)
			require.NotNil(t, p.Alert)
			require.GreaterOrEqual(t, len(p.Today), len(c.today))
			assert.Equal(t, c.today, p.Today[:len(c.today)])
		})
	}
}

func TestNothingIsPaidThatMayBeSomebodyElses(t *testing.T) {
	own, _ := planOf(t, `{"as_of":"2026-11-20","credit":{"overdue_elsewhere":true},"repayment":{"overdue_days_now":3}}`)
	assert.Subset(t, own.ids(), []string{"settle-overdue", "settle-overdue-elsewhere"}, "one's own debt is settled")

	stolen, _ := planOf(t, `{"as_of":"2026-11-20","credit":{"overdue_elsewhere":true,"unrecognised_loans":true},"repayment":{"overdue_days_now":3}}`)
	for _, id := range []string{"settle-overdue", "settle-overdue-elsewhere", "add-own-statement"} {
		assert.NotContains(t, stolen.ids(), id)
	}
	words := knowledge.Load().Answer.ExistingLoan
	assert.Contains(t, stolen.Loan.Steps, words.Unrecognised.Steps[0].ZH)
	assert.NotContains(t, stolen.Loan.Steps, words.Overdue.Steps[0].ZH)
	assert.Contains(t, own.Loan.Steps, words.Overdue.Steps[0].ZH)
}

// TestTheRecallTakesThePlaceOfTheSpeech: "until it is agreed the old date holds"
// is not so for a loan that is called in.
func TestTheRecallTakesThePlaceOfTheSpeech(t *testing.T) {
	p, _ := planOf(t, `{"as_of":"2026-11-20","restrictions":[{"product":"wangshangdai","symptoms":["called_in_full"],"can_pay_next":false}]}`)
	assert.Contains(t, p.ids(), "answer-recall-demand")
	assert.NotContains(t, p.ids(), "talk-before-due")
}

// TestNoNewDebtFitsWhileAnAlertHolds: whatever else a merchant meets.
func TestNoNewDebtFitsWhileAnAlertHolds(t *testing.T) {
	const good = `"applicant":{"entity":"company","fixed_premises":true,"tax_grade":"A","issues_invoices":true,"bank_relationship":true,"open_orders":9000,"receivables":9000},` +
		`"business":{"operating":true},"information":{"license_status":"valid"},"repayment":{"overdue_days_now":0},"funds":{"used_for":["stock"]}`
	calm, _ := planOf(t, `{"as_of":"2026-11-20",`+good+`,"credit":{"overdue_elsewhere":false,"serious_default":false}}`)
	require.Equal(t, Fits, calm.Financing[0].Fit, "without an alert something fits")

	for kind, facts := range map[string]string{
		"money_lost":       `"safety":{"paid_amount":100}`,
		"scam":             `"safety":{"asked_to_pay":true}`,
		"identity_theft":   `"credit":{"overdue_elsewhere":false,"serious_default":false,"unrecognised_loans":true}`,
		"authority_freeze": `"account":{"freeze_by":"court"}`,
		"called_in_full":   `"restrictions":[{"product":"wangshangdai","symptoms":["called_in_full"],"outstanding":9000}]`,
		"debt_distress":    `"restrictions":[{"product":"wangshangdai","symptoms":["limit_zero"],"outstanding":9000,"can_pay_next":false}]`,
	} {
		t.Run(kind, func(t *testing.T) {
			p, _ := planOf(t, `{"as_of":"2026-11-20",`+good+`,`+facts+`}`)
			require.Equal(t, kind, p.Alert.Kind)
			require.NotEmpty(t, p.Financing)
			for _, o := range p.Financing {
				if !slices.Contains(o.Financing.NotDuring, kind) {
					assert.Equal(t, "renewal-without-repaying", o.Financing.ID, "it renews a debt and adds none")
					continue
				}
				require.Equal(t, DoesNotFit, o.Fit, o.Financing.ID)
				assert.Equal(t, reason.False, o.Reasons[0].Truth, "the alert is the first reason")
				assert.Equal(t, over(kind), o.Reasons[0].Text)
			}
		})
	}
}

func over(kind string) knowledge.Text {
	for _, a := range knowledge.Load().Alerts {
		if a.Kind == kind {
			return a.Over
		}
	}
	return knowledge.Text{}
}

func TestTheConsumerSubsidyIsForPersons(t *testing.T) {
	for entity, fit := range map[string]Fit{"individual": Fits, "sole_proprietor": Fits, "company": DoesNotFit, "cooperative": DoesNotFit} {
		o := option(t, `{"as_of":"2026-11-20","applicant":{"entity":"`+entity+`"},"funds":{"used_for":["consumption"]},"repayment":{"overdue_days_now":0}}`, "consumption-loan-subsidy")
		require.NotNil(t, o)
		assert.Equal(t, fit, o.Fit, entity)
	}
}

func TestAReportThatWasJustReadIsNotAskedForAgain(t *testing.T) {
	for _, c := range []struct {
		name, facts string
		asked       bool
	}{
		{"never read", `"credit":{"overdue_elsewhere":true}`, true},
		{"read ten days ago", `"credit":{"overdue_elsewhere":true,"report_checked_on":"2026-11-10"}`, false},
		{"read two months ago", `"credit":{"overdue_elsewhere":true,"report_checked_on":"2026-09-18"}`, true},
		{"read, and then documents were sent to a stranger", `"credit":{"report_checked_on":"2026-11-10"},"safety":{"sent_documents":true}`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, `{"as_of":"2026-11-20",`+c.facts+`}`)
			assert.Equal(t, c.asked, slices.Contains(p.ids(), "check-credit-report"))
		})
	}
}

func TestWhoOwesMoreThanAYearEarnsIsNotSentToFriends(t *testing.T) {
	for percent, fit := range map[string]Fit{"40": Fits, "100": Fits, "118": DoesNotFit} {
		o := option(t, `{"as_of":"2026-11-20","business":{"operating":true},"credit":{"debt_to_income_pct":`+percent+`},"restrictions":[{"product":"jiebei","can_pay_next":true}]}`, "family-loan")
		require.NotNil(t, o)
		assert.Equal(t, fit, o.Fit, percent)
	}
}
