package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
)

// exported returns what export writes for the reading pages in the locale.
func exported(t *testing.T, locale string) gjson.Result {
	t.Helper()
	if len(written) == 0 {
		folder := t.TempDir()
		_, _, err := call(t, "", "export", folder)
		require.NoError(t, err)
		for _, each := range []string{"zh-CN", "en"} {
			text, err := os.ReadFile(filepath.Join(folder, "reading."+each+".json"))
			require.NoError(t, err)
			written[each] = gjson.ParseBytes(text)
		}
	}
	return written[locale]
}

// Written once for all tests: the core answers every case of every cause for it.
var written = make(map[string]gjson.Result)

func TestExportHoldsTheCausesThatTheEdgeServes(t *testing.T) {
	for _, locale := range []string{"zh-CN", "en"} {
		causes := exported(t, locale).Get("causes").Array()
		require.Len(t, causes, len(knowledge.Load().Causes))
		for _, c := range causes {
			want, _ := core.Cause(c.Get("cause.id").String(), locale)
			assert.JSONEq(t, string(want), c.Get("cause").Raw)
		}
	}
}

func TestExportPutsEveryRuleInGeneralWords(t *testing.T) {
	for _, locale := range []string{"zh-CN", "en"} {
		for _, c := range exported(t, locale).Get("causes").Array() {
			for _, rule := range c.Get("cause.rules").Array() {
				text := c.Get("evidence." + rule.Get("id").String()).String()
				assert.NotEmpty(t, text, rule.Get("id"))
				assert.NotContains(t, text, "{")
				assert.Equal(t, strings.TrimSpace(text), text)
			}
		}
	}
}

func TestGeneralWordsNameWhatTheRuleLooksFor(t *testing.T) {
	for _, want := range []struct{ cause, zh, en string }{
		{"fund-misuse", "钱用在了：股票、基金或理财、买房、转借给别人。贷款合同一般不包括这类用途", "The money went to: shares, funds or wealth products; property; lending on. Loan contracts generally do not cover it"},
		{"identity-expired", "App 的提示写明了：例如“身份证已过期”", "The app said so: for instance “身份证已过期” (The identity card has expired)"},
		{"fund-misuse", "您说的用途都没有这类问题", "None of the uses that you named raises such a question"},
		{"weak-repayment-capacity", "个人收入比一年前变化 −30% 或更低", "Personal income changed by −30 % or lower in a year"},
		{"frequent-inquiries", "最近三个月有至少 6 次贷款或信用卡审批查询", "There were 6 or more loan or card checks in three months"},
		{"sales-decline", "连着 5 个月，销售额一月比一月少，从原来的数降到更低的数", "Over 5 months in a row sales fell every month, from one figure to a lower one"},
		{"device-or-contact-change", "受限前几天有过这件事：换了手机号、换了手机、换了银行卡、重装了 App、合并了账户", "In the days before the restriction: changed the phone number; changed the phone; changed the bank card; reinstalled the app; merged accounts"},
	} {
		c, ok := knowledge.Load().Cause(want.cause)
		require.True(t, ok, want.cause)
		said := func(locale string) []string {
			return each(c.Rules, func(rule knowledge.Rule) string { return generalText(knowledge.Load(), &rule, locale) })
		}
		assert.Contains(t, said("zh-CN"), want.zh)
		assert.Contains(t, said("en"), want.en)
	}
}

func TestExportAddsTheWarningsOfACausesOwnCases(t *testing.T) {
	causes := exported(t, "en").Get("causes")
	warnings := func(id string) string { return causes.Get(`#(cause.id=="` + id + `").warnings`).Raw }
	assert.Contains(t, warnings("fund-misuse"), "no-other-use")
	assert.Contains(t, warnings("repayment-not-posted"), "no-second-payment")
	assert.NotContains(t, warnings("identity-expired"), "no-other-use")
	assert.NotContains(t, causes.Raw, "nobody-sells-limits", "a warning for everybody needs no cause")
}

func TestExportNamesNothingThatIsNotThere(t *testing.T) {
	r := exported(t, "zh-CN")
	ids := func(list string) []string {
		var all []string
		for _, id := range r.Get(list + ".#.id").Array() {
			all = append(all, id.String())
		}
		return all
	}
	steps, warnings, rights, corrections, sources := ids("steps"), ids("warnings"), ids("rights"), ids("corrections"), ids("sources")
	for _, c := range r.Get("causes").Array() {
		for _, named := range []struct {
			path string
			in   []string
		}{{"cause.steps.#.id", steps}, {"warnings", warnings}, {"rights", rights}, {"corrections", corrections}, {"sources", sources}} {
			for _, id := range c.Get(named.path).Array() {
				assert.Contains(t, named.in, id.String(), named.path)
			}
		}
	}
}

// TestExportDoesNoHarm: the sentences that only pages have stand against the
// same list as those of answers.
func TestExportDoesNoHarm(t *testing.T) {
	for _, locale := range []string{"zh-CN", "en"} {
		var walk func(where string, v gjson.Result)
		walk = func(where string, v gjson.Result) {
			if v.Type == gjson.String {
				assert.Empty(t, lint.Harms(v.String()), "%s: %s", where, v)
			}
			if v.IsObject() || v.IsArray() {
				v.ForEach(func(key, inner gjson.Result) bool {
					// What others say is quoted to be set right, and a source’s title names what it is about.
					if name := key.String(); name != "said" && name != "prompt" && !(strings.Contains(where, "/sources") && name == "title") {
						walk(where+"/"+name, inner)
					}
					return true
				})
			}
		}
		walk("", exported(t, locale))
	}
}

func TestExportIsTheSameEachTime(t *testing.T) {
	first, err := json.Marshal(readingIn(knowledge.Load(), "en"))
	require.NoError(t, err)
	second, err := json.Marshal(readingIn(knowledge.Load(), "en"))
	require.NoError(t, err)
	assert.Equal(t, string(first), string(second))
}
