package render

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
)

func (w *writer) alert(a *plan.Alert) {
	if a == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.member("kind", a.Kind)
	w.cite(a.Sources)
	w.texts("steps", a.Steps)
	w.member("text", a.Text)
	w.member("title", a.Title)
	w.close('}')
}

func (w *writer) doNot(warnings []*knowledge.Warning) {
	items(w, warnings, func(x *knowledge.Warning) {
		w.member("id", x.ID)
		w.cite(x.Sources)
		w.words("title", x.Title)
		w.words("why", x.Why)
	})
}

func (w *writer) existingLoan(l plan.Loan) {
	w.open('{')
	w.key("next_due_on")
	if l.HasDue {
		w.text(l.Due.String())
	} else {
		w.raw("null")
	}
	w.cite(l.Sources)
	w.texts("steps", l.Steps)
	w.member("text", l.Text)
	w.close('}')
}

func (w *writer) outlook(o plan.Outlook) {
	w.open('{')
	objects(w, "notes", o.Notes, func(n *knowledge.Note) {
		w.member("id", n.ID)
		w.cite(n.Sources)
		w.words("text", n.Text)
	})
	w.member("recheck_on", o.RecheckOn.String())
	w.cite(o.Sources)
	w.member("text", o.Text)
	w.close('}')
}

func (w *writer) plan(a Answer) {
	w.open('[')
	for i, s := range a.Plan.Steps {
		w.step(s, i+1, a.Facts.Base)
	}
	w.close(']')
}

func (w *writer) step(s plan.Step, order int, base *knowledge.Base) {
	w.open('{')
	if len(s.Step.Caution) > 0 {
		w.wordsList("caution", s.Step.Caution)
	}
	w.channel(s.Step.Channel, base)
	if s.Step.CheckAfterDays > 0 {
		w.member("check_on", s.CheckOn.String())
	}
	w.documents(s.Step.Documents, base)
	if s.Done {
		w.member("done_on", s.DoneOn.String())
	}
	objects(w, "effect", s.Effect, func(e plan.Effect) {
		w.member("cause", e.Cause)
		w.member("from", knowledge.PresenceIDs[e.From])
		w.member("text", e.Text)
		w.member("to", knowledge.PresenceIDs[e.To])
	})
	w.member("effort", s.Step.Effort)
	w.texts("for", s.For)
	w.wordsList("instructions", s.Step.Instructions)
	if expect := s.Step.NotExpect.In(w.locale); expect != "" {
		w.member("not_expect", expect)
	}
	w.integer("order", order)
	w.texts("restrictions", s.Restrictions)
	sources := s.Step.Sources
	if c, ok := base.Channel(s.Step.Channel); ok {
		sources = append(sources[:len(sources):len(sources)], c.Sources...)
	}
	w.cite(sources)
	w.member("start_on", s.StartOn.String())
	w.member("step", s.Step.ID)
	w.words("title", s.Step.Title)
	w.close('}')
}

func (w *writer) documents(ids []string, base *knowledge.Base) {
	var titles []string
	for _, id := range ids {
		if d, ok := base.Document(id); ok {
			titles = append(titles, d.Title.In(w.locale))
		}
	}
	w.texts("documents", titles)
}

func (w *writer) channel(id string, base *knowledge.Base) {
	w.key("channel")
	c, ok := base.Channel(id)
	if !ok {
		w.raw("null")
		return
	}
	w.open('{')
	w.words("confirm", c.Confirm)
	if c.Contact != "" {
		w.member("contact", c.Contact)
	}
	w.words("title", c.Title)
	w.close('}')
}
