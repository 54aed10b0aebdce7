package render

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/reason"
)

func (w *writer) rights(all []*knowledge.Right) {
	items(w, all, func(r *knowledge.Right) {
		w.words("article", r.Article)
		if r.DeadlineDays > 0 {
			w.integer("deadline_days", r.DeadlineDays)
		}
		w.member("id", r.ID)
		w.words("reach", r.Reach)
		w.cite(r.Sources)
		w.words("text", r.Text)
		w.words("title", r.Title)
	})
}

func (w *writer) impacts(all []*knowledge.Impact) {
	items(w, all, func(x *knowledge.Impact) {
		w.words("action", x.Action)
		w.member("id", x.ID)
		w.cite(x.Sources)
		w.words("text", x.Text)
		w.words("title", x.Title)
	})
}

func (w *writer) corrections(all []*knowledge.Correction) {
	items(w, all, func(c *knowledge.Correction) {
		w.texts("causes", c.Causes)
		w.member("id", c.ID)
		w.words("known", c.Known)
		w.words("said", c.Said)
		w.cite(c.Sources)
	})
}

// fitIDs are the contract's words for plan.Fit.
var fitIDs = [...]string{"fits", "maybe", "does_not_fit"}

func (w *writer) financing(all []*plan.Option) {
	w.open('[')
	for _, o := range all {
		x := o.Financing
		w.open('{')
		w.words("amount", x.Amount)
		w.member("as_of", x.AsOf)
		if len(x.Trap) > 0 {
			w.wordsList("caution", x.Trap)
		}
		w.words("cost", x.Cost)
		if x.ExpiresOn != "" {
			w.member("expires_on", x.ExpiresOn)
		}
		w.member("fit", fitIDs[o.Fit])
		w.member("id", x.ID)
		objects(w, "reasons", o.Reasons, w.reason)
		w.cite(x.Sources)
		w.words("text", x.Text)
		w.words("title", x.Title)
		w.integer("year", x.Year)
		w.close('}')
	}
	w.close(']')
}

func (w *writer) reason(r plan.Reason) {
	w.key("met")
	switch r.Truth {
	case reason.True:
		w.raw("true")
	case reason.False:
		w.raw("false")
	default:
		w.raw("null")
	}
	if r.Pointer != "" {
		w.member("pointer", r.Pointer)
	}
	w.words("text", r.Text)
}
