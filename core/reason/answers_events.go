package reason

import (
	"limitcheck/core/profile"
	"slices"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
)

// messageAnswers tries every prompt that a rule reads, and one that says
// nothing, as most prompts do.
func (f *Facts) messageAnswers(q *knowledge.Question, entry, pointer string) []possibleAnswer {
	var answers []possibleAnswer
	uninformative := false
	for i, entries := range f.tables.prompts {
		read := slices.ContainsFunc(entries, func(m *knowledge.Message) bool {
			return len(f.tables.readers[placeMessages+"="+m.ID]) > 0
		})
		if !read && uninformative {
			continue
		}
		m := &f.Base.Messages[i]
		weight := q.Weight(m.ID)
		if !read {
			uninformative, weight = true, q.Weight("none")
		}
		prompt := m.Prompt.ZH // a prompt is what the screen shows, whatever the merchant reads
		answers = append(answers, possibleAnswer{
			Supposition: Supposition{Messages: []intake.Message{{
				Restriction: entry, Pointer: pointer + "/-", Text: prompt, Entries: entries,
			}}},
			value: profile.TextValue(prompt).JSON, offered: reported(m), weight: weight,
		})
	}
	return answers
}

// eventAnswers tries every kind that is neither listed nor said to be absent:
// just before the restriction, as it is offered, and at any other time that some
// rule tells from that.
func (f *Facts) eventAnswers(q *knowledge.Question) []possibleAnswer {
	t := f.tables
	answers, room := make([]possibleAnswer, 0, 4*len(f.Base.Events)), make([]Event, 0, 4*len(f.Base.Events))
	var kinds []string
	var apart []int
	times, since := f.times(), f.sinceOfEntries()
	firstOf := make(map[string]int) // of a class: 1 + the index of its first answer
	for i := range f.Base.Events {
		kind := f.Base.Events[i].ID
		if (f.kinds|f.absentKinds)&profile.KindsOf(kind) != 0 || len(t.ofEvent(kind).refs) == 0 {
			continue
		}
		kinds = append(kinds, kind)
		value := profile.TextValue(kind).JSON
		add := func(time Event) *possibleAnswer {
			time.Kind = kind
			room = append(room, time) // where it grows, those before it stay where they are
			events := room[len(room)-1 : len(room) : len(room)]
			answers = append(answers, possibleAnswer{Supposition: Supposition{Events: events}, value: value})
			return &answers[len(answers)-1]
		}
		class := t.classes[kind]
		offered := add(times[0])
		offered.offered, offered.weight, offered.like = true, q.Weight(kind), firstOf[class.name]
		if offered.like > 0 {
			continue
		}
		firstOf[class.name] = len(answers)
		apart = timesApart(apart[:0], times, since, class)
		for _, time := range apart {
			add(times[time])
		}
	}
	if len(kinds) > 0 {
		answers = append(answers, possibleAnswer{Supposition: Supposition{Absent: kinds}, offered: true, none: true, weight: q.Weight("none")})
	}
	return answers
}

// times lists an event at every time that a rule may ask for, just before the
// restriction first.
func (f *Facts) times() []Event {
	var all []Event
	for _, timing := range [...]string{"just_before", "earlier", "after", ""} {
		all = append(all, Event{Timing: timing, Pointer: "/events/-"})
	}
	for _, day := range f.eventDays() {
		all = append(all, Event{On: dayRange(day), Dated: true, Pointer: "/events/-"})
	}
	return all
}

// timesApart adds to apart which times, besides the first, the rules tell from each
// other and from not knowing of an event of the class. Of events that set a flag
// the order counts too, so that every time is its own.
func timesApart(apart []int, times []Event, since []Fact, class eventClass) []int {
	var room [8]windowTruths
	seen := append(room[:0], windowsOf(&times[0], class.windows, since))
	for i := 1; i < len(times); i++ {
		if class.sets {
			apart = append(apart, i)
			continue
		}
		if windows := windowsOf(&times[i], class.windows, since); windows != (windowTruths{}) && !slices.Contains(seen, windows) {
			seen = append(seen, windows)
			apart = append(apart, i)
		}
	}
	return apart
}

// windowTruths are, for each entry, which windows an event falls into: two bits
// for a truth, none of them where all are unknown.
type windowTruths [mostRestrictions]uint16

func windowsOf(e *Event, windows []knowledge.EventWindow, since []Fact) (all windowTruths) {
	for i := range since {
		for _, window := range windows {
			all[i] = all[i]<<2 | uint16(e.when(window, since[i].Days, since[i].Pointer != "")&3)
		}
	}
	return all
}

// sinceOfEntries returns since when each entry is restricted; a fact without a
// pointer where that is not known.
func (f *Facts) sinceOfEntries() []Fact {
	var all []Fact
	for _, entry := range f.Entries() {
		since, known := f.Lookup(placeSince, entry)
		if !known {
			since = Fact{}
		}
		all = append(all, since)
	}
	return all
}

// eventDayAnswers answers when an event that is listed without a day was.
func (f *Facts) eventDayAnswers(q *knowledge.Question, entry string) []possibleAnswer {
	i := slices.IndexFunc(f.events, func(e Event) bool { return e.Pointer == entry })
	if i < 0 {
		return nil
	}
	var answers []possibleAnswer
	add := func(e Event, value string, weight int) {
		answers = append(answers, possibleAnswer{Supposition: Supposition{Events: []Event{e}}, value: value, offered: true, weight: weight})
	}
	if q.Type == "choice" {
		for _, c := range q.Choices {
			e := f.events[i]
			e.Timing = profile.Constant(c.Value).Text
			add(e, c.Value, q.Weight(e.Timing))
		}
		return answers
	}
	class, since := f.tables.classes[f.events[i].Kind], f.sinceOfEntries()
	var seen []windowTruths
	for _, day := range f.eventDays() {
		e := f.events[i]
		e.On, e.Dated = dayRange(day), true
		add(e, profile.TextValue(day.String()).JSON, 0)
		windows := windowsOf(&e, class.windows, since)
		if !class.sets { // of one that sets a flag the order counts too
			answers[len(answers)-1].like = 1 + slices.Index(seen, windows)
		}
		seen = append(seen, windows)
	}
	return answers
}
