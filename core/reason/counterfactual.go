package reason

import (
	"cmp"
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// Counterfactual is the smallest change of one fact under which a cause would
// stand lower, found by weighing it anew.
type Counterfactual struct {
	Pointer string // concrete, where the fact stands or would stand
	Value   profile.Value
	Text    string
	After   knowledge.Standing // None where the cause would no longer explain anything
	Sources []string
}

// mostCounterfactuals are told of one cause: more than a reader weighs.
const mostCounterfactuals = 3

// Counterfactuals returns the changes that lower the standing of a finding, in
// the order of the knowledge base. Only facts that the merchant can honestly
// change or correct are tried: those of changeable.json. Standing says why the
// limit went, so a change that only clears the way today is none.
func (a *Assessment) Counterfactuals(f *Finding) []Counterfactual {
	var all []Counterfactual
	facts := a.board.facts
	cause := a.board.index(f.Cause)
	for i := range facts.Base.Changeable {
		change := &facts.Base.Changeable[i]
		if !facts.tables.reads(change.At, cause) {
			continue // it stands as it does, whatever the fact
		}
		for _, place := range facts.places(change, f.Restrictions) {
			if c, ok := a.counterfactual(cause, change, place); ok && len(all) < mostCounterfactuals {
				all = append(all, c)
			}
		}
	}
	return all
}

// place is where a fact would be changed, with what it is now.
type place struct {
	pointer string
	fact    *Fact
	known   bool
}

// places returns where a fact stands for the entries: in the profile where it
// is given, else in the field that it would be given in. Of all loans together
// it stands once. What the merchant does not know is left alone.
func (f *Facts) places(change *knowledge.Changeable, entries []string) []place {
	var all []place
	for _, entry := range entries {
		found := f.find(change.At, profile.PlaceOf(change.At), entry)
		if found.ok == change.OnlyMissing {
			continue
		}
		pointer := found.pointer
		if field, ok := strings.CutPrefix(change.At, entryPrefix); ok && (found.fact.Pointer == twins[field] || entry == "") {
			pointer = twins[field]
		}
		if pointer != "" && !f.declined(pointer) && !slices.ContainsFunc(all, func(p place) bool { return p.pointer == pointer }) {
			all = append(all, place{pointer, found.fact, found.ok})
		}
	}
	return all
}

// counterfactual tries the values that a change can bring a fact to, the
// nearest first.
func (a *Assessment) counterfactual(cause int, change *knowledge.Changeable, at place) (Counterfactual, bool) {
	b := a.board
	now := b.scores[cause].Standing
	for _, value := range b.facts.changedTo(change, &b.facts.Base.Causes[cause], at) {
		after := b.under(b.try(Supposition{Fields: []Fact{{Pointer: at.pointer, Value: value}}}), cause).Standing
		if after <= now {
			continue
		}
		then, ok := b.facts.Base.Then[standingAfter(after)]
		if !ok {
			continue
		}
		locale := b.facts.Profile.Locale
		return Counterfactual{
			Pointer: at.pointer, Value: value, After: after, Sources: change.Sources,
			Text: supposing(then.In(locale), change.Text.In(locale), value),
		}, true
	}
	return Counterfactual{}, false
}

// standingAfter is the contract's word for a standing that was lowered.
func standingAfter(s knowledge.Standing) string {
	if s == knowledge.None {
		return "ruled_out"
	}
	return knowledge.StandingIDs[s]
}

// StandingAfter returns the contract's word for where the cause would stand.
func (c Counterfactual) StandingAfter() string { return standingAfter(c.After) }

func supposing(then, condition string, value profile.Value) string {
	condition = knowledge.Fill(condition, func(name string) (string, bool) { return numberText(value.Number), name == "to" })
	return knowledge.Fill(then, func(name string) (string, bool) { return condition, name == "if" })
}

// changedTo lists what the fact can be brought to. A number falls to the near
// side of each threshold that the cause compares it with: between two of them
// nothing changes.
func (f *Facts) changedTo(change *knowledge.Changeable, cause *knowledge.Cause, at place) []profile.Value {
	switch {
	case change.Today:
		today := f.Profile.AsOf.String()
		return []profile.Value{{Kind: profile.Text, JSON: `"` + today + `"`, Text: today, Days: dayRange(f.Profile.AsOf)}}
	case change.Down:
		var values []profile.Value
		for _, n := range thresholdsBelow(cause, change.At) {
			if n < at.fact.Number && n >= change.Least {
				values = append(values, profile.NumberValue(n))
			}
		}
		return values
	case at.known && at.fact.JSON == change.To:
		return nil
	}
	return []profile.Value{profile.Constant(change.To)}
}

// thresholdsBelow lists, from the highest, the greatest whole numbers on the
// lower side of each threshold that the rules of the cause compare a field with.
func thresholdsBelow(cause *knowledge.Cause, at string) []profile.Decimal {
	var all []profile.Decimal
	for _, rule := range cause.Rules {
		rule.When.EachLeaf(func(c knowledge.Condition) {
			if c.At != at || !c.Value.IsNum {
				return
			}
			n := c.Value.Number / profile.DecimalOne * profile.DecimalOne
			if c.Op != knowledge.AtMost && c.Op != knowledge.MoreThan && n == c.Value.Number {
				n -= profile.DecimalOne
			}
			all = append(all, n)
		})
	}
	sorting.By(all, func(x, y profile.Decimal) int { return cmp.Compare(y, x) })
	return slices.Compact(all)
}
