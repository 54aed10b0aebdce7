package intake

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// FuzzNarrative: no text of any form panics, every quote can be struck, and the
// same text reads the same twice.
func FuzzNarrative(f *testing.F) {
	for _, seed := range []string{
		"我上个月换了手机，昨天借呗没了", "从8万降到2万", "一万七千三百五十亿亿亿", "半半半年前了", "去年2026年13月45号", "2026-08-15 2026-", "没没没有没有过",
		"如果的话但是的话", "提示提示说说【】“”", "my phone, phone phone 12,345,678 days ago", "1.5.5万万", "百分之百分之", "的话", "是不是因为", "他她他我我们朋友", "九九八十一成",
	} {
		f.Add(seed)
	}
	base := knowledge.Load()
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			text = string([]rune(text))
		}
		p := &profile.Profile{AsOf: profile.DateOf(2026, 11, 20)}
		r := &Reading{}
		newReader(r, p, base).read(text, nil)
		again := &Reading{}
		newReader(again, p, base).read(text, nil)
		assert.Equal(t, r, again)
		var quotes []string
		for _, told := range r.Told {
			quotes = append(quotes, told.Quote)
		}
		for _, e := range r.Events {
			quotes = append(quotes, e.Quote)
		}
		for _, s := range r.Symptoms {
			quotes = append(quotes, s.Quote)
		}
		for _, quote := range quotes {
			assert.NotEmpty(t, quote)
			assert.LessOrEqual(t, utf8.RuneCountInString(quote), quoteLimit)
		}
		struck := &Reading{}
		newReader(struck, p, base).read(text, quotes)
		assert.Empty(t, struck.Told, "what was struck is not read again")
		assert.Empty(t, struck.Events)
	})
}
