package render

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

func TestJSON_SeldomGrows(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/*/*.json")
	require.NoError(t, err)
	answers, grown := 0, 0
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, locale := range []string{"zh-CN", "en"} {
			p, rejection := profile.Parse(text, "2026-11-20", locale)
			if rejection != nil {
				continue // one that is there to be refused
			}
			facts := reason.NewFacts(p, knowledge.Load())
			assessment := reason.Assess(facts)
			a := Answer{Facts: facts, Assessment: assessment, Plan: plan.Make(facts, assessment)}
			document := JSON(a, false)
			assert.Less(t, cap(document), 2*len(document), "%s in %s leaves half its room empty", path, locale)
			answers++
			if cap(document) > usualSize(a) {
				grown++
			}
		}
	}
	require.Greater(t, answers, 50)
	assert.Less(t, grown, answers/10, "usualSize is too small for the answers of today")
}
