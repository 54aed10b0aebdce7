package plan

import (
	"math/bits"
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// set is a set of steps, by their places among those that are searched. The
// first step is the highest bit, so that of two sets as large as each other the
// greater number has the earlier steps.
type set uint16

// mostSearched is how many steps are searched exactly. The lint lets no more of
// them change facts.
const mostSearched = 12

// markEssential marks the least set of steps that clears all that the steps can
// clear together: the fewest, and of those the earliest.
func markEssential(f *reason.Facts, findings []*reason.Finding, plan []*Step) {
	s := &search{facts: f}
	for _, step := range plan {
		if !step.Done && len(step.Step.Changes) > 0 && len(s.steps) < mostSearched {
			s.steps = append(s.steps, step)
		}
	}
	all := set(1)<<len(s.steps) - 1
	for _, x := range findings {
		if c := s.clearing(x); c.by(s, all) {
			s.cleared = append(s.cleared, c)
		}
	}
	if len(s.cleared) == 0 {
		return
	}
	best := all
	for some := all; some > 0; some-- {
		if s.clears(some) && bits.OnesCount16(uint16(some)) < bits.OnesCount16(uint16(best)) {
			best = some
		}
	}
	for i, step := range s.steps {
		step.Essential = best&s.bit(i) != 0
	}
}

type search struct {
	facts   *reason.Facts
	steps   []*Step
	cleared []*clearing
}

// clearing is what came of the sets that were tried on one cause. Only the
// steps that change what its presence reads can move it, so that of thousands
// of sets a handful is tried.
type clearing struct {
	finding *reason.Finding
	reads   set
	tried   map[set]bool
}

func (s *search) bit(i int) set { return 1 << (len(s.steps) - 1 - i) }

func (s *search) clearing(x *reason.Finding) *clearing {
	c := &clearing{finding: x, tried: make(map[set]bool)}
	for i, step := range s.steps {
		if slices.ContainsFunc(step.Step.Changes, func(change knowledge.Change) bool { return s.read(x.Cause, change) }) {
			c.reads |= s.bit(i)
		}
	}
	return c
}

// read reports whether the presence of a cause may depend on a change. Fields
// are compared by their last name, as one of a restriction has a twin elsewhere.
func (s *search) read(cause *knowledge.Cause, change knowledge.Change) bool {
	fields := []string{change.At}
	if kind, ok := s.facts.Base.Event(change.Event); ok {
		fields = nil
		for _, flag := range kind.Sets {
			fields = append(fields, flag.At)
		}
	}
	read := false
	for _, condition := range []*knowledge.Condition{cause.Cured, cause.Yes} {
		if condition == nil {
			continue
		}
		condition.EachLeaf(func(leaf knowledge.Condition) {
			read = read || change.Event != "" && slices.Contains(leaf.Value.Kinds, change.Event) ||
				slices.ContainsFunc(fields, func(at string) bool { return lastName(at) == lastName(leaf.At) })
		})
	}
	return read
}

func lastName(pointer string) string { return pointer[strings.LastIndexByte(pointer, '/')+1:] }

func (s *search) clears(some set) bool {
	return !slices.ContainsFunc(s.cleared, func(c *clearing) bool { return !c.by(s, some) })
}

// by reports whether a set of steps cures the cause.
func (c *clearing) by(s *search, some set) bool {
	some &= c.reads
	if some == 0 {
		return false
	}
	cured, known := c.tried[some]
	if !known {
		var changes []knowledge.Change
		for i, step := range s.steps {
			if some&s.bit(i) != 0 {
				changes = append(changes, step.Step.Changes...)
			}
		}
		cured = after(s.facts, changes).Present(c.finding.Cause, c.finding.Restrictions) == knowledge.Cured
		c.tried[some] = cured
	}
	return cured
}
