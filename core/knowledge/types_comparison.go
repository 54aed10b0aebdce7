package knowledge

// ComparisonWords is what data/comparison.json holds.
type ComparisonWords struct {
	Sentences []Sentence
	sentences map[string]*Sentence
}

// Sentence is something that is said of a difference between two answers; of a
// summary it has a title too.
type Sentence struct {
	ID          string
	Title, Text Text
	Sources     []string
}

// Sentence returns the sentence with the id, or an empty one where there is
// none; a test holds that every id that the core asks for is there.
func (w ComparisonWords) Sentence(id string) *Sentence {
	if s, ok := w.sentences[id]; ok {
		return s
	}
	return &Sentence{ID: id}
}
