package render

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// cite writes the member "sources" and remembers what it named.
func (w *writer) cite(ids []string) {
	w.name(ids)
	w.texts("sources", ids)
}

func (w *writer) name(ids []string) {
	for _, id := range ids {
		w.sources[id] = true
	}
}

// named returns the sources that were cited so far, by id.
func (w *writer) named(all []*knowledge.Source) []*knowledge.Source {
	var named []*knowledge.Source
	for _, s := range all {
		if w.sources[s.ID] {
			named = append(named, s)
		}
	}
	return named
}

// sourcesAt writes at an earlier place the list of every source that was named, with a mark on
// those that were due for review before the day of the answer; day 0 marks none. It is written
// last, as it comes from what the members behind that place name, too.
func (w *writer) sourcesAt(place int, all []*knowledge.Source, asOf profile.Date) {
	start := len(w.buffer)
	objects(w, "sources", w.named(all), func(s *knowledge.Source) {
		reviewBy, dated := profile.ParseDate(s.ReviewBy)
		w.sourceMembers(s, dated && asOf > reviewBy)
	})
	w.buffer = append(w.buffer, w.buffer[place:start]...)
	w.buffer = append(w.buffer[:place], w.buffer[start:]...)
}

func (w *writer) source(s *knowledge.Source) { w.sourceMembers(s, false) }

func (w *writer) sourceMembers(s *knowledge.Source, pastReview bool) {
	w.member("as_of", s.AsOf)
	w.member("confidence", s.Confidence)
	w.member("id", s.ID)
	w.member("kind", s.Kind)
	if pastReview {
		w.boolean("past_review", true)
	}
	if publisher := s.Publisher.In(w.locale); publisher != "" {
		w.member("publisher", publisher)
	}
	w.member("review_by", s.ReviewBy)
	w.words("title", s.Title)
	if s.URL != "" {
		w.member("url", s.URL)
	}
}
