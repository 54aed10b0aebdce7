package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
)

func TestNormalForm(t *testing.T) {
	n := newNormaliser(&knowledge.Load().Vocabulary)
	for text, want := range map[string]string{
		"借贝 接呗": "借呗 借呗", "网商货": "网商贷", "花贝": "花呗", "省份证过期": "身份证过期", "支付包": "支付宝",
		"借呗预期了两天": "借呗逾期了两天", "预期收益很好": "预期收益很好", "ＡＢＣ１２３": "abc123", "Don't  PAY": "dont pay",
		"身份證過期": "身份证过期", "額度沒了": "额度没了", "我的 ID card 过期": "我的id card过期", "auto-debit": "auto debit", "13,000元": "13000元",
		"1,2,3": "1,2,3", "咋没额度了": "怎么没额度了",
	} {
		assert.Equal(t, want, n.normalise(text), text)
	}
}

// TestEnglishWordsHaveBoundaries: a word within another is not that word.
func TestEnglishWordsHaveBoundaries(t *testing.T) {
	for narrative, kinds := range map[string][]string{
		"I was late with my payment and the limit is gone":   {"repaid_late"},
		"this is related to a payment and the limit is gone": {},
		"my card is gone and I renewed my phone plan":        {},
	} {
		assert.ElementsMatch(t, kinds, kindsOf(narrated(t, narrative, "jiebei")), narrative)
	}
}

// TestMisspeltNarratives: typos and Traditional forms read as what is meant.
func TestMisspeltNarratives(t *testing.T) {
	for narrative, kind := range map[string]string{
		"这期接贝预期三天，现在额度清零": "repaid_late", "省份证过期了网商货关了": "id_expired", "身份證過期，額度沒了": "id_expired",
		"支付包换了手机号接呗没了": "changed_phone_number", "芝麻信用受权取消了借呗没了": "cancelled_authorization",
	} {
		assert.Contains(t, kindsOf(narrated(t, narrative, "jiebei")), kind, narrative)
	}
}
