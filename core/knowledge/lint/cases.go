package lint

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// neededCases are the kinds that every cause ships; "contradicted" and "cured"
// join them where a rule or a condition can bring them about.
var neededCases = []string{"fires", "near_miss", "fact_missing"}

// caseDay is the day of a case whose profile gives none.
const caseDay = "2026-11-20"

func (l *linter) cases(doc *document) {
	id, ok := strings.CutPrefix(doc.path, "causes/")
	if !ok {
		return
	}
	cause, ok := l.base.Cause(strings.TrimSuffix(id, ".json"))
	if !ok {
		return // another finding says that the file is misnamed
	}
	needed := slices.Clone(neededCases)
	if cause.Cured != nil {
		needed = append(needed, "cured")
	}
	if slices.ContainsFunc(cause.Rules, func(r knowledge.Rule) bool { return r.Direction == knowledge.Contradicts }) {
		needed = append(needed, "contradicted")
	}
	for _, kind := range needed {
		if !slices.ContainsFunc(cause.Cases(), func(c knowledge.Case) bool { return c.Kind == kind }) {
			l.report(doc, "/cases", "ships no case of the kind %s", kind)
		}
	}
	for i, c := range cause.Cases() {
		l.runCase(doc, "/cases/"+itoa(i), cause.ID, c)
	}
}

func (l *linter) runCase(doc *document, pointer, cause string, c knowledge.Case) {
	standing, present, rejection := Outcome(l.base, cause, c)
	if rejection != nil {
		l.report(doc, pointer+"/profile", "the profile is refused: %s %v", rejection.Code, rejection.Problems)
		return
	}
	if standing != c.Standing {
		l.report(doc, pointer, "%q comes out as %s, not %s", c.Name, standing, c.Standing)
	}
	if c.Present != "" && present != c.Present {
		l.report(doc, pointer, "%q: present is %q, not %s", c.Name, present, c.Present)
	}
}

// Outcome runs one case and says what its cause came to, in the words of a case.
func Outcome(base *knowledge.Base, cause string, c knowledge.Case) (standing, present string, rejection *profile.Rejection) {
	p, rejection := profile.Parse([]byte(c.Profile), caseDay, "zh-CN")
	if rejection != nil {
		return "", "", rejection
	}
	a := reason.Assess(reason.NewFacts(p, base))
	if f, ok := a.Find(cause); ok {
		return knowledge.StandingIDs[f.Standing], knowledge.PresenceIDs[f.Present], nil
	}
	if slices.ContainsFunc(a.Undetermined, func(o reason.Open) bool { return o.Cause.ID == cause }) {
		return "undetermined", "", nil
	}
	if slices.ContainsFunc(a.RuledOut, func(r reason.RuledOut) bool { return r.Cause.ID == cause }) {
		return "ruled_out", "", nil
	}
	return "absent", "", nil
}
