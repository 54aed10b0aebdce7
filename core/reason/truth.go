package reason

// Truth is one of Kleene's three values. A fact that is absent makes a
// comparison Unknown, and so does everything that hangs on it: not, unequal and
// less-than over an unknown are unknown, never true.
type Truth int8

// The three values; the zero value is Unknown.
const (
	False   Truth = -1
	Unknown Truth = 0
	True    Truth = 1
)

// Not swaps True and False and leaves Unknown.
func (t Truth) Not() Truth { return -t }

// And is the lesser of the two: False decides, then Unknown.
func (t Truth) And(other Truth) Truth { return min(t, other) }

// Or is the greater of the two: True decides, then Unknown.
func (t Truth) Or(other Truth) Truth { return max(t, other) }

// String returns the contract's word for the outcome of a rule.
func (t Truth) String() string {
	switch t {
	case True:
		return "met"
	case False:
		return "not_met"
	}
	return "unknown"
}

func truthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}
