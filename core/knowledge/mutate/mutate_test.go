package mutate_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/mutate"
)

func TestTheCasesNoticeNineMutantsOfTen(t *testing.T) {
	mutants, survivors := 0, 0
	for i := range knowledge.Load().Causes {
		r := mutate.Run(knowledge.Load(), &knowledge.Load().Causes[i])
		mutants += r.Mutants
		survivors += len(r.Survivors)
		for _, s := range r.Survivors {
			t.Logf("%s: %s survives", r.Cause, s)
		}
	}
	require.Positive(t, mutants)
	assert.LessOrEqual(t, survivors*10, mutants, "%d of %d mutants survive", survivors, mutants)
}

// TestRun: a rule that a case holds in place cannot be changed unnoticed, and
// one that no case reads can.
func TestRun(t *testing.T) {
	const rule = `{"id":"many","when":{"not":{"at":"/credit/active_lenders","op":"less_than","value":6}},"direction":"supports","strength":"strong","tier":"credit_report","sources":["s"]}`
	const at = `{"profile":{"credit":{"active_lenders":6}},"standing":"possible"}`
	const below = `{"profile":{"credit":{"active_lenders":5}},"standing":"absent"}`
	run := func(cases string) mutate.Result {
		base := knowledge.Parse([]knowledge.File{
			{Path: "causes/c.json", Content: `{"id":"c","rules":[` + rule + `],"cases":[` + cases + `]}`},
			{Path: "sources.json", Content: `{"sources":[{"id":"s","kind":"law","confidence":"high"}]}`},
		})
		return mutate.Run(base, &base.Causes[0])
	}
	both := run(at + "," + below)
	assert.Equal(t, 4, both.Mutants)
	assert.Empty(t, both.Survivors)
	assert.Equal(t, []string{"many /credit/active_lenders less_than 6 moved by -1"}, run(at).Survivors)
	assert.Len(t, run("").Survivors, 4)
}
