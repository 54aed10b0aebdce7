package reason

import "slices"

// Settling returns, for each of Undetermined, the missing pointers of which
// some answer alone would explain a restriction by the cause or rule it out.
// Where none would, only several together settle it, and all are returned.
func (a *Assessment) Settling() [][]string {
	settled := make(map[string][]int) // the causes that each pointer tried settles
	for _, t := range a.board.trials() {
		settled[t.pointer] = append(settled[t.pointer], t.settles()...)
	}
	all := make([][]string, len(a.Undetermined))
	for i, o := range a.Undetermined {
		cause := a.board.index(o.Cause)
		for _, pointer := range o.Missing {
			if causes, tried := settled[pointer]; !tried || slices.Contains(causes, cause) {
				all[i] = append(all[i], pointer)
			}
		}
		if len(all[i]) == 0 {
			all[i] = o.Missing
		}
	}
	return all
}

// settles lists the causes that some answer explains by or rules out.
func (t trial) settles() []int {
	var causes []int
	for _, answer := range t.answers {
		for _, c := range answer.changes {
			if (c.explains() || c.ruledOut) && !slices.Contains(causes, c.cause) {
				causes = append(causes, c.cause)
			}
		}
	}
	return causes
}
