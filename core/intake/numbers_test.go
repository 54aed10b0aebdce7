package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
)

// TestAmounts: how people write sums of money.
func TestAmounts(t *testing.T) {
	for text, want := range map[string]string{
		"一万七": "17000", "1万2": "12000", "1万2千": "12000", "5千": "5000", "3w": "30000", "3.5万": "35000", "3k": "3000", "两千": "2000",
		"20万": "200000", "二十万": "200000", "13000元": "13000", "13,000": "13000", "¥800": "800", "三百五": "350", "一千三": "1300",
		"十五万": "150000", "100块": "100", "一百零五块": "105", "１２万": "120000", "2万3": "23000",
		"几千": "", "十几万": "", "三四万": "", "***": "", "8次": "", "3天": "", "50": "", "一直": "", "12期": "", "5%": "",
	} {
		t.Run(text, func(t *testing.T) {
			s := tokenised(text)
			got := ""
			for i := range s.tokens {
				if value, _, ok := s.captured("money", int32(i)); ok && got == "" {
					got = value.String()
				}
			}
			assert.Equal(t, want, got)
		})
	}
}

// TestSpans: spans of time in days, shares in percent, and how often.
func TestSpans(t *testing.T) {
	for _, c := range []struct{ kind, text, want string }{
		{"days", "三天", "3"}, {"days", "15天", "15"}, {"days", "一周", "7"}, {"days", "两个星期", "14"}, {"days", "半个月", "15"},
		{"days", "一个月", "30"}, {"days", "2 days", "2"}, {"days", "三四天", ""}, {"days", "几天", ""}, {"days", "三次", ""}, {"days", "5小时", "5"},
		{"percent", "40%", "40"}, {"percent", "三成", "30"}, {"percent", "一半", "50"}, {"percent", "百分之二十", "20"}, {"percent", "三天", ""},
		{"times", "9次", "9"}, {"times", "十五次", "15"}, {"times", "十几次", ""}, {"times", "9天", ""},
		{"number", "8家", "8"}, {"number", "一个月", ""}, {"number", "1.5", ""},
	} {
		t.Run(c.kind+" "+c.text, func(t *testing.T) {
			s := tokenised(c.text)
			got := ""
			if value, _, ok := s.captured(c.kind, 0); ok {
				got = value.String()
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// TestFacts: a number goes where the words say, and nowhere else.
func TestFacts(t *testing.T) {
	for _, c := range []struct{ narrative, pointer, want string }{
		{"额度从一万七降到5千", "/restrictions/0/limit_before", "17000"},
		{"额度从一万七降到5千", "/restrictions/0/limit_now", "5000"},
		{"原来3w的额度，现在只剩1万2", "/restrictions/0/limit_now", "12000"},
		{"limit cut from 20,000 to 5000", "/restrictions/0/limit_before", "20000"},
		{"借呗还欠8千，额度没了", "/restrictions/0/outstanding", "8000"},
		{"征信一个月被查了9次，额度没了", "/credit/hard_inquiries_3m", "9"},
		{"外面欠着7家网贷，额度没了", "/credit/active_lenders", "7"},
		{"借呗逾期了3天，额度没了", "/repayment/max_overdue_days_24m", "3"},
		{"店里销售额跌了四成，额度没了", "/business/sales_change_3m_pct", "-40"},
		{"借呗全部还清了，额度没了", "/restrictions/0/outstanding", "0"},
		{"店里一个月流水三十万，额度没了", "/restrictions/0/limit_before", ""},
		{"每月工资五千，额度没了", "/restrictions/0/limit_before", ""},
		{"额度从***降到***", "/restrictions/0/limit_before", ""},
	} {
		t.Run(c.narrative+" "+c.pointer, func(t *testing.T) {
			assert.Equal(t, c.want, toldOf(narrated(t, c.narrative, "jiebei"), c.pointer))
		})
	}
}

func tokenised(text string) *sentence {
	s := &sentence{text: newNormaliser(&knowledge.Load().Vocabulary).normalise(text)}
	s.tokenise()
	s.findNumbers()
	return s
}
