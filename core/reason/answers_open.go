package reason

import (
	"slices"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// openQuestion is a question of the knowledge base about one place of the
// profile that nobody has filled yet.
type openQuestion struct {
	*knowledge.Question
	entry   string // what - stands for in its pointer: "/restrictions/0", "/events/2", or ""
	pointer string // concrete: /restrictions/0/since
}

// openQuestions lists the questions that may still be asked and about what some
// rule reads, in the order of the knowledge base: those about a restriction once
// for each.
func (f *Facts) openQuestions() []openQuestion {
	var open []openQuestion
	add := func(q *knowledge.Question, entry string) {
		pointer := q.Pointer
		if before, field, ok := strings.Cut(q.Pointer, "/-"); ok && entry != "" && before == entry[:strings.LastIndexByte(entry, '/')] {
			pointer = entry + field
		}
		if f.mayAsk(q, entry, pointer) {
			open = append(open, openQuestion{q, entry, pointer})
		}
	}
	for i := range f.Base.Questions {
		q := &f.Base.Questions[i]
		if f.tables.unread[q.Pointer] {
			continue
		}
		switch {
		case strings.HasPrefix(q.Pointer, "/restrictions/-/"):
			for _, entry := range f.Entries() {
				add(q, entry)
			}
		case strings.HasPrefix(q.Pointer, "/events/-/"):
			for e := range f.events {
				if !f.events[e].Told() && !f.events[e].Last {
					add(q, f.events[e].Pointer)
				}
			}
		default:
			add(q, "")
		}
	}
	return open
}

// mayAsk reports whether the place that a question asks about is open: no field
// fills it, nothing told or computed stands in for it, and the merchant has not
// said that they do not know.
func (f *Facts) mayAsk(q *knowledge.Question, entry, pointer string) bool {
	if f.declined(pointer) {
		return false
	}
	switch {
	case q.Pointer == "/events":
		return true // every kind is open or not by itself
	case strings.HasPrefix(q.Pointer, "/events/-/"):
		i := slices.IndexFunc(f.events, func(e Event) bool { return e.Pointer == entry })
		e := f.events[i]
		return !e.Dated && (e.Timing == "" || strings.HasSuffix(q.Pointer, "/on"))
	case q.Type == "text" && strings.HasSuffix(q.Pointer, "/messages"):
		if slices.ContainsFunc(f.Reading.Messages, func(m intake.Message) bool { return m.Restriction == entry }) {
			return false
		}
	case strings.Contains(strings.TrimPrefix(pointer, "/restrictions/-"), "/-"):
		return false // an item of a list that is asked for as a whole
	}
	at := pattern(pointer)
	return !f.find(at, profile.PlaceOf(at), entryOfPointer(pointer)).ok
}

// entryOfPointer is the entry that the pointer of a restriction's field lies in.
func entryOfPointer(pointer string) string {
	const list = "/restrictions/"
	rest, ok := strings.CutPrefix(pointer, list)
	slash := strings.IndexByte(rest, '/')
	if !ok || slash < 0 || rest[:slash] == "-" {
		return ""
	}
	return pointer[:len(list)+slash]
}

// declined reports whether the merchant said that they do not know the field,
// or none of the flags that are asked for together with it.
func (f *Facts) declined(pointer string) bool {
	if len(f.givenDeclined.Items) == 0 {
		return false
	}
	group, grouped := f.Base.GroupOf(pointer)
	return holdsText(&f.givenDeclined, pointer) || grouped && holdsText(&f.givenDeclined, group.Pointer)
}
