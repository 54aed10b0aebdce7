// Package render writes an assessment as JSON in RFC 8785 form, after
// assessment.schema.json, and a refused profile as an RFC 9457 problem.
package render

import (
	"slices"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sha256"
)

// Answer is everything that an answer is written from.
type Answer struct {
	Facts       *reason.Facts
	Assessment  *reason.Assessment
	Plan        *plan.Plan
	Private     []intake.PrivateText // what the profile held before it was concealed
	CoreVersion string
}

// member is one top-level member, written.
type member struct{ name, json string }

// JSON writes the answer. With trace every explanation lists the outcome of
// each of its rules; the receipt is the same either way.
func JSON(a Answer, trace bool) []byte {
	w := &writer{locale: a.Facts.Profile.Locale, sources: make(map[string]bool)}
	all := w.members(a)
	receipt := receipt(a, join(all))
	if trace {
		at := slices.IndexFunc(all, func(m member) bool { return m.name == "explanations" })
		all[at].json = w.written(func() { w.explanations(a, true) })
	}
	at := slices.IndexFunc(all, func(m member) bool { return m.name > "receipt" })
	return join(slices.Insert(all, at, member{"receipt", receipt}))
}

func join(members []member) []byte {
	size := 2
	for _, m := range members {
		size += len(`,"":`) + len(m.name) + len(m.json)
	}
	b := make([]byte, 0, size) // an answer is 100 KB: growing would copy it several times over
	b = append(b, '{')
	for i, m := range members {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = append(b, m.name...)
		b = append(b, `":`...)
		b = append(b, m.json...)
	}
	return append(b, '}')
}

// receipt writes the digests by which an answer can be checked later.
func receipt(a Answer, result []byte) string {
	w := &writer{}
	w.open('{')
	w.member("core_version", a.CoreVersion)
	w.member("knowledge_sha256", knowledge.Digest)
	w.member("profile_sha256", sha256.Hex(a.Facts.Profile.Canonical))
	w.member("result_sha256", sha256.Hex(result))
	w.close('}')
	return string(w.buffer)
}

// written returns what a function writes.
func (w *writer) written(write func()) string {
	w.buffer = w.buffer[:0]
	write()
	return string(w.buffer)
}

// members writes all members but the receipt, in RFC 8785 order. The sources
// come from what the others have named, so they are written last and stand in
// their place all the same.
func (w *writer) members(a Answer) []member {
	p, write := a.Facts.Profile, w.written
	all := []member{
		{"alert", write(func() { w.alert(a.Plan.Alert) })},
		{"as_of", write(func() { w.text(p.AsOf.String()) })},
		{"cash", write(func() { w.cash(a.Plan.Cash) })},
		{"corrections", write(func() { w.corrections(a.Plan.Corrections) })},
		{"disclaimer", write(func() { w.text(a.Facts.Base.Answer.Disclaimer.In(p.Locale)) })},
		{"do_not", write(func() { w.doNot(a.Plan.Warnings) })},
		{"existing_loan", write(func() { w.existingLoan(a.Plan.Loan) })},
		{"explanations", write(func() { w.explanations(a, false) })},
		{"financing", write(func() { w.financing(a.Plan.Financing) })},
		{"impacts", write(func() { w.impacts(a.Plan.Impacts) })},
		{"knowledge_version", write(func() { w.text(knowledge.Version()) })},
		{"letters", write(func() { w.letters(a.Plan.Letters) })},
		{"locale", write(func() { w.text(p.Locale) })},
		{"messages", write(func() { w.messages(a.Facts) })},
		{"next_questions", write(func() { w.questions(a) })},
		{"notices", write(func() { w.notices(reason.Notices(a.Facts)) })},
		{"outlook", write(func() { w.outlook(a) })},
		{"plan", write(func() { w.plan(a) })},
		{"privacy", write(func() { w.privacy(a.Private, a.Facts.Base.Answer.Privacy) })},
		{"restrictions", write(func() { w.restrictions(a) })},
		{"rights", write(func() { w.rights(a.Plan.Rights) })},
		{"ruled_out", write(func() { w.ruledOut(a.Assessment.RuledOut) })},
		{"schema_version", `"1"`},
		{"sources", ""},
		{"summary", write(func() { w.summary(a) })},
		{"symptoms", write(func() { w.symptoms(a.Facts) })},
		{"timeline", write(func() { w.timeline(a.Plan.Timeline) })},
		{"understood", write(func() { w.understood(a.Facts) })},
		{"undetermined", write(func() { w.undetermined(a.Assessment) })},
	}
	for i := range all {
		if all[i].name == "sources" {
			all[i].json = write(func() { w.sourceList(a.Facts.Base.Sources, p.AsOf) })
		}
	}
	return all
}

// certainty is the contract's word: background alone is that nobody outside
// can know.
func certainty(s knowledge.Standing) string {
	if s >= knowledge.Background {
		return "cannot_know"
	}
	return knowledge.StandingIDs[s]
}

// sourceList writes every source that was named, with a mark on those that
// were due for review before the day of the answer.
func (w *writer) sourceList(sources []*knowledge.Source, asOf profile.Date) {
	w.open('[')
	for _, s := range sources {
		if !w.sources[s.ID] {
			continue
		}
		reviewBy, dated := profile.ParseDate(s.ReviewBy)
		w.open('{')
		w.sourceMembers(s, dated && asOf > reviewBy)
		w.close('}')
	}
	w.close(']')
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
