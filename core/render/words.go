package render

import (
	"limitcheck/core/jcs"
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

// understood offers what was read from the narrative, each with the place that
// it would take in the profile once the merchant confirms it.
func (w *writer) understood(f *reason.Facts) {
	w.open('[')
	for _, p := range f.Reading.Products {
		w.reading("/restrictions/-", `{"product":`+string(jcs.AppendString(nil, p.ID))+`}`, p.Quote, title(w, f, p.ID))
	}
	for _, s := range f.Reading.Symptoms {
		if s.From != "narrative" || s.Restriction == "" {
			continue
		}
		symptom, _ := f.Base.Symptom(s.ID)
		w.reading(s.Restriction+"/symptoms/-", string(jcs.AppendString(nil, s.ID)), s.Quote, symptom.Title.In(w.locale))
	}
	w.close(']')
}

func title(w *writer, f *reason.Facts, product string) string {
	p, _ := f.Base.Product(product)
	return p.Title.In(w.locale)
}

func (w *writer) reading(pointer, value, quote, text string) {
	w.open('{')
	w.boolean("denied", false)
	w.member("pointer", pointer)
	w.member("quote", quote)
	w.member("text", text)
	w.key("value")
	w.raw(value)
	w.close('}')
}

func (w *writer) notices(all []reason.Notice) {
	items(w, all, func(n reason.Notice) {
		w.member("code", n.Code)
		w.texts("pointers", n.Pointers)
		w.member("text", n.Text)
	})
}
