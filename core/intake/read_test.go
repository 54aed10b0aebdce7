package intake

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

func readingOf(t *testing.T, text string) *Reading {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return Read(p, knowledge.Load())
}

func TestSentences(t *testing.T) {
	assert.Equal(t, []string{"额度没了", "借了1.5万", "为什么"}, sentences("额度没了。借了1.5万！\n为什么？"))
	assert.Equal(t, []string{"It stopped", "Why"}, sentences("It stopped. Why?"))
	assert.Empty(t, sentences("。。。"))
}

// TestMessages: which entry of the dictionary a prompt is read as, as written,
// retyped, misspelt, and turned into its opposite.
func TestMessages(t *testing.T) {
	for _, c := range []struct {
		text        string
		id          string // "" where the prompt is not known
		informative bool
	}{
		{"身份证已过期", "id-expired", true},
		{"您的 身份证 已经过期，请更新", "id-expired", true},
		{"省份证过期了", "id-expired", true},
		{"您的身份证没有过期", "", false},
		{"本人有贷款当前存在逾期，请结清后再来申请", "loan-overdue", true},
		{"微贷有逾期", "loan-overdue", true},
		{"请按时还款，避免逾期", "", false},
		{"综合评估未通过", "", false},
		{"综合评分不足", "", false},
		{"暂无可用额度", "", false},
		{"祝您生意兴隆", "", false},
	} {
		t.Run(c.text, func(t *testing.T) {
			entries := MatchMessage(c.text, knowledge.Load())
			if c.id != "" {
				require.NotEmpty(t, entries)
				assert.Equal(t, c.id, entries[0].ID)
			}
			assert.Equal(t, c.informative, len(entries) > 0 && entries[0].Informative)
			if !c.informative {
				for _, e := range entries {
					assert.Empty(t, e.Causes, "%s names no cause", e.ID)
				}
			}
		})
	}
}

func TestEveryPromptAndVariantIsReadAsItself(t *testing.T) {
	for _, m := range knowledge.Load().Messages {
		for _, text := range append([]string{m.Prompt.ZH}, m.Variants...) {
			entries := MatchMessage(text, knowledge.Load())
			if assert.NotEmpty(t, entries, "%s: %s", m.ID, text) {
				assert.Equal(t, m.ID, entries[0].ID, text)
			}
		}
	}
}

func TestNarrative(t *testing.T) {
	t.Run("symptoms belong to the only restriction", func(t *testing.T) {
		r := readingOf(t, `{"narrative":"还清以后额度没有恢复。","restrictions":[{"product":"jiebei"}]}`)
		require.NotEmpty(t, r.Symptoms)
		assert.Equal(t, Symptom{"limit_not_restored", "/restrictions/0", "narrative", "还清以后额度没有恢复"}, r.Symptoms[0])
	})
	t.Run("a product is offered where no restriction is named", func(t *testing.T) {
		r := readingOf(t, `{"narrative":"我的网商贷没额度了"}`)
		assert.Equal(t, []Product{{"wangshangdai", "我的网商贷没额度了"}}, r.Products)
	})
	t.Run("what the merchant has struck is not read again", func(t *testing.T) {
		r := readingOf(t, `{"narrative":"还清以后额度没有恢复。","struck":["还清以后额度没有恢复"],"restrictions":[{"product":"jiebei"}]}`)
		assert.Empty(t, r.Symptoms)
	})
	t.Run("a sentence too long for a struck quote is quoted by its beginning, and struck by that", func(t *testing.T) {
		limit, _ := profile.Describe("/struck/-")
		require.Equal(t, quoteLimit, limit.MaxLength)
		text := strings.Repeat("我的网商贷用了很多年，", 40) + "现在额度没有了"
		r := readingOf(t, `{"narrative":"`+text+`"}`)
		require.Equal(t, "limit_zero", r.Symptoms[0].ID)
		quote := r.Symptoms[0].Quote
		assert.Equal(t, string([]rune(text)[:quoteLimit]), quote)
		struck := readingOf(t, `{"narrative":"`+text+`","struck":["`+quote+`"]}`)
		assert.Empty(t, struck.Symptoms)
		assert.Empty(t, struck.Products)
	})
	t.Run("a given symptom is not read twice", func(t *testing.T) {
		r := readingOf(t, `{"narrative":"还清以后额度没有恢复","restrictions":[{"product":"jiebei","symptoms":["limit_not_restored"]}]}`)
		assert.Len(t, r.Symptoms, 1)
		assert.Equal(t, "given", r.Symptoms[0].From)
	})
}

// TestCues: a scam that is told raises a cue; repaying one's own loan does not.
func TestCues(t *testing.T) {
	for _, c := range []struct {
		text string
		cue  bool
	}{
		{"有人说先交2000元保证金就能恢复额度", true},
		{"客服让我开屏幕共享，然后把验证码告诉了他", true},
		{"someone asked me to pay a deposit to restore my limit", true},
		{"我提前还款了2000元，额度没有恢复", false},
		{"the bank wants me to pay everything back by Friday, my limit is gone", false},
		{"我还清了借呗，系统说没有额度", false},
		{"借呗里交了店铺保证金之后卖得不错", false},
	} {
		t.Run(c.text, func(t *testing.T) {
			assert.Equal(t, c.cue, len(readingOf(t, `{"narrative":"`+c.text+`"}`).Cues) > 0)
		})
	}
}
