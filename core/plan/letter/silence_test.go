package letter_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/letter"
)

type object = map[string]any

// profilesOf are all profiles of testdata and of the cases, by name.
func profilesOf(t *testing.T) map[string]object {
	t.Helper()
	texts := make(map[string]string)
	for _, pattern := range []string{"profiles/*.json", "causes/*/*.json"} {
		paths, err := filepath.Glob(filepath.Join(testdata, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			texts[path] = string(text)
		}
	}
	for _, c := range cases {
		texts[c.name] = c.body
	}
	all := make(map[string]object)
	for name, text := range texts {
		var v object
		require.NoError(t, json.Unmarshal([]byte(text), &v), name)
		all[name] = v
	}
	return all
}

func written(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// with returns the profile with the members of some objects set; nil takes one away.
func with(v object, group string, members object) object {
	changed := maps.Clone(v)
	inner, _ := v[group].(object)
	inner = maps.Clone(inner)
	if inner == nil {
		inner = make(object)
	}
	for name, value := range members {
		if value == nil {
			delete(inner, name)
		} else {
			inner[name] = value
		}
	}
	changed[group] = inner
	return changed
}

// unspoken are the members that a letter neither volunteers nor denies: each as
// bad as it can be, and as good.
var unspoken = map[string]struct{ bad, good object }{
	"funds": {
		object{"used_for": []any{"property", "securities", "lending_on", "repaying_other_loans"}, "usage_proof": false},
		object{"used_for": []any{"stock"}, "usage_proof": true},
	},
	"credit": {
		object{
			"hard_inquiries_3m": 30, "active_lenders": 12, "new_loans_3m": 9, "high_cost_loans": 7, "overdue_elsewhere": true,
			"debt_to_income_pct": 900, "card_utilization_pct": 100, "guarantee_default": true, "serious_default": true, "zhima_score": 350,
		},
		object{
			"hard_inquiries_3m": 0, "active_lenders": 1, "new_loans_3m": 0, "high_cost_loans": 0, "overdue_elsewhere": false,
			"debt_to_income_pct": 5, "card_utilization_pct": 0, "guarantee_default": false, "serious_default": false, "zhima_score": 800,
		},
	},
	"repayment": {
		object{"overdue_days_now": 120, "overdue_products": []any{"jiebei", "wangshangdai", "huabei"}, "overdue_count_12m": 9, "max_overdue_days_24m": 200, "auto_debit_failed": true},
		object{"overdue_days_now": 0, "overdue_products": []any{}, "overdue_count_12m": 0, "max_overdue_days_24m": 0, "auto_debit_failed": false},
	},
	"account": {
		object{"cash_out_notice": true, "fund_flow_notice": true, "linked_account_penalised": true, "borrowings_30d": 40},
		object{"cash_out_notice": false, "fund_flow_notice": false, "linked_account_penalised": false, "borrowings_30d": 0},
	},
	"business": {
		object{"violations_6m": 8, "profitable": false, "restricted_industry": true, "sales_change_3m_pct": -90},
		object{"violations_6m": 0, "profitable": true, "restricted_industry": false, "sales_change_3m_pct": 20},
	},
	"applicant": {
		object{"other_loans": []any{"mortgage", "consumption", "operating"}, "spouse_has_loans": true},
		object{"other_loans": []any{}, "spouse_has_loans": false},
	},
}

// unspokenEvents happened to the merchant and are nobody's business in a letter.
var unspokenEvents = []string{
	"repaid_late", "extended_repayment", "auto_debit_failed", "borrowed", "applied_elsewhere", "shop_penalised",
	"linked_account_penalised", "linked_account_disputed", "tapped_limit_increase",
}

// TestLettersKeepSilent: misuse, other debts, an overdue, another's penalty and
// the business figures reach no letter, not even by choosing a sentence of it.
func TestLettersKeepSilent(t *testing.T) {
	all := profilesOf(t)
	letters := 0
	for _, name := range slices.Sorted(maps.Keys(all)) {
		v := all[name]
		want := lettersTo(t, written(v), "zh-CN")
		letters += len(want)
		for group, values := range unspoken {
			absent := make(object)
			for member := range values.bad {
				absent[member] = nil
			}
			for kind, members := range map[string]object{"bad": values.bad, "good": values.good, "absent": absent} {
				assert.Equal(t, want, lettersTo(t, written(with(v, group, members)), "zh-CN"), "%s with %s %s", name, kind, group)
			}
		}
		events, _ := v["events"].([]any)
		for _, kind := range unspokenEvents {
			events = append(slices.Clone(events), object{"kind": kind, "on": "2026-11-01"})
		}
		changed := maps.Clone(v)
		changed["events"] = events
		assert.Equal(t, want, lettersTo(t, written(changed), "zh-CN"), "%s with events", name)
		if _, told := v["narrative"]; !told {
			changed["narrative"] = "贷款拿去付了买房的首付，信用卡也逾期了，还在好几家平台借了钱"
			assert.Equal(t, want, lettersTo(t, written(changed), "zh-CN"), "%s with a narrative", name)
		}
	}
	assert.Greater(t, letters, 100, "hardly any letter was held against it")
}

// TestEachUnspokenMemberAloneChangesNothing, for the profiles whose letters are read.
func TestEachUnspokenMemberAloneChangesNothing(t *testing.T) {
	for _, c := range cases {
		var v object
		require.NoError(t, json.Unmarshal([]byte(c.body), &v))
		want := lettersTo(t, c.body, "en")
		for group, values := range unspoken {
			for member, bad := range values.bad {
				for _, value := range []any{bad, values.good[member], nil} {
					assert.Equal(t, want, lettersTo(t, written(with(v, group, object{member: value})), "en"), "%s with /%s/%s = %v", c.name, group, member, value)
				}
			}
		}
	}
}

// readable are the fields on which a condition of a letter may rest: what the
// merchant wants dealt with, and nothing that is to be kept silent.
var readable = []string{
	"/restrictions/*/symptoms", "/restrictions/*/messages", "/restrictions/*/can_pay_next", "/restrictions/*/repayment_posted",
	"/restrictions/*/repayment_proof", "/information/id_expired", "/information/application_errors",
	"/information/third_party_data_delayed", "/account/authorization_cancelled", "/account/restriction_notice", "/account/freeze_by",
	"/credit/report_has_errors", "/credit/unrecognised_loans", "/applicant/entity", "/safety/paid_amount", "/narrative", "/events",
}

func TestConditionsReadNothingThatIsKeptSilent(t *testing.T) {
	base := knowledge.Load().Letters
	hold := func(where string, c knowledge.Condition) {
		c.EachLeaf(func(leaf knowledge.Condition) {
			assert.Contains(t, readable, leaf.At, where)
			for _, kind := range leaf.Value.Kinds {
				assert.NotContains(t, unspokenEvents, kind, where)
			}
		})
	}
	for name, c := range base.Words.Matters {
		hold(name, c)
	}
	for _, form := range base.Forms {
		for _, p := range parts(form) {
			if p.When != nil {
				hold(form.ID, *p.When)
			}
		}
	}
}

func parts(f *knowledge.LetterForm) []knowledge.LetterPart {
	return slices.Concat(f.Kinds, f.Opening, f.Facts, f.Requests, f.Grounds)
}

// notIn are words that no letter uses: it begs for nothing, promises nothing,
// threatens nobody, and a limit is no claim.
var notIn = []string{
	"恢复额度", "恢复我的额度", "恢复授信", "提高额度", "恳请", "恳求", "求求", "通融", "高抬贵手", "网开一面", "保证今后", "保证按时", "承诺", "一定会", "起诉", "曝光", "媒体",
	"从未逾期", "没有逾期", "一直按时", "没有挪用", "未挪用", "restore", "reinstate", "beg ", "mercy", "kindly consider", "promise", "guarantee", "sue ", "lawsuit",
	"never been overdue", "always paid", "%",
}

func TestLettersAskForNoLimitAndBegForNothing(t *testing.T) {
	for name, v := range profilesOf(t) {
		for _, locale := range []string{"zh-CN", "en"} {
			for _, l := range lettersTo(t, written(v), locale) {
				for _, words := range notIn {
					assert.NotContains(t, strings.ToLower(unquoted(l)), words, "%s: %s", name, l.ID)
				}
			}
		}
	}
}

// unquoted is the letter without what it quotes of the platform.
func unquoted(l letter.Letter) string {
	var b strings.Builder
	depth := 0
	for _, r := range l.Title + "\n" + l.Body {
		switch r {
		case '“':
			depth++
		case '”':
			depth--
		}
		if depth == 0 {
			b.WriteRune(r)
		}
	}
	return b.String()
}
