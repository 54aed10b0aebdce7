package letter_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/plan/letter"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

const testdata = "../../../testdata"

// lettersTo writes the letters of a profile in a language.
func lettersTo(t testing.TB, body, locale string) []letter.Letter {
	t.Helper()
	p, rejection := profile.Parse([]byte(body), "2026-11-20", locale)
	require.Nil(t, rejection, "%s", body)
	p, _ = intake.Conceal(p)
	return letter.Write(reason.NewFacts(p, knowledge.Load()), workday.New(knowledge.Load().Workdays))
}

// addressed names each letter: its id, to whom, about which restrictions.
func addressed(all []letter.Letter) []string {
	names := []string{}
	for _, l := range all {
		names = append(names, l.ID+" "+l.To+" "+strings.Join(l.Restrictions, ","))
	}
	return names
}

// cases are profiles, each with the letters that are due. Their texts stand in
// testdata/letters, one file a case and language.
var cases = []struct {
	name, body string
	letters    []string
}{
	{
		"nothing-known", `{}`, []string{},
	},
	{
		"no-reason-given",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["综合评估未通过"],"since":"2026-11-12"}]}`,
		[]string{"request-for-reasons lender /restrictions/0"},
	},
	{
		"no-reason-given-to-a-firm",
		`{"applicant":{"entity":"company"},"restrictions":[{"product":"wangshangdai","symptoms":["limit_reduced"],"since":"2026-10","limit_before":200000,"limit_now":60000.5}]}`,
		[]string{"request-for-reasons lender /restrictions/0"},
	},
	{
		"repayment-not-posted",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["limit_not_restored"],"since":"2026-11-18","repaid_on":"2026-11-18","repayment_posted":false,"repayment_proof":true}],
		  "events":[{"kind":"contacted_support","on":"2026-11-19"}]}`,
		[]string{"repayment-check lender /restrictions/0", "credit-report-objection credit_bureau /restrictions/0"},
	},
	{
		"repayment-not-posted-and-no-proof",
		`{"restrictions":[{"product":"jiebei","repayment_posted":false}]}`,
		[]string{"repayment-check lender /restrictions/0"},
	},
	{
		"complaint-not-answered",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["limit_not_restored"],"since":"2026-10-18","repaid_on":"2026-10-18","repayment_posted":false}],
		  "events":[{"kind":"contacted_support","on":"2026-10-21"},{"kind":"filed_complaint","on":"2026-10-26","product":"wangshangdai"}]}`,
		[]string{"repayment-check lender /restrictions/0", "consumer-complaint regulator /restrictions/0"},
	},
	{
		"complaint-answered-and-not-settled",
		`{"restrictions":[{"product":"jiebei","lenders":["ant_consumer_finance","other_bank"],"symptoms":["called_in_full"],"since":"2026-11-10","outstanding":42000,"messages":["您的贷款已触发提前到期条款，请于7日内结清“全部”款项"]}],
		  "events":[{"kind":"filed_complaint","on":"2026-11-12"},{"kind":"lender_replied","on":"2026-11-18"}]}`,
		[]string{"reply-to-recall lender /restrictions/0", "consumer-complaint regulator /restrictions/0"},
	},
	{
		"cannot-pay-next",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_frozen"],"since":"2026-11-15","outstanding":8000,"next_due_on":"2026-11-22","next_due_amount":1350.5,"can_pay_next":false}]}`,
		[]string{"repayment-arrangement lender /restrictions/0"},
	},
	{
		"identity-expired",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"]}]}`,
		[]string{"data-check lender /restrictions/0"},
	},
	{
		"identity-updated",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"],"since":"2026-11-03"}],"events":[{"kind":"updated_id","on":"2026-11-10"}]}`,
		[]string{"data-check lender /restrictions/0"},
	},
	{
		"authorisation-and-telephone",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["entry_missing"],"since":"2026-11-12"}],
		  "account":{"authorization_cancelled":true},"events":[{"kind":"changed_phone_number","on":"2026-11-10"},{"kind":"changed_bank_card","timing":"just_before"}]}`,
		[]string{"data-check lender /restrictions/0"},
	},
	{
		"mistake-in-the-application",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["application_rejected"],"since":"2026-11-19"}],"information":{"application_errors":true,"third_party_data_delayed":true}}`,
		[]string{"data-check lender /restrictions/0"},
	},
	{
		"asked-for-proof-of-use",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["draw_interrupted"],"messages":["请补充资金用途证明"],"since":"2026-11-17"}],"funds":{"used_for":["property"],"usage_proof":false}}`,
		[]string{"prompt-inquiry lender /restrictions/0"},
	},
	{
		"said-to-be-overdue",
		`{"restrictions":[{"product":"jiebei","symptoms":["application_rejected"],"messages":["本人有贷款当前存在逾期，请结清后再来申请"],"since":"2026-11-17"}],"repayment":{"overdue_days_now":3}}`,
		[]string{"prompt-inquiry lender /restrictions/0"},
	},
	{
		"application-pending",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["application_pending"],"since":"2026-11-01"}]}`,
		[]string{"application-status lender /restrictions/0"},
	},
	{
		"restricted-as-fraud-control",
		`{"restrictions":[{"product":"huabei","symptoms":["limit_frozen"],"since":"2026-10-16","outstanding":1200,"next_due_on":"2026-12-08"}],"account":{"restriction_notice":true,"freeze_by":"bank"},
		  "events":[{"kind":"filed_complaint","on":"2026-10-20"}]}`,
		[]string{"account-measure-inquiry lender /restrictions/0", "account-measure-complaint regulator /restrictions/0"},
	},
	{
		"frozen-by-the-police",
		`{"restrictions":[{"product":"huabei","symptoms":["limit_frozen"]}],"account":{"freeze_by":"police","restriction_notice":true},"events":[{"kind":"filed_complaint","on":"2026-10-20"}]}`,
		[]string{"account-measure-inquiry lender /restrictions/0"},
	},
	{
		"loans-never-taken",
		`{"restrictions":[{"product":"jiebei","symptoms":["application_rejected"]}],"credit":{"unrecognised_loans":true,"report_checked_on":"2026-11-18"}}`,
		[]string{"request-for-reasons lender /restrictions/0", "loan-not-mine lender /restrictions/0", "credit-report-objection credit_bureau /restrictions/0"},
	},
	{
		"loans-never-taken-and-no-product",
		`{"credit":{"unrecognised_loans":true}}`,
		[]string{"loan-not-mine lender ", "credit-report-objection credit_bureau "},
	},
	{
		"credit-report-of-a-firm",
		`{"applicant":{"entity":"company"},"restrictions":[{"product":"wangshangdai","symptoms":["application_rejected"],"since":"2026-10"}],"credit":{"report_has_errors":true},
		  "events":[{"kind":"filed_complaint","on":"2026-10-20"}]}`,
		[]string{
			"request-for-reasons lender /restrictions/0", "credit-report-objection-firm credit_bureau /restrictions/0",
			"consumer-complaint regulator /restrictions/0", "credit-reporting-complaint regulator /restrictions/0",
		},
	},
	{
		"two-products",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"]},{"product":"wangshangdai","symptoms":["risk_prompt","borrow_button_disabled"],"since":"2026-11-10"}]}`,
		[]string{"data-check lender /restrictions/0", "prompt-inquiry lender /restrictions/1"},
	},
	{
		"one-product-named-twice",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"]},{"product":"jiebei","symptoms":["entry_missing"],"since":"2026-11-10"}]}`,
		[]string{"request-for-reasons lender /restrictions/0,/restrictions/1"},
	},
	{
		"asked-to-pay",
		`{"restrictions":[{"product":"wangshangdai","symptoms":["limit_zero"]}],"safety":{"asked_to_pay":true}}`,
		[]string{"request-for-reasons lender /restrictions/0"},
	},
	{
		"paid-somebody",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"]}],"safety":{"paid_amount":3000,"gave_code":true}}`,
		[]string{},
	},
	{
		"paid-somebody-and-cannot-pay-next",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"next_due_on":"2026-12-01","next_due_amount":900,"can_pay_next":false}],"safety":{"paid_amount":3000}}`,
		[]string{"repayment-arrangement lender /restrictions/0"},
	},
}

func TestLettersThatAreDue(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.letters, addressed(lettersTo(t, c.body, "zh-CN")))
			assert.Equal(t, c.letters, addressed(lettersTo(t, c.body, "en")), "the language changes words only")
		})
	}
}

// asFile writes letters one below the other.
func asFile(all []letter.Letter) string {
	var b strings.Builder
	for _, l := range all {
		b.WriteString("== " + l.Title + " ==\n\n" + l.Body + "\n\n")
	}
	return b.String()
}

func TestLettersRead(t *testing.T) {
	written := make(map[string]bool)
	for _, c := range cases {
		for _, locale := range []string{"zh-CN", "en"} {
			all := lettersTo(t, c.body, locale)
			if len(all) == 0 {
				continue
			}
			t.Run(c.name+" in "+locale, func(t *testing.T) {
				path := filepath.Join(testdata, "letters", c.name+"."+locale+".txt")
				written[filepath.Base(path)] = true
				if os.Getenv("UPDATE_GOLDEN") != "" {
					require.NoError(t, os.WriteFile(path, []byte(asFile(all)), 0o644))
				}
				want, err := os.ReadFile(path)
				require.NoError(t, err, "run with UPDATE_GOLDEN=1 and read the text")
				assert.Equal(t, string(want), asFile(all), "run with UPDATE_GOLDEN=1 and read the diff")
			})
		}
	}
	files, err := filepath.Glob(filepath.Join(testdata, "letters", "*.txt"))
	require.NoError(t, err)
	for _, f := range files {
		assert.True(t, written[filepath.Base(f)], "%s belongs to no case", f)
	}
}
