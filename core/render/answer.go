// Package render writes an assessment as JSON in RFC 8785 form, after
// assessment.schema.json, and a refused profile as an RFC 9457 problem.
package render

import (
	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/reason"
)

// Answer is everything that an answer is written from.
type Answer struct {
	Facts       *reason.Facts
	Assessment  *reason.Assessment
	Plan        *plan.Plan
	Private     []intake.PrivateText // what the profile held before it was concealed
	CoreVersion string
}

// JSON writes the answer. With trace every explanation lists the outcome of
// each of its rules; the receipt is the same either way.
func JSON(a Answer, trace bool) []byte {
	w := newWriter(a.Facts.Profile.Locale, usualSize(a))
	w.trace = trace
	w.open('{')
	w.beforeReceipt(a)
	digest := w.receipt(a)
	w.afterReceipt(a)
	w.close('}')
	copy(w.buffer[digest:], w.digest())
	return w.buffer
}

// usualSize is the room that an answer takes, or somewhat more: growing copies all of it, and
// takes as much again. A test holds it against the golden answers.
func usualSize(a Answer) int {
	return 72<<10 + 3<<10*(len(a.Assessment.Findings)+len(a.Plan.Steps))
}

// beforeReceipt and afterReceipt write the members in RFC 8785 order.
func (w *writer) beforeReceipt(a Answer) {
	w.key("alert")
	w.alert(a.Plan.Alert)
	w.member("as_of", a.Facts.Profile.AsOf.String())
	w.key("cash")
	w.cash(a.Plan.Cash)
	w.key("corrections")
	w.corrections(a.Plan.Corrections)
	w.words("disclaimer", a.Facts.Base.Answer.Disclaimer)
	w.key("do_not")
	w.doNot(a.Plan.Warnings)
	w.key("existing_loan")
	w.existingLoan(a.Plan.Loan)
	w.key("explanations")
	w.explanations(a)
	w.key("financing")
	w.financing(a.Plan.Financing)
	w.key("impacts")
	w.impacts(a.Plan.Impacts)
	w.member("knowledge_version", knowledge.Version())
	w.key("letters")
	w.letters(a.Plan.Letters)
	w.member("locale", w.locale)
	w.key("messages")
	w.messages(a.Facts)
	w.key("next_questions")
	w.questions(a)
	w.key("notices")
	w.notices(reason.Notices(a.Facts))
	w.key("outlook")
	w.outlook(a)
	w.key("plan")
	w.plan(a)
	w.key("privacy")
	w.privacy(a.Private, a.Facts.Base.Answer.Privacy)
}

func (w *writer) afterReceipt(a Answer) {
	w.key("restrictions")
	w.restrictions(a)
	w.key("rights")
	w.rights(a.Plan.Rights)
	w.key("ruled_out")
	w.ruledOut(a.Assessment.RuledOut)
	w.member("schema_version", "1")
	sources := len(w.buffer)
	w.key("summary")
	w.summary(a)
	w.key("symptoms")
	w.symptoms(a.Facts)
	w.key("timeline")
	w.timeline(a.Plan.Timeline)
	w.key("understood")
	w.understood(a.Facts)
	w.key("undetermined")
	w.undetermined(a.Assessment)
	w.sourcesAt(sources, a.Facts.Base.Sources, a.Facts.Profile.AsOf)
}

// certainty is the contract's word: background alone is that nobody outside
// can know.
func certainty(s knowledge.Standing) string {
	if s >= knowledge.Background {
		return "cannot_know"
	}
	return knowledge.StandingIDs[s]
}
