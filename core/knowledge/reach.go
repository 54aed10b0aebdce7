package knowledge

import "slices"

// EachLeaf calls visit with every leaf of the condition.
func (c Condition) EachLeaf(visit func(Condition)) {
	for i := range c.All {
		c.All[i].EachLeaf(visit)
	}
	for i := range c.Any {
		c.Any[i].EachLeaf(visit)
	}
	if c.Not != nil {
		c.Not.EachLeaf(visit)
	}
	if c.Op != NoOperator {
		visit(c)
	}
}

// CausesOfEvent returns the causes that an event of the kind speaks for, and
// those that it speaks against, by id. Where both are empty the kind is kept for
// the timeline alone: a complaint or a call to support says nothing of a reason.
func (b *Base) CausesOfEvent(kind string) (supported, contradicted []string) {
	for _, c := range b.Causes {
		for _, r := range c.Rules {
			mentioned, negated := r.When.mentionsEvent(kind, false)
			supports := r.Direction == Supports && !negated || r.Direction == Contradicts && negated
			switch {
			case !mentioned:
			case supports && !slices.Contains(supported, c.ID):
				supported = append(supported, c.ID)
			case !supports && !slices.Contains(contradicted, c.ID):
				contradicted = append(contradicted, c.ID)
			}
		}
	}
	return supported, contradicted
}

// mentionsEvent reports whether a condition asks for the kind, and whether it
// asks that it did not happen.
func (c Condition) mentionsEvent(kind string, not bool) (mentioned, negated bool) {
	if slices.Contains(c.Value.Kinds, kind) {
		return true, not
	}
	if c.Not != nil {
		return c.Not.mentionsEvent(kind, !not)
	}
	for _, part := range slices.Concat(c.All, c.Any) {
		if mentioned, negated := part.mentionsEvent(kind, not); mentioned {
			return mentioned, negated
		}
	}
	return false, false
}
