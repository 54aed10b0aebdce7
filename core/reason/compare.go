package reason

import (
	"slices"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// compare applies an operator to a known value. A kind of value that the
// operator does not speak of is unknown; the lint keeps such rules out.
func (f *Facts) compare(c *knowledge.Condition, fact *Fact) Truth {
	v := &fact.Value
	switch c.Op {
	case "is":
		return equal(v, &c.Value)
	case "is_not":
		return equal(v, &c.Value).Not()
	case "one_of":
		return truthOf(slices.Contains(c.Value.Texts, v.Text))
	case "includes":
		return includes(c, fact)
	case "at_least":
		return truthOf(v.Number >= c.Value.Number)
	case "at_most":
		return truthOf(v.Number <= c.Value.Number)
	case "more_than":
		return truthOf(v.Number > c.Value.Number)
	case "less_than":
		return truthOf(v.Number < c.Value.Number)
	case "older_than_days":
		return f.older(v.Days, &c.Value)
	case "within_days":
		return f.older(v.Days, &c.Value).Not()
	}
	return Unknown
}

func equal(v *profile.Value, o *knowledge.Operand) Truth {
	switch v.Kind {
	case profile.Bool:
		return truthOf(v.Bool == o.Bool)
	case profile.Number:
		return truthOf(v.Number == o.Number)
	}
	return truthOf(len(o.Texts) == 1 && v.Text == o.Texts[0])
}

// includes is false only over a list that is complete: what an open list, or a
// narrative, does not name may still be so. One that is told to be empty names
// everything.
func includes(c *knowledge.Condition, fact *Fact) Truth {
	for i := range fact.Items {
		item := &fact.Items[i]
		if slices.Contains(c.Value.Texts, item.Text) {
			return True
		}
	}
	if profile.ClosedList(c.At) && (!fact.Partial || len(fact.Items) == 0) {
		return False
	}
	return Unknown
}

// older says whether a day lies more than so many days before as_of; a month
// of which only some days do is unknown, as is a day that is still to come.
func (f *Facts) older(days profile.DateRange, o *knowledge.Operand) Truth {
	if days.First > f.Profile.AsOf {
		return Unknown
	}
	limit := int(o.Number / profile.DecimalOne)
	fewest, most := daysBetween(days, dayRange(f.Profile.AsOf))
	switch {
	case fewest > limit:
		return True
	case most <= limit:
		return False
	}
	return Unknown
}

// anniversary says whether the restriction fell within so many days of a yearly
// return of the day at the pointer. Where one of the two is a month, it is
// unknown unless every day of the month gives the same answer.
func (f *Facts) anniversary(c *knowledge.Condition, entry string) outcome {
	var result outcome
	opened, openedKnown := f.Lookup(c.At, entry)
	since, sinceKnown := f.Lookup(placeSince, entry)
	if openedKnown && sinceKnown && opened.Days.First <= f.Profile.AsOf {
		result.truth = nearAnniversary(opened.Days, since.Days, int(c.Value.Number/profile.DecimalOne))
	}
	if f.bare {
		return result
	}
	if result.truth != Unknown {
		f.tell(&result, c, opened)
		result.readFact(since)
		return result
	}
	if !openedKnown || opened.Days.First > f.Profile.AsOf || sinceKnown && isMonth(opened.Days) {
		result.need(resolve(c.At, entry))
	}
	if !sinceKnown || openedKnown && isMonth(since.Days) {
		result.need(resolve(placeSince, entry))
	}
	sorting.Ascending(result.missing)
	return result
}

// nearAnniversary holds the day against each yearly return of another; the day
// itself is none, and 29 February returns on the 28th.
func nearAnniversary(opened, day profile.DateRange, limit int) Truth {
	near := False
	for year := max(day.First.Year()-1, opened.First.Year()+1); year <= day.Last.Year()+1; year++ {
		fewest, most := daysBetween(profile.DateRange{First: inYear(opened.First, year), Last: inYear(opened.Last, year)}, day)
		switch {
		case -limit <= fewest && most <= limit:
			return True
		case fewest <= limit && most >= -limit:
			near = Unknown
		}
	}
	return near
}

func inYear(d profile.Date, year int) profile.Date {
	return profile.DateOf(year, d.Month(), min(d.Day(), profile.DaysIn(year, d.Month())))
}

// says is true where a message of the entry matches one of the dictionary's
// entries. The list of messages is never complete, so it is never false.
func (f *Facts) says(o *knowledge.Operand, entry string) outcome {
	var result outcome
	for _, m := range f.Reading.Messages {
		if m.Restriction != entry {
			continue
		}
		for _, e := range m.Entries {
			if slices.Contains(o.Texts, e.ID) {
				result.truth, result.quote = True, m.Text
				result.readFact(Fact{Value: profile.Value{Kind: profile.Text, Text: m.Text}, Pointer: m.Pointer})
				result.say("quote", m.Text)
				return result
			}
		}
	}
	result.need(resolve(entryPrefix+"/messages", entry))
	return result
}

// tells is true where the narrative gives one of the cues.
func (f *Facts) tells(o *knowledge.Operand) outcome {
	var result outcome
	for _, cue := range f.Reading.Cues {
		if slices.Contains(o.Texts, cue.ID) {
			result.truth, result.quote = True, cue.Quote
			result.readFact(Fact{Pointer: intake.NarrativePointer, Quote: cue.Quote})
			result.say("quote", cue.Quote)
			return result
		}
	}
	result.need(intake.NarrativePointer)
	return result
}

// valueText writes a value for a merchant: the label of an enumerated value, a
// number as people write it.
func (f *Facts) valueText(c *knowledge.Condition, v profile.Value) string {
	switch v.Kind {
	case profile.Text:
		return f.label(c.At, v.Text)
	case profile.Number:
		return numberText(v.Number)
	case profile.List:
		var labels []string
		for _, item := range v.Items {
			if len(c.Value.Texts) == 0 || slices.Contains(c.Value.Texts, item.Text) {
				labels = append(labels, f.label(c.At, item.Text))
			}
		}
		return strings.Join(labels, f.term("list", "separator"))
	}
	return v.JSON
}

func (f *Facts) label(pointer, value string) string {
	if label, ok := f.Base.Label(pointer, value); ok {
		return label.In(f.Profile.Locale)
	}
	return value
}

func (f *Facts) term(enum, id string) string {
	return f.Base.Answer.Terms[enum][id].In(f.Profile.Locale)
}
