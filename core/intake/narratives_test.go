package intake_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
)

// told is a line of narratives.jsonl: what somebody might write, and the causes
// of which a right answer ranks one first.
type told struct {
	ID, Kind, Narrative  string
	Product, Any, Denies []string
}

func narratives(t *testing.T) []told {
	t.Helper()
	file, err := os.Open("../../testdata/narratives.jsonl")
	require.NoError(t, err)
	defer file.Close()
	var all []told
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var line told
		require.NoError(t, json.Unmarshal(lines.Bytes(), &line))
		all = append(all, line)
	}
	return all
}

// answerTo is the answer to a narrative about its first product.
func answerTo(t *testing.T, line told) gjson.Result {
	t.Helper()
	body, err := json.Marshal(map[string]any{"narrative": line.Narrative, "restrictions": []any{map[string]string{"product": line.Product[0]}}})
	require.NoError(t, err)
	answer, rejection := core.Assess(body, core.Options{Today: "2026-11-20"})
	require.Nil(t, rejection, line.ID)
	return gjson.ParseBytes(answer)
}

// TestNarrativesAreUnderstood holds the reader to what it must reach on
// narratives that it was never fitted to: here it must do better.
func TestNarrativesAreUnderstood(t *testing.T) {
	count, first, third := map[string]int{}, map[string]int{}, map[string]int{}
	for _, line := range narratives(t) {
		answer := answerTo(t, line)
		var ranked []string
		for _, e := range answer.Get("explanations").Array() {
			cause, standing := e.Get("cause").String(), e.Get("standing").String()
			ranked = append(ranked, cause)
			accuses := e.Get("origin").String() == "merchant_conduct" && (standing == "named" || standing == "likely")
			assert.False(t, accuses && !slices.Contains(line.Any, cause), "%s accuses of %s: %s", line.ID, cause, line.Narrative)
			assert.False(t, slices.Contains(line.Denies, cause) && standing != "background", "%s raises %s, which is denied: %s", line.ID, cause, line.Narrative)
		}
		count[line.Kind]++
		at := slices.IndexFunc(ranked, func(cause string) bool { return slices.Contains(line.Any, cause) })
		if at == 0 {
			first[line.Kind]++
		} else if len(line.Any) > 0 {
			t.Logf("%s wants one of %v, ranks %v: %s", line.ID, line.Any, ranked[:min(3, len(ranked))], line.Narrative)
		}
		if at >= 0 && at < 3 {
			third[line.Kind]++
		}
		if line.Kind == "scam" {
			assert.True(t, answer.Get("alert").IsObject(), "%s raises no alert: %s", line.ID, line.Narrative)
		}
	}
	share := func(part map[string]int, kind string) float64 { return float64(part[kind]) / float64(count[kind]) }
	assert.GreaterOrEqual(t, share(first, "cause"), 0.95)
	assert.GreaterOrEqual(t, share(third, "cause"), 0.97)
	assert.GreaterOrEqual(t, share(third, "weak_cause"), 0.97)
}
