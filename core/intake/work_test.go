package intake

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// workOf counts the steps of matching for a text, and the words, times and
// matches that it holds.
func workOf(t *testing.T, text string) int {
	t.Helper()
	n := newReader(&Reading{}, &profile.Profile{AsOf: profile.DateOf(2026, 11, 20)}, knowledge.Load())
	n.read(text, nil)
	work := n.work + len(n.matches) + n.tries
	for _, m := range n.matches {
		work += m.count
	}
	return work
}

// TestWorkGrowsWithTheText: twice the text is about twice the work, with marks
// and without, also of texts made to be costly.
func TestWorkGrowsWithTheText(t *testing.T) {
	for name, unit := range map[string]string{
		"sentences":           "我上个月换了手机，昨天借呗没了。我从来没有逾期，为什么提示账户有风险？",
		"no marks":            "我上个月换了手机昨天借呗没了我从来没有逾期提示账户有风险为什么",
		"blanks":              "换了手机 借呗没了 还清了 没额度 ",
		"one word":            "逾期",
		"a word that denies":  "没有",
		"the start of many":   "额度",
		"a word of reporting": "提示，",
		"digits":              "1万2",
		"English":             "my phone changed and the limit is gone then i paid late ",
		"persons":             "我朋友",
	} {
		t.Run(name, func(t *testing.T) {
			count := 600 / len([]rune(unit))
			once, twice := workOf(t, strings.Repeat(unit, count)), workOf(t, strings.Repeat(unit, 2*count))
			assert.Less(t, float64(twice), 2.3*float64(once)+50)
		})
	}
}
