package render_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// attacks stand in a profile wherever a merchant writes words.
var attacks = []string{
	"# 标题", "<script>alert(1)</script>", "[点这里](https://evil.example)", "![图](https://evil.example/a.png)", "https://evil.example/x", "<img src=x onerror=y>",
	"| a | b |", "**粗** _斜_ `码`", "---", "1. 一", "- [ ] 勾", "> 引", "```\n栏\n```", "[1]: https://evil.example", "a\n\n# b", "138****0000", "&lt;b&gt;", "www.evil.example",
}

// attacked is a profile with the words everywhere.
func attacked(t *testing.T, words, locale string) []byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{
		"as_of": "2026-11-20", "locale": locale, "narrative": "额度没了，" + words + "换了手机，退货多",
		"restrictions": []any{map[string]any{"product": "jiebei", "messages": []string{words, "身份证已过期" + words}, "since": "2026-11-10"}},
		"events":       []any{map[string]any{"kind": "changed_device", "on": "2026-11-09", "note": words}, map[string]any{"kind": "contacted_support", "on": "2026-11-12", "note": words}},
		"cash": map[string]any{
			"on_hand": 100, "monthly_fixed_costs": 50,
			"expected": []any{map[string]any{"on": "2026-12-20", "amount": 900, "kind": "receivable", "for": words}},
			"due":      []any{map[string]any{"on": "2026-12-10", "amount": 500, "kind": "supplier", "can_wait": true, "for": words}},
		},
		"offers": []any{map[string]any{"name": words, "principal": 1000, "received": 900, "total_repaid": 1100, "days": 30}},
	})
	require.NoError(t, err)
	return body
}

// shape counts the elements of a document that only the words of somebody else
// could add to.
func shape(t *testing.T, markdown []byte) map[string]int {
	t.Helper()
	counts := make(map[string]int)
	document := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Parser().Parse(text.NewReader(markdown))
	require.NoError(t, ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		kind := n.Kind().String()
		if link, ok := n.(*ast.AutoLink); ok {
			kind += " " + string(link.URL(markdown))
		}
		if kind != "Text" {
			counts[kind]++
		}
		return ast.WalkContinue, nil
	}))
	return counts
}

// TestTheWordsOfAMerchantMakeNoElement: whatever they are, the document has the
// elements that it has with harmless ones.
func TestTheWordsOfAMerchantMakeNoElement(t *testing.T) {
	for _, locale := range []string{"zh-CN", "en"} {
		for _, words := range attacks {
			document, rejection := core.Assess(attacked(t, words, locale), core.Options{Format: core.Markdown})
			require.Nil(t, rejection, "%+v", rejection)
			counts := shape(t, document)
			for _, kind := range []string{"Link", "Image", "RawHTML", "HTMLBlock", "FencedCodeBlock", "CodeBlock", "Strikethrough", "FootnoteLink"} {
				assert.Zero(t, counts[kind], "%q made a %s", words, kind)
			}
			assert.Equal(t, 2, counts["CodeSpan"], "%q: the two digests and no other", words)
			assert.Equal(t, 1, strings.Count("\n"+string(document), "\n# "), "%q: one title", words)
			for kind := range counts {
				assert.NotContains(t, kind, "evil.example", "%q", words)
			}
		}
	}
}

// TestEveryTableHasItsColumns: a pipe in a cell would move all that follows.
func TestEveryTableHasItsColumns(t *testing.T) {
	for _, words := range attacks {
		document, _ := core.Assess(attacked(t, words, "zh-CN"), core.Options{Format: core.Markdown})
		var html bytes.Buffer
		require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert(document, &html))
		for row := range strings.SplitSeq(html.String(), "<tr>") {
			assert.LessOrEqual(t, strings.Count(row, "</td>"), 3, "%q", words)
			assert.NotContains(t, row, "<td></td>", "%q", words)
		}
		assert.Equal(t, 3, strings.Count(html.String(), "<table>"), "%q: timeline, balances and offers", words)
	}
}

// TestOwnMarkupIsReadAsMarkup: bold that ends behind a Chinese mark, or a list
// that a line runs into, would show its asterisks to the merchant.
func TestOwnMarkupIsReadAsMarkup(t *testing.T) {
	for path, profile := range calendarProfiles(t) {
		for _, locale := range []string{"zh-CN", "en"} {
			document, rejection := core.Assess([]byte(profile), core.Options{Locale: locale, Format: core.Markdown})
			require.Nil(t, rejection, "%+v", rejection)
			var html bytes.Buffer
			require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert(document, &html))
			body, _ := core.Assess([]byte(profile), core.Options{Locale: locale})
			answer := gjson.ParseBytes(body)
			for _, mark := range []string{"**", "- [", "| ", "\\", "---"} {
				if quoted := answer.Get("messages.#.text").Raw + answer.Get("understood").Raw; strings.Contains(quoted, mark) {
					continue // the merchant's own
				}
				assert.NotContains(t, html.String(), mark, "%s, %s", path, locale)
			}
			assert.Equal(t, len(answer.Get("plan").Array()), strings.Count(html.String(), `type="checkbox"`), path)
			assert.Equal(t, len(answer.Get("letters").Array()), strings.Count(html.String(), "<hr>")-min(1, len(answer.Get("letters").Array())), path)
			assert.Equal(t, 1, strings.Count(html.String(), "<h1>"), path)
			for _, step := range answer.Get("plan").Array() {
				for _, instruction := range step.Get("instructions").Array() {
					if step.Get("done_on").Exists() {
						continue
					}
					assert.Contains(t, html.String(), asHTML.Replace(instruction.String()), path)
				}
			}
		}
	}
}

var asHTML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// TestARateBelowZeroIsNotShown: where less goes back than came something is
// missing, and a rate would make the offer look like a gift.
func TestARateBelowZeroIsNotShown(t *testing.T) {
	document, rejection := core.Assess([]byte(`{"as_of":"2026-11-20","offers":[{"name":"甲","received":1000,"total_repaid":900,"days":365},{"name":"乙","received":1000,"total_repaid":1100,"days":365}]}`), core.Options{Format: core.Markdown})
	require.Nil(t, rejection)
	assert.Contains(t, string(document), "| 甲 | ? | −100 |")
	assert.Contains(t, string(document), "| 乙 | 10 % | 100 |")
}

// TestBalancesEndWithTheMonthOfTheLastEntry: an entry on the last day of a month
// needs no further month.
func TestBalancesEndWithTheMonthOfTheLastEntry(t *testing.T) {
	for day, want := range map[string]int{"2026-11-30": 1, "2026-12-01": 2, "2026-12-31": 2, "2027-01-01": 3, "2027-05-19": 7} {
		document, rejection := core.Assess([]byte(`{"as_of":"2026-11-20","locale":"en","cash":{"on_hand":7000,"due":[{"on":"`+day+`","amount":1}]}}`), core.Options{Format: core.Markdown})
		require.Nil(t, rejection)
		rows := strings.Count(string(document), " | 7,000 |") + strings.Count(string(document), " | 6,999 |")
		assert.Equal(t, want, rows, day)
	}
}

// TestASourceIsPastItsReviewOnTheDayAfter holds the note to the day.
func TestASourceIsPastItsReviewOnTheDayAfter(t *testing.T) {
	for asOf, past := range map[string]bool{"2027-05-31": false, "2027-06-01": true} {
		document, rejection := core.Assess([]byte(`{"as_of":"`+asOf+`","locale":"en"}`), core.Options{Format: core.Markdown})
		require.Nil(t, rejection)
		assert.Equal(t, past, strings.Contains(string(document), knowledge.Load().Format.Terms["past_review"].EN), asOf)
	}
}
