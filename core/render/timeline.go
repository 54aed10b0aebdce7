package render

import "limitcheck/core/plan"

func (w *writer) timeline(all []plan.Entry) {
	items(w, all, func(e plan.Entry) {
		w.texts("for", e.For)
		w.member("id", e.ID)
		w.member("kind", e.Kind)
		w.member("on", e.On)
		w.cite(e.Sources)
		if e.Step != "" {
			w.member("step", e.Step)
		}
		w.member("text", e.Text)
	})
}
