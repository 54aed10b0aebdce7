package reason

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// full reports whether a list of the profile has no room left.
func (f *Facts) full(pointer string) bool {
	list, _ := f.Profile.Lookup(pointer)
	field, _ := profile.Describe(pointer)
	return field.MaxItems > 0 && len(list.Items) >= field.MaxItems
}

// isTwin reports whether a field says of all loans what a restriction has a
// field of its own for.
func isTwin(pointer string) bool {
	for _, twin := range twins {
		if twin == pointer {
			return true
		}
	}
	return false
}

// about names the product or the event that a question is about, where several
// could be meant.
func (f *Facts) about(t *trial) knowledge.Text {
	switch {
	case strings.HasPrefix(t.entry, "/events/"):
		i := slices.IndexFunc(f.events, func(e Event) bool { return e.Pointer == t.entry })
		if kind, ok := f.Base.Event(f.events[i].Kind); ok {
			return kind.Title
		}
	case t.entry != "" && len(f.Entries()) > 1:
		name, _ := f.Lookup(placeProduct, t.entry)
		if product, ok := f.Base.Product(name.Text); ok {
			return product.Title
		}
	}
	return knowledge.Text{}
}

// monthsToAsk are the full months before as_of that trends are read from; a
// profile holds none before 2000.
func (f *Facts) monthsToAsk() []string {
	last := monthOf(f.Profile.AsOf)
	months := make([]string, 0, 6)
	for m := last - 6; m < last; m++ {
		if month := m.String(); month >= "2000" {
			months = append(months, month)
		}
	}
	return months
}
