package knowledge

func parseComparisonWords(r *node) ComparisonWords {
	words := ComparisonWords{Sentences: list(r, "sentences", func(v *node) Sentence {
		return Sentence{ID: v.string("id"), Title: text(v, "title"), Text: text(v, "text"), Sources: stringsOf(v, "sources")}
	})}
	words.sentences = byID(words.Sentences, func(s *Sentence) string { return s.ID })
	return words
}
