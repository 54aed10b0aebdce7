// Package comparison says what changed between two answers to profiles of the
// same merchant: causes that came, went, moved or were dealt with, steps done,
// dates and money. It compares what was answered and asks for no profile, so
// an answer that was kept for months can be compared with one of today.
//
// What it says stays an outside view: that a cause is gone means that the facts
// given no longer point to it, not that the lender changed its mind, and a
// cause that is dealt with promises nothing.
package comparison

import (
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Comparison is everything that can be said of two answers, in the words of one
// locale. A pointer that is nil and a text that is empty stand for what one of
// the two did not have.
type Comparison struct {
	Locale   string
	From, To string // days

	Changed          bool // anything but the days of the answers and what follows from them
	SameProfile      bool // both answer the same bytes
	KnowledgeChanged bool // or the program
	Knowledge        Versions
	Headline         Said // its Title is the headline

	Causes   Causes
	Products []ProductChange
	Steps    Steps
	Alert    Move
	Due      Move
	Recheck  Move
	Cash     *Cash // nil where neither tells of cash
	Notices  []Notice
}

// Said is a sentence with the ids of its sources; Text is empty where there is
// nothing to say.
type Said struct {
	Title, Text string
	Sources     []string
}

// Versions are those that the two answers were made by, as far as they tell.
type Versions struct {
	FromKnowledge, FromCore string
	ToKnowledge, ToCore     string
	Said
}

// Move is a word or a day that was and is; "" is none.
type Move struct {
	From, To string
	Said
}

// Notice is something about the two answers themselves; its pointers lead into
// the request.
type Notice struct {
	Code     string
	Pointers []string
	Said
}

// comparer holds the two answers while they are compared.
type comparer struct {
	base          *knowledge.Base
	locale        string
	before, after answer
	unknownIDs    bool // a title had to come from an answer
}

// Of compares two answers as profile.ParseComparison returns them; each cause of
// either stands in exactly one class, and so does each step.
func Of(base *knowledge.Base, before, after profile.Value, locale string) *Comparison {
	c := &comparer{base: base, locale: locale, before: read(before), after: read(after)}
	result := &Comparison{Locale: locale, From: c.before.asOf, To: c.after.asOf}
	result.Causes = c.causes()
	result.Products = c.products()
	result.Steps = c.steps()
	result.Alert, result.Due, result.Recheck = c.alert(), c.due(), c.recheck()
	result.Cash = c.cash()
	result.Changed = result.changed()
	result.SameProfile = c.before.profileDigest != "" && c.before.profileDigest == c.after.profileDigest
	result.Knowledge, result.KnowledgeChanged = c.versions()
	result.Notices = c.notices(result)
	result.Headline = c.say(result.headline())
	return result
}

// day writes a day of an answer for a sentence; what is no day stays as it is.
func (c *comparer) day(text string) string {
	if days, ok := profile.ParseDays(text); ok {
		return c.base.Format.DaysText(days, c.locale)
	}
	return text
}

// say returns the sentence with its {names} filled in; a title may hold what
// looks like a name, so the text is passed over once.
func (c *comparer) say(id string, namesAndValues ...string) Said {
	sentence := c.base.Comparison.Sentence(id)
	return Said{
		Title:   sentence.Title.In(c.locale),
		Text:    knowledge.FillPairs(sentence.Text.In(c.locale), namesAndValues...),
		Sources: sentence.Sources,
	}
}

// term is the word for a value of an enumeration.
func (c *comparer) term(enum, value string) string {
	return c.base.Answer.Terms[enum][value].In(c.locale)
}
