package intake

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// claim is a fact that one match tells. Claims that contradict each other are
// settled once all are known.
type claim struct {
	told  Told
	event Event
	kind  string // of the event, or of the one that did not happen; "" for a fact
	later bool   // the words put it after what was told before: 现在, 后来
	gone  bool
}

// drawAll draws what follows from every match.
func (r *reader) drawAll() {
	for i := range r.matches {
		m := &r.matches[i]
		switch {
		case m.pattern.Symptom != nil:
			r.drawSymptom(m)
			continue
		case m.pattern.Cue != nil:
			if m.mood != denied {
				r.addCue(m.pattern.Cue.ID, m.sentence.quote)
			}
			continue
		}
		reading := m.pattern.Reading
		if m.mood == ignored || !r.counts(m) {
			continue
		}
		switch m.mood {
		case asked:
			r.ask(reading.Asks, m)
		case denied:
			r.draw(m, reading.Denied, true)
		default:
			r.draw(m, reading.Told, false)
			r.ask(reading.PointsTo, m)
		}
	}
}

// counts reports whether a match is told of the person and the product that
// the narrative is about.
func (r *reader) counts(m *match) bool {
	reading := m.pattern.Reading
	return (reading.AboutOthers || r.concerns(m.person)) && !r.isOfRestricted(m) &&
		(!reading.WithCue || r.HasCue("pay_to_restore") || r.HasCue("paid_somebody"))
}

// isOfRestricted reports whether a reading that is told of another product only
// is told of the restricted one.
func (r *reader) isOfRestricted(m *match) bool {
	product := m.pattern.Reading.OtherProduct
	return product != "" && slices.ContainsFunc(r.restrictions, func(v profile.Value) bool {
		p, _ := v.Member("product")
		return p.Text == product
	})
}

func (r *reader) drawSymptom(m *match) {
	if m.mood != asserted || !r.concerns(m.person) {
		return
	}
	restriction := r.entryOf(m)
	if restriction == "/restrictions/-" {
		restriction = ""
	}
	if !r.hasSymptom(m.pattern.Symptom.ID, restriction) {
		r.Symptoms = append(r.Symptoms, Symptom{ID: m.pattern.Symptom.ID, Restriction: restriction, From: "narrative", Quote: m.sentence.quote})
	}
	if t := r.timeOf(m); t != nil && t.dated && !m.sentence.isDeadline(t.start, t.end) {
		r.claimField(m, restrictionPlace+"/since", daysValue(t.days), false)
	}
}

// restrictionPlace begins the pointers of what is told of a restriction.
const restrictionPlace = "/restrictions/*"

func (r *reader) draw(m *match, effect knowledge.Effect, deny bool) {
	for _, f := range effect.Fields {
		if value, ok := m.value(f.Value); ok {
			r.claimField(m, f.At, value, deny)
		}
	}
	for _, e := range effect.Events {
		event := Event{Kind: e.Kind, Timing: e.Timing, Product: r.productNamed(m), Quote: m.sentence.quote, Reading: m.pattern.Reading.ID}
		if t := r.timeOf(m); t != nil {
			event.On, event.Dated = t.days, t.dated
			if t.timing != "" && e.Timing != "after" {
				event.Timing = t.timing
			}
		}
		if event.Timing == "just_before" && r.comesAfterLoss(m) {
			event.Timing = "after"
		}
		r.claims = append(r.claims, claim{event: event, kind: e.Kind, told: Told{Denied: deny}})
	}
	for _, kind := range effect.Absent {
		r.claims = append(r.claims, claim{kind: kind, told: Told{Quote: m.sentence.quote, Denied: true, Reading: m.pattern.Reading.ID}})
	}
}

func (r *reader) claimField(m *match, at string, value profile.Value, deny bool) {
	if field, ok := strings.CutPrefix(at, restrictionPlace); ok {
		entry := r.entryOf(m)
		if entry == "" {
			return
		}
		at = entry + field
	}
	later := m.sentence.has(r.lexicon, m.sentence.bounds[m.sentence.clause[m.start()]], m.end(), r.marks.now)
	told := Told{Pointer: at, Value: value, Quote: m.sentence.quote, Denied: deny}
	if m.pattern.Reading != nil {
		told.Reading = m.pattern.Reading.ID
	}
	r.claims = append(r.claims, claim{told: told, later: later})
}

// productNamed returns the product that stands among the words of a match.
func (r *reader) productNamed(m *match) string {
	for _, p := range r.base.Products {
		set := r.lexicon.Set(productClass + p.ID)
		for _, part := range m.parts[:m.count] {
			if m.sentence.has(r.lexicon, part.start, part.end, set) {
				return p.ID
			}
		}
	}
	return ""
}
