package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhoseLimit: what is told counts for the person whose limit it is, whoever
// tells it, and for nobody else.
func TestWhoseLimit(t *testing.T) {
	for _, c := range []struct {
		name, narrative string
		counts          bool
	}{
		{"one's own", "我换了手机，我的借呗没了", true},
		{"told without a subject", "换了手机，借呗没了", true},
		{"a mother's, told by a child", "我妈换了手机，她的借呗没了", true},
		{"a father's, asked on his behalf", "我爸换了手机，现在他的借呗没额度了，帮他问问", true},
		{"a shopkeeper's in an article", "开小吃店的陈姐换了手机，借呗没了", true},
		{"done by a wife on one's own account", "老婆给我换了手机，我的借呗没了", true},
		{"a friend's, where one's own limit is gone", "我朋友换了手机，我的借呗没了", false},
		{"a colleague's, without a comma", "我同事换了手机我的借呗却没了", false},
		{"a neighbour's, who lost nothing", "邻居换了手机照样能用，我的借呗没了", false},
		{"a friend's who lost it, beside one's own question", "我同学换了手机借呗没了，我会不会也这样", false},
		{"my sister's, where mine is gone", "我姐换了手机，我自己的借呗没了", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := narrated(t, c.narrative, "jiebei")
			if c.counts {
				assert.Equal(t, []string{"changed_device"}, kindsOf(r))
			} else {
				assert.Empty(t, r.Events)
			}
		})
	}
}

// TestOthersByNature: some readings are told of other people and count.
func TestOthersByNature(t *testing.T) {
	r := narrated(t, "我给表哥担保的那笔贷款他没还，我的网商贷停了", "wangshangdai")
	assert.Equal(t, "true", toldOf(r, "/credit/guarantee_default"))
	assert.Empty(t, r.Events, "the cousin's overdue is not the merchant's")
	r = narrated(t, "我们市场里好几家的网商贷都停了，我的也停了", "wangshangdai")
	assert.Equal(t, "true", toldOf(r, "/environment/peers_affected"))
}
