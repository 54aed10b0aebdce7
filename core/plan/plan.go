// Package plan turns explanations into what to do: what cannot wait, the
// recovery steps in order with their verified effect, what stays owed, what
// never to do, and when to look again. Nothing here promises that a limit
// returns: an effect says that a blocker is gone, and no more.
package plan

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/plan/cash"
	"limitcheck/core/plan/letter"
	"limitcheck/core/plan/workday"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Plan is everything to do about an assessment.
type Plan struct {
	Alert    *Alert
	Steps    []Step
	SetAside []SetAside // what a long plan leaves out
	Today    []string   // ids of the first steps not done that can start today, three at most
	Urgency  string     // "now", "this_week" or "no_rush"
	Why      string
	Loan     Loan
	Outlook  Outlook
	Warnings []*knowledge.Warning

	Rights      []*knowledge.Right
	Impacts     []*knowledge.Impact
	Financing   []*Option
	Corrections []*knowledge.Correction

	Cash     *cash.Forecast // nil where nothing is known of money
	Letters  []letter.Letter
	Timeline []Entry
}

// Outlook is what can be expected and when to look again.
type Outlook struct {
	Text      string
	RecheckOn profile.Date
	Sources   []string
	Notes     []*knowledge.Note // what else can be said of the causes found
	Waiting   []Waiting
}

// Waiting is what is said of causes that no step of the plan removes.
type Waiting struct {
	For    []string // ids of causes
	Text   string
	LookOn profile.Date
}

// Make plans for the assessment of the facts.
func Make(f *reason.Facts, a *reason.Assessment) *Plan {
	calendar := workday.New(f.Base.Workdays)
	p := &Plan{Alert: alert(f), Loan: loan(f, calendar), Outlook: outlook(f, a)}
	p.help(f, a)
	p.Steps, p.SetAside = steps(f, calendar, a)
	p.Outlook.Waiting = waiting(f, a, p.Steps)
	for _, s := range p.Steps {
		if s.Essential {
			p.Outlook.RecheckOn = max(p.Outlook.RecheckOn, s.CheckOn) // before that nothing can have come of it
		}
		if !s.Done && s.StartOn <= f.Profile.AsOf && len(p.Today) < 3 {
			p.Today = append(p.Today, s.Step.ID)
		}
	}
	p.Urgency, p.Why = p.urgency(f, calendar, a)
	p.Cash, p.Letters = cash.Of(f), letter.Write(f, calendar)
	p.Timeline = timeline(f, calendar, p)
	return p
}

func holds(f *reason.Facts, c *knowledge.Condition) bool {
	return c == nil || f.Holds(c)
}

// uncured returns the findings that a step could still do something about.
func uncured(a *reason.Assessment) []*reason.Finding {
	var findings []*reason.Finding
	for _, x := range a.Findings {
		if x.Present != knowledge.Cured {
			findings = append(findings, x)
		}
	}
	return findings
}

// open returns those of them that stand above background. Where there is none,
// nothing outside the lender can be acted on.
func open(a *reason.Assessment) []*reason.Finding {
	findings := uncured(a)
	n := slices.IndexFunc(findings, func(x *reason.Finding) bool { return x.Standing >= knowledge.Background })
	if n < 0 {
		return findings
	}
	return findings[:n] // they are ranked, background last
}

// outlook speaks of the most credible cause that is not cured, where it is at
// least likely: of a mere possibility nothing can be foretold. Where all are
// cured only the lender's next assessment decides.
func outlook(f *reason.Facts, a *reason.Assessment) Outlook {
	key := "cannot_know"
	if findings := open(a); len(findings) == 0 && a.Certainty < knowledge.Background {
		key = "waits"
	} else if len(findings) > 0 && findings[0].Standing <= knowledge.Likely {
		key = findings[0].Cause.Recoverability
	}
	words := f.Base.Answer.Outlook
	return Outlook{
		Text:      words.Text[key].In(f.Profile.Locale),
		RecheckOn: f.Profile.AsOf.AddDays(words.RecheckDays[key]),
		Sources:   words.Sources,
	}
}

// waiting says, of the causes above background that only time or the lender
// ends and that no step cures, that nothing can be done and when to look again.
func waiting(f *reason.Facts, a *reason.Assessment, steps []Step) []Waiting {
	var all []Waiting
	locale, words := f.Profile.Locale, f.Base.Answer.Outlook
	for _, recoverability := range []string{"waits", "unlikely"} {
		w := Waiting{LookOn: f.Profile.AsOf.AddDays(words.RecheckDays[recoverability])}
		var titles []string
		for _, x := range open(a) {
			if x.Cause.Recoverability == recoverability && !cures(steps, x.Cause.ID) {
				w.For = append(w.For, x.Cause.ID)
				titles = append(titles, "“"+x.Cause.Title.In(locale)+"”")
			}
		}
		if len(w.For) == 0 {
			continue
		}
		text := strings.ReplaceAll(words.Waiting[recoverability].In(locale), "{on}", f.Day(w.LookOn))
		separator := f.Base.Answer.Terms["list"]["separator"].In(locale)
		w.Text = strings.ReplaceAll(text, "{cause}", strings.Join(titles, separator))
		all = append(all, w)
	}
	return all
}

func cures(steps []Step, cause string) bool {
	return slices.ContainsFunc(steps, func(s Step) bool {
		return slices.ContainsFunc(s.Effect, func(e Effect) bool { return e.Cause == cause && e.To == knowledge.Cured })
	})
}
