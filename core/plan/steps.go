package plan

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Step is one step of the plan, with the causes that it answers.
type Step struct {
	Step         *knowledge.Step
	For          []string // ids of causes
	Restrictions []string
	StartOn      profile.Date
	CheckOn      profile.Date // where Step.CheckAfterDays says so
	Done         bool
	DoneOn       profile.Date
	Effect       []Effect
}

// Effect is what the same engine answers for one cause once the step has
// changed the facts that it can change.
type Effect struct {
	Cause    string
	From, To knowledge.Presence
	Text     string
}

// steps picks the steps that answer an open cause; where none is open, those
// that are for not knowing and for causes that only the lender can end.
func steps(f *reason.Facts, a *reason.Assessment) []Step {
	findings := open(a)
	nothingOpen := len(findings) == 0
	if nothingOpen {
		findings = uncured(a)
	}
	done := stepsDone(f.Profile)
	var plan []Step
	for _, s := range f.Base.Steps {
		answered := answers(s, findings)
		if len(answered) == 0 && !(s.WhenUnknown && nothingOpen) || !holds(f, s.When) {
			continue
		}
		step := Step{Step: s, StartOn: f.Profile.AsOf, CheckOn: f.Profile.AsOf.AddDays(s.CheckAfterDays)}
		if on, ok := done[s.ID]; ok {
			step.Done, step.DoneOn = true, on
		}
		for _, x := range answered {
			step.For = append(step.For, x.Cause.ID)
			step.addRestrictions(x.Restrictions)
		}
		step.Effect = effects(f, s, answered)
		plan = append(plan, step)
	}
	if limitRemains(f.Profile) {
		return reassessmentLast(plan)
	}
	return plan
}

// limitRemains reports whether something is left of a limit, or may be: only
// where every restricted limit is said to be zero is there nothing to lose.
func limitRemains(p *profile.Profile) bool {
	restrictions, _ := p.Lookup("/restrictions")
	return len(restrictions.Items) == 0 || slices.ContainsFunc(restrictions.Items, func(r profile.Value) bool {
		now, known := r.Member("limit_now")
		symptoms, _ := r.Member("symptoms")
		zero := known && now.Number == 0 || !known && slices.ContainsFunc(symptoms.Items, func(s profile.Value) bool {
			return s.Text == "limit_zero"
		})
		return !zero
	})
}

// reassessmentLast puts what may set off an assessment behind all other steps:
// what is left of a limit can be lost in it.
func reassessmentLast(steps []Step) []Step {
	late := func(s Step) bool { return s.Step.Reassesses }
	last := slices.DeleteFunc(slices.Clone(steps), func(s Step) bool { return !late(s) })
	return append(slices.DeleteFunc(steps, late), last...)
}

func answers(s *knowledge.Step, findings []*reason.Finding) []*reason.Finding {
	var answered []*reason.Finding
	for _, x := range findings {
		if slices.Contains(s.For, x.Cause.ID) {
			answered = append(answered, x)
		}
	}
	return answered
}

func (s *Step) addRestrictions(pointers []string) {
	for _, p := range pointers {
		if !slices.Contains(s.Restrictions, p) {
			s.Restrictions = append(s.Restrictions, p)
		}
	}
	slices.Sort(s.Restrictions)
}

// effects re-runs the engine on the facts as the step leaves them, for every
// cause that the step answers.
func effects(f *reason.Facts, s *knowledge.Step, answered []*reason.Finding) []Effect {
	if len(s.Changes) == 0 {
		return nil
	}
	changed := f
	for _, entry := range f.Entries() {
		changed = changed.Changed(s.Changes, entry)
	}
	var effects []Effect
	for _, x := range answered {
		to := changed.Present(x.Cause, x.Restrictions)
		text := f.Base.Answer.EffectUnchanged
		if to == knowledge.Cured && x.Present != knowledge.Cured {
			text = f.Base.Answer.EffectCured
		}
		title := x.Cause.Title.In(f.Profile.Locale)
		effects = append(effects, Effect{
			Cause: x.Cause.ID, From: x.Present, To: to,
			Text: strings.ReplaceAll(text.In(f.Profile.Locale), "{cause}", title),
		})
	}
	return effects
}

// stepsDone returns the steps that the merchant has taken; one without a day
// was taken by as_of at the latest.
func stepsDone(p *profile.Profile) map[string]profile.Date {
	done := make(map[string]profile.Date)
	list, _ := p.Lookup("/steps_done")
	for _, v := range list.Items {
		id, _ := v.Member("step")
		day := p.AsOf
		if on, ok := v.Member("on"); ok {
			day = on.Days.First
		}
		done[id.Text] = day
	}
	return done
}
