package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestADemandIsNoDeed: what the lender wants, or the merchant means to do, did
// not happen; nothing is held to be repaid, changed or complained about.
func TestADemandIsNoDeed(t *testing.T) {
	for narrative, calledIn := range map[string]bool{
		"银行来电话，要我月底以前把余下的七万二一次性还掉，网商贷也停了":                                               true,
		"收到短信，限我十天内还清全部贷款，额度也没了":                                                        true,
		"他们发函通知我本周五之前结清全部借款，借呗停了":                                                       true,
		"客服叫我三天之内全额还清，不然就起诉，额度冻结了":                                                      true,
		"银行抽贷了，要我马上还十八万，借呗也停了":                                                          true,
		"催收逼我把所有欠款一次还完，借呗没额度了":                                                          true,
		"律师函要求我在十二月一号以前归还剩余全部本金，借呗停了":                                                   true,
		"they want me to pay back everything by the end of the month, jiebei is closed": true,
		"I was told to repay the whole loan at once and jiebei was closed":              true,
		"the bank demanded full repayment within ten days, my limit is gone":            true,
		"他们发函限我下月五号以前把剩余的全部结清，额度也没了":                                                    true,
		"银行催着我月底前把贷款全部还掉，额度没有了":                                                         true,
		"想一次性还清，可手里没那么多钱，额度没了":                                                          false,
		"打算年底把剩下的都还清，额度却先没了":                                                            false,
		"客服说要我先还清才能再申请，额度没了":                                                            false,
		"要我把逾期的部分先还清，额度停了":                                                              false,
		"老婆让我一次性还清，我没听，额度没了":                                                            false,
		"客服让我换一部手机再试，借呗照样停着":                                                            false,
		"客服建议我重新授权，我还没弄，额度没了":                                                           false,
		"朋友劝我投诉他们，额度没了":                                                                 false,
		"they told me to pay early, I have not, and jiebei is closed":                   false,
	} {
		t.Run(narrative, func(t *testing.T) {
			r := narrated(t, narrative, "jiebei")
			for _, kind := range []string{"repaid_early", "repaid_in_full", "repaid_in_part", "changed_device", "reauthorized", "filed_complaint"} {
				assert.NotContains(t, kindsOf(r), kind)
			}
			assert.NotEqual(t, "0", toldOf(r, "/restrictions/0/outstanding"))
			assert.Equal(t, calledIn, r.hasSymptom("called_in_full", "/restrictions/0"))
			assert.False(t, r.hasSymptom("limit_not_restored", "/restrictions/0"), "nothing was repaid that could bring it back")
		})
	}
}

// TestADemandThatWasMetIsADeed: 了, "already" and a clause with a new subject
// say that it was done.
func TestADemandThatWasMetIsADeed(t *testing.T) {
	for narrative, kind := range map[string]string{
		"银行要求全额结清，我上周已经还清了，借呗额度没了":                                                            "repaid_in_full",
		"老婆让我把借呗还清，我就都还清了，结果没额度了":                                                             "repaid_in_full",
		"本来打算慢慢还，后来一次性还清了，借呗额度没了":                                                             "repaid_in_full",
		"客服让我换手机试试，我换了新手机，借呗还是没额度":                                                            "changed_device",
		"they wanted me to pay everything back, I repaid it all in October, jiebei is closed": "repaid_in_full",
	} {
		t.Run(narrative, func(t *testing.T) {
			assert.Contains(t, kindsOf(narrated(t, narrative, "jiebei")), kind)
		})
	}
}

// TestADeadlineDatesNoLoss: the day by which to pay is not the day of the loss.
func TestADeadlineDatesNoLoss(t *testing.T) {
	for narrative, since := range map[string]string{
		"要我本月二十八号之前全部还清":       "",
		"网商银行通知我本周五前一次性结清全部贷款": "",
		"昨天借呗额度没了":             `"2026-11-19"`,
		"11月3号以后借呗额度就没了":       `"2026-11-03"`,
	} {
		t.Run(narrative, func(t *testing.T) {
			assert.Equal(t, since, toldOf(narrated(t, narrative, "jiebei"), "/restrictions/0/since"))
		})
	}
}
