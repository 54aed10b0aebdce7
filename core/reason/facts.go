package reason

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// Facts is a profile as the rules see it: given fields first, then what an
// event implies, then what is derived from other fields, then what the
// narrative tells. Suppose returns facts in which more holds.
type Facts struct {
	Profile *profile.Profile
	Base    *knowledge.Base
	Reading *intake.Reading

	events        []Event
	supposed      []Fact          // before everything else, the last of a pointer first
	absent        []string        // supposed, beside givenAbsent
	kinds         profile.KindSet // of events, and maybe of some that a supposition replaces
	absentKinds   profile.KindSet // of absent, of givenAbsent and of what is told
	givenAbsent   profile.Value   // /events_absent
	givenDeclined profile.Value   // /declined
	entries       []string
	tables        *tables  // of Base
	known         *lookups // as the profile has them
	touched       []int    // the places at which something supposed changes them
	anew          []lookup // those of them that were looked up since
	room          []Event  // of the events of a trial, reused
	roomHolds     bool     // the events of the facts that it was supposed of, all of them, at its head
}

// NewFacts reads the words and the events of the profile once.
func NewFacts(p *profile.Profile, base *knowledge.Base) *Facts {
	reading := intake.Read(p, base)
	absent, _ := p.Lookup("/events_absent")
	declined, _ := p.Lookup("/declined")
	f := &Facts{
		Profile: p, Base: base, Reading: reading, events: eventsOf(p, reading), givenAbsent: absent, givenDeclined: declined,
		entries: entriesOf(p), tables: tablesOf(base),
	}
	f.known = &lookups{facts: f}
	for i := range f.events {
		f.kinds |= f.events[i].kind
	}
	for i := range absent.Items {
		f.absentKinds |= profile.KindsOf(absent.Items[i].Text).Known()
	}
	for _, a := range reading.Absent {
		f.absentKinds |= profile.KindsOf(a.Kind).Known()
	}
	return f
}

// Fact is a value with the pointer that it was read from.
type Fact struct {
	profile.Value
	Pointer string
	Quote   string // of the narrative, where it was read from that
	Partial bool   // a list of which more may be so than it names
	Shown   string // JSON of what stands at the pointer, where the value only follows from it
}

// Stands returns what stands at the pointer as JSON, "" where it is words alone.
func (f *Fact) Stands() string { return cmp.Or(f.Shown, f.JSON) }

// Entries returns the pointers of the restrictions to explain; [""] where the
// profile names none.
func (f *Facts) Entries() []string { return f.entries }

func entriesOf(p *profile.Profile) []string {
	restrictions, _ := p.Lookup("/restrictions")
	if len(restrictions.Items) == 0 {
		return []string{""}
	}
	entries := make([]string, len(restrictions.Items))
	for i := range entries {
		entries[i] = "/restrictions/" + strconv.Itoa(i)
	}
	return entries
}

// mostRestrictions is how many restrictions the schema of profiles lets anybody list.
const mostRestrictions = 8

// entryPrefix begins the pointers of rules over the restriction explained.
const entryPrefix = "/restrictions/*"

// twins are the fields that say the same of one restriction and of all loans;
// the restriction's own wins.
var twins = map[string]string{
	"/repaid_on":           "/repayment/last_repaid_on",
	"/repayment_posted":    "/repayment/repayment_posted",
	"/repayment_proof":     "/repayment/repayment_proof",
	"/early_repayments_6m": "/repayment/early_repayments_6m",
}

// resolve turns a rule's pointer into the concrete one for an entry. Where no
// restriction is named it is the one that a first restriction would have.
func resolve(pointer, entry string) string {
	field, ok := strings.CutPrefix(pointer, entryPrefix)
	if !ok {
		return pointer
	}
	if entry == "" {
		return "/restrictions/-" + field
	}
	return entry + field
}

// Lookup returns the fact at a rule's pointer for an entry of Entries.
func (f *Facts) Lookup(pointer, entry string) (Fact, bool) {
	found := f.find(pointer, profile.PlaceOf(pointer), entry)
	return *found.fact, found.ok
}

// find is Lookup without a copy, for those who know the place: a fact is large, and a trial
// looks up hundreds.
func (f *Facts) find(pointer string, place int, entry string) *lookup {
	if !f.tables.ofEntry[place] {
		entry = "" // what is said of all loans together is looked up once
	}
	if slices.Contains(f.touched, place) {
		return f.lookupAnew(pointer, place, entry)
	}
	return f.known.at(pointer, place, entry)
}

// lookup finds what stands at a rule's pointer for the entry of the lookup.
func (f *Facts) lookup(pointer string, l *lookup) {
	twin := f.tables.twins[l.place]
	l.fact, l.ok = f.given(l.pointer), true
	if l.fact == nil {
		l.fact = f.given(twin)
	}
	if l.fact == nil {
		l.fact = f.implied(pointer)
	}
	if l.fact == nil {
		l.fact = f.derived(pointer)
	}
	if l.fact == nil {
		l.fact = f.told(l.pointer)
	}
	if l.fact == nil {
		l.fact = f.told(twin)
	}
	if l.fact == nil {
		l.fact, l.ok = &nothing, false
	}
}

// nothing is what stands at a place where nothing does.
var nothing Fact

// given returns what is supposed or stands in the profile, nil where nothing does.
func (f *Facts) given(pointer string) *Fact {
	if pointer == "" {
		return nil // a field without a twin
	}
	for i := len(f.supposed) - 1; i >= 0; i-- {
		if s := &f.supposed[i]; s.Pointer == pointer {
			return s
		}
	}
	if v, ok := f.Profile.Lookup(pointer); ok {
		return &Fact{Value: v, Pointer: pointer}
	}
	return nil
}

// told is what the narrative says of a field that the profile leaves open.
func (f *Facts) told(pointer string) *Fact {
	if t, ok := f.Reading.Fact(pointer); ok {
		return &Fact{Value: t.Value, Pointer: intake.NarrativePointer, Quote: t.Quote, Partial: true}
	}
	return nil
}
