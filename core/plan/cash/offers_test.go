package cash

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func offerOf(t *testing.T, offer string) OfferCost {
	t.Helper()
	f := forecastOf(t, `{"offers":[`+offer+`]}`)
	require.Len(t, f.Offers, 1)
	return f.Offers[0]
}

func TestWhatAnOfferCosts_CountsFeesOnce(t *testing.T) {
	for name, c := range map[string]struct {
		offer string
		cost  Fen
		pct   string
		says  string
	}{
		// 52,000 back for 48,000 in hand: 4,000, 8.33 % in 60 days, × 365 / 60 = 50.69 %
		"a pawn shop that takes its fee first": {
			`{"principal":50000,"received":48000,"total_repaid":52000,"days":60}`, 400000, "50.69", "到手 48,000 元，一共还 52,000 元，多付 4,000 元",
		},
		"the fee taken first is also given as a fee: counted once": {
			`{"principal":50000,"received":48000,"total_repaid":52000,"days":60,"fees":2000}`, 400000, "50.69", "多付 4,000 元",
		},
		// 3,000 in fees, of which 2,000 were taken first: 4,000 + 1,000 = 5,000, 10.4167 % × 6.08333 = 63.37 %
		"fees beyond what was taken first are added": {
			`{"principal":50000,"received":48000,"total_repaid":52000,"days":60,"fees":3000}`, 500000, "63.37", "另付费用 1,000 元，总共多付 5,000 元",
		},
		// 54,000 − 50,000 + 3,000 = 7,000 of 50,000 in a year: 14 %
		"a broker's fee on top of a loan paid out in full": {
			`{"principal":50000,"received":50000,"total_repaid":54000,"days":365,"fees":3000}`, 700000, "14", "总共多付 7,000 元",
		},
		"without the pay-out the principal stands for it, and the text says so": {
			`{"principal":50000,"total_repaid":54000,"days":365,"fees":3000}`, 700000, "14", "实际到手多少没有填，这里按借款额算",
		},
		"without the principal the fees are taken to be deducted, and the text says so": {
			`{"received":10000,"total_repaid":11000,"days":365,"fees":500}`, 100000, "10", "费用 500 元当作已经从到手的钱里扣掉",
		},
		"without the days there is a cost and no rate": {
			`{"received":10000,"total_repaid":11000}`, 100000, "", "先问清哪天要还完",
		},
		"more paid out than the principal takes no fee first": {
			`{"principal":900,"received":1000,"total_repaid":1100,"days":365,"fees":50}`, 15000, "15", "总共多付 150 元",
		},
		"nothing is paid out": {
			`{"received":0,"total_repaid":500,"days":30}`, 50000, "", "一分也别付",
		},
		"less goes back than came": {
			`{"received":1000,"total_repaid":900,"days":365}`, -10000, "-10", "付出的不比到手的多",
		},
		"as much goes back as came": {
			`{"received":1000,"total_repaid":1000,"days":365}`, 0, "0", "付出的不比到手的多",
		},
		"a compound rate beyond sense is said to be over the most that is said": {
			`{"received":1000,"total_repaid":1500,"days":1}`, 50000, "18250", "单利 18250%，利滚利 超过 1000%",
		},
		"and the number has an end": {
			`{"received":0.01,"total_repaid":1e12,"days":1}`, 1e14 - 1, "1000000", "单利 超过 1000%",
		},
		"a hundred years": {
			`{"received":1000,"total_repaid":2000,"days":36500}`, 100000, "1", "单利 1%，利滚利 0.7%",
		},
	} {
		t.Run(name, func(t *testing.T) {
			o := offerOf(t, c.offer)
			require.True(t, o.HasCost)
			assert.Equal(t, c.cost, o.TotalCost)
			require.Equal(t, c.pct != "", o.HasAnnual)
			if o.HasAnnual {
				assert.Equal(t, c.pct, o.AnnualPct.String())
			}
			assert.Contains(t, o.Text, c.says)
		})
	}
}

func TestAnOfferThatSaysTooLittle_GetsTheQuestionToAsk(t *testing.T) {
	for offer, ask := range map[string]string{
		`{}`:                             "先问清扣掉费用以后实际到账多少",
		`{"fees":5}`:                     "先问清扣掉费用以后实际到账多少",
		`{"name":"甲"}`:                   "先问清扣掉费用以后实际到账多少",
		`{"received":500}`:               "本金、利息和全部费用加起来是多少",
		`{"principal":500,"days":30}`:    "本金、利息和全部费用加起来是多少",
		`{"total_repaid":500,"days":30}`: "先问清扣掉费用以后实际到账多少",
	} {
		o := offerOf(t, offer)
		assert.False(t, o.HasCost, offer)
		assert.False(t, o.HasAnnual, offer)
		assert.Contains(t, o.Text, ask, offer)
	}
	assert.NotContains(t, offerOf(t, `{"received":0,"total_repaid":5}`).Text, "问", "of a fraud nothing is asked")
	for _, nothingSeen := range []string{` \n`, `\u200b`, `\u202e\u0000`} {
		assert.Equal(t, "第 1 个报价", offerOf(t, `{"name":"`+nothingSeen+`"}`).Offer, nothingSeen)
	}
	assert.Equal(t, "老 王", offerOf(t, `{"name":"老\n王"}`).Offer)
}

func TestTheCeiling_IsNamedWhereItIsPassedOrMayBe(t *testing.T) {
	for repaid, says := range map[string]string{
		"1240.1":  "这一笔超过了",   // 24.01 %
		"1240.01": "分期还就可能超过", // 24.001 % is 24 % at two decimals
		"1120.1":  "分期还就可能超过", // twice 12.01 %
		"1120":    "",
	} {
		text := offerOf(t, `{"received":1000,"total_repaid":`+repaid+`,"days":365}`).Text
		if says == "" {
			assert.NotContains(t, text, "24%", repaid)
		} else {
			assert.Contains(t, text, says, repaid)
		}
	}
}

func TestOffers_AreComparedOnlyWhereTheyCanBe(t *testing.T) {
	const (
		bank = `{"name":"银行","received":10000,"total_repaid":10100,"days":60}` // 1 % × 6.0833 = 6.08 %
		pawn = `{"name":"典当","received":10000,"total_repaid":10500,"days":60}` // 30.42 %
		long = `{"received":10000,"total_repaid":11200,"days":365}`            // 12 %
		open = `{"name":"中介"}`
	)
	text := func(offers ...string) string { return forecastOf(t, `{"offers":[`+strings.Join(offers, ",")+`]}`).Text }

	same := text(pawn, bank, open)
	assert.Contains(t, same, "最低是“银行”的 6.08%，最高是“典当”的 30.42%")
	assert.Contains(t, same, "多付的钱最多差 400 元")

	other := text(pawn, long)
	assert.Contains(t, other, "最低是“第 2 个报价”的 12%")
	assert.Contains(t, other, "多付多少不能直接拿来比")

	more := strings.ReplaceAll(bank, `"received":10000`, `"received":9000`)
	assert.Contains(t, text(bank, more), "多付多少不能直接拿来比", "the same days for another amount")

	assert.Contains(t, text(bank, bank), "单利一样，都是 6.08%")
	for _, alone := range []string{text(pawn), text(pawn, open), text(open, open)} {
		assert.NotContains(t, alone, "最低")
		assert.Contains(t, alone, "不是劝您借哪一笔")
	}
}

func TestAnOfferOfWhoeverDefrauds_IsRefused(t *testing.T) {
	const offers = `"offers":[{"name":"电话里那个人","principal":3000,"received":2400,"total_repaid":3300,"days":7}]`
	assert.NotContains(t, forecastOf(t, `{`+offers+`}`).Text, "同一个骗局")
	for _, safety := range []string{`{"asked_to_pay":true}`, `{"paid_amount":2800}`} {
		assert.Contains(t, forecastOf(t, `{"safety":`+safety+`,`+offers+`}`).Text, "多便宜都别借")
	}
}
