package render

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/plan/cash"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

func cashOf(t *testing.T, text string) string {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	w := newWriter("zh-CN", 0)
	w.cash(cash.Of(reason.NewFacts(p, knowledge.Load())))
	written := string(w.buffer)
	require.Equal(t, string(jcs.Append(nil, written)), written, "the canonical form")
	var v any
	require.NoError(t, json.Unmarshal(w.buffer, &v))
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat = true
	require.NoError(t, compiler.AddResource("assessment.schema.json", strings.NewReader(AssessmentSchema)))
	require.NoError(t, compiler.MustCompile("assessment.schema.json#/properties/cash").Validate(v))
	return written
}

func TestCash_IsNullWhereNothingIsKnownOfMoney(t *testing.T) {
	assert.Equal(t, "null", cashOf(t, `{}`))
}

func TestCash_ShowsNoDust(t *testing.T) {
	flows := func(on, amount string) string {
		return strings.Repeat(`{"on":"`+on+`","amount":`+amount+`,"kind":"receivable"},`, 99) + `{"on":"` + on + `","amount":` + amount + `}`
	}
	dust := regexp.MustCompile(`\d[eE]|\.\d{3,}|\.\d?0[,}\]]`)
	for name, profile := range map[string]string{
		"a tenth a hundred times":        `{"cash":{"on_hand":0.3,"expected":[` + flows("2026-12-01", "0.1") + `],"due":[{"on":"2026-12-02","amount":0.7}]}}`,
		"more decimals than there are":   `{"cash":{"on_hand":1.005,"due":[` + flows("2026-12-01", "0.333333333") + `]}}`,
		"the largest amounts with a fen": `{"cash":{"on_hand":1e12,"expected":[` + flows("2026-11-20", "999999999999.99") + `],"due":[{"on":"2026-12-02","amount":0.07}]}}`,
		"the largest debts":              `{"cash":{"on_hand":0.07,"monthly_fixed_costs":1e12,"due":[` + flows("2026-11-20", "1e12") + `]}}`,
		"offers": `{"offers":[{"received":0.3,"total_repaid":0.4,"days":7},{"received":3,"total_repaid":3.1,"days":30},
			{"principal":1e12,"received":0.01,"total_repaid":1e12,"fees":1e12,"days":1},{"received":7,"total_repaid":6.9,"days":365}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			written := cashOf(t, profile)
			assert.Empty(t, dust.FindString(regexp.MustCompile(`"(offer|text)":"[^"]*"`).ReplaceAllString(written, "")))
		})
	}
}

func TestCash_WritesAmountsInYuan(t *testing.T) {
	written := cashOf(t, `{"cash":{"on_hand":12.5,"due":[{"on":"2026-11-21","amount":0.43,"kind":"wages"},{"on":"2026-11-22","amount":1212,"kind":"supplier","can_wait":true}],
		"expected":[{"on":"2026-11-23","amount":1212}]}}`)
	for _, part := range []string{
		`{"balance":12.5,"on":"2026-11-20"}`, `{"balance":12.07,"on":"2026-11-21"}`, `{"balance":-1199.93,"on":"2026-11-22"}`,
		`"amount":1212,"id":"delay","lowest_after":12.07,"on":"2026-11-21","pointers":["/cash/due/1"]`, `"to":"2026-11-23"`,
		`"shortfall_on":"2026-11-22"`, `"replacement_costs":[]`,
	} {
		assert.Contains(t, written, part)
	}
}

func TestCash_KeepsAnOfferThatSaysTooLittle(t *testing.T) {
	var got struct {
		Lowest    any              `json:"lowest"`
		Balances  []any            `json:"balances"`
		Offers    []map[string]any `json:"replacement_costs"`
		Shortfall any              `json:"shortfall_on"`
	}
	require.NoError(t, json.Unmarshal([]byte(cashOf(t, `{"offers":[{"name":"甲"},{"received":100,"total_repaid":110}]}`)), &got))
	assert.Nil(t, got.Lowest)
	assert.Nil(t, got.Shortfall)
	assert.NotNil(t, got.Balances)
	assert.Equal(t, "甲", got.Offers[0]["offer"])
	assert.Nil(t, got.Offers[0]["total_cost"])
	assert.Equal(t, 10.0, got.Offers[1]["total_cost"])
	assert.Nil(t, got.Offers[1]["annual_pct"])
}
