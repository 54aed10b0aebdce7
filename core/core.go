// Package core turns a merchant's JSON profile into ranked, sourced
// explanations of a restricted credit line (网商贷, 借呗) and a plan.
//
// It is an outside view: only the lender knows its reason, and the answer says
// so. The package reads no clock, file or network, draws no random numbers,
// starts no goroutine and keeps nothing between calls, so the same profile and
// the same knowledge give the same bytes on every host.
//
//	answer, rejection := core.Assess([]byte(`{"as_of":"2026-11-20"}`), core.Options{})
//	if rejection != nil {
//		status, document := core.Problem(rejection, "en") // an RFC 9457 problem
//	}
package core

import (
	"limitcheck/core/comparison"
	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/plan"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/render"
	"limitcheck/core/sha256"
)

// Version is the version of the reasoning; a receipt carries it.
const Version = "0.1.0"

// Options are what the host knows and the core must not look up.
type Options struct {
	Today  string // the host's date in UTC+8, YYYY-MM-DD; used where the profile has no as_of
	Locale string // "zh-CN" or "en", "" is zh-CN; used where the profile has no locale
	Trace  bool   // lists the outcome of every rule under its explanation
	Format Format // how the answer is written
}

// Format is how an answer is written.
type Format uint8

// The formats: the whole answer as JSON, a document to read and print, the dates of
// the plan as a calendar file, and as JSON the part of the answer that says where each
// cause stands, which takes a fraction of the time: for trying out a fact.
const (
	JSON Format = iota
	Markdown
	Calendar
	Standings
)

// Assess reads a profile and returns the answer in the format asked for, as JSON
// in RFC 8785 form after assessment.schema.json, or why the profile was refused. Exactly one of the
// two is nil.
func Assess(body []byte, options Options) (answer []byte, rejection *profile.Rejection) {
	p, rejection := profile.Parse(body, options.Today, options.Locale)
	if rejection != nil {
		return nil, rejection
	}
	if rejection := wordsMissing(p.Locale); rejection != nil {
		return nil, rejection
	}
	p, private := intake.Conceal(p)
	facts := reason.NewFacts(p, knowledge.Load())
	assessment := reason.Assess(facts)
	if options.Format == Standings {
		return render.Standings(facts, assessment), nil
	}
	whole := render.Answer{
		Facts: facts, Assessment: assessment, Plan: plan.Make(facts, assessment), Private: private, CoreVersion: Version,
	}
	switch options.Format {
	case Markdown:
		return render.Markdown(whole), nil
	case Calendar:
		return render.Calendar(whole), nil
	}
	return render.JSON(whole, options.Trace), nil
}

// LocaleOf returns the language of what Assess answers to a profile that it accepts,
// for a header that names it.
func LocaleOf(body []byte, options Options) string { return profile.LocaleOf(body, options.Locale) }

// Problem writes a rejection as an RFC 9457 document in the locale, with its
// HTTP status.
func Problem(rejection *profile.Rejection, locale string) (status int, document []byte) {
	return render.Problem(rejection, locale)
}

// ReadMessage says what one message of the platform means and whether it names
// a cause, as JSON; its body is an object after message.schema.json.
func ReadMessage(body []byte, locale string) (answer []byte, rejection *profile.Rejection) {
	text, locale, rejection := profile.ParseMessage(body, locale)
	if rejection != nil {
		return nil, rejection
	}
	return render.MessageReading(knowledge.Load(), intake.Mask(text), locale), nil
}

// Compare says what changed between two answers to profiles of the same
// merchant, as JSON in RFC 8785 form after comparison.schema.json. Its body is
// {"before": an answer, "after": another, "locale": optional}, of 1 MiB at most;
// the answers may be of any version and language.
func Compare(body []byte, locale string) (document []byte, rejection *profile.Rejection) {
	before, after, locale, rejection := profile.ParseComparison(body, locale)
	if rejection != nil {
		return nil, rejection
	}
	if rejection := wordsMissing(locale); rejection != nil {
		return nil, rejection
	}
	base := knowledge.Load()
	return render.Comparison(base, comparison.Of(base, before, after, locale)), nil
}

// AddWords hands a core that was built without words (the tag browser) those
// of one language, a file that core/cmd/browser-sources writes, and returns its
// locale. It returns "" for a file that is not whole or belongs to another build.
// Until then Assess and Compare refuse to answer in the language with the code
// profile.WordsMissing. What is added stays; it is the one thing that does.
func AddWords(words string) (locale string) { return knowledge.AddWords(words) }

func wordsMissing(locale string) *profile.Rejection {
	if knowledge.HasWords(locale) {
		return nil
	}
	return &profile.Rejection{Code: profile.WordsMissing, Locale: locale}
}

// Catalogue returns one list of the knowledge base (causes, messages, questions
// or sources) as JSON: an object with one array, whose items have an id.
func Catalogue(list, locale string) (document []byte, ok bool) {
	return render.Catalogue(knowledge.Load(), list, profile.Locale(locale))
}

// Cause returns everything that is known of one cause as JSON.
func Cause(id, locale string) (document []byte, ok bool) {
	return render.Cause(knowledge.Load(), id, profile.Locale(locale))
}

// HasCause reports whether there is a cause with the id.
func HasCause(id string) bool {
	_, ok := knowledge.Load().Cause(id)
	return ok
}

// KnowledgeDigest is the SHA-256 of the knowledge files, in hexadecimal: what
// Catalogue and Cause return changes with it, with Version and with the locale
// alone.
func KnowledgeDigest() string { return knowledge.Digest }

// Digest returns the SHA-256 of a text, in hexadecimal.
func Digest(text string) string { return sha256.Hex([]byte(text)) }

// KnowledgeVersion names the knowledge that answers are made from.
func KnowledgeVersion() string { return knowledge.Version() }
