package letter_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// TestTwoLendersAreNotAskedTheSame: a fact of the merchant stands in the letter
// to the lender whose restriction shows it, else in that of the first product.
func TestTwoLendersAreNotAskedTheSame(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{
			"an expired card that no prompt names is for the first",
			`{"restrictions":[{"product":"jiebei"},{"product":"wangshangdai"}],"information":{"id_expired":true}}`,
			[]string{"data-check lender /restrictions/0", "request-for-reasons lender /restrictions/1"},
		},
		{
			"one that a prompt names is for the lender of that product",
			`{"restrictions":[{"product":"jiebei"},{"product":"wangshangdai","messages":["身份证已过期"]}],"information":{"id_expired":true}}`,
			[]string{"request-for-reasons lender /restrictions/0", "data-check lender /restrictions/1"},
		},
		{
			"one that the prompts of both name is for both",
			`{"restrictions":[{"product":"jiebei","messages":["身份证已过期"]},{"product":"wangshangdai","messages":["身份证已过期"]}]}`,
			[]string{"data-check lender /restrictions/0", "data-check lender /restrictions/1"},
		},
		{
			"a mistake in an application is for the lender that refused it",
			`{"restrictions":[{"product":"jiebei"},{"product":"wangshangdai","symptoms":["application_rejected"]}],"information":{"application_errors":true}}`,
			[]string{"request-for-reasons lender /restrictions/0", "data-check lender /restrictions/1"},
		},
		{
			"late business data are for the business loan",
			`{"restrictions":[{"product":"jiebei"},{"product":"wangshangdai"}],"information":{"third_party_data_delayed":true}}`,
			[]string{"request-for-reasons lender /restrictions/0", "data-check lender /restrictions/1"},
		},
		{
			"a single product has it whatever its prompt",
			`{"restrictions":[{"product":"jiebei"}],"information":{"third_party_data_delayed":true}}`,
			[]string{"data-check lender /restrictions/0"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, addressed(lettersTo(t, c.body, "zh-CN")))
		})
	}
}

func TestOnlyAMatterCanConcernALender(t *testing.T) {
	words := knowledge.Load().Letters.Words
	require.NotEmpty(t, words.Concerns)
	for matter := range words.Concerns {
		assert.Contains(t, words.Matters, matter)
	}
}

func TestABlankFollowsChineseWithoutASpace(t *testing.T) {
	all := lettersTo(t, `{"restrictions":[{"product":"jiebei","repayment_posted":false}]}`, "zh-CN")
	require.Len(t, all, 1)
	assert.Contains(t, all[0].Body, "我于【还款日期】还款")
	assert.Contains(t, all[0].Body, "请核实【还款日期】的")
	all = lettersTo(t, `{"restrictions":[{"product":"jiebei","repayment_posted":false,"repaid_on":"2026-11-10"}]}`, "zh-CN")
	assert.Contains(t, all[0].Body, "我于 2026 年 11 月 10 日还款")
	all = lettersTo(t, `{"restrictions":[{"product":"jiebei","messages":["尊敬的客户 【网商银行】暂无额度"]}]}`, "zh-CN")
	assert.Contains(t, all[0].Body, "“尊敬的客户 【网商银行】暂无额度”", "words of the platform stay as they are")
	all = lettersTo(t, `{"restrictions":[{"product":"jiebei","repayment_posted":false}]}`, "en")
	assert.Contains(t, all[0].Body, "On 【date of repayment】 I repaid")
}
