package cash

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

func forecastOf(t testing.TB, text string) *Forecast {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v of %s", rejection, text)
	return Of(reason.NewFacts(p, knowledge.Load()))
}

// on returns the balance of a day.
func (c *Forecast) on(t testing.TB, day string) Fen {
	t.Helper()
	for _, b := range c.Balances {
		if b.On.String() == day {
			return b.Amount
		}
	}
	require.Fail(t, "no balance", "on %s", day)
	return 0
}

func TestBalances_AreAsAddedUpByHand(t *testing.T) {
	for name, c := range map[string]struct {
		profile string
		want    []string // day: balance in fen
		short   string
	}{
		"a month with wages, a supplier and a customer who pays": {
			`{"as_of":"2026-11-20","cash":{"on_hand":8000,"monthly_fixed_costs":1500,
				"expected":[{"on":"2026-12-20","amount":12000}],
				"due":[{"on":"2026-11-28","amount":6000,"kind":"wages"},{"on":"2026-12-05","amount":3200,"kind":"supplier"}]}}`,
			[]string{
				"2026-11-20 800000",  // 8000
				"2026-11-27 800000",  //
				"2026-11-28 200000",  // - 6000
				"2026-12-01 50000",   // - 1500
				"2026-12-05 -270000", // - 3200
				"2026-12-20 930000",  // + 12000
				"2027-01-01 780000",  // - 1500
				"2027-02-01 630000",  // - 1500
				"2027-05-01 180000",  // - 3 × 1500
				"2027-05-19 180000",  // the last of 181 days
			}, "2026-12-05",
		},
		"fixed costs do not fall on the first day itself": {
			`{"as_of":"2026-12-01","cash":{"on_hand":100,"monthly_fixed_costs":10}}`,
			[]string{"2026-12-01 10000", "2026-12-31 10000", "2027-01-01 9000", "2027-05-30 5000"}, "",
		},
		"fixed costs after the end of a long month fall on the next first": {
			`{"as_of":"2027-01-31","cash":{"on_hand":100,"monthly_fixed_costs":10}}`,
			[]string{"2027-01-31 10000", "2027-02-01 9000", "2027-03-01 8000", "2027-07-01 4000", "2027-07-30 4000"}, "",
		},
		"the leap day has its own balance": {
			`{"as_of":"2028-02-28","cash":{"on_hand":100,"monthly_fixed_costs":50,"due":[{"on":"2028-02-29","amount":30}]}}`,
			[]string{"2028-02-28 10000", "2028-02-29 7000", "2028-03-01 2000", "2028-04-01 -3000"}, "",
		},
		"flows of one day add up whatever their order": {
			`{"as_of":"2026-11-20","cash":{"on_hand":0,
				"expected":[{"on":"2026-11-21","amount":70},{"on":"2026-11-21","amount":30}],
				"due":[{"on":"2026-11-21","amount":60},{"on":"2026-11-21","amount":40}]}}`,
			[]string{"2026-11-20 0", "2026-11-21 0", "2026-11-22 0"}, "",
		},
		"what was due is still owed, what was expected has not come": {
			`{"as_of":"2026-11-20","cash":{"on_hand":100,
				"expected":[{"on":"2026-11-19","amount":500}],"due":[{"on":"2026-11-01","amount":130}]}}`,
			[]string{"2026-11-20 -3000", "2027-05-19 -3000"}, "2026-11-20",
		},
		"more than two decimals are rounded once, half away from zero": {
			`{"as_of":"2026-11-20","cash":{"on_hand":10.005,"due":[
				{"on":"2026-11-21","amount":0.00499999},{"on":"2026-11-22","amount":0.004999},{"on":"2026-11-23","amount":1.235},{"on":"2026-11-24","amount":1e-7}]}}`,
			[]string{
				"2026-11-20 1001", // 10.005 is 10.01
				"2026-11-22 1001", // neither is a fen, even where four decimals would make it half of one
				"2026-11-23 877",  // 1.235 is 1.24
				"2026-11-24 877",
			}, "",
		},
		"a flow of day 180 counts and one of day 181 does not": {
			`{"as_of":"2026-11-20","cash":{"on_hand":5,"due":[{"on":"2027-05-19","amount":1},{"on":"2027-05-20","amount":2}]}}`,
			[]string{"2027-05-18 500", "2027-05-19 400"}, "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := forecastOf(t, c.profile)
			require.Len(t, f.Balances, 181)
			for _, line := range c.want {
				day, fen, _ := strings.Cut(line, " ")
				assert.Equal(t, fen, number(int(f.on(t, day))), day)
			}
			assert.Equal(t, c.short != "", f.Short)
			if f.Short {
				assert.Equal(t, c.short, f.ShortfallOn.String())
			}
		})
	}
}

// TestAHundredFlowsEachWay_AddUp: on day n of a hundred n yuan come in and 51 go
// out, so n(n − 101)/2 yuan are what came of it; days 50 and 51 are the lowest.
func TestAHundredFlowsEachWay_AddUp(t *testing.T) {
	asOf, ok := profile.ParseDate("2028-02-20") // over a leap day
	require.True(t, ok)
	var in, out []string
	for n := 100; n >= 1; n-- {
		on := `{"on":"` + asOf.AddDays(n).String() + `","amount":`
		in, out = append(in, on+number(n)+"}"), append(out, on+"51}")
	}
	for onHand, want := range map[string]struct {
		lowest Fen
		short  bool
	}{"1275": {0, false}, "1274.99": {-1, true}} {
		t.Run(onHand, func(t *testing.T) {
			f := forecastOf(t, `{"as_of":"2028-02-20","cash":{"on_hand":`+onHand+`,
				"expected":[`+strings.Join(in, ",")+`],"due":[`+strings.Join(out, ",")+`]}}`)
			for n := range 101 {
				assert.Equal(t, want.lowest+1275_00+Fen(n*(n-101)/2)*100, f.Balances[n].Amount, "day %d", n)
			}
			assert.Equal(t, want.lowest+1275_00-50_00, f.Balances[100].Amount)
			assert.Equal(t, Balance{asOf.AddDays(50), want.lowest}, *f.Lowest)
			assert.Equal(t, "2028-04-10", f.Lowest.On.String())
			assert.Equal(t, want.short, f.Short)
			if want.short {
				assert.Equal(t, f.Lowest.On, f.ShortfallOn)
			}
		})
	}
}

func TestLowest_IsTheFirstOfTheLowestDays(t *testing.T) {
	f := forecastOf(t, `{"cash":{"on_hand":10,"expected":[{"on":"2026-11-25","amount":4}],
		"due":[{"on":"2026-11-22","amount":7},{"on":"2026-11-28","amount":4}]}}`)
	assert.Equal(t, "2026-11-22", f.Lowest.On.String())
	assert.Equal(t, Fen(300), f.Lowest.Amount)
}

func TestTheNextInstalment_IsCountedOnce(t *testing.T) {
	const restrictions = `"restrictions":[{"product":"wangshangdai","next_due_on":"2026-12-05","next_due_amount":2000},
		{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1000}]`
	for name, c := range map[string]struct {
		due  string
		want Fen // on hand after the day, of 10,000 yuan
	}{
		"where nothing is listed both are added":                          {``, 700000},
		"where one is listed the other is added":                          {`{"on":"2026-12-05","amount":2000,"kind":"loan_instalment"}`, 700000},
		"where both are listed none is added":                             {`{"on":"2026-12-05","amount":2000,"kind":"loan_instalment"},{"on":"2026-12-05","amount":1000,"kind":"loan_instalment"}`, 700000},
		"where their sum is listed none is added":                         {`{"on":"2026-12-05","amount":3000,"kind":"loan_instalment"}`, 700000},
		"an instalment of another day is another one":                     {`{"on":"2026-12-06","amount":2000,"kind":"loan_instalment"}`, 500000},
		"the same amount without a kind is the same one":                  {`{"on":"2026-12-05","amount":2000},{"on":"2026-12-05","amount":1000,"kind":"other"}`, 700000},
		"a supplier who gets the same amount on the day is somebody else": {`{"on":"2026-12-05","amount":2000,"kind":"supplier"}`, 500000},
	} {
		t.Run(name, func(t *testing.T) {
			f := forecastOf(t, `{`+restrictions+`,"cash":{"on_hand":10000,"due":[`+c.due+`]}}`)
			assert.Equal(t, c.want, f.on(t, "2026-12-06"))
		})
	}
	t.Run("a product that is listed twice owes once", func(t *testing.T) {
		f := forecastOf(t, `{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1000},
			{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1000}],"cash":{"on_hand":10000}}`)
		assert.Equal(t, Fen(900000), f.on(t, "2026-12-05"))
	})
	t.Run("one without an amount is the one that is listed for its day", func(t *testing.T) {
		f := forecastOf(t, `{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05"}],
			"cash":{"on_hand":3,"due":[{"on":"2026-12-05","amount":1,"kind":"loan_instalment"}]}}`)
		assert.Equal(t, Fen(200), f.on(t, "2026-12-05"))
		assert.Contains(t, f.Text, "没有扣两次")
		assert.NotContains(t, f.Text, "缺日期或金额")
	})
	t.Run("one without an amount is named, not guessed", func(t *testing.T) {
		f := forecastOf(t, `{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05"}],
			"cash":{"on_hand":2,"due":[{"on":"2026-12-05","amount":1},{"on":"2026-12-06","amount":1,"kind":"loan_instalment"}]}}`)
		assert.Equal(t, Fen(0), f.on(t, "2026-12-06"))
		assert.Contains(t, f.Text, "受限产品有 1 期还款缺日期或金额")
	})
}

func TestWhatIsNotGiven_IsSaidAndNotDrawn(t *testing.T) {
	for name, c := range map[string]struct {
		profile string
		says    []string
	}{
		"without money on hand the sums are told": {
			`{"cash":{"expected":[{"on":"2026-12-01","amount":1200.5}],"due":[{"on":"2026-12-02","amount":300,"kind":"wages"}]}}`,
			[]string{"手头有多少钱没有填", "要付共 300 元", "要收共 1,200.50 元"},
		},
		"money on hand alone is no forecast": {
			`{"cash":{"on_hand":5000}}`, []string{"手头有 5,000 元", "看不出哪天钱会不够"},
		},
		"nor is it with flows that lie beyond": {
			`{"cash":{"on_hand":5000,"due":[{"on":"2027-08-01","amount":9}],"expected":[{"on":"2026-01-01","amount":8}]}}`,
			[]string{"看不出哪天钱会不够", "2027 年 5 月 19 日以后要付的 1 笔共 9 元，没有算进来", "有 1 笔共 8 元过了日期还没到账"},
		},
		"flows of nothing are none": {
			`{"cash":{"on_hand":5000,"monthly_fixed_costs":0,"due":[{"on":"2026-12-01","amount":0}]}}`, []string{"看不出哪天钱会不够"},
		},
		"offers alone are told": {
			`{"offers":[{"received":100,"total_repaid":110,"days":30}]}`, []string{"只算成本"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := forecastOf(t, c.profile)
			require.NotNil(t, f)
			assert.Empty(t, f.Balances)
			assert.Nil(t, f.Lowest)
			assert.False(t, f.Short)
			for _, text := range c.says {
				assert.Contains(t, f.Text, text)
			}
		})
	}
	for _, nothing := range []string{`{}`, `{"cash":null}`, `{"cash":{}}`, `{"cash":{"due":[],"expected":null},"offers":[]}`,
		`{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1000}]}`} {
		assert.Nil(t, forecastOf(t, nothing), nothing)
	}
}

func TestTheText_SaysWhatWasAssumedAndLeftOut(t *testing.T) {
	for name, c := range map[string]struct{ profile, says string }{
		"a payment whose day has passed": {
			`{"cash":{"on_hand":50,"due":[{"on":"2026-11-01","amount":30.5},{"on":"2026-11-19","amount":1}]}}`,
			"有 2 笔共 31.50 元的日期已经过了，按还没付、今天要付来算",
		},
		"a customer who has not paid": {
			`{"cash":{"on_hand":50,"expected":[{"on":"2026-11-01","amount":30}],"due":[{"on":"2026-12-01","amount":1}]}}`,
			"有 1 笔共 30 元过了日期还没到账，没有算进来",
		},
		"an instalment that was added": {
			`{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":20}],"cash":{"on_hand":50}}`,
			"受限产品的下一期还款（1 笔，共 20 元）也算进去了",
		},
		"an instalment that is listed": {
			`{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":20}],
				"cash":{"on_hand":50,"due":[{"on":"2026-12-05","amount":21,"kind":"loan_instalment"}]}}`,
			"受限产品有 1 期还款，我们当作就是您填在同一天要付的那一笔",
		},
		"days that rest on money of the same day": {
			`{"cash":{"on_hand":50,"expected":[{"on":"2026-12-05","amount":100},{"on":"2026-12-07","amount":100}],
				"due":[{"on":"2026-12-05","amount":60},{"on":"2026-12-07","amount":100}]}}`,
			"有 2 天，要等当天的进账才付得出当天的钱，最早是 2026 年 12 月 5 日",
		},
		"nothing to pay": {
			`{"cash":{"on_hand":50,"expected":[{"on":"2026-12-05","amount":100}]}}`, "您没有填要付的钱",
		},
		"nothing to come in": {
			`{"cash":{"on_hand":50,"due":[{"on":"2026-12-05","amount":10}]}}`, "进账您没有填",
		},
	} {
		t.Run(name, func(t *testing.T) { assert.Contains(t, forecastOf(t, c.profile).Text, c.says) })
	}
	t.Run("a day that ends short all the same is not one of them", func(t *testing.T) {
		f := forecastOf(t, `{"cash":{"on_hand":0,"expected":[{"on":"2026-12-05","amount":10}],"due":[{"on":"2026-12-05","amount":60}]}}`)
		assert.NotContains(t, f.Text, "当天")
	})
	t.Run("a day that its own money does not decide is not named", func(t *testing.T) {
		f := forecastOf(t, `{"cash":{"on_hand":60,"expected":[{"on":"2026-12-05","amount":100}],"due":[{"on":"2026-12-05","amount":60}]}}`)
		assert.NotContains(t, f.Text, "当天")
	})
}

func TestHits_AreThePaymentsOfDaysThatEndShort(t *testing.T) {
	f := forecastOf(t, `{"business":{"next_peak_on":"2026-12-12"},"cash":{"on_hand":100,
		"expected":[{"on":"2026-12-10","amount":500}],
		"due":[{"on":"2026-12-01","amount":90,"kind":"rent"},
			{"on":"2026-12-02","amount":20,"kind":"supplier","for":"纸箱"},{"on":"2026-12-03","amount":30,"kind":"wages"},
			{"on":"2026-12-11","amount":40,"kind":"rent"}]}}`)
	var got []string
	for _, h := range f.Hits {
		got = append(got, h.On.String()+" "+h.Kind+" "+number(int(h.Amount)))
	}
	assert.Equal(t, []string{"2026-12-03 wages 3000", "2026-12-02 supplier 2000", "2026-12-12 sales_peak 0"}, got)
	assert.Contains(t, f.Hits[1].Text, "货款（纸箱） 20 元")

	t.Run("a day that ends with nothing left hits nothing", func(t *testing.T) {
		f := forecastOf(t, `{"cash":{"on_hand":5,"due":[{"on":"2026-12-02","amount":5},{"on":"2026-12-03","amount":1}]}}`)
		require.Len(t, f.Hits, 1)
		assert.Equal(t, Fen(100), f.Hits[0].Amount)
	})
	t.Run("a peak before the shortfall or beyond the look ahead is not hit", func(t *testing.T) {
		for _, peak := range []string{"2026-12-01", "2027-06-01"} {
			f := forecastOf(t, `{"business":{"next_peak_on":"`+peak+`"},"cash":{"on_hand":1,"due":[{"on":"2026-12-02","amount":2}]}}`)
			require.Len(t, f.Hits, 1, peak)
		}
	})
	t.Run("ten at most, and the text counts the others", func(t *testing.T) {
		flow := `{"on":"2026-12-02","amount":2}`
		f := forecastOf(t, `{"cash":{"on_hand":1,"due":[`+strings.Repeat(flow+",", 13)+flow+`]}}`)
		assert.Len(t, f.Hits, 10)
		assert.Contains(t, f.Text, "付不出的还有 4 笔，共 8 元")
	})
}

func TestTheLargestAmounts_DoNotOverflow(t *testing.T) {
	flows := func(on string) string {
		return strings.Repeat(`{"on":"`+on+`","amount":1e12},`, 99) + `{"on":"` + on + `","amount":1e12}`
	}
	in := forecastOf(t, `{"cash":{"on_hand":1e12,"expected":[`+flows("2026-11-20")+`],"due":[{"on":"2027-05-01","amount":0.01}]}}`)
	assert.Equal(t, Fen(101e14), in.on(t, "2026-11-20"))
	assert.Equal(t, Fen(101e14-1), in.on(t, "2027-05-19"))

	out := forecastOf(t, `{"cash":{"on_hand":0,"monthly_fixed_costs":1e12,"due":[`+flows("2026-11-20")+`]}}`)
	assert.Equal(t, Fen(-106e14), out.on(t, "2027-05-19"))
	assert.Contains(t, out.Text, "差 100,000,000,000,000 元")

	both := forecastOf(t, `{"cash":{"on_hand":0,"expected":[`+flows("2026-12-01")+`],"due":[`+flows("2026-12-01")+`]}}`)
	assert.Equal(t, Fen(0), both.Lowest.Amount)
}

// TestFixedCostsAlone_MakeNoShortfall: after the last day for which anything was
// entered the balance falls by construction; that is told as what it is.
func TestFixedCostsAlone_MakeNoShortfall(t *testing.T) {
	for name, c := range map[string]struct {
		cash, short, lowest string
		hits                int
		says, lacks         string
	}{
		"income ends and costs go on": {
			`"on_hand":3120,"monthly_fixed_costs":2600,"expected":[{"on":"2026-12-01","amount":7400}],"due":[{"on":"2026-12-08","amount":1460}]`,
			"", "2026-11-20", 0, "钱够用到 2027 年 2 月 28 日", "钱就不够了",
		},
		"no income was ever entered": {
			`"on_hand":5000,"monthly_fixed_costs":2000`,
			"", "2026-11-20", 0, "钱够用到 2027 年 1 月 31 日", "钱就不够了",
		},
		"costs within what was entered do hit": {
			`"on_hand":1000,"monthly_fixed_costs":2000,"expected":[{"on":"2026-12-10","amount":9000}]`,
			"2026-12-01", "2026-12-01", 1, "2026 年 12 月 1 日起钱就不够了", "钱够用到",
		},
		"a shortfall is told without what follows it": {
			`"on_hand":1000,"monthly_fixed_costs":2000,"due":[{"on":"2026-12-10","amount":500,"kind":"wages"}]`,
			"2026-12-01", "2026-12-10", 2, "2026 年 12 月 10 日以后您没有再填进账", "钱够用到",
		},
		"what is entered for later counts to its day": {
			`"on_hand":1000,"monthly_fixed_costs":2000,"due":[{"on":"2027-03-10","amount":500}]`,
			"2026-12-01", "2027-03-10", 5, "最紧的是 2027 年 3 月 10 日，差 7,500 元", "钱够用到",
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := forecastOf(t, `{"as_of":"2026-11-20","cash":{`+c.cash+`}}`)
			assert.Equal(t, c.short != "", f.Short)
			if f.Short {
				assert.Equal(t, c.short, f.ShortfallOn.String())
			}
			assert.Equal(t, c.lowest, f.Lowest.On.String())
			assert.Len(t, f.Hits, c.hits)
			assert.Contains(t, f.Text, c.says)
			assert.NotContains(t, f.Text, c.lacks)
			if !f.Short {
				assert.Empty(t, f.Actions)
				assert.NotContains(t, f.Text, "别借新的还旧的", "nothing is missing")
			}
		})
	}
}

func TestMoneyInAFrozenAccount_IsNotCountedOn(t *testing.T) {
	const cash = `"cash":{"on_hand":100,"due":[{"on":"2026-12-01","amount":30}]}`
	assert.NotContains(t, forecastOf(t, `{"as_of":"2026-11-20",`+cash+`}`).Text, "被限制期间")
	assert.Contains(t, forecastOf(t, `{"as_of":"2026-11-20","account":{"freeze_by":"police"},`+cash+`}`).Text, "里面的钱先别算进手头的钱")
}
