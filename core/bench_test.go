package core_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// BenchmarkAssess is a full assessment of a small profile, of one that gives
// nearly every field, and of a narrative of 2,000 characters alone. Beside the
// time stands how many times encoding/json takes to read the same profile.
func BenchmarkAssess(b *testing.B) {
	for _, c := range []struct {
		name, file string
		trace      bool
	}{
		{"small", "small", false},
		{"small, traced", "small", true},
		{"full", "full", false},
		{"full, traced", "full", true},
		{"long narrative", "narrative", false},
		{"long narrative, traced", "narrative", true},
	} {
		text, err := os.ReadFile(testdata + "/bench/" + c.file + ".json")
		require.NoError(b, err)
		b.Run(c.name, func(b *testing.B) {
			var answer []byte
			for b.Loop() {
				answer, _ = core.Assess(text, core.Options{Trace: c.trace})
			}
			require.NotEmpty(b, answer, "a refusal is no assessment")
			each := float64(b.Elapsed()) / float64(b.N)
			b.ReportMetric(each/float64(timeToUnmarshal(b, text)), "x-json")
			b.ReportMetric(float64(len(answer)), "answer-bytes")
		})
	}
}

// timeToUnmarshal is what encoding/json takes for the profile: a yardstick of
// the machine, in the same run.
func timeToUnmarshal(b *testing.B, text []byte) time.Duration {
	b.Helper()
	const times = 2000
	start := time.Now()
	for range times {
		var v any
		require.NoError(b, json.Unmarshal(text, &v))
	}
	return max(1, time.Since(start)/times)
}

// BenchmarkLoad is what an instance pays once: the knowledge base parsed.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		knowledge.Parse(knowledge.Embedded())
	}
}
