// Package letter drafts letters from the facts given and no others: nothing
// invented, nothing begged, and neither misuse nor other debts volunteered or
// denied. What a letter says is data (knowledge.LetterForms); this package picks
// the paragraphs whose conditions are true, puts given facts into them and
// leaves a blank in 【】 wherever it must not know.
package letter

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/plan/workday"
	"limitcheck/core/reason"
)

// Letter is one draft.
type Letter struct {
	ID           string
	To           string   // "lender", "credit_bureau" or "regulator"
	Restrictions []string // pointers of the entries that it speaks of, "" where none is named
	Draft
	Sources []string
	Chinese *Draft // the one to send, where Draft is in another language; nil where it is Chinese
}

// Draft is a letter in one language.
type Draft struct {
	Title, Body string   // the body is plain text, paragraphs parted by an empty line
	Attachments []string // numbered in the body in this order
}

// Write drafts every letter that is due, those to the lenders first. The
// assessment has no part in it: a cause that the facts suggest is no fact, and
// some causes must not even choose a sentence.
func Write(f *reason.Facts, calendar *workday.Calendar) []Letter {
	w := &writer{facts: f, calendar: calendar, words: &f.Base.Letters.Words}
	everything := w.everything()
	w.products = everything.products
	var letters []Letter
	for _, form := range f.Base.Letters.Forms {
		subjects := []*subject{everything}
		if form.Each {
			subjects = everything.products
		}
		for _, s := range subjects {
			if kind, ok := w.kind(form, s); ok {
				letters = append(letters, w.letter(form, kind, s))
			}
		}
	}
	return letters
}

// writer writes the letters of one profile.
type writer struct {
	facts    *reason.Facts
	calendar *workday.Calendar
	words    *knowledge.LetterWords
	products []*subject
}

func (w *writer) letter(form *knowledge.LetterForm, kind *knowledge.LetterPart, s *subject) Letter {
	d := &draft{writer: w, form: form, kind: kind, subject: s, locale: w.facts.Profile.Locale}
	l := Letter{ID: kind.Kind, To: form.To, Restrictions: w.restrictions(kind, s), Draft: d.write(), Sources: d.sources}
	if d.locale == "en" {
		chinese := (&draft{writer: w, form: form, kind: kind, subject: s}).write()
		l.Chinese = &chinese
	}
	return l
}
