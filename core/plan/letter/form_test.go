package letter_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// TestFormsNameOnlyWhatThereIs: every matter, word and enclosure that a form
// names is defined, and every one that is defined is named by a form.
func TestFormsNameOnlyWhatThereIs(t *testing.T) {
	letters := knowledge.Load().Letters
	words := letters.Words
	own := []string{"as_of", "product", "lender", "symptoms", "messages", "see", "recipient", "title", "signer", "attachments"}
	for _, fact := range words.Given {
		own = append(own, fact.Name)
	}
	braces := regexp.MustCompile(`\{(\w+)\}`)
	used := make(map[string]bool)
	all := slices.Clone(words.Tail)
	for _, form := range letters.Forms {
		kinds := make(map[string]bool)
		for _, k := range form.Kinds {
			kinds[k.Kind] = true
		}
		for _, p := range parts(form) {
			for _, only := range p.Only {
				assert.True(t, kinds[only], "%s has no kind %q", form.ID, only)
			}
		}
		all = append(all, parts(form)...)
		all = append(all, knowledge.LetterPart{Text: form.Recipient})
		if form.Due != nil {
			all = append(all, knowledge.LetterPart{Matters: form.Due.Open})
		}
	}
	for _, p := range all {
		for _, matter := range slices.Concat(p.Matters, p.Without) {
			used[matter] = true
			assert.Contains(t, words.Matters, matter)
		}
		for _, id := range p.Attach {
			used[id] = true
			assert.Contains(t, words.Enclosures, id)
		}
		for _, word := range p.Needs {
			assert.Contains(t, own, word)
		}
		for _, text := range []string{p.Text.ZH, p.Text.EN, p.Title.ZH, p.Title.EN} {
			for _, name := range braces.FindAllStringSubmatch(text, -1) {
				used[name[1]] = true
				assert.Contains(t, own, name[1], text)
			}
		}
		assert.Equal(t, len(p.Attach) > 0, strings.Contains(p.Text.ZH, "{see}"), p.Text.ZH)
		assert.Equal(t, len(p.Attach) > 0, strings.Contains(p.Text.EN, "{see}"), p.Text.EN)
	}
	for matter := range words.Matters {
		assert.True(t, used[matter], "no form names the matter %q", matter)
	}
	for id := range words.Enclosures {
		assert.True(t, used[id], "no form encloses %q", id)
	}
	for _, fact := range words.Given {
		assert.True(t, used[fact.Name], "no form says %q", fact.Name)
	}
}

func TestEverySymptomLenderAndProductHasItsWords(t *testing.T) {
	words := knowledge.Load().Letters.Words
	symptoms, _ := profile.Describe("/restrictions/*/symptoms")
	for _, id := range symptoms.Enum {
		assert.Contains(t, words.Symptoms, id)
	}
	var lenders, products []string
	for _, l := range words.Lenders {
		lenders, products = append(lenders, l.ID), append(products, l.Products...)
	}
	known, _ := profile.Describe("/restrictions/*/lenders")
	assert.Subset(t, lenders, known.Enum)
	lent, _ := profile.Describe("/restrictions/*/product")
	assert.ElementsMatch(t, lent.Enum, products)
}

// TestBodiesAreWhole: nothing is left in braces, and the paragraphs point to
// every attachment in the order of the list.
func TestBodiesAreWhole(t *testing.T) {
	reference := regexp.MustCompile(`(?:附件|attachment) (\d+)`)
	for name, v := range profilesOf(t) {
		for _, locale := range []string{"zh-CN", "en"} {
			for _, l := range lettersTo(t, written(v), locale) {
				assert.NotContains(t, l.Body, "{", name)
				assert.NotContains(t, l.Body, "\n\n\n", name)
				assert.Regexp(t, `(?s)1\. .*`, l.Body, "a letter without a request has no use")
				assert.NotEmpty(t, l.Sources)
				assert.Equal(t, strings.HasPrefix(l.Body, "[For you to read."), l.Chinese != nil, "only a letter that is not Chinese needs another to send")
				next := 1
				for _, m := range reference.FindAllStringSubmatch(l.Body, -1) {
					n, err := strconv.Atoi(m[1])
					require.NoError(t, err)
					assert.LessOrEqual(t, n, next, "%s: %s points to attachment %d before %d", name, l.ID, n, next)
					next = max(next, n+1)
				}
				assert.Len(t, l.Attachments, next-1, "%s: %s", name, l.ID)
				for i, title := range l.Attachments {
					assert.Contains(t, l.Body, "\n"+strconv.Itoa(i+1)+". "+title)
				}
			}
		}
	}
}

func TestTheChineseLetterIsTheSameInBothAnswers(t *testing.T) {
	for _, c := range cases {
		chinese, english := lettersTo(t, c.body, "zh-CN"), lettersTo(t, c.body, "en")
		require.Len(t, english, len(chinese), c.name)
		for i := range chinese {
			assert.Equal(t, chinese[i].Draft, *english[i].Chinese, c.name)
			assert.Equal(t, chinese[i].Sources, english[i].Sources, c.name)
		}
	}
}

func TestFactsGoInAsTheyWereGiven(t *testing.T) {
	const jiebei = `{"restrictions":[{"product":"jiebei",`
	for _, c := range []struct{ name, body, holds string }{
		{"a day", jiebei + `"since":"2026-02-09"}]}`, "2026 年 2 月 9 日起"},
		{"a month", jiebei + `"since":"2025-12"}]}`, "2025 年 12 月起"},
		{"a day that is still to come cannot have been", jiebei + `"since":"2026-12-01"}]}`, "【受限日期】起"},
		{"the greatest amount", jiebei + `"can_pay_next":false,"outstanding":1000000000000,"next_due_amount":999999999999.99}]}`, "应还 999,999,999,999.99 元"},
		{"fen", jiebei + `"limit_before":0.5,"limit_now":0}]}`, "此前的授信额度为 0.50 元，现在为 0 元"},
		{"a month of the other language", `{"locale":"en","restrictions":[{"product":"jiebei","since":"2025-12"}]}`, "Since December 2025 the following"},
		{"a day of the other language", `{"locale":"en","restrictions":[{"product":"jiebei","since":"2026-02-09"}]}`, "Since 9 February 2026 the following"},
		{"two prompts", jiebei + `"messages":["暂无额度","综合评估未通过"]}]}`, "：“暂无额度”、“综合评估未通过”（见附件 2）"},
		{"prompts of which nothing is seen", jiebei + `"messages":["\u200b","\u0000","暂无额度"]}]}`, "：“暂无额度”（见附件 2）"},
		{"a prompt over two lines, with marks of its own", jiebei + `"messages":["提示：\n“暂无额度” {since}"]}]}`, "：“提示： ‘暂无额度’ {since}”（见"},
		{"the day of an event where the field is open", jiebei + `"repayment_posted":false}],"events":[{"kind":"repaid_in_part","on":"2026-11-02","product":"huabei"},{"kind":"repaid_in_full","on":"2026-11-09"}]}`, "我于 2026 年 11 月 9 日还款"},
		{"a field before an event", jiebei + `"repayment_posted":false,"repaid_on":"2026-11-07"}],"events":[{"kind":"repaid_in_full","on":"2026-11-09"}]}`, "我于 2026 年 11 月 7 日还款"},
		{"the twin of a field", jiebei + `"repayment_posted":false}],"repayment":{"last_repaid_on":"2026-11-06"}}`, "我于 2026 年 11 月 6 日还款"},
		{"what only the narrative tells leaves its blank", `{"narrative":"11月9号就还清了，现在App里还是显示没还","restrictions":[{"product":"jiebei","repayment_posted":false}]}`, "我于【还款日期】还款"},
		{"two lenders of a joint loan", jiebei + `"lenders":["mybank","ant_consumer_finance"]}]}`, "浙江网商银行股份有限公司、重庆蚂蚁消费金融有限公司："},
		{"a bank that nobody names", `{"restrictions":[{"product":"xinyongdai"}]}`, "【合同页写明的银行全称】："},
		{"a private number is concealed", jiebei + `"messages":["请联系13800000000"]}]}`, "：“请联系"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := lettersTo(t, c.body, "")
			require.NotEmpty(t, all)
			assert.Contains(t, all[0].Body, c.holds)
			assert.NotContains(t, all[0].Body, "13800000000")
		})
	}
}

// TestASupervisorIsAddressedLast: not before the lender was, nor before its time
// to answer is over, nor where it has answered and nothing is left to check.
func TestASupervisorIsAddressedLast(t *testing.T) {
	for _, c := range []struct {
		name, restriction, events string
		due                       bool
	}{
		{"nobody complained", `"since":"2026-10-01"`, ``, false},
		{"the fifteenth day", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2026-11-05"}`, false},
		{"the sixteenth day", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2026-11-04"}`, true},
		{"a complaint without its day", `"since":"2026-10-01"`, `{"kind":"filed_complaint"}`, false},
		{"a complaint of a month, of which the last day counts", `"since":"2026-09-01"`, `{"kind":"filed_complaint","on":"2026-10"}`, true},
		{"a complaint that is still to come", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2027-01-04"}`, false},
		{"a complaint about another product", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2026-10-04","product":"huabei"}`, false},
		{"a complaint before it was restricted", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2026-09-04"}`, false},
		{"the lender has answered", `"since":"2026-10-01"`, `{"kind":"filed_complaint","on":"2026-10-04"},{"kind":"lender_replied","on":"2026-10-14"}`, false},
		{"it has answered and the repayment is not posted yet", `"repayment_posted":false`, `{"kind":"filed_complaint","on":"2026-11-10"},{"kind":"appeal_rejected","on":"2026-11-14"}`, true},
		{"an answer on the day of the complaint", `"since":"2026-09-01"`, `{"kind":"filed_complaint","on":"2026-10-04"},{"kind":"lender_replied","on":"2026-10-04"}`, false},
		{"an answer that came before the complaint", `"since":"2026-09-01"`, `{"kind":"filed_complaint","on":"2026-10-04"},{"kind":"lender_replied","on":"2026-10-02"}`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := `{"restrictions":[{"product":"jiebei",` + c.restriction + `}],"events":[` + c.events + `]}`
			due := slices.ContainsFunc(addressed(lettersTo(t, body, "")), func(l string) bool { return strings.Contains(l, " regulator ") })
			assert.Equal(t, c.due, due)
		})
	}
}

func TestATimeThatEndsOnAHolidayEndsOnTheNextWorkingDay(t *testing.T) {
	// Fifteen days after 17 September 2026 is 2 October; offices open again on the 8th.
	complained := `"restrictions":[{"product":"jiebei"}],"events":[{"kind":"filed_complaint","on":"2026-09-17"}]}`
	assert.Len(t, lettersTo(t, `{"as_of":"2026-10-08",`+complained, ""), 1)
	assert.Len(t, lettersTo(t, `{"as_of":"2026-10-09",`+complained, ""), 2)
}
