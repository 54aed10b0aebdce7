package intake

import "limitcheck/core/profile"

// Told is a fact that the narrative tells. It stands in for a field that the
// profile leaves open and never for a given one.
type Told struct {
	Pointer string        // of the field: /information/id_expired, /restrictions/0/since, /restrictions/-/since where none is named
	Value   profile.Value // of a list, what was named: more may be so
	Quote   string
	Denied  bool   // the narrative says that it is not so
	Reading string // id of the reading, whose words say what was understood; "" for the day of a loss
}

// Event is an event that the narrative tells, with a day, a month or a timing
// where it gives one.
type Event struct {
	Kind    string
	On      profile.DateRange
	Dated   bool
	Timing  string // "just_before", "earlier", "after" or ""
	Product string // "" where it names none
	Quote   string
	Reading string // id of the reading
}

// Absent is an event that the narrative says did not happen.
type Absent struct{ Kind, Quote, Reading string }

// Asked is a cause that the narrative asks about, or points to, without saying
// that it is so.
type Asked struct{ Cause, Quote string }

// Fact returns the value that the narrative tells for a field.
func (r *Reading) Fact(pointer string) (Told, bool) {
	for _, t := range r.Told {
		if t.Pointer == pointer {
			return t, true
		}
	}
	return Told{}, false
}
