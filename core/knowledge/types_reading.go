package knowledge

import (
	"slices"

	"limitcheck/core/jsontext"
)

// Reading is one thing that a narrative may tell: the words by which it is
// told, and what follows for the profile where it is told, denied or asked.
type Reading struct {
	ID             string
	Patterns       []Pattern
	Unless         string   // words, any of which in the same clause undoes a match; "" for none
	Over           []string // readings whose match yields where it shares words with one of this
	Eclipses       []string // readings that a bare word of would repeat this, in the whole narrative
	AboutOthers    bool     // it tells of other people by its nature, such as peers who were hit too
	Deed           bool     // it is done by the one who writes: what is only demanded or planned was not done
	WithCue        bool     // it counts only where the narrative tells of a scam: else a sum paid is any sum
	OtherProduct   string   // it is not told of the restricted product itself: the lender's closing it is the restriction
	Told, Denied   Effect
	Asks           []string // causes that a question of this asks about
	PointsTo       []string // causes that it points to though no field says it, such as "sales are bad"
	Text, TextDeny Text     // what was understood, short
	cases          string   // JSON
}

// Effect is what a reading makes of the profile.
type Effect struct {
	Fields []ToldField
	Events []ToldEvent
	Absent []string // kinds of events that did not happen
}

// ToldField is a value at a place of the profile. Value is JSON, or "#" for the
// number that the words hold, "-#" for it with a minus, "#2" for the second one.
type ToldField struct{ At, Value string }

// ToldEvent is an event with the timing against the restriction that it has
// where the words give none.
type ToldEvent struct{ Kind, Timing string }

// Pattern is a sequence of words with bounded gaps, as lexicon.go describes.
type Pattern struct{ Parts []Part }

// Part is one place of a pattern: alternative words, or a number.
type Part struct {
	Words   string // alternatives as written
	Capture string // "money", "number", "times", "days", "percent" or ""
	Gap     int    // how many tokens may lie between it and the part before
	Far     bool   // the gap may cross a comma
}

// ReadingCase is a narrative that a reading ships with what must come of it:
// "fires", "near_miss", "denied" or "questioned".
type ReadingCase struct{ Kind, Narrative string }

// Cases returns the cases that the reading ships, parsed anew at each call.
func (r *Reading) Cases() []ReadingCase {
	var cases []ReadingCase
	jsontext.Parse(r.cases).ForEach(func(kind, list jsontext.Value) bool {
		list.ForEach(func(_, v jsontext.Value) bool {
			cases = append(cases, ReadingCase{kind.String(), v.String()})
			return true
		})
		return true
	})
	return cases
}

// Vocabulary is what all readings share: named lists of words, and how words
// are misspelt.
type Vocabulary struct {
	Classes    map[string][]string
	Characters map[rune]rune // Traditional → simplified
	Spelling   []Misspelling
	Times      []TimeWord
}

// Misspelling is a wrong or local way to write a word. Where Beside is not
// empty, one of its words must stand near, because the wrong one is a word too.
type Misspelling struct {
	From, To string
	Beside   []string
}

// TimeWord is a word that says when.
type TimeWord struct {
	Words                        []string
	DaysAgo, MonthsAgo, WeeksAgo int
	HasDays, HasMonths, HasWeeks bool
	Timing                       string // against the restriction, "" where it says nothing
}

// Reading returns the reading with the id.
func (b *Base) Reading(id string) (*Reading, bool) {
	i := slices.IndexFunc(b.Readings, func(r Reading) bool { return r.ID == id })
	if i < 0 {
		return nil, false
	}
	return &b.Readings[i], true
}
