package render

import (
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

func (w *writer) summary(a Answer) {
	words := a.Facts.Base.Answer
	key := certainty(a.Assessment.Certainty)
	w.open('{')
	w.member("certainty", key)
	w.member("headline", a.headline())
	w.words("text", words.CertaintyText[key])
	w.texts("today", a.Plan.Today)
	w.member("urgency", a.Plan.Urgency)
	w.member("why", a.Plan.Why)
	w.close('}')
}

func (w *writer) restrictions(a Answer) {
	w.open('[')
	for _, e := range a.Assessment.Entries {
		if e.Pointer == "" {
			continue
		}
		product, _ := a.Facts.Profile.Lookup(e.Pointer + "/product")
		var top []string
		for _, cause := range e.Top {
			top = append(top, cause.ID)
		}
		w.open('{')
		w.member("certainty", certainty(e.Certainty))
		w.member("headline", a.entryHeadline(e))
		w.member("pointer", e.Pointer)
		w.member("product", product.Text)
		w.texts("top", top)
		w.close('}')
	}
	w.close(']')
}

func (w *writer) explanations(a Answer) {
	ranges := a.Assessment.RankRanges()
	w.open('[')
	for i, f := range a.Assessment.Findings {
		w.explanation(a.Assessment, f, i+1, ranges[i])
	}
	w.close(']')
}

func (w *writer) explanation(a *reason.Assessment, f *reason.Finding, rank int, span reason.RankRange) {
	c := f.Cause
	w.open('{')
	if c.Card != "" {
		w.member("card", c.Card)
	}
	w.member("cause", c.ID)
	objects(w, "confused_with", c.ConfusedWith, w.neighbour)
	objects(w, "counterfactuals", a.Counterfactuals(f), w.counterfactual)
	objects(w, "evidence", f.Evidence, w.evidence)
	w.texts("missing", f.Missing)
	if noticing := c.Noticing.In(w.locale); noticing != "" {
		w.member("noticing", noticing)
	}
	w.member("origin", c.Origin)
	w.member("present", knowledge.PresenceIDs[f.Present])
	w.integer("rank", rank)
	w.key("rank_range")
	w.raw("[" + strconv.Itoa(span.Best) + "," + strconv.Itoa(span.Worst) + "]")
	w.member("recoverability", c.Recoverability)
	w.texts("restrictions", f.Restrictions)
	w.cite(c.Sources)
	w.member("standing", knowledge.StandingIDs[f.Standing])
	w.words("text", c.Text)
	w.words("title", c.Title)
	if w.trace {
		start := len(w.buffer)
		objects(w, "trace", a.Trace(f), w.ruleOutcome)
		w.leaveOut(start)
	}
	w.window(c.Window)
	w.close('}')
}

func (w *writer) counterfactual(c reason.Counterfactual) {
	w.member("pointer", c.Pointer)
	w.cite(c.Sources)
	w.member("standing_after", c.StandingAfter())
	w.member("text", c.Text)
	w.key("value")
	w.raw(c.Value.JSON)
}

func (w *writer) evidence(e *reason.Evidence) {
	w.member("direction", knowledge.DirectionIDs[e.Rule.Direction])
	if len(e.Facts) > 0 {
		w.member("pointer", e.Facts[0].Pointer)
	}
	if e.Quote != "" {
		w.member("quote", e.Quote)
	}
	w.cite(e.Sources)
	w.member("strength", knowledge.StrengthIDs[e.Rule.Strength])
	w.member("text", e.Text)
	if e.Quote == "" && len(e.Facts) > 0 {
		w.value(e.Facts[0])
	}
}

func (w *writer) value(f *reason.Fact) {
	if json := f.Stands(); json != "" {
		w.key("value")
		w.raw(json)
	}
}

func (w *writer) ruleOutcome(o reason.RuleOutcome) {
	w.member("outcome", o.Truth.String())
	objects(w, "read", o.Facts, func(f *reason.Fact) {
		w.member("pointer", f.Pointer)
		w.value(f)
	})
	if o.Restriction != "" {
		w.member("restriction", o.Restriction)
	}
	w.member("rule", o.Rule.ID)
}

func (w *writer) window(window *knowledge.Window) {
	w.key("window")
	if window == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.member("basis", window.Basis)
	if window.HasDays {
		w.integer("max_days", window.MaxDays)
		w.integer("min_days", window.MinDays)
	}
	w.cite(window.Sources)
	w.words("text", window.Text)
	w.close('}')
}

func (w *writer) ruledOut(all []reason.RuledOut) {
	items(w, all, func(r reason.RuledOut) {
		w.member("cause", r.Cause.ID)
		objects(w, "evidence", r.Evidence, w.evidence)
		w.words("title", r.Cause.Title)
	})
}

func (w *writer) undetermined(a *reason.Assessment) {
	settling := a.Settling()
	w.open('[')
	for i, o := range a.Undetermined {
		w.open('{')
		w.member("cause", o.Cause.ID)
		w.texts("missing", settling[i])
		w.words("title", o.Cause.Title)
		w.close('}')
	}
	w.close(']')
}
