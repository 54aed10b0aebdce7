package knowledge

import (
	"slices"
	"strings"

	"limitcheck/core/profile"
)

// conduct is the origin of the causes that accuse the merchant: what can lift
// one of them is believed only where it is plainly said.
const conduct = "merchant_conduct"

// accusing is every condition leaf by which a rule speaks for a cause of conduct.
func (b *Base) accusing() []Condition {
	var leaves []Condition
	for i := range b.Causes {
		if b.Causes[i].Origin != conduct {
			continue
		}
		for _, rule := range b.Causes[i].Rules {
			if rule.Direction == Supports {
				leaves = rule.When.leaves(leaves)
			}
		}
	}
	return leaves
}

// leaves appends the leaves of a condition that are not negated.
func (c Condition) leaves(to []Condition) []Condition {
	if c.At != "" {
		to = append(to, c)
	}
	for _, part := range slices.Concat(c.All, c.Any) {
		to = part.leaves(to)
	}
	return to
}

// accuses reports whether an effect brings about what a leaf asks for.
func (e *Effect) accuses(leaves []Condition) bool {
	for i := range leaves {
		leaf := &leaves[i]
		for _, event := range e.Events {
			if slices.Contains(leaf.Value.Kinds, event.Kind) {
				return true
			}
		}
		for _, field := range e.Fields {
			if field.At == leaf.At && leaf.Value.met(field.Value) && !strings.HasSuffix(leaf.At, "/product") {
				return true
			}
		}
	}
	return false
}

// met reports whether a value that a reading gives may meet the operand. A
// number that stands in the words may be any.
func (o *Operand) met(value string) bool {
	switch {
	case o.IsBool:
		return value == "true" == o.Bool
	case o.IsNum:
		number, ok := profile.ParseDecimal(value)
		return !ok || number >= o.Number
	}
	return slices.ContainsFunc(o.Texts, func(text string) bool { return strings.Contains(value, `"`+text+`"`) })
}

// pointsToConduct reports whether a reading points to a cause of conduct.
func (b *Base) pointsToConduct(r *Reading) bool {
	return slices.ContainsFunc(r.PointsTo, func(id string) bool {
		cause, ok := b.Cause(id)
		return ok && cause.Origin == conduct
	})
}
