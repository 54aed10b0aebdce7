package knowledge_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// priorsFile is priors.json as a test reads it.
type priorsFile struct {
	Counts []struct {
		Class  string
		Count  float64
		Causes []string
	}
	Rule struct {
		Share              float64
		ClampDecibans      float64 `json:"clamp_decibans"`
		NotCountedDecibans int     `json:"not_counted_decibans"`
	}
}

// TestPriorsAreWhatTheRuleMakesOfTheCounts recomputes them: a share of the
// decibans of each count over the median one.
func TestPriorsAreWhatTheRuleMakesOfTheCounts(t *testing.T) {
	i := slices.IndexFunc(knowledge.Embedded(), func(f knowledge.File) bool { return f.Path == "priors.json" })
	var file priorsFile
	require.NoError(t, json.Unmarshal([]byte(knowledge.Embedded()[i].Content), &file))
	counts := make(map[string]float64)
	for _, class := range file.Counts {
		for _, cause := range class.Causes {
			counts[cause] += class.Count / float64(len(class.Causes))
		}
	}
	var all []float64
	for _, count := range counts {
		all = append(all, count)
	}
	slices.Sort(all)
	median := (all[(len(all)-1)/2] + all[len(all)/2]) / 2
	for _, cause := range knowledge.Load().Causes {
		want := file.Rule.NotCountedDecibans
		if count, ok := counts[cause.ID]; ok {
			decibans := 10 * math.Log10(count/median) / file.Rule.Share
			want = int(math.Round(min(max(decibans, -file.Rule.ClampDecibans), file.Rule.ClampDecibans)))
		}
		assert.Equal(t, want, cause.Prior, cause.ID)
	}
}

// TestPriorsWeighLessThanTheWeakestTwoRules: what is believed beforehand must
// not outweigh what is known.
func TestPriorsWeighLessThanTheWeakestTwoRules(t *testing.T) {
	for _, p := range knowledge.Load().Priors {
		assert.LessOrEqual(t, max(p.Decibans, -p.Decibans), 2*knowledge.Weak.Decibans(), p.Cause)
	}
}
