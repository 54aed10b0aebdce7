package render_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
)

// TestWhatDoesNotFitIsToldByItsCondition: many options fail at the same
// condition, which is told once; where nothing fits nobody is sent to choose.
func TestWhatDoesNotFitIsToldByItsCondition(t *testing.T) {
	for _, c := range []struct {
		name, profile, condition string
		chooses                  bool
	}{
		{"no licence", `"applicant":{"entity":"individual"}`, "有营业执照的个体户、公司或合作社", true},
		{"an account that the police froze", `"account":{"freeze_by":"police"}`, "账户限制已经解除", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			body, rejection := core.Assess([]byte(`{"as_of":"2026-11-20",`+c.profile+`}`), core.Options{Format: core.Markdown})
			require.Nil(t, rejection)
			_, section, found := strings.Cut(string(body), "## 别的正规资金")
			require.True(t, found)
			assert.Equal(t, 1, strings.Count(section, c.condition))
			assert.Equal(t, c.chooses, strings.Contains(section, "不要一家接一家地申请"))
		})
	}
}
