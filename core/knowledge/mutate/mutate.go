// Package mutate asks whether the cases of a cause would notice a mistake in
// its rules: every threshold moved by one unit either way, every rule dropped,
// every direction flipped. A mutant that all cases let pass is a rule, or a
// bound of one, that nothing holds in place.
package mutate

import (
	"slices"
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
	"limitcheck/core/profile"
)

// Result is what came of the mutants of one cause.
type Result struct {
	Cause     string
	Mutants   int
	Survivors []string // what was changed, in words
}

// Run mutates every rule of a cause.
func Run(base *knowledge.Base, cause *knowledge.Cause) Result {
	r := Result{Cause: cause.ID}
	try := func(name string, rules []knowledge.Rule) {
		r.Mutants++
		if !noticed(base, cause, rules) {
			r.Survivors = append(r.Survivors, name)
		}
	}
	for i, rule := range cause.Rules {
		try(rule.ID+" dropped", slices.Delete(slices.Clone(cause.Rules), i, i+1))
		flipped := rule
		flipped.Direction = knowledge.Contradicts - rule.Direction
		try(rule.ID+" flipped", replaced(cause.Rules, i, flipped))
		for n, was := range thresholds(rule.When) {
			for _, unit := range []profile.Decimal{-profile.DecimalOne, profile.DecimalOne} {
				moved, place := rule, n
				moved.When = moveThreshold(rule.When, &place, unit)
				name := rule.ID + " " + was.At + " " + was.Op.String() + " " + was.Value.JSON + " moved by " + strconv.Itoa(int(unit/profile.DecimalOne))
				try(name, replaced(cause.Rules, i, moved))
			}
		}
	}
	return r
}

func replaced(rules []knowledge.Rule, i int, rule knowledge.Rule) []knowledge.Rule {
	changed := slices.Clone(rules)
	changed[i] = rule
	return changed
}

// noticed reports whether a case of the cause comes to another standing.
func noticed(base *knowledge.Base, cause *knowledge.Cause, rules []knowledge.Rule) bool {
	mutant := *cause
	mutant.Rules = rules
	alone := *base
	alone.Causes = []knowledge.Cause{mutant}
	return slices.ContainsFunc(cause.Cases(), func(c knowledge.Case) bool {
		standing, _, rejection := lint.Outcome(&alone, cause.ID, c)
		return rejection != nil || standing != c.Standing
	})
}

// thresholds lists the leaves of a condition that compare with a number.
func thresholds(c knowledge.Condition) []knowledge.Condition {
	var leaves []knowledge.Condition
	c.EachLeaf(func(leaf knowledge.Condition) {
		if leaf.Value.IsNum {
			leaves = append(leaves, leaf)
		}
	})
	return leaves
}

// moveThreshold returns the condition with its nth threshold moved; n counts
// down in the order of thresholds.
func moveThreshold(c knowledge.Condition, n *int, unit profile.Decimal) knowledge.Condition {
	left := *n
	move := func(all []knowledge.Condition) []knowledge.Condition {
		moved := slices.Clone(all)
		for i := range moved {
			moved[i] = moveThreshold(moved[i], &left, unit)
		}
		return moved
	}
	c.All, c.Any = move(c.All), move(c.Any)
	if c.Not != nil {
		negated := moveThreshold(*c.Not, &left, unit)
		c.Not = &negated
	}
	if c.Op != knowledge.NoOperator && c.Value.IsNum {
		if left == 0 {
			c.Value.Number += unit
		}
		left--
	}
	*n = left
	return c
}
