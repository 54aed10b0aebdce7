package render

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// Standings writes where each cause stands and nothing else: what a host compares
// that has whoever asks try out a fact. Its members are those of the answer's explanations.
func Standings(facts *reason.Facts, assessment *reason.Assessment) []byte {
	w := newWriter(facts.Profile.Locale, 256*len(assessment.Findings))
	w.open('{')
	w.key("explanations")
	w.open('[')
	for i, f := range assessment.Findings {
		w.open('{')
		if f.Cause.Card != "" {
			w.member("card", f.Cause.Card)
		}
		w.member("cause", f.Cause.ID)
		w.member("present", knowledge.PresenceIDs[f.Present])
		w.integer("rank", i+1)
		w.member("standing", knowledge.StandingIDs[f.Standing])
		w.words("title", f.Cause.Title)
		w.close('}')
	}
	w.close(']')
	w.close('}')
	return w.buffer
}
