package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestDenial: what is denied did not happen, wherever the "not" stands, and a
// "not" of something else denies nothing.
func TestDenial(t *testing.T) {
	for _, c := range []struct {
		narrative        string
		happened, absent []string
	}{
		{"我没换手机，额度没了", nil, []string{"changed_device"}},
		{"手机一直没换过，额度没了", nil, []string{"changed_device"}},
		{"换手机的事从来没有过，额度没了", nil, []string{"changed_device"}},
		{"I never changed my phone and the limit is gone", nil, []string{"changed_device"}},
		{"不小心把手机换了，额度没了", []string{"changed_device"}, nil},
		{"没想到换了手机额度就没了", []string{"changed_device"}, nil},
		{"没来得及充话费就换了手机，额度没了", []string{"changed_device"}, nil},
		{"额度没了，换了手机", []string{"changed_device"}, nil},
		{"又不是没换手机，额度没了", nil, nil},
		{"我没换手机，可我昨天换了手机，额度没了", nil, nil},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			r := narrated(t, c.narrative, "jiebei")
			assert.ElementsMatch(t, c.happened, kindsOf(r))
			assert.ElementsMatch(t, c.absent, absentKinds(r))
		})
	}
}

// TestNeverOverdue: a clean record is told in many ways, each against the rules
// that an overdue would meet.
func TestNeverOverdue(t *testing.T) {
	for _, narrative := range []string{
		"我从来没有逾期过，怎么没额度了", "没逾期过一次，借呗停了", "一次都没逾期，额度没了", "每个月都按时还款，额度没了",
		"没有任何逾期记录，额度没了", "I was never overdue and the limit is gone", "从没预期过，每期都还的，额度没了",
	} {
		t.Run(narrative, func(t *testing.T) {
			r := narrated(t, narrative, "jiebei")
			assert.Equal(t, "0", toldOf(r, "/repayment/overdue_count_12m"))
			assert.Equal(t, "0", toldOf(r, "/repayment/overdue_days_now"))
			assert.Empty(t, r.Events)
		})
	}
}

// TestQuestions: a question states nothing. What is asked about may be the
// cause; what happened is told all the same where a loss is told beside it.
func TestQuestions(t *testing.T) {
	for _, c := range []struct {
		narrative string
		happened  []string
		asked     string // "" for none
	}{
		{"额度没了，是不是因为我换了手机", nil, "device-or-contact-change"},
		{"额度没了，跟换手机有没有关系", nil, "device-or-contact-change"},
		{"换手机会影响借呗吗", nil, "device-or-contact-change"},
		{"换了手机以后多久能恢复", nil, "device-or-contact-change"},
		{"额度没了，难道是换手机的缘故", nil, "device-or-contact-change"},
		{"does changing my phone affect the limit", nil, "device-or-contact-change"},
		{"换了手机，额度没了，还能恢复吗", []string{"changed_device"}, ""},
		{"为什么换了手机就没额度了", []string{"changed_device"}, ""},
		{"换了手机借呗怎么就不能用了？", []string{"changed_device"}, ""},
		{"换了手机了，什么时候给我恢复", []string{"changed_device"}, ""},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			r := narrated(t, c.narrative, "jiebei")
			assert.ElementsMatch(t, c.happened, kindsOf(r))
			if c.asked == "" {
				assert.Empty(t, r.Asked)
			} else {
				assert.Equal(t, []string{c.asked}, askedCauses(r))
			}
		})
	}
}

// TestHypotheses: what might be, is planned or is hearsay is not so.
func TestHypotheses(t *testing.T) {
	for _, narrative := range []string{
		"如果我换了手机，借呗会没吗", "要是换手机的话额度会没吗", "万一换了手机怎么办", "听说换了手机额度会没",
		"我打算换手机，怕额度没了", "下个月换手机", "if I change my phone what happens", "怕换手机影响额度",
	} {
		t.Run(narrative, func(t *testing.T) {
			r := narrated(t, narrative, "jiebei")
			assert.Empty(t, r.Events)
			assert.Empty(t, r.Told)
			assert.Empty(t, r.Symptoms)
		})
	}
	t.Run("and what follows a but is so again", func(t *testing.T) {
		r := narrated(t, "如果是系统问题就算了，但是我换了手机，额度没了", "jiebei")
		assert.Equal(t, []string{"changed_device"}, kindsOf(r))
	})
	t.Run("an amount before 一直 makes no hypothesis", func(t *testing.T) {
		r := narrated(t, "额度8万一直好好的，换了手机就没了", "jiebei")
		assert.Equal(t, []string{"changed_device"}, kindsOf(r))
	})
}

// TestLaterState: of two states the one that the words put later holds.
func TestLaterState(t *testing.T) {
	r := narrated(t, "身份证之前过期了，额度没了，现在已经更新身份证了", "jiebei")
	assert.ElementsMatch(t, []string{"id_expired", "updated_id"}, kindsOf(r))
	for _, e := range r.Events {
		if e.Kind == "updated_id" {
			assert.Equal(t, "after", e.Timing)
		}
	}
}
