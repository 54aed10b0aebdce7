package cash

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// object is a profile that a test changes.
type object = map[string]any

func objectOf(t testing.TB, text string) object {
	t.Helper()
	var o object
	require.NoError(t, json.Unmarshal([]byte(text), &o))
	return o
}

func forecast(t testing.TB, o object) *Forecast {
	t.Helper()
	text, err := json.Marshal(o)
	require.NoError(t, err)
	return forecastOf(t, string(text))
}

// write makes the action come true in the flows of the profile: collected money
// comes on the last day to ask, a delayed payment on its new day, less is ordered.
func write(t testing.TB, o object, a Action) {
	t.Helper()
	left := a.Amount
	for _, pointer := range a.Pointers {
		parts := strings.Split(pointer, "/") // "", "cash", list, place
		place, err := strconv.Atoi(parts[3])
		require.NoError(t, err)
		flow := o["cash"].(object)[parts[2]].([]any)[place].(object)
		if a.ID != collectEarly && a.On.String() != o["as_of"] {
			require.Less(t, a.On.String(), flow["on"], "it is done before the day of each payment")
		}
		switch a.ID {
		case collectEarly:
			require.Equal(t, "expected", parts[2])
			flow["on"] = a.On.String()
		case delay:
			require.Equal(t, "due", parts[2])
			flow["on"] = a.To.String()
		case orderLess:
			require.Len(t, a.Pointers, 1)
			was := Fen(flow["amount"].(float64)*100 + 0.5)
			require.LessOrEqual(t, left, was)
			flow["amount"] = float64(was-left) / 100
		default:
			require.Fail(t, "unknown action", a.ID)
		}
	}
}

// verify re-runs each action of the forecast on the profile itself.
func verify(t testing.TB, o object) *Forecast {
	t.Helper()
	f := forecast(t, o)
	if f == nil {
		return nil
	}
	before := f
	for i, a := range f.Actions {
		write(t, o, a)
		after := forecast(t, o)
		require.Equal(t, a.LowestAfter, after.Lowest.Amount, "action %d: %+v", i, a)
		require.NotEqual(t, before.Balances, after.Balances, "action %d changes nothing: %+v", i, a)
		require.GreaterOrEqual(t, after.Lowest.Amount, before.Lowest.Amount, "action %d: %+v", i, a)
		require.Negative(t, before.Lowest.Amount, "action %d comes after the money reaches", i)
		before = after
	}
	return f
}

func told(f *Forecast) (all []string) {
	for _, a := range f.Actions {
		line := a.ID + " " + amount(a.Amount) + " by " + a.On.String()
		if a.Moves {
			line += " to " + a.To.String()
		}
		all = append(all, line+" lowest "+strconv.FormatInt(int64(a.LowestAfter), 10))
	}
	return all
}

func TestActions_StandInTheirOrderUntilTheMoneyReaches(t *testing.T) {
	for name, c := range map[string]struct {
		cash string
		want []string
		says string
	}{
		"a customer is asked before the first day short, and that is enough": {
			`{"on_hand":100,"due":[{"on":"2026-12-01","amount":150,"kind":"wages"}],
				"expected":[{"on":"2026-12-20","amount":80,"kind":"receivable"}]}`,
			[]string{"collect-early 80 by 2026-11-30 lowest 3000"}, "照这个算法钱就够了",
		},
		"the larger of two receivables comes first": {
			`{"on_hand":0,"due":[{"on":"2026-12-01","amount":100,"kind":"tax"}],
				"expected":[{"on":"2026-12-10","amount":40,"kind":"receivable"},{"on":"2026-12-20","amount":70,"kind":"receivable"}]}`,
			[]string{"collect-early 70 by 2026-11-30 lowest -3000", "collect-early 40 by 2026-11-30 lowest 0"}, "照这个算法钱就够了",
		},
		"money that should have come already is asked for": {
			`{"on_hand":0,"due":[{"on":"2026-12-01","amount":10}],"expected":[{"on":"2026-11-01","amount":10,"kind":"receivable"}]}`,
			[]string{"collect-early 10 by 2026-11-30 lowest 0"}, "照这个算法钱就够了",
		},
		"where today is short, it is asked for today": {
			`{"on_hand":0,"due":[{"on":"2026-11-20","amount":10}],"expected":[{"on":"2026-11-25","amount":10,"kind":"receivable"}]}`,
			[]string{"collect-early 10 by 2026-11-20 lowest 0"}, "照这个算法钱就够了",
		},
		"sales cannot be asked for early, so the supplier waits until they are there": {
			`{"on_hand":50,"expected":[{"on":"2026-12-20","amount":200,"kind":"sales"}],
				"due":[{"on":"2026-12-01","amount":60,"kind":"supplier","can_wait":true},{"on":"2026-12-05","amount":40,"kind":"wages"}]}`,
			[]string{"delay 60 by 2026-11-30 to 2026-12-20 lowest 1000"}, "照这个算法钱就够了",
		},
		"what supplies stock is ordered for what is missing and no more": {
			`{"on_hand":50,"due":[{"on":"2026-12-01","amount":60,"kind":"supplier"}]}`,
			[]string{"order-less 10 by 2026-11-30 lowest 0"}, "照这个算法钱就够了",
		},
		"all three, in their order, and what is then still missing": {
			`{"on_hand":0,"expected":[{"on":"2026-12-20","amount":30,"kind":"receivable"},{"on":"2026-12-25","amount":200,"kind":"sales"}],
				"due":[{"on":"2026-12-01","amount":100,"kind":"wages"},{"on":"2026-12-02","amount":20,"kind":"rent","can_wait":true},
					{"on":"2026-12-03","amount":40,"kind":"supplier"}]}`,
			[]string{
				"collect-early 30 by 2026-11-30 lowest -13000",       // 30 - 100 - 20 - 40
				"delay 20 by 2026-12-01 to 2026-12-25 lowest -11000", // 30 - 100 - 40, and 200 come before it is paid
				"order-less 40 by 2026-12-02 lowest -7000",
			}, "2026 年 12 月 1 日起还是不够，最多差 70 元",
		},
		"nothing that can be done is said": {
			`{"on_hand":0,"due":[{"on":"2026-12-01","amount":10,"kind":"wages"}]}`, nil, "没有能早收、能缓付或能少订的",
		},
		"goods that are there are paid for": {
			`{"on_hand":0,"due":[{"on":"2026-11-01","amount":10,"kind":"supplier"}]}`, nil, "没有能早收、能缓付或能少订的",
		},
		"a payment that nothing covers later counts on the last day entered": {
			`{"on_hand":40,"due":[{"on":"2026-12-01","amount":20,"kind":"rent","can_wait":true},{"on":"2026-12-05","amount":40,"kind":"wages"}]}`,
			[]string{"delay 20 by 2026-11-30 to 2026-12-05 lowest -2000"}, "2026 年 12 月 5 日起还是不够，最多差 20 元",
		},
		"a payment that can wait is put off, not ordered less": {
			`{"on_hand":0,"due":[{"on":"2026-12-01","amount":20,"kind":"supplier","can_wait":true}]}`,
			[]string{"delay 20 by 2026-11-30 to 2026-12-02 lowest -2000"}, "起还是不够",
		},
		"nor is one of the last day, which nothing puts off": {
			`{"on_hand":0,"due":[{"on":"2027-05-19","amount":20,"kind":"supplier","can_wait":true}]}`, nil, "没有能早收、能缓付或能少订的",
		},
		"the worst days are helped where the first cannot be": {
			`{"on_hand":0,"expected":[{"on":"2026-12-05","amount":20,"kind":"sales"},{"on":"2026-12-20","amount":90,"kind":"sales"}],
				"due":[{"on":"2026-12-01","amount":10,"kind":"wages"},{"on":"2026-12-10","amount":60,"kind":"rent","can_wait":true}]}`,
			[]string{"delay 60 by 2026-12-09 to 2026-12-20 lowest -1000"}, "2026 年 12 月 1 日起还是不够，最多差 10 元",
		},
		"a kind that is not given is not taken for a receivable or a supplier": {
			`{"on_hand":0,"due":[{"on":"2026-12-01","amount":10}],"expected":[{"on":"2026-12-20","amount":30}]}`,
			nil, "没有能早收、能缓付或能少订的",
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := verify(t, objectOf(t, `{"as_of":"2026-11-20","cash":`+c.cash+`}`))
			assert.Equal(t, c.want, told(f))
			assert.Contains(t, f.Text, c.says)
		})
	}
	t.Run("a payment that nothing covers later says so", func(t *testing.T) {
		f := forecastOf(t, `{"cash":{"on_hand":0,"due":[{"on":"2026-12-01","amount":20,"kind":"rent","can_wait":true}]}}`)
		require.Len(t, f.Actions, 1)
		assert.Contains(t, f.Actions[0].Text, "您填的进账补不上它")
		assert.Contains(t, f.Actions[0].Text, "最紧的一天还是差 20 元")
	})
}

func TestWagesTaxAndInstalments_NeverWait(t *testing.T) {
	for _, kind := range []string{"wages", "tax", "loan_instalment"} {
		f := forecastOf(t, `{"cash":{"on_hand":0,"expected":[{"on":"2026-12-20","amount":30,"kind":"sales"}],
			"due":[{"on":"2026-12-01","amount":10,"kind":"`+kind+`","can_wait":true}]}}`)
		assert.Empty(t, f.Actions, kind)
	}
	t.Run("nor does one whose purpose says so", func(t *testing.T) {
		for purpose, waits := range map[string]bool{"补发员工工资": false, "Ｔａｘ of May": false, "还花呗": false, "修空调": true, "": true} {
			f := forecastOf(t, `{"cash":{"on_hand":0,"expected":[{"on":"2026-12-20","amount":30,"kind":"sales"}],
				"due":[{"on":"2026-12-01","amount":10,"for":"`+purpose+`","can_wait":true}]}}`)
			assert.Equal(t, waits, len(f.Actions) == 1, purpose)
		}
	})
	t.Run("nor does a payment that is taken to be an instalment", func(t *testing.T) {
		f := forecastOf(t, `{"restrictions":[{"product":"jiebei","next_due_on":"2026-12-01","next_due_amount":10}],
			"cash":{"on_hand":0,"expected":[{"on":"2026-12-20","amount":30,"kind":"sales"}],
			"due":[{"on":"2026-12-01","amount":10,"can_wait":true}]}}`)
		assert.Empty(t, f.Actions)
		assert.Equal(t, "loan_instalment", f.Hits[0].Kind)
	})
}

func TestManySmallActions_BecomeOne(t *testing.T) {
	var due, expected []string
	for i := range 30 {
		due = append(due, fmt.Sprintf(`{"on":"2026-12-%02d","amount":10,"kind":"rent","can_wait":true}`, i%9+1))
		expected = append(expected, fmt.Sprintf(`{"on":"2026-12-%02d","amount":5,"kind":"receivable"}`, i%9+20))
	}
	f := verify(t, objectOf(t, `{"as_of":"2026-11-20","cash":{"on_hand":0,"due":[`+strings.Join(due, ",")+`],"expected":[`+strings.Join(expected, ",")+`]}}`))
	assert.LessOrEqual(t, len(f.Actions), 10)
	assert.Contains(t, f.Actions[4].Text, "另外 26 笔应收的账，共 130 元")

	t.Run("of which each helps", func(t *testing.T) {
		customer := `{"on":"2026-12-08","amount":10,"kind":"receivable"}` // in time for the second shortfall as it is
		f := verify(t, objectOf(t, `{"as_of":"2026-11-20","cash":{"on_hand":0,"expected":[`+strings.Repeat(customer+",", 9)+customer+`],
			"due":[{"on":"2026-12-01","amount":60,"kind":"wages"},{"on":"2026-12-20","amount":1000,"kind":"wages"}]}}`))
		require.Len(t, f.Actions, 5)
		assert.Len(t, f.Actions[4].Pointers, 2)
	})
}

// random returns a profile with flows of every kind around the look ahead.
func random(r *rand.Rand) object {
	kinds := []any{"wages", "supplier", "rent", "tax", "loan_instalment", "household", "sales", "receivable", "other", nil}
	flows := func() []any {
		all := []any{}
		for range r.IntN(12) {
			x := object{
				"on":     fmt.Sprintf("2026-%02d-%02d", 11+r.IntN(2), 1+r.IntN(30)),
				"amount": float64(r.IntN(20000)) / float64([]int{1, 10, 100, 1000}[r.IntN(4)]),
				"kind":   kinds[r.IntN(len(kinds))],
			}
			if r.IntN(5) == 0 {
				x["on"] = fmt.Sprintf("2027-%02d-%02d", 1+r.IntN(7), 1+r.IntN(28))
			}
			if r.IntN(2) == 0 {
				x["can_wait"] = r.IntN(2) == 0
			}
			all = append(all, x)
		}
		return all
	}
	o := object{"as_of": "2026-11-20", "cash": object{"on_hand": float64(r.IntN(10000)), "due": flows(), "expected": flows()}}
	if r.IntN(2) == 0 {
		o["cash"].(object)["monthly_fixed_costs"] = float64(r.IntN(3000))
	}
	if r.IntN(2) == 0 {
		o["restrictions"] = []any{object{"product": "jiebei", "next_due_on": fmt.Sprintf("2026-12-%02d", 1+r.IntN(9)), "next_due_amount": float64(r.IntN(5000))}}
	}
	return o
}

func TestEveryAction_IsFoundAgainByAFreshForecast(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	actions := make(map[string]int)
	for range 600 {
		if f := verify(t, random(r)); f != nil {
			for _, a := range f.Actions {
				actions[a.ID]++
			}
		}
	}
	for _, id := range []string{collectEarly, delay, orderLess} {
		assert.Greater(t, actions[id], 50, id)
	}
}

func TestTheOrderOfTheLists_ChangesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	withoutPointers := func(f *Forecast) *Forecast {
		if f == nil {
			return nil
		}
		for i := range f.Actions { // they say where a flow stands in its list
			f.Actions[i].Pointers = nil
		}
		return f
	}
	for range 300 {
		o := random(r)
		want := withoutPointers(forecast(t, o))
		for _, list := range []string{"due", "expected"} {
			flows := o["cash"].(object)[list].([]any)
			r.Shuffle(len(flows), func(i, j int) { flows[i], flows[j] = flows[j], flows[i] })
		}
		require.Equal(t, want, withoutPointers(forecast(t, o)))
	}
}

func TestMoreIncome_NeverLowersABalance(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 300 {
		o := random(r)
		cash := o["cash"].(object)
		cash["due"] = append(cash["due"].([]any), object{"on": "2026-12-02", "amount": 1.0})
		before := forecast(t, o)
		cash["expected"] = append(cash["expected"].([]any), object{"on": fmt.Sprintf("2026-12-%02d", 1+r.IntN(30)), "amount": float64(r.IntN(900)) / 100})
		after := forecast(t, o)
		for i := range before.Balances {
			require.GreaterOrEqual(t, after.Balances[i].Amount, before.Balances[i].Amount)
		}
	}
}

func TestNoTextLeavesAPlaceholder(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for i := range 400 {
		o := random(r)
		o["locale"] = []string{"zh-CN", "en"}[i%2]
		o["business"] = object{"next_peak_on": "2026-12-24"}
		if i%7 == 0 {
			delete(o["cash"].(object), "on_hand")
		}
		o["offers"] = []any{
			object{"received": float64(r.IntN(900)), "total_repaid": float64(r.IntN(1800)), "days": float64(1 + r.IntN(400))},
			object{"name": "甲", "principal": float64(r.IntN(900)), "fees": float64(r.IntN(9)), "total_repaid": float64(r.IntN(1800))},
			object{"principal": 100.0, "received": 90.0, "fees": float64(r.IntN(20)), "total_repaid": 110.0, "days": 30.0},
		}
		f := forecast(t, o)
		texts := []string{f.Text}
		for _, h := range f.Hits {
			texts = append(texts, h.Text)
		}
		for _, a := range f.Actions {
			texts = append(texts, a.Text)
		}
		for _, c := range f.Offers {
			texts = append(texts, c.Text, c.Offer)
		}
		for _, text := range texts {
			require.NotEmpty(t, text)
			require.NotContains(t, text, "{")
			require.NotContains(t, text, "元 元")
			require.NotContains(t, text, "-1 ")
		}
		require.NotEmpty(t, f.Sources)
		require.Equal(t, len(f.Sources), len(slices.Compact(slices.Sorted(slices.Values(f.Sources)))))
	}
}
