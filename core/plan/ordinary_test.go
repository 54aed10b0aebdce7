package plan

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// firstSteps are what to do first where a cause is met by the facts that its
// first profile gives: free and certain before uncertain, what finds out before
// what depends on it, and nothing that does not concern this merchant.
var firstSteps = map[string]string{
	"abnormal-activity":        "ask-what-was-flagged explain-money-flows file-appeal",
	"account-restriction":      "ask-who-froze explain-money-flows appeal-account-restriction",
	"application-error":        "look-up-prompt-and-lender check-application-entries correct-application-or-business-info",
	"application-pending":      "follow-pending-application ask-application-status",
	"authorization-cancelled":  "check-authorisations restore-authorisation",
	"credit-report-error":      "check-credit-report object-to-credit-report",
	"device-or-contact-change": "finish-verification update-contact-data",
	"early-repayment":          "check-early-repayment-terms look-up-prompt-and-lender stop-new-applications",
	"frequent-inquiries":       "look-up-prompt-and-lender stop-new-applications check-credit-report",
	"fund-misuse":              "prepare-use-of-funds-proof plan-cash-without-limit separate-loan-money",
	"identity-expired":         "renew-identity-card update-identity",
	"industry-downturn":        "look-up-prompt-and-lender review-business-figures mend-two-products",
	"lender-tightening":        "look-up-prompt-and-lender save-notices stop-new-applications",
	"license-lapsed":           "check-licence-status renew-licence correct-application-or-business-info",
	"limit-in-use":             "check-limit-in-use look-up-prompt-and-lender",
	"limit-increase-request":   "read-increase-result stop-new-applications",
	"linked-product-risk":      "check-linked-accounts look-up-prompt-and-lender file-appeal",
	"low-usage":                "check-line-term look-up-prompt-and-lender stop-new-applications",
	"multi-lender-debt":        "look-up-prompt-and-lender stop-new-applications check-credit-report",
	"overdue-elsewhere":        "check-credit-report settle-overdue-elsewhere add-own-statement",
	"overdue-with-lender":      "settle-overdue confirm-repayment-posted check-credit-report",
	"periodic-reassessment":    "look-up-prompt-and-lender stop-new-applications ask-for-explanation",
	"product-strategy-change":  "save-notices plan-cash-without-limit watch-policy",
	"product-switch":           "find-sibling-product follow-pending-application stop-new-applications",
	"refund-rise":              "look-up-prompt-and-lender review-business-figures lower-refunds",
	"regulatory-screening":     "look-up-prompt-and-lender save-notices ask-for-explanation",
	"repayment-not-posted":     "confirm-repayment-posted complain-to-lender",
	"restricted-industry":      "look-up-prompt-and-lender save-notices check-industry-code",
	"risk-model-update":        "save-notices ask-for-explanation request-own-data",
	"sales-decline":            "look-up-prompt-and-lender review-business-figures mend-two-products",
	"security-control":         "finish-verification ask-what-was-flagged update-contact-data",
	"serious-default":          "settle-enforced-debt check-credit-report plan-cash-without-limit",
	"shop-penalty":             "appeal-shop-penalty clear-shop-penalty",
	"stale-business-info":      "look-up-prompt-and-lender check-application-entries check-licence-status",
	"system-fault":             "retry-after-fault report-system-error",
	"third-party-data-delay":   "look-up-prompt-and-lender locate-late-data ask-source-to-update",
	"weak-operations":          "look-up-prompt-and-lender review-business-figures mend-two-products",
	"weak-repayment-capacity":  "look-up-prompt-and-lender make-payment-calendar list-debts-by-cost",
}

func TestTheFirstStepsOfEachCause(t *testing.T) {
	for _, c := range knowledge.Load().Causes {
		if c.ID == "identity-theft" {
			continue // its alert decides what comes first
		}
		t.Run(c.ID, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("..", "..", "testdata", "causes", c.ID, "first.json"))
			require.NoError(t, err)
			p, _ := planOf(t, string(text))
			all := ids(p)
			assert.Equal(t, firstSteps[c.ID], strings.Join(all[:min(3, len(all))], " "))
		})
	}
}

// TestWhoIsUnsureLooksUpThePrompt: where causes are possible at most and no word
// of the platform is known, its words are worth more than any guess.
func TestWhoIsUnsureLooksUpThePrompt(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		looks         bool
	}{
		{"a possible cause without a message", `{"restrictions":[{"product":"wangshangdai"}],"business":{"profitable":false}}`, true},
		{"a possible cause, and the message is known", `{"restrictions":[{"product":"wangshangdai","messages":["综合评估未通过"]}],"business":{"profitable":false}}`, false},
		{"the message is known for one of two", `{"restrictions":[{"product":"wangshangdai"},{"product":"jiebei","messages":["综合评估未通过"]}],"business":{"profitable":false}}`, false},
		{"a likely cause", `{"restrictions":[{"product":"jiebei"}],"credit":{"report_has_errors":true}}`, false},
		{"nothing is known", `{"restrictions":[{"product":"jiebei"}]}`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			step, _ := stepIn(p, "look-up-prompt-and-lender")
			assert.Equal(t, c.looks, step != nil)
		})
	}
}

// TestWhyItIsUrgent: what cannot wait is said to be for today, and what others
// have to check is not called the merchant's to remove.
func TestWhyItIsUrgent(t *testing.T) {
	for _, c := range []struct{ name, profile, urgency, why string }{
		{"the platform says that a loan is overdue", `{"restrictions":[{"product":"jiebei","messages":["其他贷款有逾期"]}]}`, "now", "overdue"},
		{"a court enforces a debt", `{"restrictions":[{"product":"jiebei"}],"credit":{"serious_default":true}}`, "now", "cannot_wait"},
		{"what was settled has no hurry left", `{"restrictions":[{"product":"jiebei","messages":["其他贷款有逾期"]}],"repayment":{"overdue_days_now":0},"events":[{"kind":"repaid_late","on":"2026-11-18"}]}`, "no_rush", "nothing_urgent"},
		{"a record is wrong", `{"restrictions":[{"product":"jiebei"}],"credit":{"report_has_errors":true}}`, "this_week", "to_correct"},
		{"the merchant can remove it", `{` + expired + `}`, "this_week", "blocker"},
		{"only a possibility", `{"restrictions":[{"product":"wangshangdai"}],"business":{"profitable":false}}`, "no_rush", "nothing_urgent"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			assert.Equal(t, c.urgency, p.Urgency)
			assert.Equal(t, knowledge.Load().Answer.Urgency[c.why].ZH, p.Why)
		})
	}
}

func TestNobodyLooksAgainBeforeTheKeyStepsCanHaveHelped(t *testing.T) {
	p, _ := planOf(t, `{"restrictions":[{"product":"wangshangdai","messages":["您的营业执照已过期，请更新"]}]}`)
	renew, _ := stepIn(p, "renew-licence")
	require.NotNil(t, renew)
	require.True(t, renew.Essential)
	assert.Equal(t, "2026-12-11", renew.CheckOn.String())
	assert.Equal(t, renew.CheckOn, p.Outlook.RecheckOn)
	p, _ = planOf(t, `{`+expired+`}`)
	assert.Equal(t, "2026-12-04", p.Outlook.RecheckOn.String(), "the card is sooner done than the days that the outlook has")
}

// TestTheRegulatorIsWrittenToWhenTheTimelineSaysSo: the letter and the timeline
// count the time for an answer alike, also where only the month is known.
func TestTheRegulatorIsWrittenToWhenTheTimelineSaysSo(t *testing.T) {
	due, running := 0, 0
	for _, on := range []string{"2026-09", "2026-10", "2026-11", "2026-09-20", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-20"} {
		t.Run("a complaint of "+on, func(t *testing.T) {
			p, _ := planOf(t, `{"restrictions":[{"product":"jiebei","repayment_posted":false}],"events":[{"kind":"filed_complaint","on":"`+on+`"}]}`)
			reply := entry(p.Timeline, "reply/complaint-to-lender")
			require.NotNil(t, reply)
			written := false
			for _, l := range p.Letters {
				written = written || l.ID == "consumer-complaint"
			}
			assert.Equal(t, reply.On < "2026-11-20", written, "the answer was due on %s", reply.On)
			if written {
				due++
			} else {
				running++
			}
		})
	}
	assert.Positive(t, due)
	assert.Positive(t, running)
}
