package letter

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// subject is what a letter or a paragraph speaks of: a product, which a profile
// may name in more than one restriction, or all of them.
type subject struct {
	product  string // "" of all of them, and where none is named
	entries  []string
	products []*subject // of all of them
	asked    []answer   // what was asked for already
}

// answer says whether a matter is so.
type answer struct {
	matter string
	so     bool
}

func (w *writer) everything() *subject {
	all := &subject{entries: w.facts.Entries()}
	for _, entry := range all.entries {
		product, ok := w.facts.Profile.Lookup(entry + "/product")
		if entry == "" || !ok {
			continue
		}
		at := slices.IndexFunc(all.products, func(s *subject) bool { return s.product == product.Text })
		if at < 0 {
			at = len(all.products)
			all.products = append(all.products, &subject{product: product.Text})
		}
		all.products[at].entries = append(all.products[at].entries, entry)
	}
	return all
}

// kind returns the first kind of the form that applies, where the letter is due.
func (w *writer) kind(form *knowledge.LetterForm, s *subject) (*knowledge.LetterPart, bool) {
	if form.Due != nil && !w.due(form.Due, s) {
		return nil, false
	}
	for i := range form.Kinds {
		if w.stands(&form.Kinds[i], "", s) {
			return &form.Kinds[i], true
		}
	}
	return nil, false
}

// stands reports whether a paragraph stands in a letter of the kind. A condition
// that is unknown leaves it out.
func (w *writer) stands(p *knowledge.LetterPart, kind string, s *subject) bool {
	isSo := func(matter string) bool { return w.isSo(matter, s) }
	isUnknown := func(word string) bool { return w.given(word, s) == nil }
	return (len(p.Only) == 0 || slices.Contains(p.Only, kind)) &&
		(len(p.Matters) == 0 || slices.ContainsFunc(p.Matters, isSo)) &&
		!slices.ContainsFunc(p.Without, isSo) &&
		!slices.ContainsFunc(p.Needs, isUnknown) &&
		(p.When == nil || w.holds(*p.When, s))
}

// isSo reports whether a matter is so for any restriction of the subject.
func (w *writer) isSo(matter string, s *subject) bool {
	for i := range s.asked {
		if s.asked[i].matter == matter {
			return s.asked[i].so
		}
	}
	so := w.holds(w.words.Matters[matter], s) && w.concerns(matter, s)
	s.asked = append(s.asked, answer{matter, so})
	return so
}

// concerns reports whether a matter of the merchant, such as a card that has
// expired, is for the lender of this product. Where several products are
// restricted it is for those whose restriction shows it, else for the first:
// two lenders are not asked the same.
func (w *writer) concerns(matter string, s *subject) bool {
	shown, ok := w.words.Concerns[matter]
	if !ok || s.product == "" || len(w.products) < 2 {
		return true
	}
	if slices.ContainsFunc(w.products, func(other *subject) bool { return w.holds(shown, other) }) {
		return w.holds(shown, s)
	}
	return s.product == w.products[0].product
}

func (w *writer) holds(c knowledge.Condition, s *subject) bool {
	return slices.ContainsFunc(s.entries, func(entry string) bool { return w.facts.Evaluate(c, entry) == reason.True })
}

// restrictions are the entries of the subject that the letter is about.
func (w *writer) restrictions(kind *knowledge.LetterPart, s *subject) []string {
	var about []string
	for _, entry := range s.entries {
		if len(s.products) == 0 || w.stands(kind, "", &subject{entries: []string{entry}}) {
			about = append(about, entry)
		}
	}
	return about
}
