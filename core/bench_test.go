package core_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// BenchmarkAssess is a full assessment of a small profile, of one that gives
// nearly every field, of a narrative of 2,000 characters alone, and of the slowest
// profiles that we know to build within the schema. Beside the time stands how many times encoding/json takes to read the same profile.
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
		{"worst, dated events", "", false},
		{"worst, dated restrictions", "", false},
	} {
		text := slowest(strings.HasSuffix(c.name, "events"))
		if c.file != "" {
			var err error
			text, err = os.ReadFile(testdata + "/bench/" + c.file + ".json")
			require.NoError(b, err)
		}
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

// slowest is a profile with as much to try as the schema allows: eight
// restrictions and fifty events, of which either these or those have their month,
// beside a narrative full of matches and two hundred fields that are declined.
func slowest(datedEvents bool) []byte {
	products := []string{"wangshangdai", "jiebei", "xinyongdai", "huabei", "taobao_loan"}
	var restrictions, events, declined []any
	for i := range 8 {
		r := object{"product": products[i%len(products)], "opened_on": fmt.Sprintf("2015-%02d", 11-i)}
		if !datedEvents {
			r["since"] = fmt.Sprintf("2026-%02d", 11-i)
		}
		restrictions = append(restrictions, r)
	}
	kinds := knowledge.Load().Events
	for i := range 50 {
		e := object{"kind": kinds[i%len(kinds)].ID}
		if datedEvents {
			e["on"] = fmt.Sprintf("20%02d-%02d", 20+i%7, 1+i%10)
		}
		events = append(events, e)
	}
	for i := range 200 {
		declined = append(declined, fmt.Sprintf("/nowhere/%d", i))
	}
	words := []rune(strings.Repeat("昨天换了手机，花呗逾期了六天，身份证过期，借呗额度没了。", 80))
	return []byte(written(object{
		"as_of": "2026-11-20", "restrictions": restrictions, "events": events, "declined": declined, "narrative": string(words[:2000]),
	}))
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
