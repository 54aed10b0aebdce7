package plan

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// restricted writes a profile of the day with restrictions.
func restricted(asOf, restrictions string) string {
	return `{"as_of":"` + asOf + `","restrictions":[` + restrictions + `]}`
}

func TestHowSoonToAct(t *testing.T) {
	due := func(asOf, day string) string {
		return restricted(asOf, `{"product":"jiebei","next_due_on":"`+day+`"}`)
	}
	for _, c := range []struct{ name, profile, urgency, key string }{
		{"nothing is known", `{}`, "no_rush", "nothing_urgent"},
		{"a cause can be removed", `{` + expired + `}`, "this_week", "blocker"},
		{"something is overdue", `{"repayment":{"overdue_days_now":1}}`, "now", "overdue"},
		{"due today", due("2026-11-20", "2026-11-20"), "now", "due_today"},
		{"due in three days", due("2026-11-20", "2026-11-23"), "now", "due_soon"},
		{"due in four days", due("2026-11-20", "2026-11-24"), "this_week", "due_soon"},
		{"due in seven days", due("2026-11-20", "2026-11-27"), "this_week", "due_soon"},
		{"due in eight days", due("2026-11-20", "2026-11-28"), "no_rush", "nothing_urgent"},
		{"due at the end of a holiday that starts tomorrow", due("2026-09-30", "2026-10-07"), "now", "due_before_rest"},
		{"due on the first working day after the holiday", due("2026-09-30", "2026-10-08"), "now", "due_before_rest"},
		{"two working days before that holiday", due("2026-09-28", "2026-10-05"), "this_week", "due_soon"},
		{"inside the holiday", due("2026-10-01", "2026-10-07"), "now", "due_before_rest"},
		{"the day has passed and nothing says that it was paid", due("2026-11-20", "2026-11-19"), "now", "due_passed"},
		{"the day has passed and it was repaid since", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-19","repaid_on":"2026-11-19"}`), "no_rush", "nothing_urgent"},
		{"the day has passed and nothing is owed", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-19","outstanding":0}`), "no_rush", "nothing_urgent"},
		{"the day has passed and nothing is overdue", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","next_due_on":"2026-11-19"}],"repayment":{"overdue_days_now":0}}`, "no_rush", "nothing_urgent"},
		{"due today, beside a cause that can be removed", restricted("2026-11-20", `{"product":"jiebei","messages":["身份证已过期"],"next_due_on":"2026-11-20"}`), "now", "due_today"},
		{"due this week, beside a cause that can be removed", restricted("2026-11-20", `{"product":"jiebei","messages":["身份证已过期"],"next_due_on":"2026-11-26"}`), "this_week", "blocker"},
		{"cannot pay in ten days", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-30","can_pay_next":false}`), "now", "alert"},
		{"frozen by the police", `{"account":{"freeze_by":"police"}}`, "now", "alert"},
		{"frozen by the platform", `{"account":{"freeze_by":"platform"}}`, "this_week", "frozen"},
		{"called in", restricted("2026-11-20", `{"product":"jiebei","symptoms":["called_in_full"]}`), "now", "alert"},
		{"loans that the merchant never took", `{"credit":{"unrecognised_loans":true}}`, "now", "alert"},
		{"the platform says that something is overdue", restricted("2026-11-20", `{"product":"jiebei","messages":["本人有贷款当前存在逾期，请结清后再来申请"]}`), "now", "overdue"},
		{"the platform says so and it is settled", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["本人有贷款当前存在逾期，请结清后再来申请"]}],"repayment":{"overdue_days_now":0}}`, "no_rush", "nothing_urgent"},
		{"the platform says so of a repayment that was not recorded", restricted("2026-11-20", `{"product":"jiebei","messages":["本人有贷款当前存在逾期，请结清后再来申请"],"repaid_on":"2026-11-10","repayment_proof":true}`), "this_week", "to_correct"},
		{"overdue elsewhere", `{"restrictions":[{"product":"jiebei"}],"credit":{"overdue_elsewhere":true}}`, "this_week", "overdue_perhaps"},
		{"a serious default", `{"restrictions":[{"product":"jiebei"}],"credit":{"serious_default":true}}`, "now", "cannot_wait"},
		{"an overdue of which nobody says whether it was settled", `{"restrictions":[{"product":"jiebei"}],"repayment":{"max_overdue_days_24m":5}}`, "this_week", "overdue_perhaps"},
		{"a debit that failed two days ago", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}],"events":[{"kind":"auto_debit_failed","on":"2026-11-18"}]}`, "this_week", "overdue_perhaps"},
		{"an instalment that is told to be unpaid", `{"as_of":"2026-11-20","narrative":"借呗这期的钱还没还上，额度停了","restrictions":[{"product":"jiebei"}]}`, "this_week", "overdue_perhaps"},
		{"an overdue that was settled", `{"restrictions":[{"product":"jiebei"}],"repayment":{"max_overdue_days_24m":5,"overdue_days_now":0}}`, "no_rush", "nothing_urgent"},
		{"the lender wants proof of use by a day", restricted("2026-11-20", `{"product":"wangshangdai","messages":["请于11月25日前提供贷款资金用途证明"]}`), "this_week", "answer_platform"},
		{"the same against what the merchant says", `{"restrictions":[{"product":"wangshangdai","messages":["请提供贷款资金用途证明"]}],"funds":{"used_for":["stock"],"usage_proof":true}}`, "this_week", "answer_platform"},
		{"the lender says that the use was wrong", restricted("2026-11-20", `{"product":"wangshangdai","messages":["资金未按约定用途使用"]}`), "this_week", "answer_platform"},
		{"a use that only the merchant tells", `{"restrictions":[{"product":"wangshangdai"}],"funds":{"used_for":["property"]}}`, "no_rush", "nothing_urgent"},
		{"cashing out that the platform suspects", restricted("2026-11-20", `{"product":"jiebei","messages":["您的账户存在套现嫌疑"]}`), "this_week", "answer_platform"},
		{"a notice of cashing out, beside a payment that is due today", `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","next_due_on":"2026-11-20"}],"account":{"cash_out_notice":true}}`, "now", "due_today"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			assert.Equal(t, c.urgency, p.Urgency)
			for part := range strings.SplitSeq(knowledge.Load().Answer.Urgency[c.key].ZH, "{days}") {
				assert.Contains(t, p.Why, part)
			}
			assert.NotContains(t, p.Why, "{")
		})
	}
}

func TestWhatIsOwedStandsInEveryAnswer(t *testing.T) {
	p, _ := planOf(t, `{}`)
	assert.Equal(t, knowledge.Load().Answer.ExistingLoan.Text.ZH, p.Loan.Text)
	assert.NotEmpty(t, p.Loan.Steps)
	assert.NotEmpty(t, p.Loan.Sources)
	assert.False(t, p.Loan.HasDue)
}

func TestEveryPaymentIsNamed(t *testing.T) {
	for _, c := range []struct {
		name, restrictions string
		due                string
		holds, lacks       []string
	}{
		{"one with its amount", `{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1350.5}`,
			"2026-12-05", []string{"2026 年 12 月 5 日", "1,350.50 元"}, []string{"合计"}},
		{"one without it", `{"product":"jiebei","next_due_on":"2026-12-05"}`,
			"2026-12-05", []string{"2026 年 12 月 5 日", "以 App 里的为准"}, []string{" 元"}},
		{"several, the nearest first", `{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":900},{"product":"huabei","next_due_on":"2026-11-30","next_due_amount":1350.5}`,
			"2026-11-30", []string{"花呗 2026 年 11 月 30 日还 1,350.50 元、借呗 2026 年 12 月 5 日还 900 元"}, []string{"合计"}},
		{"two on one day with their sum", `{"product":"jiebei","next_due_on":"2026-11-30","next_due_amount":900},{"product":"huabei","next_due_on":"2026-11-30","next_due_amount":9000000}`,
			"2026-11-30", []string{"合计 9,000,900 元"}, nil},
		{"half of a sum is no sum", `{"product":"jiebei","next_due_on":"2026-11-30","next_due_amount":900},{"product":"huabei","next_due_on":"2026-11-30"}`,
			"2026-11-30", []string{"借呗 2026 年 11 月 30 日还 900 元", "花呗 2026 年 11 月 30 日，金额看 App"}, []string{"合计"}},
		{"the largest amounts", `{"product":"jiebei","next_due_on":"2026-11-30","next_due_amount":1e12},{"product":"huabei","next_due_on":"2026-11-30","next_due_amount":1e12},{"product":"xinyongdai","next_due_on":"2026-11-30","next_due_amount":1e12},{"product":"taobao_loan","next_due_on":"2026-11-30","next_due_amount":1e12}`,
			"2026-11-30", []string{"合计 4,000,000,000,000 元"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, restricted("2026-11-20", c.restrictions))
			assert.Equal(t, c.due, p.Loan.Due.String())
			for _, words := range c.holds {
				assert.Contains(t, p.Loan.Text, words)
			}
			for _, words := range append(c.lacks, "{") {
				assert.NotContains(t, p.Loan.Text, words)
			}
		})
	}
}

func TestAPaymentWhoseDayHasPassedIsNotTheNext(t *testing.T) {
	p, _ := planOf(t, restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-19"}`))
	assert.False(t, p.Loan.HasDue)
	assert.Contains(t, p.Loan.Steps[0], "借呗的还款日 2026 年 11 月 19 日已经过了")
}

func TestWhoCannotPaySpeaksBeforeTheDay(t *testing.T) {
	for _, c := range []struct{ name, profile, says string }{
		{"by the Friday before a Monday", restricted("2026-11-18", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false}`), "最晚 2026 年 11 月 20 日就和放款机构谈"},
		{"before the holiday, not in it", restricted("2026-09-21", `{"product":"jiebei","next_due_on":"2026-10-07","can_pay_next":false}`), "最晚 2026 年 9 月 30 日就和放款机构谈"},
		{"today, where today is the last working day", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false}`), "今天就联系放款机构"},
		{"today, where it is due today", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-20","can_pay_next":false}`), "今天就联系放款机构"},
		{"before the day, where no day is given", restricted("2026-11-20", `{"product":"jiebei","can_pay_next":false}`), "先在 App 里看清下一次还款日"},
		{"past the table of holidays the answer says so", restricted("2026-12-28", `{"product":"jiebei","next_due_on":"2027-01-05","can_pay_next":false}`), "2027 年的放假安排还没有收进来"},
		{"the narrative says so", `{"as_of":"2026-11-18","narrative":"下个月真的还不上了","restrictions":[{"product":"jiebei","next_due_on":"2026-11-23"}]}`, "最晚 2026 年 11 月 20 日就和放款机构谈"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, _ := planOf(t, c.profile)
			all := strings.Join(p.Loan.Steps, "\n")
			assert.Contains(t, all, c.says)
			for _, words := range []string{"能不能延期", "书面或 App 里的确认", "怎么报征信", "别为了还这一笔再去借新的"} {
				assert.Contains(t, all, words)
			}
			assert.Contains(t, p.Loan.Sources, "agents-warning-2026")
		})
	}
}

func TestEachPaymentThatCannotBeMadeHasItsDay(t *testing.T) {
	p, _ := planOf(t, restricted("2026-11-18", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false},{"product":"huabei","next_due_on":"2026-12-09","can_pay_next":false},{"product":"wangshangdai","next_due_on":"2026-11-25","can_pay_next":true}`))
	all := strings.Join(p.Loan.Steps, "\n")
	assert.Contains(t, all, "借呗 2026 年 11 月 23 日要还：最晚 2026 年 11 月 20 日")
	assert.Contains(t, all, "花呗 2026 年 12 月 9 日要还：最晚 2026 年 12 月 8 日")
	assert.NotContains(t, all, "网商贷 2026 年 11 月 25 日要还", "that one can be paid")

	one, _ := planOf(t, restricted("2026-11-18", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false},{"product":"huabei","next_due_on":"2026-12-09"}`))
	assert.NotContains(t, strings.Join(one.Loan.Steps, "\n"), "花呗 2026 年 12 月 9 日要还", "of that one nothing is said")

	recalled, _ := planOf(t, restricted("2026-11-18", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false,"symptoms":["called_in_full"]}`))
	all = strings.Join(recalled.Loan.Steps, "\n")
	assert.NotContains(t, all, "借呗 2026 年 11 月 23 日要还", "the notice has its own day")
	assert.NotContains(t, all, "先在 App 里看清下一次还款日")
	for _, s := range knowledge.Load().Answer.ExistingLoan.CannotPay.Steps {
		assert.NotContains(t, all, s.ZH, "until it is agreed the old date does not hold here")
	}
}

func TestALoanThatIsCalledInIsNoLongerPaidByItsOldDays(t *testing.T) {
	words := knowledge.Load().Answer.ExistingLoan
	const called = `{"product":"jiebei","symptoms":["called_in_full"],"next_due_on":"2026-12-01","next_due_amount":500}`
	alone, _ := planOf(t, restricted("2026-11-20", called))
	assert.NotContains(t, alone.Loan.Text, "照合同的日期")
	assert.Contains(t, alone.Loan.Text, "以通知和合同为准")
	assert.NotContains(t, alone.Loan.Text, "还 500 元", "the notice decides how much")
	assert.Contains(t, alone.Loan.Sources, "civil-code-673")
	for _, s := range words.Steps {
		assert.NotContains(t, alone.Loan.Steps, s.ZH)
	}

	beside, _ := planOf(t, restricted("2026-11-20", called+`,{"product":"huabei","next_due_on":"2026-12-09","next_due_amount":300}`))
	assert.Contains(t, beside.Loan.Text, "接下来要还的：花呗 2026 年 12 月 9 日还 300 元。", "the other goes on")
	assert.Contains(t, beside.Loan.Text, "借呗原定 2026 年 12 月 1 日的那一期，现在以收回的通知和合同为准")
	assert.Equal(t, "2026-12-09", beside.Loan.Due.String(), "the next that the contract sets")
	assert.False(t, alone.Loan.HasDue)
	assert.Contains(t, beside.Loan.Steps, words.Steps[0].ZH)

	same, _ := planOf(t, restricted("2026-11-20", called+`,{"product":"huabei","next_due_on":"2026-12-01","next_due_amount":300}`))
	assert.NotContains(t, same.Loan.Text, "合计", "what is called in is not part of a sum")
}

func TestAFrozenAccountEndsNoDebt(t *testing.T) {
	p, _ := planOf(t, `{"account":{"freeze_by":"police"}}`)
	words := knowledge.Load().Answer.ExistingLoan
	assert.Contains(t, p.Loan.Steps, words.Frozen.Steps[0].ZH)
	assert.NotContains(t, p.Loan.Steps, words.Steps[1].ZH, "money on a frozen card pays nothing")
	platform, _ := planOf(t, `{"account":{"freeze_by":"platform"}}`)
	assert.NotContains(t, platform.Loan.Steps, words.Frozen.Steps[0].ZH)
}

func TestAnOverdueIsSettledOrSpokenOfToday(t *testing.T) {
	for _, profile := range []string{`{"repayment":{"overdue_days_now":2}}`, `{"safety":{"asked_to_pay":true},"repayment":{"overdue_days_now":2}}`} {
		p, _ := planOf(t, profile)
		assert.Equal(t, knowledge.Load().Answer.ExistingLoan.Overdue.Steps[0].ZH, p.Loan.Steps[0])
	}
}

func TestASourceIsNamedOnceAndNoneLeaksIntoTheKnowledge(t *testing.T) {
	before := slices.Clone(knowledge.Load().Answer.ExistingLoan.Sources)
	p, _ := planOf(t, restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false,"symptoms":["called_in_full"]}`))
	seen := slices.Clone(p.Loan.Sources)
	slices.Sort(seen)
	assert.Equal(t, len(p.Loan.Sources), len(slices.Compact(seen)))
	require.Greater(t, len(p.Loan.Sources), len(before))
	assert.Equal(t, before, knowledge.Load().Answer.ExistingLoan.Sources)

	frozen, _ := planOf(t, `{"account":{"freeze_by":"police"}}`)
	first := slices.Clone(frozen.Loan.Sources)
	planOf(t, `{"repayment":{"overdue_days_now":2}}`)
	assert.Equal(t, first, frozen.Loan.Sources, "one answer writes into no other")
}

// TestOnlyAnUrgentStepCannotWait: below the mark, still to do, and for a cause
// that is at least likely and stands.
func TestOnlyAnUrgentStepCannotWait(t *testing.T) {
	finding := func(standing knowledge.Standing, present knowledge.Presence) *reason.Assessment {
		x := &reason.Finding{Cause: &knowledge.Cause{ID: "x"}}
		x.Standing, x.Present = standing, present
		return &reason.Assessment{Findings: []*reason.Finding{x}}
	}
	stands := finding(knowledge.Likely, knowledge.PresentYes)
	for _, c := range []struct {
		name       string
		order      int
		done       bool
		assessment *reason.Assessment
		cannot     bool
	}{
		{"just below the mark", knowledge.UrgentBelow - 1, false, stands, true},
		{"at the mark", knowledge.UrgentBelow, false, stands, false},
		{"done", 1, true, stands, false},
		{"a mere possibility", 1, false, finding(knowledge.Possible, knowledge.PresentYes), false},
		{"nobody knows whether it stands", 1, false, finding(knowledge.Named, knowledge.PresenceUnknown), false},
		{"it is dealt with", 1, false, finding(knowledge.Named, knowledge.Cured), false},
		{"the cause is not found", 1, false, &reason.Assessment{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &Plan{Steps: []Step{{Step: &knowledge.Step{Order: c.order}, For: []string{"x"}, Done: c.done}}}
			assert.Equal(t, c.cannot, p.cannotWait(c.assessment))
		})
	}
}
