package knowledge

import "slices"

// Step is one recovery step. Order is its place among the steps that are free
// to come next; those that it comes after, or waits for, come before it.
type Step struct {
	ID           string
	Order        int
	Title        Text
	Instructions []Text
	For          []string
	ForAlert     []string // kinds of alerts that call for it, whatever the causes
	NotInAlert   []string // kinds of alerts while which it is left out

	When        *Condition
	WhenUnknown bool
	WhenUnsure  bool     // where causes are possible at most and no message was given
	WhenDone    []string // steps, any of which being done shows it whatever When says
	Unless      *Unless

	After      []string // steps that come before it where they are in the plan too
	WaitsFor   []string // steps whose result it needs: it starts when they are to be checked
	Instead    []string // steps that would do where the merchant cannot take it
	DoneBy     []string // kinds of events that tell that it was done
	AnsweredBy []string // kinds of events that tell that its answer came

	Documents []string // ids
	Channel   string
	Effort    string
	Caution   []Text
	NotExpect Text // what it will not bring about
	Sources   []string

	FindsOut    bool // it stays in a long plan though its causes are merely possible
	Reassesses  bool // may set off an assessment in which what is left of a limit is lost
	WorkingDays bool // handed in at a counter, though the channel is always open

	CheckAfterDays int    // those of Right, else our own; 0 where there is nothing to check
	Right          string // id of the right under which an answer is due, "" where nobody owes one in time

	Changes      []Change
	OthersDecide bool // others make the changes so, once they grant it
}

// Unless says when a step has nothing left to do: When is true and ButNot is not.
type Unless struct {
	When   Condition
	ButNot *Condition
}

// UrgentBelow is the Order from which on a step can wait for another one of its
// channel.
const UrgentBelow = 25

// Shares reports whether both steps may stand in one plan for the same reason:
// a cause that both answer, or an alert that calls for both.
func (s *Step) Shares(o *Step) bool {
	in := func(ids []string) func(string) bool { return func(id string) bool { return slices.Contains(ids, id) } }
	return slices.ContainsFunc(s.For, in(o.For)) || slices.ContainsFunc(s.ForAlert, in(o.ForAlert))
}

// ComesAfter reports whether the step has to come after the one with the id.
func (s *Step) ComesAfter(id string) bool {
	return slices.Contains(s.After, id) || slices.Contains(s.WaitsFor, id)
}
