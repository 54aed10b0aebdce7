package render

import (
	"limitcheck/core/comparison"
	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Comparison writes what changed between two answers, after comparison.schema.json, in RFC 8785 form.
func Comparison(b *knowledge.Base, c *comparison.Comparison) []byte {
	w := newWriter(c.Locale, 0)
	asOf, _ := profile.ParseDate(c.To)
	w.open('{')
	w.key("alert")
	w.move(c.Alert)
	w.key("cash")
	w.cashChange(c.Cash)
	w.key("causes")
	w.causeChanges(c.Causes)
	w.boolean("changed", c.Changed)
	w.words("disclaimer", b.Answer.Disclaimer)
	w.key("due")
	w.move(c.Due)
	w.member("from", c.From)
	w.key("knowledge")
	w.versions(c.Knowledge)
	w.boolean("knowledge_changed", c.KnowledgeChanged)
	w.member("locale", c.Locale)
	w.key("notices")
	w.comparisonNotices(c.Notices)
	w.key("recheck_on")
	w.move(c.Recheck)
	w.key("restrictions")
	w.productChanges(c.Products)
	w.boolean("same_profile", c.SameProfile)
	w.member("schema_version", "1")
	sources := len(w.buffer)
	w.key("steps")
	w.stepChanges(c.Steps)
	w.key("summary")
	w.comparisonSummary(c.Headline)
	w.member("to", c.To)
	w.sourcesAt(sources, b.Sources, asOf)
	w.close('}')
	return w.buffer
}

// said writes the members "sources" and "text", or none where nothing is said.
func (w *writer) said(s comparison.Said) {
	if s.Text != "" {
		w.cite(s.Sources)
		w.member("text", s.Text)
	}
}

func (w *writer) move(m comparison.Move) {
	w.open('{')
	w.textOrNull("from", m.From)
	w.said(m.Said)
	w.textOrNull("to", m.To)
	w.close('}')
}

func (w *writer) comparisonSummary(s comparison.Said) {
	w.open('{')
	w.member("headline", s.Title)
	w.said(s)
	w.close('}')
}

func (w *writer) versions(v comparison.Versions) {
	made := func(name, knowledge, core string) {
		w.object(name, func() {
			w.textOrNull("core_version", core)
			w.textOrNull("knowledge_version", knowledge)
		})
	}
	w.open('{')
	made("from", v.FromKnowledge, v.FromCore)
	w.said(v.Said)
	made("to", v.ToKnowledge, v.ToCore)
	w.close('}')
}

func (w *writer) comparisonNotices(all []comparison.Notice) {
	items(w, all, func(n comparison.Notice) {
		w.member("code", n.Code)
		w.texts("pointers", n.Pointers)
		w.said(n.Said)
	})
}

func (w *writer) causeChanges(c comparison.Causes) {
	w.open('{')
	objects(w, "back", c.Back, w.causeChange)
	objects(w, "cured", c.Cured, w.causeChange)
	objects(w, "gone", c.Gone, w.causeChange)
	objects(w, "moved", c.Moved, w.causeChange)
	objects(w, "new", c.New, w.causeChange)
	w.integer("unchanged", c.Unchanged)
	w.close('}')
}

func (w *writer) causeChange(c comparison.CauseChange) {
	w.member("cause", c.Cause)
	w.causeState("from", c.From)
	w.said(c.Said)
	w.member("title", c.Title)
	w.causeState("to", c.To)
}

func (w *writer) causeState(name string, s *comparison.State) {
	w.optional(name, s != nil, func() {
		w.member("present", s.Present)
		w.integer("rank", s.Rank)
		w.member("standing", s.Standing)
	})
}

func (w *writer) productChanges(all []comparison.ProductChange) {
	items(w, all, func(c comparison.ProductChange) {
		w.productState("from", c.From)
		w.member("product", c.Product)
		w.said(c.Said)
		w.member("title", c.Title)
		w.productState("to", c.To)
	})
}

func (w *writer) productState(name string, s *comparison.ProductState) {
	w.optional(name, s != nil, func() {
		w.member("certainty", s.Certainty)
		w.textOrNull("top", s.Top)
	})
}

func (w *writer) stepChanges(s comparison.Steps) {
	w.open('{')
	objects(w, "done", s.Done, w.stepChange)
	objects(w, "dropped", s.Dropped, w.stepChange)
	objects(w, "new", s.New, w.stepChange)
	objects(w, "reopened", s.Reopened, w.stepChange)
	objects(w, "still_open", s.StillOpen, w.stepChange)
	w.integer("unchanged", s.Unchanged)
	w.close('}')
}

func (w *writer) stepChange(c comparison.StepChange) {
	if c.DoneOn != "" {
		w.member("done_on", c.DoneOn)
	}
	w.cite(c.Sources)
	w.member("step", c.Step)
	w.member("text", c.Text)
	w.member("title", c.Title)
}

func (w *writer) cashChange(c *comparison.Cash) {
	if c == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.object("lowest", func() {
		w.balance("from", c.From)
		w.balance("to", c.To)
	})
	w.object("shortfall_on", func() {
		w.textOrNull("from", c.ShortFrom)
		w.textOrNull("to", c.ShortTo)
	})
	w.said(c.Said)
	w.close('}')
}

func (w *writer) balance(name string, b *comparison.Balance) {
	w.optional(name, b != nil, func() {
		w.key("balance")
		w.raw(string(jcs.Append(nil, b.Amount.String())))
		w.member("on", b.On)
	})
}
