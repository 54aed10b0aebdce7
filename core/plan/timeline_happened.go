package plan

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/profile"
)

// happened tells what is known to have happened on a day or in a month. A day
// after that of the profile has not come; a notice speaks of it.
func (c *chronicle) happened() {
	c.datedFacts()
	for e := range c.facts.Past() {
		kind, ok := c.facts.Base.Event(e.Kind)
		if !e.Dated || !ok {
			continue
		}
		text, product := c.words.Happened.Event, ""
		if p, ok := c.facts.Base.Product(e.Product); ok {
			text, product = c.words.Happened.EventOf, p.Title.In(c.locale)
		}
		said := c.say(text, map[string]string{"event": kind.Title.In(c.locale), "product": product})
		if e.Told() {
			said = c.also(said, c.words.Happened.FromWords.In(c.locale))
		}
		c.add(Entry{ID: "happened/" + e.Kind + "/" + e.On.String(), On: e.On.String(), Kind: Happened, Text: said, Sources: kind.Sources})
	}
	c.stepsTaken()
}

// datedFacts tells of the fields that hold a day: one of each restriction, or
// one for all where the restrictions share it.
func (c *chronicle) datedFacts() {
	restrictions, _ := c.facts.Profile.Lookup("/restrictions")
	for _, field := range c.words.Facts {
		var told []string // pointer and day of what was told
		for i, entry := range c.facts.Entries() {
			fact, ok := c.facts.Lookup(field.At, entry)
			if !ok || fact.Days == (profile.DateRange{}) || fact.Days.First > c.facts.Profile.AsOf {
				continue
			}
			on := fact.Days
			if slices.Contains(told, fact.Pointer+on.String()) || c.hasEvent(field.UnlessEvent, on) {
				continue
			}
			told = append(told, fact.Pointer+on.String())
			id, said := "happened/"+field.ID, field.Alone.In(c.locale)
			// A fact of one restriction is named after its product; what stands for all
			// of them, or in the narrative of several, is of none in particular.
			if i < len(restrictions.Items) && (strings.HasPrefix(fact.Pointer, entry+"/") || fact.Quote != "" && len(restrictions.Items) == 1) {
				product, _ := restrictions.Items[i].Member("product")
				id += "/" + product.Text
				said = c.say(field.Text, map[string]string{"product": c.facts.Base.ProductTitle(product.Text).In(c.locale)})
			}
			if fact.Quote != "" {
				said = c.also(said, c.words.Happened.FromWords.In(c.locale))
			}
			c.add(Entry{ID: id, On: on.String(), Kind: Happened, Text: said, Sources: field.Sources})
		}
	}
}

// hasEvent reports whether an event of one of the kinds happened on the day, or
// in the month.
func (c *chronicle) hasEvent(kinds []string, on profile.DateRange) bool {
	for e := range c.facts.Past() {
		if e.Dated && e.On == on && slices.Contains(kinds, e.Kind) {
			return true
		}
	}
	return false
}

// stepsTaken tells of the steps done that have a day.
func (c *chronicle) stepsTaken() {
	done, _ := c.facts.Profile.Lookup("/steps_done")
	for i := range done.Items {
		id, _ := done.Items[i].Member("step")
		on, ok := c.facts.Profile.Lookup("/steps_done/" + strconv.Itoa(i) + "/on")
		step, known := c.facts.Base.Step(id.Text)
		if !ok || !known || on.Days.First > c.facts.Profile.AsOf {
			continue
		}
		c.add(Entry{
			ID: "done/" + step.ID, On: on.Days.String(), Kind: Happened, Step: c.inPlan(step.ID), For: step.For,
			Text:    c.say(c.words.Happened.Step, map[string]string{"step": step.Title.In(c.locale)}),
			Sources: c.words.Happened.StepSources,
		})
	}
}
