package reason

import (
	"slices"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// compare applies an operator to a known value. A kind of value that the
// operator does not speak of is unknown; the lint keeps such rules out.
func (f *Facts) compare(c *knowledge.Condition, fact *Fact) Truth {
	v := &fact.Value
	switch c.Op {
	case knowledge.Is:
		return equal(v, &c.Value)
	case knowledge.IsNot:
		return equal(v, &c.Value).Not()
	case knowledge.OneOf:
		return truthOf(slices.Contains(c.Value.Texts, v.Text))
	case knowledge.Includes:
		return includes(c, fact)
	case knowledge.AtLeast:
		return truthOf(v.Number >= c.Value.Number)
	case knowledge.AtMost:
		return truthOf(v.Number <= c.Value.Number)
	case knowledge.MoreThan:
		return truthOf(v.Number > c.Value.Number)
	case knowledge.LessThan:
		return truthOf(v.Number < c.Value.Number)
	case knowledge.OlderThanDays:
		return f.older(v.Days, &c.Value)
	case knowledge.WithinDays:
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
func (f *Facts) anniversary(c *knowledge.Condition, entry string, told *outcome) Truth {
	truth := Unknown
	opened, since := f.find(c.At, c.Place, entry), f.since(entry)
	openedOn, on := opened.fact.Days, since.fact.Days
	if opened.ok && since.ok && openedOn.First <= f.Profile.AsOf {
		truth = nearAnniversary(openedOn, on, int(c.Value.Number/profile.DecimalOne))
	}
	switch {
	case told == nil:
		return truth
	case truth != Unknown:
		f.tell(told, c, opened)
		told.readFact(since.fact)
		return truth
	}
	if !opened.ok || openedOn.First > f.Profile.AsOf || since.ok && isMonth(openedOn) {
		told.need(opened.pointer)
	}
	if !since.ok || opened.ok && isMonth(on) {
		told.need(since.pointer)
	}
	return truth
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
func (f *Facts) says(o *knowledge.Operand, entry string, told *outcome) Truth {
	for i := range f.Reading.Messages {
		m := &f.Reading.Messages[i]
		if m.Restriction != entry {
			continue
		}
		for _, e := range m.Entries {
			if !slices.Contains(o.Texts, e.ID) {
				continue
			}
			if told != nil {
				told.quote = m.Text
				told.readFact(&Fact{Value: profile.Value{Kind: profile.Text, Text: m.Text}, Pointer: m.Pointer})
				told.say("quote", m.Text)
			}
			return True
		}
	}
	if told != nil {
		told.need(resolve(placeMessages, entry))
	}
	return Unknown
}

// tells is true where the narrative gives one of the cues.
func (f *Facts) tells(o *knowledge.Operand, told *outcome) Truth {
	for _, cue := range f.Reading.Cues {
		if !slices.Contains(o.Texts, cue.ID) {
			continue
		}
		if told != nil {
			told.quote = cue.Quote
			told.readFact(&Fact{Pointer: intake.NarrativePointer, Quote: cue.Quote})
			told.say("quote", cue.Quote)
		}
		return True
	}
	if told != nil {
		told.need(intake.NarrativePointer)
	}
	return Unknown
}

// valueText writes a value for a merchant: the label of an enumerated value, a
// number as people write it.
func (f *Facts) valueText(c *knowledge.Condition, v *profile.Value) string {
	switch v.Kind {
	case profile.Text:
		return f.label(c.At, v.Text)
	case profile.Number:
		return numberText(v.Number)
	case profile.List:
		var labels []string
		for i := range v.Items {
			item := &v.Items[i]
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
