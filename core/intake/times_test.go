package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEventTimes: when an event happened, never more exactly than was said.
func TestEventTimes(t *testing.T) {
	for _, c := range []struct{ narrative, on, timing string }{
		{"昨天换了手机，额度没了", "2026-11-19", "just_before"},
		{"前天换了手机，额度没了", "2026-11-18", "just_before"},
		{"三天前换了手机，额度没了", "2026-11-17", "just_before"},
		{"I changed my phone 3 days ago, limit gone", "2026-11-17", "just_before"},
		{"I changed my phone on 3 November, limit gone", "2026-11-03", "just_before"},
		{"On Nov 3 I changed my phone, limit gone", "2026-11-03", "just_before"},
		{"I changed my phone on the 3rd of December, limit gone", "2025-12-03", "just_before"},
		{"8月15号换了手机，额度没了", "2026-08-15", "just_before"},
		{"2026年8月15日换了手机，额度没了", "2026-08-15", "just_before"},
		{"2026-08-15换了手机，额度没了", "2026-08-15", "just_before"},
		{"去年12月换了手机，额度没了", "2025-12", "earlier"},
		{"12月换了手机，额度没了", "2025-12", "just_before"},
		{"8月换了手机，额度没了", "2026-08", "just_before"},
		{"上个月换了手机，额度没了", "2026-10", "just_before"},
		{"两个月前换了手机，额度没了", "2026-09", "earlier"},
		{"半年前换了手机，额度没了", "2026-05", "earlier"},
		{"上周换了手机，额度没了", "2026-11", "just_before"},
		{"以前换过手机，额度没了", "", "earlier"},
		{"去年换了手机，额度没了", "", "earlier"},
		{"几个月前换了手机，额度没了", "", "earlier"},
		{"三四天前换了手机，额度没了", "", "just_before"},
		{"刚换了手机，额度没了", "", "just_before"},
		{"先换了手机，然后额度没了", "", "just_before"},
		{"额度没了，后来换了手机", "", "after"},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			r := narrated(t, c.narrative, "jiebei")
			require.Len(t, r.Events, 1)
			on := ""
			if r.Events[0].Dated {
				on = r.Events[0].On.String()
			}
			assert.Equal(t, c.on, on)
			assert.Equal(t, c.timing, r.Events[0].Timing)
		})
	}
}

// TestSince: a time that belongs to the loss is its day or month.
func TestSince(t *testing.T) {
	for _, c := range []struct{ narrative, since string }{
		{"昨天额度没了", "2026-11-19"},
		{"今天一看，额度没了", "2026-11-20"},
		{"两个月了额度还没恢复", "2026-09"},
		{"额度没了两个月了", "2026-09"},
		{"9月份额度就没了", "2026-09"},
		{"上个月换了手机，昨天额度没了", "2026-11-19"},
		{"昨天换了手机，额度没了", ""},
		{"好几个月了额度还没恢复", ""},
		{"昨天还能借，额度没了", ""},
		{"额度没了", ""},
	} {
		t.Run(c.narrative, func(t *testing.T) {
			told, _ := narrated(t, c.narrative, "jiebei").Fact("/restrictions/0/since")
			assert.Equal(t, c.since, told.Value.Text)
		})
	}
	t.Run("where no restriction is named, it is of the first to be named", func(t *testing.T) {
		told, ok := narrated(t, "昨天额度没了").Fact("/restrictions/-/since")
		require.True(t, ok)
		assert.Equal(t, "2026-11-19", told.Value.Text)
	})
}
