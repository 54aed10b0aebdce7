package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestProductRelative: what is told of one product may be the restriction itself
// where that product is the restricted one.
func TestProductRelative(t *testing.T) {
	for _, c := range []struct {
		narrative, product string
		happened           []string
	}{
		{"我开通了网商贷，借呗没额度了", "jiebei", []string{"opened_wangshangdai"}},
		{"我开通了网商贷，没额度", "wangshangdai", nil},
		{"网商贷被关闭了，借呗也没了", "jiebei", []string{"closed_wangshangdai"}},
		{"网商贷被关闭了，借呗也没了", "wangshangdai", nil},
		{"我把网商贷注销了，额度没了", "wangshangdai", []string{"closed_wangshangdai"}},
		{"借呗变成网商贷了，额度少了", "jiebei", []string{"switched_by_platform"}},
		{"申请了收款码以后借呗没了", "jiebei", []string{"opened_receipt_code"}},
	} {
		t.Run(c.narrative+" "+c.product, func(t *testing.T) {
			assert.ElementsMatch(t, c.happened, kindsOf(narrated(t, c.narrative, c.product)))
		})
	}
}

func TestOverdueOfWhom(t *testing.T) {
	r := narrated(t, "信用卡逾期了几天，借呗没了", "jiebei")
	assert.Equal(t, "true", toldOf(r, "/credit/overdue_elsewhere"))
	assert.Empty(t, r.Events, "a card of another bank is no loan of the family")
	r = narrated(t, "花呗逾期了几天，借呗没了", "jiebei")
	assert.Equal(t, []string{"repaid_late"}, kindsOf(r))
	assert.Equal(t, `["huabei"]`, toldOf(r, "/repayment/overdue_products"))
	r = narrated(t, "我没有信用卡逾期，借呗没了", "jiebei")
	assert.Equal(t, "false", toldOf(r, "/credit/overdue_elsewhere"))
}

// TestSpokenByThePlatform: its words are read through the dictionary, the
// merchant's own claim is not.
func TestSpokenByThePlatform(t *testing.T) {
	for _, c := range []struct{ narrative, entry string }{
		{"借呗提示身份证已过期", "id-expired"},
		{"点进去显示您的贷款存在逾期，请结清", "loan-overdue"},
		{"收到短信【蚂蚁借呗】因系统原因暂时无法返回结果", "system-error"},
		{"您的账户存在安全风险，本次操作已中断", "risk-prompt"},
		{"我说身份证已过期", ""},
		{"朋友说身份证已过期", ""},
		{"没有提示身份证已过期", ""},
		{"会不会提示身份证已过期", ""},
		{"如果提示身份证已过期怎么办", ""},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			r := narrated(t, c.narrative, "jiebei")
			if c.entry == "" {
				assert.Empty(t, r.Messages)
				return
			}
			if assert.Len(t, r.Messages, 1) {
				assert.Equal(t, c.entry, r.Messages[0].Entries[0].ID)
				assert.Equal(t, "/restrictions/0", r.Messages[0].Restriction)
				assert.Equal(t, NarrativePointer, r.Messages[0].Pointer)
			}
		})
	}
}

func TestAScamTold(t *testing.T) {
	r := narrated(t, "中介让我先交保证金，我转了3000元，额度也没恢复", "jiebei")
	assert.Equal(t, "3000", toldOf(r, "/safety/paid_amount"))
	assert.NotEmpty(t, r.Cues)
	r = narrated(t, "我进货转了3000元，额度没了", "jiebei")
	assert.Empty(t, toldOf(r, "/safety/paid_amount"), "a sum paid for goods is no scam")
	assert.Empty(t, r.Cues)
}
