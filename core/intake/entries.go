package intake

import (
	"slices"
	"strconv"
)

// productClass begins the names of the classes that name a product.
const productClass = "product_"

func (r *reader) readProducts(s *sentence) {
	for _, p := range r.base.Products {
		known := slices.ContainsFunc(r.Products, func(q Product) bool { return q.ID == p.ID })
		if set := r.lexicon.Set(productClass + p.ID); !known && s.has(r.lexicon, 0, int32(len(s.tokens)), set) {
			r.Products = append(r.Products, Product{ID: p.ID, Quote: s.quote})
		}
	}
}

// entryOf returns the pointer of the restriction that a match speaks of, with "-"
// where the profile names none; "" where it names several and the words do not
// say which.
func (r *reader) entryOf(m *match) string {
	switch len(r.restrictions) {
	case 0:
		return "/restrictions/-"
	case 1:
		return "/restrictions/0"
	}
	product := r.productOf(m)
	for i, entry := range r.restrictions {
		if p, _ := entry.Member("product"); p.Text == product {
			return "/restrictions/" + strconv.Itoa(i)
		}
	}
	return ""
}

// productBefore reports whether the clause of a match names a product up to its end.
func (r *reader) productBefore(m *match) bool {
	first, _ := m.sentence.clauseBounds(m.start(), m.start())
	return m.sentence.has(r.lexicon, first, m.end(), r.marks.product)
}

// productOf returns the product that the clauses of a match name, "" for none or several.
func (r *reader) productOf(m *match) string {
	first, last := m.sentence.clauseBounds(m.start(), m.end()-1)
	found := ""
	for _, p := range r.base.Products {
		if m.sentence.has(r.lexicon, first, last, r.lexicon.Set(productClass+p.ID)) {
			if found != "" {
				return ""
			}
			found = p.ID
		}
	}
	return found
}
