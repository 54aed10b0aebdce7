package render

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

func (w *writer) messages(f *reason.Facts) {
	w.open('[')
	for _, m := range f.Reading.Messages {
		w.message(m.Text, m.Entries, f.Base)
	}
	w.close(']')
}

// message writes one message as its most specific entry reads it.
func (w *writer) message(text string, entries []*knowledge.Message, b *knowledge.Base) {
	unknown := b.Answer.UnknownMessage
	best := &knowledge.Message{Meaning: unknown.Meaning, Sources: unknown.Sources}
	if len(entries) > 0 {
		best = entries[0]
	}
	w.open('{')
	w.texts("causes", best.Causes)
	w.boolean("informative", best.Informative)
	w.words("meaning", best.Meaning)
	w.cite(best.Sources)
	w.member("text", text)
	w.close('}')
}

func (w *writer) symptoms(f *reason.Facts) {
	w.open('[')
	for _, s := range f.Reading.Symptoms {
		symptom, ok := f.Base.Symptom(s.ID)
		if !ok {
			continue
		}
		w.open('{')
		w.member("from", s.From)
		w.member("id", s.ID)
		if s.Quote != "" {
			w.member("quote", s.Quote)
		}
		w.member("restriction", s.Restriction)
		w.words("title", symptom.Title)
		w.close('}')
	}
	w.close(']')
}

func (w *writer) notices(all []reason.Notice) {
	items(w, all, func(n reason.Notice) {
		w.member("code", n.Code)
		w.texts("pointers", n.Pointers)
		w.member("text", n.Text)
	})
}
