package render

import (
	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
)

// privacy writes what the profile holds that no field needs, so that it can be
// taken out before the profile goes to anybody.
func (w *writer) privacy(found []intake.PrivateText, words map[string]knowledge.Text) {
	items(w, found, func(p intake.PrivateText) {
		w.member("kind", p.Kind)
		w.member("pointer", p.Pointer)
		w.words("text", words[p.Kind])
	})
}
