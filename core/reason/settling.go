package reason

// Settling returns, for each of Undetermined, the missing pointers of which
// some answer alone would explain a restriction by the cause or rule it out.
// Where none would, only several together settle it, and all are returned.
func (a *Assessment) Settling() [][]string {
	trials := a.board.trials()
	all := make([][]string, len(a.Undetermined))
	for i, o := range a.Undetermined {
		cause := a.board.index(o.Cause)
		for _, pointer := range o.Missing {
			if at, tried := a.board.trialAt[pointer]; !tried || trials[at].settles(cause) {
				all[i] = append(all[i], pointer)
			}
		}
		if len(all[i]) == 0 {
			all[i] = o.Missing
		}
	}
	return all
}

// settles reports whether some answer explains a restriction by the cause or rules it out.
func (t *trial) settles(cause int) bool {
	for i := range t.answers {
		for _, c := range t.answers[i].changes {
			if c.cause == cause && (c.explains() || c.ruledOut) {
				return true
			}
		}
	}
	return false
}
