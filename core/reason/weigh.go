package reason

import (
	"slices"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
)

// ruledOutAt is the sum of weights, in decibans, at or below which a cause that
// nothing supports is ruled out: one strong piece of evidence against it.
const ruledOutAt = -12

// noTier orders a cause that no rule supports behind all others.
const noTier = knowledge.Context + 1

// Evidence is one rule that is met, in the words of the locale.
type Evidence struct {
	Rule    *knowledge.Rule
	Facts   []*Fact
	Quote   string
	Text    string
	Sources []string
}

// RuleOutcome is what one rule came to for one entry, met or not.
type RuleOutcome struct {
	Rule        *knowledge.Rule
	Restriction string // pointer of the entry; "" where the profile names none
	Truth       Truth
	Facts       []*Fact
}

// weighed is what one cause comes to for one entry.
type weighed struct {
	standing knowledge.Standing // None where it is not an explanation
	ruledOut bool
	present  knowledge.Presence
	tier     knowledge.Tier
	sum      int // decibans of the rules that are met
}

// verdict is why a cause comes to what it does.
type verdict struct {
	evidence []*Evidence
	missing  []string // pointers
}

// explain adds why a cause comes to what it does for an entry: the evidence of the rules that are
// met and what would tell of those that are open.
func (b *board) explain(v *verdict, at, entry int) {
	cause := &b.facts.Base.Causes[at]
	var here verdict
	open := outcome{missing: v.missing, missingOnly: true}
	for i, truth := range b.truthsOf(at, entry)[:len(cause.Rules)] {
		switch rule := &cause.Rules[i]; truth {
		case Unknown:
			b.facts.truth(&rule.When, b.entries[entry], &open)
		case True:
			o := b.facts.evaluate(&rule.When, b.entries[entry])
			here.addRule(b.facts.evidence(rule, &o))
		}
	}
	v.missing = open.missing
	if asked, ok := b.facts.asked(cause.ID); ok {
		here.evidence = append(here.evidence, asked)
	}
	v.addEvidence(here.evidence)
}

// judge weighs a cause for one entry by what its rules and, behind them, the
// conditions of its presence came to.
func (f *Facts) judge(at int, truths []Truth) weighed {
	cause, rules := &f.Base.Causes[at], len(truths)-2
	w := weighed{standing: knowledge.None, tier: noTier}
	best := knowledge.None
	supported, supportOpen, contradicted, told := false, false, false, false
	var room [16]group
	groups := room[:0]
	for i, truth := range truths[:rules] {
		rule := &cause.Rules[i]
		if truth == Unknown {
			supportOpen = supportOpen || rule.Direction == knowledge.Supports && rule.Tier < knowledge.Context
		}
		if truth != True {
			continue
		}
		groups = count(groups, rule)
		if rule.Direction == knowledge.Contradicts {
			contradicted = true
			continue
		}
		supported, told = true, told || rule.When.Op == knowledge.Says && rule.Tier < knowledge.Context
		w.tier = min(w.tier, rule.Tier)
		best = min(best, f.tables.best[at][i])
	}
	for _, g := range groups {
		w.sum += g.decibans
	}
	if f.asks(cause.ID) {
		w.sum += askedStrength.Decibans()
		supported, best, w.tier = true, min(best, knowledge.Possible), min(w.tier, knowledge.LenderWide)
	}
	w.settle(cause, best, supported, supportOpen, contradicted)
	if told {
		// What the platform itself speaks of is not outweighed by what the merchant says of it.
		w.standing = min(w.standing, max(best, knowledge.Possible))
	}
	w.present = presence(truths[rules], truths[rules+1])
	return w
}

// askedStrength is the weight of a merchant's own guess: somebody who asks
// whether this is the cause has a reason to, and knows no more than we do.
const askedStrength = knowledge.Weak

// asked is the evidence that the narrative asks about a cause. It states
// nothing, so it lifts the cause to possible at most.
func (f *Facts) asked(cause string) (*Evidence, bool) {
	for _, a := range f.Reading.Asked {
		if a.Cause != cause {
			continue
		}
		words := f.Base.Answer.Asked
		rule := &knowledge.Rule{ID: "asked", Direction: knowledge.Supports, Strength: askedStrength, Tier: knowledge.LenderWide}
		return &Evidence{Rule: rule, Facts: []*Fact{{Pointer: intake.NarrativePointer}}, Quote: a.Quote, Text: words.Text.In(f.Profile.Locale), Sources: words.Sources}, true
	}
	return nil, false
}

// asks reports whether the narrative asks about a cause.
func (f *Facts) asks(cause string) bool {
	return slices.ContainsFunc(f.Reading.Asked, func(a intake.Asked) bool { return a.Cause == cause })
}

// settle turns the weights into a standing, as DESIGN's Ranking says.
func (w *weighed) settle(cause *knowledge.Cause, best knowledge.Standing, supported, supportOpen, contradicted bool) {
	switch {
	case best == knowledge.Named:
		w.standing = knowledge.Named
	case supported && w.sum > 0:
		w.standing = best
	case !supported && (w.sum <= ruledOutAt || contradicted && !supportOpen && !cause.Background):
		w.ruledOut = true
	case supported || cause.Background:
		w.standing = knowledge.Background
	}
}

// standingOf is the best standing that a tier of evidence can give.
func standingOf(t knowledge.Tier) knowledge.Standing {
	switch t {
	case knowledge.PlatformWords:
		return knowledge.Named
	case knowledge.OnsetEvent, knowledge.DisclosedState:
		return knowledge.Likely
	case knowledge.CreditReport, knowledge.BusinessFigures, knowledge.LenderWide:
		return knowledge.Possible
	}
	return knowledge.Background
}

// bestStandings returns the best standing that each rule of a cause can give.
func bestStandings(base *knowledge.Base, cause *knowledge.Cause) []knowledge.Standing {
	best := make([]knowledge.Standing, len(cause.Rules))
	for i := range cause.Rules {
		rule := &cause.Rules[i]
		best[i] = max(standingOf(rule.Tier), capOf(base, rule))
	}
	return best
}

// capOf is the best standing that a rule's own limit and the grade of its sources
// allow: a source of low confidence and a reading of our own give no more than
// possible, and neither lends the other what it lacks.
func capOf(base *knowledge.Base, rule *knowledge.Rule) knowledge.Standing {
	for _, id := range rule.Sources {
		if s, ok := base.Source(id); ok && s.Confidence != "low" && s.Kind != "judgement" {
			return rule.AtMost
		}
	}
	return max(rule.AtMost, knowledge.Possible)
}

// group sums one direction of the rules that read the same fact: only the
// strongest of them counts.
type group struct {
	name      string
	direction knowledge.Direction
	decibans  int
}

func count(groups []group, rule *knowledge.Rule) []group {
	weight := rule.Strength.Decibans()
	if rule.Direction == knowledge.Contradicts {
		weight = -weight
	}
	if rule.Group != "" {
		for i := range groups {
			g := &groups[i]
			if g.name != rule.Group || g.direction != rule.Direction {
				continue
			}
			if weight < 0 {
				g.decibans = min(g.decibans, weight)
			} else {
				g.decibans = max(g.decibans, weight)
			}
			return groups
		}
	}
	return append(groups, group{rule.Group, rule.Direction, weight})
}

// addRule adds the evidence of a rule. Of a group only the strongest is told,
// as only it counts: the others say the same with less.
func (v *verdict) addRule(e *Evidence) {
	i := slices.IndexFunc(v.evidence, func(o *Evidence) bool {
		return e.Rule.Group != "" && o.Rule.Group == e.Rule.Group && o.Rule.Direction == e.Rule.Direction
	})
	switch {
	case i < 0:
		v.evidence = append(v.evidence, e)
	case e.Rule.Strength > v.evidence[i].Rule.Strength:
		v.evidence[i] = e
	}
}

func (f *Facts) evidence(rule *knowledge.Rule, o *outcome) *Evidence {
	text := rule.Text
	if rule.TextGiven != (knowledge.Text{}) && o.words.of("from") == "" {
		text = rule.TextGiven
	}
	return &Evidence{Rule: rule, Facts: o.read, Quote: o.quote, Text: Fill(text.In(f.Profile.Locale), o.words), Sources: rule.Sources}
}

// presence says whether a cause still stands in the way on as_of.
func (f *Facts) presence(cause *knowledge.Cause, entry string) knowledge.Presence {
	cured, yes := False, False
	if cause.Cured != nil {
		cured = f.Evaluate(*cause.Cured, entry)
	}
	if cause.Yes != nil && cured != True {
		yes = f.Evaluate(*cause.Yes, entry)
	}
	return presence(cured, yes)
}

func presence(cured, yes Truth) knowledge.Presence {
	switch {
	case cured == True:
		return knowledge.Cured
	case yes == True:
		return knowledge.PresentYes
	}
	return knowledge.PresenceUnknown
}
