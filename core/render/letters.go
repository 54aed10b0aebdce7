package render

import "limitcheck/core/plan/letter"

func (w *writer) letters(all []letter.Letter) {
	items(w, all, func(l letter.Letter) {
		w.texts("attachments", l.Attachments)
		w.member("body", l.Body)
		if l.Chinese != nil {
			w.object("chinese", func() {
				w.texts("attachments", l.Chinese.Attachments)
				w.member("body", l.Chinese.Body)
				w.member("title", l.Chinese.Title)
			})
		}
		w.member("id", l.ID)
		w.texts("restrictions", l.Restrictions)
		w.cite(l.Sources)
		w.member("title", l.Title)
		w.member("to", l.To)
	})
}
