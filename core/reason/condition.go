package reason

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// outcome is what a condition came to, with the facts that decided it, the
// facts that would be needed where it is unknown, and the words for the
// placeholders of a rule's text.
type outcome struct {
	truth   Truth
	read    []Fact
	missing []string
	words   map[string]string
	quote   string
}

func (o *outcome) readFact(fact Fact) { o.read = append(o.read, fact) }

func (o *outcome) need(pointer string) {
	if !slices.Contains(o.missing, pointer) {
		o.missing = append(o.missing, pointer)
	}
}

// say sets the words of a placeholder; the first to speak is heard.
func (o *outcome) say(placeholder, words string) {
	if o.words == nil {
		o.words = make(map[string]string)
	}
	if _, said := o.words[placeholder]; !said {
		o.words[placeholder] = words
	}
}

// Evaluate returns the truth of a condition for an entry of Entries.
func (f *Facts) Evaluate(c knowledge.Condition, entry string) Truth {
	return f.evaluate(c, entry).truth
}

func (f *Facts) evaluate(c knowledge.Condition, entry string) outcome {
	switch {
	case len(c.All) > 0:
		return f.combine(c.All, entry, True, Truth.And)
	case len(c.Any) > 0:
		return f.combine(c.Any, entry, False, Truth.Or)
	case c.Not != nil:
		result := f.evaluate(*c.Not, entry)
		result.truth = result.truth.Not()
		return result
	}
	return f.leaf(c, entry)
}

// combine folds the parts with Kleene's and/or. What it read are the parts
// that agree with the result, so that evidence shows what decided it.
func (f *Facts) combine(parts []knowledge.Condition, entry string, start Truth, fold func(Truth, Truth) Truth) outcome {
	outcomes := make([]outcome, 0, len(parts))
	result := outcome{truth: start}
	for _, part := range parts {
		o := f.evaluate(part, entry)
		outcomes = append(outcomes, o)
		result.truth = fold(result.truth, o.truth)
	}
	for _, o := range outcomes {
		if o.truth == result.truth {
			result.take(o)
		}
	}
	return result
}

func (o *outcome) take(part outcome) {
	o.read = append(o.read, part.read...)
	for _, pointer := range part.missing {
		o.need(pointer)
	}
	for placeholder, words := range part.words {
		o.say(placeholder, words)
	}
	if o.quote == "" {
		o.quote = part.quote
	}
}

// leaf compares the fact at a pointer with the operand.
func (f *Facts) leaf(c knowledge.Condition, entry string) outcome {
	switch c.Op {
	case "says":
		return f.says(c.Value, entry)
	case "happened":
		return f.happened(c.Value, entry)
	case "tells":
		return f.tells(c.Value)
	case "sales_fell_for_months":
		return f.salesFell(c.Value)
	}
	fact, ok := f.Lookup(c.At, entry)
	if !ok {
		var result outcome
		result.need(resolve(c.At, entry))
		return result
	}
	result := outcome{truth: f.compare(c, fact, entry), quote: fact.Quote}
	if f.bare {
		return result
	}
	if result.truth == Unknown {
		result.need(resolve(c.At, entry))
	}
	result.readFact(fact)
	for placeholder, words := range fact.Detail {
		result.say(placeholder, words)
	}
	result.say("value", f.valueText(c, fact.Value))
	if fact.Kind == profile.Text && fact.Days != (profile.DateRange{}) {
		result.say("on", daysText(fact.Days))
	}
	return result
}
