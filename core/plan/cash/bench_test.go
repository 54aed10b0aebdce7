package cash

import (
	"fmt"
	"strings"
	"testing"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// BenchmarkOf_TheLargestLists shows what the worst profile costs: a hundred
// flows each way of which every one could be moved.
func BenchmarkOf_TheLargestLists(b *testing.B) {
	var due, expected []string
	for i := range 100 {
		due = append(due, fmt.Sprintf(`{"on":"2026-12-%02d","amount":%d,"kind":"supplier","can_wait":%t}`, i%28+1, 1000+i, i%2 == 0))
		expected = append(expected, fmt.Sprintf(`{"on":"2027-01-%02d","amount":%d,"kind":"receivable"}`, i%28+1, 10+i))
	}
	text := `{"cash":{"on_hand":1,"due":[` + strings.Join(due, ",") + `],"expected":[` + strings.Join(expected, ",") + `]}}`
	p, _ := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	f := reason.NewFacts(p, knowledge.Load())
	for b.Loop() {
		if Of(f) == nil {
			b.Fatal("no forecast")
		}
	}
}
