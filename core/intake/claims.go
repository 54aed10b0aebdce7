package intake

import (
	"slices"
	"strings"

	"limitcheck/core/jcs"
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

func (r *reader) ask(causes []string, m *match) {
	for _, cause := range causes {
		if !slices.ContainsFunc(r.Asked, func(a Asked) bool { return a.Cause == cause }) {
			r.Asked = append(r.Asked, Asked{Cause: cause, Quote: m.sentence.quote})
		}
	}
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
	if t := r.timeOf(m); t != nil && t.dated {
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

// value reads the value of a field: JSON, or one of the numbers of the match.
func (m *match) value(json string) (profile.Value, bool) {
	index := 0
	switch json {
	case "#":
	case "#2":
		index = 1
	case "-#":
		number := -m.values[0]
		return profile.Value{Kind: profile.Number, Number: number, JSON: number.String()}, m.captured > 0
	default:
		return constant(json), true
	}
	number := m.values[index]
	return profile.Value{Kind: profile.Number, Number: number, JSON: number.String()}, index < m.captured
}

// constant reads a value that a reading gives: a flag, a number, a word, or a
// list of words.
func constant(json string) profile.Value {
	switch {
	case json == "true" || json == "false":
		return profile.Value{Kind: profile.Bool, JSON: json, Bool: json == "true"}
	case strings.HasPrefix(json, `"`):
		return textValue(strings.Trim(json, `"`))
	case strings.HasPrefix(json, "["):
		list := profile.Value{Kind: profile.List, JSON: "[]"}
		for item := range strings.SplitSeq(strings.Trim(json, "[]"), ",") {
			if item = strings.Trim(item, ` "`); item != "" {
				list = withItem(list, textValue(item))
			}
		}
		return list
	}
	number, _ := profile.ParseDecimal(json)
	return profile.Value{Kind: profile.Number, JSON: json, Number: number}
}

func textValue(text string) profile.Value {
	return profile.Value{Kind: profile.Text, Text: text, JSON: string(jcs.AppendString(nil, text))}
}

func daysValue(days profile.DateRange) profile.Value {
	v := textValue(daysText(days))
	v.Days = days
	return v
}

func withItem(list, item profile.Value) profile.Value {
	if slices.ContainsFunc(list.Items, func(v profile.Value) bool { return v.JSON == item.JSON }) {
		return list
	}
	list.Items = append(slices.Clip(list.Items), item)
	json := "["
	for i, v := range list.Items {
		if i > 0 {
			json += ","
		}
		json += v.JSON
	}
	list.JSON = json + "]"
	return list
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

// comesAfterLoss reports whether the words put an event behind the loss: the
// loss is told first and the event's clause begins with "after that".
func (r *reader) comesAfterLoss(m *match) bool {
	s := m.sentence
	first, _ := s.clauseBounds(m.start(), m.start())
	if !s.has(r.lexicon, first, m.start(), r.marks.after) {
		return false
	}
	return s.lossEnd > 0 && s.lossEnd <= m.start()
}

// timeOf returns the time mark that belongs to a match: one in its clause with
// no other match nearer to it, else one that makes up the clause before.
func (r *reader) timeOf(m *match) *timeMark {
	s := m.sentence
	first, last := s.clauseBounds(m.start(), m.end()-1)
	var best *timeMark
	from, _ := slices.BinarySearchFunc(s.times, first-clauseLimit, func(t timeMark, at int32) int { return int(t.start - at) })
	for i := from; i < len(s.times); i++ {
		t := &s.times[i]
		switch {
		case t.end > last:
			return best
		case t.start >= first && (t.lasting || t.start < m.start() || t.start < m.end()+afterMatch):
			best = t
		case t.start < first && !t.lasting && r.fillsClause(s, t) && s.isNextClause(t, first):
			best = t
		}
	}
	return best
}

// afterMatch is how near behind a match "three days ago" must stand to be of it.
const afterMatch = 3

// fillsClause reports whether a time mark is all that its clause says, beside
// that somebody looked.
func (r *reader) fillsClause(s *sentence, t *timeMark) bool {
	first, last := s.clauseBounds(t.start, t.end-1)
	for i := first; i < last; {
		end := s.is(r.lexicon, i, r.marks.look)
		switch {
		case i >= t.start && i < t.end:
			i = t.end
		case end > 0:
			i = end
		case s.tokens[i].kind >= comma:
			i++
		default:
			return false
		}
	}
	return true
}

func (s *sentence) isNextClause(t *timeMark, first int32) bool {
	return s.clause[t.start]+1 == s.clause[first]
}
