package render

import (
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/reason"
)

// understood offers what was read from the narrative, each with the place that
// it would take in the profile once the merchant confirms it. What the profile
// gives is not offered again.
func (w *writer) understood(f *reason.Facts) {
	w.open('[')
	for _, p := range f.Reading.Products {
		product, _ := f.Base.Product(p.ID)
		w.reading("/restrictions/-", `{"product":`+quoted(p.ID)+`}`, p.Quote, product.Title.In(w.locale), false)
	}
	for _, s := range f.Reading.Symptoms {
		if s.From == "narrative" && s.Restriction != "" {
			symptom, _ := f.Base.Symptom(s.ID)
			w.reading(s.Restriction+"/symptoms/-", quoted(s.ID), s.Quote, symptom.Title.In(w.locale), false)
		}
	}
	for _, m := range f.Reading.Messages {
		if m.Pointer == intake.NarrativePointer && m.Restriction != "" {
			w.reading(m.Restriction+"/messages/-", quoted(m.Text), m.Text, m.Entries[0].Prompt.In(w.locale), false)
		}
	}
	for _, t := range f.Reading.Told {
		w.told(f, t)
	}
	for _, e := range f.Reading.Events {
		if !reason.Gives(f.Profile, e.Kind) {
			w.reading("/events/-", eventJSON(e), e.Quote, w.readingText(f, e.Reading, e.Kind, false), false)
		}
	}
	for _, a := range f.Reading.Absent {
		if !reason.Gives(f.Profile, a.Kind) {
			w.reading("/events_absent/-", quoted(a.Kind), a.Quote, w.readingText(f, a.Reading, a.Kind, true), true)
		}
	}
	w.close(']')
}

// told writes a field that the narrative tells. Symptoms stand item by item.
func (w *writer) told(f *reason.Facts, t intake.Told) {
	if _, ok := f.Profile.Lookup(t.Pointer); ok || strings.HasSuffix(t.Pointer, "/symptoms") {
		return
	}
	text := f.Base.SinceText.In(w.locale)
	if t.Reading != "" {
		text = w.readingText(f, t.Reading, "", t.Denied)
	}
	text = knowledge.Fill(text, func(name string) (string, bool) {
		return strings.Trim(t.Value.JSON, `"`), name == "value"
	})
	w.reading(t.Pointer, t.Value.JSON, t.Quote, text, t.Denied)
}

// readingText is what was understood, in the words of the reading, else of the
// event.
func (w *writer) readingText(f *reason.Facts, id, kind string, denied bool) string {
	reading, ok := f.Base.Reading(id)
	switch {
	case ok && denied && reading.TextDeny != (knowledge.Text{}):
		return reading.TextDeny.In(w.locale)
	case ok:
		return reading.Text.In(w.locale)
	}
	event, _ := f.Base.Event(kind)
	return event.Title.In(w.locale)
}

// eventJSON writes an event as the profile takes it, in RFC 8785 order.
func eventJSON(e intake.Event) string {
	json := `{"kind":` + quoted(e.Kind)
	if e.Dated {
		json += `,"on":` + quoted(e.On.String())
	}
	if e.Product != "" {
		json += `,"product":` + quoted(e.Product)
	}
	if e.Timing != "" {
		json += `,"timing":` + quoted(e.Timing)
	}
	return json + "}"
}

func quoted(text string) string { return string(jcs.AppendString(nil, text)) }

func (w *writer) reading(pointer, value, quote, text string, denied bool) {
	w.open('{')
	w.boolean("denied", denied)
	w.member("pointer", pointer)
	w.member("quote", quote)
	w.member("text", text)
	w.key("value")
	w.raw(value)
	w.close('}')
}
