package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sorting"
)

// Step is one step of the plan, with the causes that it answers.
type Step struct {
	Step         *knowledge.Step
	For          []string // ids of causes
	Restrictions []string
	Cautions     []knowledge.Text // those of the step, then what its days bring with them
	Sources      []string         // likewise
	Visit        int              // steps of one visit share it; 0 where there is no channel to visit
	StartOn      profile.Date
	CheckOn      profile.Date // where Step.CheckAfterDays says so
	CheckBasis   string       // "law" or "judgement", "" where there is nothing to check
	Done         bool
	DoneOn       profile.Date
	Effect       []Effect
	Essential    bool     // in the least set that clears the most
	Alternatives []string // ids of steps of this plan that would do instead

	mayBeLeft bool // it answers causes that are merely possible, at some cost, and moves none
	waitOver  bool // done, and whatever was waited for is there or may be
	rank      int  // the least Order of the step and of all that come after it, once it is ranked
	ranked    bool
}

// SetAside is a step that a long plan leaves out until more is known.
type SetAside struct {
	Step *knowledge.Step
	For  []string // ids of causes
}

// steps picks what to do about an assessment, in the order to do it.
func steps(f *reason.Facts, calendar *workday.Calendar, a *reason.Assessment) ([]Step, []SetAside) {
	findings := open(a)
	picked, aside := shorten(pick(f, a, findings))
	ordered := arrange(f, calendar, picked)
	markEssential(f, findings, ordered)
	plan := make([]Step, len(ordered))
	for i, s := range ordered {
		s.Alternatives = alternatives(s, ordered)
		plan[i] = *s
	}
	return plan, aside
}

// pick takes the steps that answer an open cause or an alert; where no cause is
// open, those that are for not knowing and for causes that only the lender can
// end. A step that was done stays whatever has come of it.
func pick(f *reason.Facts, a *reason.Assessment, findings []*reason.Finding) []*Step {
	nothingOpen := len(findings) == 0
	if nothingOpen {
		findings = uncured(a)
	}
	unsure := !nothingOpen && findings[0].Standing == knowledge.Possible && !anyMessage(f)
	done, alerts := stepsDone(f), alertKinds(f)
	var picked []*Step
	for _, s := range f.Base.Steps {
		day, isDone := done[s.ID]
		answered := answers(s, findings)
		alerted := share(s.ForAlert, alerts)
		wanted := (alerted || len(answered) > 0 || s.WhenUnknown && nothingOpen || s.WhenUnsure && unsure) &&
			!share(s.NotInAlert, alerts) && (isDone || makesSense(f, s, done))
		if !wanted && !day.given {
			continue
		}
		step := &Step{Step: s, Cautions: s.Caution, Sources: s.Sources, Effect: effects(f, s, answered)}
		step.Done, step.DoneOn, step.waitOver = isDone, day.on, day.waitOver
		if len(answered) == 0 {
			answered = answers(s, a.Findings)
		}
		for _, x := range answered {
			step.For = append(step.For, x.Cause.ID)
			step.addRestrictions(x.Restrictions)
		}
		sorting.Ascending(step.Restrictions)
		step.mayBeLeft = !alerted && mayBeLeft(step, answered)
		picked = append(picked, step)
	}
	return picked
}

// share reports whether two lists of ids have one in common.
func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

// anyMessage reports whether the merchant gave words of the platform.
func anyMessage(f *reason.Facts) bool {
	return slices.ContainsFunc(f.Entries(), func(entry string) bool {
		messages, _ := f.Profile.Lookup(entry + "/messages")
		return len(messages.Items) > 0
	})
}

// makesSense reports whether there is something to do for the step, after what
// the merchant said.
func makesSense(f *reason.Facts, s *knowledge.Step, done map[string]doing) bool {
	if !holds(f, s.When) && !slices.ContainsFunc(s.WhenDone, func(id string) bool { return done[id] != doing{} }) {
		return false
	}
	return s.Unless == nil || !holds(f, &s.Unless.When) || s.Unless.ButNot != nil && holds(f, s.Unless.ButNot)
}

// mostSteps is how long a plan gets before steps are set aside: a page that is
// longer is not worked through.
const mostSteps = 12

// mayBeLeft reports whether a step can wait until more is known: it answers
// causes that are merely possible, costs more than minutes, finds nothing out,
// moves nothing, and is not what everybody does who does not know the reason.
func mayBeLeft(s *Step, answered []*reason.Finding) bool {
	if s.Done || s.Step.FindsOut || s.Step.WhenUnknown || s.Step.Effort == "minutes" || s.Step.Order < knowledge.UrgentBelow || s.moves() {
		return false
	}
	return !slices.ContainsFunc(answered, func(x *reason.Finding) bool { return x.Standing <= knowledge.Likely })
}

// shorten sets steps aside from the end of a plan that is too long, but none
// that a later one comes after.
func shorten(picked []*Step) (kept []*Step, aside []SetAside) {
	undone := 0
	for _, s := range picked {
		if !s.Done {
			undone++
		}
	}
	kept = picked
	for i := len(picked) - 1; i >= 0 && undone > mostSteps; i-- {
		s := picked[i]
		needed := slices.ContainsFunc(kept, func(o *Step) bool { return o.Step.ComesAfter(s.Step.ID) })
		if !s.mayBeLeft || needed {
			continue
		}
		undone--
		kept = slices.Delete(slices.Clone(kept), i, i+1)
		aside = append(aside, SetAside{s.Step, s.For})
	}
	slices.Reverse(aside)
	return kept, aside
}

// alternatives names the open steps of the plan that would do instead of an
// open one.
func alternatives(s *Step, plan []*Step) []string {
	var ids []string
	for _, id := range s.Step.Instead {
		if o := find(plan, id); o != nil && !o.Done && !s.Done {
			ids = append(ids, id)
		}
	}
	return ids
}

func find(plan []*Step, id string) *Step {
	for _, s := range plan {
		if s.Step.ID == id {
			return s
		}
	}
	return nil
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
}
