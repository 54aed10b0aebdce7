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

func (w *writer) outlook(a Answer) {
	o := a.Plan.Outlook
	w.open('{')
	objects(w, "notes", o.Notes, func(n *knowledge.Note) {
		w.member("id", n.ID)
		w.cite(n.Sources)
		w.words("text", n.Text)
	})
	w.member("recheck_on", o.RecheckOn.String())
	w.setAside(a)
	w.cite(o.Sources)
	w.member("text", o.Text)
	objects(w, "waiting", o.Waiting, func(x plan.Waiting) {
		w.texts("for", x.For)
		w.member("look_on", x.LookOn.String())
		w.member("text", x.Text)
	})
	w.close('}')
}

// setAside writes the steps that a long plan leaves out, where it does.
func (w *writer) setAside(a Answer) {
	if len(a.Plan.SetAside) == 0 {
		return
	}
	w.object("set_aside", func() {
		objects(w, "steps", a.Plan.SetAside, func(s plan.SetAside) {
			w.texts("for", s.For)
			w.member("step", s.Step.ID)
			w.words("title", s.Step.Title)
		})
		w.words("text", a.Facts.Base.Answer.Outlook.SetAside)
	})
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
	if len(s.Alternatives) > 0 {
		w.texts("alternatives", s.Alternatives)
	}
	if len(s.Cautions) > 0 {
		w.wordsList("caution", s.Cautions)
	}
	w.channel(s.Step.Channel, base)
	if s.CheckBasis != "" {
		w.member("check_basis", s.CheckBasis)
		w.member("check_on", s.CheckOn.String())
	}
	w.texts("documents", base.DocumentTitles(s.Step.Documents, w.locale))
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
	if s.Essential {
		w.boolean("essential", true)
	}
	w.texts("for", s.For)
	w.wordsList("instructions", s.Step.Instructions)
	if expect := s.Step.NotExpect.In(w.locale); expect != "" {
		w.member("not_expect", expect)
	}
	w.integer("order", order)
	w.texts("restrictions", s.Restrictions)
	sources := s.Sources
	if c, ok := base.Channel(s.Step.Channel); ok {
		sources = append(sources[:len(sources):len(sources)], c.Sources...)
	}
	w.cite(sources)
	w.member("start_on", s.StartOn.String())
	w.member("step", s.Step.ID)
	w.words("title", s.Step.Title)
	if s.Visit > 0 {
		w.integer("visit", s.Visit)
	}
	w.close('}')
}

func (w *writer) channel(id string, base *knowledge.Base) {
	c, ok := base.Channel(id)
	w.optional("channel", ok, func() {
		w.words("confirm", c.Confirm)
		if c.Contact != "" {
			w.member("contact", c.Contact)
		}
		w.words("title", c.Title)
	})
}
