package knowledge

import (
	"cmp"
	"strings"

	"limitcheck/core/sorting"

	"github.com/tidwall/gjson"
)

// index sorts what has an order and builds the look-ups.
func (b *Base) index() {
	sorting.By(b.Steps, func(x, y *Step) int { return cmp.Compare(x.Order, y.Order) })
	sorting.By(b.Letters.Forms, func(x, y *LetterForm) int { return cmp.Compare(x.Order, y.Order) })
	sorting.By(b.Sources, func(x, y *Source) int { return cmp.Compare(x.ID, y.ID) })
	b.causes = byID(b.Causes, func(c *Cause) string { return c.ID })
	b.messages = byID(b.Messages, func(m *Message) string { return m.ID })
	b.symptoms = byID(b.Symptoms, func(s *Symptom) string { return s.ID })
	b.products = byID(b.Products, func(p *Product) string { return p.ID })
	b.events = byID(b.Events, func(e *Event) string { return e.ID })
	b.documents = byID(b.Documents, func(d *Document) string { return d.ID })
	b.channels = byID(b.Channels, func(c *Channel) string { return c.ID })
	b.rights = byID(b.Rights, func(r *Right) string { return r.ID })
	for _, p := range b.Priors {
		if cause, ok := b.causes[p.Cause]; ok {
			cause.Prior = p.Decibans
		}
	}
	b.sources = make(map[string]*Source, len(b.Sources))
	for _, s := range b.Sources {
		b.sources[s.ID] = s
	}
	b.steps = make(map[string]*Step, len(b.Steps))
	for _, s := range b.Steps {
		b.steps[s.ID] = s
	}
	b.groups = make(map[string]*Group)
	for i := range b.Groups {
		for _, flag := range b.Groups[i].Flags {
			if b.groups[flag.At] == nil {
				b.groups[flag.At] = &b.Groups[i]
			}
		}
	}
	b.labels = make(map[string]Text)
	for _, q := range b.Questions {
		for _, c := range q.Choices {
			b.labels[anyElement(q.Pointer)+"="+gjson.Parse(c.Value).String()] = c.Label
		}
	}
}

// countDays gives the days of a right to all that wait for an answer under it:
// a law that changes them is edited in one place.
func (b *Base) countDays() {
	days := func(id string) int {
		if right, ok := b.rights[id]; ok {
			return right.DeadlineDays
		}
		return 0
	}
	for _, s := range b.Steps {
		if s.Right != "" {
			s.CheckAfterDays = days(s.Right)
		}
	}
	for i := range b.Timeline.Clocks {
		b.Timeline.Clocks[i].Days = days(b.Timeline.Clocks[i].Right)
	}
	for _, f := range b.Letters.Forms {
		if f.Due != nil {
			f.Due.Days = days(f.Due.Right)
		}
	}
}

// anyElement writes the pointer of a question (/restrictions/-/x) the way
// rules write it (/restrictions/*/x).
func anyElement(pointer string) string { return strings.ReplaceAll(pointer, "/-", "/*") }

func byID[T any](items []T, id func(*T) string) map[string]*T {
	m := make(map[string]*T, len(items))
	for i := range items {
		m[id(&items[i])] = &items[i]
	}
	return m
}
