package plan

import (
	"cmp"
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Effect is what the same engine answers for one cause once the step has
// changed the facts that it can change.
type Effect struct {
	Cause    string
	From, To knowledge.Presence
	Text     string
}

// effects re-runs the engine on the facts as the step leaves them, for every
// cause that the step answers.
func effects(f *reason.Facts, s *knowledge.Step, answered []*reason.Finding) []Effect {
	if len(s.Changes) == 0 || len(answered) == 0 {
		return nil
	}
	changed := after(f, s.Changes)
	words := &f.Base.Answer
	var effects []Effect
	for _, x := range answered {
		to := changed.Present(x.Cause, x.Restrictions)
		text := words.EffectUnchanged
		switch {
		case to != knowledge.Cured || x.Present == knowledge.Cured:
		case s.OthersDecide:
			text = words.EffectGranted
		default:
			text = words.EffectCured
		}
		title := x.Cause.Title.In(f.Profile.Locale)
		effects = append(effects, Effect{
			Cause: x.Cause.ID, From: x.Present, To: to,
			Text: strings.ReplaceAll(text.In(f.Profile.Locale), "{cause}", title),
		})
	}
	return effects
}

// after returns the facts as the changes leave them, for every restriction. What
// a step makes happen happens on the day of the profile, which is after whatever
// restricted the limit.
func after(f *reason.Facts, changes []knowledge.Change) *reason.Facts {
	var s reason.Supposition
	today := profile.DateRange{First: f.Profile.AsOf, Last: f.Profile.AsOf}
	for _, c := range changes {
		field, ofRestriction := strings.CutPrefix(c.At, "/restrictions/*")
		switch {
		case c.Event != "":
			s.Events = append(s.Events, reason.Event{Kind: c.Event, On: today, Dated: true, Timing: "after", Pointer: "/events/-", Last: true})
		case !ofRestriction:
			s.Fields = append(s.Fields, reason.Fact{Pointer: c.At, Value: profile.Constant(c.Value)})
		default:
			for _, entry := range f.Entries() {
				s.Fields = append(s.Fields, reason.Fact{Pointer: cmp.Or(entry, "/restrictions/-") + field, Value: profile.Constant(c.Value)})
			}
		}
	}
	return f.Suppose(s)
}

// moves reports whether the step changes whether a cause stands in the way.
func (s *Step) moves() bool {
	return slices.ContainsFunc(s.Effect, func(e Effect) bool { return e.From != e.To })
}
