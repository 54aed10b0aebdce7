package intake

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestAQuestionIsQuotedByItsClause: not the whole story stands behind a cause
// that is only asked about, and no words stand behind two.
func TestAQuestionIsQuotedByItsClause(t *testing.T) {
	for _, c := range []struct {
		narrative string
		want      []Asked
	}{
		{"卖童装三年了，今年生意也不好，借呗额度没了", []Asked{{"sales-decline", "今年生意也不好"}}},
		{"借呗额度没了，跟我换手机有关系吗，急用", []Asked{{"device-or-contact-change", "跟我换手机有关系吗"}}},
		{"借呗停了，我上周刚换了手机，会影响额度吗", []Asked{{"device-or-contact-change", "我上周刚换了手机，会影响额度吗"}}},
		{"网商贷没了1,200,000额度，是不是重新评估了", []Asked{{"periodic-reassessment", "是不是重新评估了"}}},
		{"My jiebei limit is gone, is it because I changed my phone, please help", []Asked{{"device-or-contact-change", "is it because I changed my phone"}}},
		{"借呗關了，是不是因為取消了授權", []Asked{{"authorization-cancelled", "是不是因為取消了授權"}}},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			assert.Equal(t, c.want, narrated(t, c.narrative, "jiebei").Asked)
		})
	}
}

func TestWordsThatAskAboutTwoCausesAreQuotedOnce(t *testing.T) {
	asked := narrated(t, "借呗额度没了，是不是因为花呗逾期或者换了手机", "jiebei").Asked
	require.Len(t, asked, 2)
	assert.Equal(t, "是不是因为花呗逾期或者换了手机", asked[0].Quote)
	assert.Empty(t, asked[1].Quote)
}

func TestAQuoteCutShortStaysWhole(t *testing.T) {
	long := strings.Repeat("我的网商贷用了很多年，", 40) + "额度没了，是不是因为换了手机"
	asked := narrated(t, long, "wangshangdai").Asked
	require.NotEmpty(t, asked)
	assert.Equal(t, quoteOf(long), asked[0].Quote)
}

// TestASentenceIsAQuestionByItsOwnMark: the same words may be asked first and then answered.
func TestASentenceIsAQuestionByItsOwnMark(t *testing.T) {
	for _, narrative := range []string{"花呗逾期了6天？花呗逾期了6天。", "花呗逾期了6天。花呗逾期了6天？", "花呗逾期了6天。"} {
		assert.NotEmpty(t, narrated(t, narrative, "jiebei").Told, narrative)
	}
	assert.Empty(t, narrated(t, "花呗逾期了6天？花呗逾期了6天？", "jiebei").Told)
}
