package knowledge

// TimelineWords is what data/timeline.json holds: the sentences of the
// timeline, and the time limits of others.
type TimelineWords struct {
	Facts     []DatedFact
	Happened  HappenedWords
	Steps     StepDates
	Due       DueWords
	Clocks    []Clock
	MonthOnly Text // after a day counted from a month: its last day was taken
	Expires   ExpiryWords
	Recheck   Note
}

// DatedFact is a field of the profile that holds a day on which something
// happened.
type DatedFact struct {
	ID          string
	At          string // JSON Pointer, as rules write it
	Text        Text   // of a restriction: {product}
	Alone       Text   // where the fact is of no product in particular
	UnlessEvent []string
	Sources     []string
}

// HappenedWords are the sentences of events and steps that have a day.
type HappenedWords struct {
	Event, EventOf Text // {event}, and {product} in the second
	FromWords      Text // after what was read from the narrative
	Step           Text // {step}
	StepSources    []string
}

// StepDates are the sentences of the days of a step that is still to be done.
type StepDates struct {
	Start, Check Text // {step}
	Sources      []string
}

// DueWords are the sentences of the instalment days that are known.
type DueWords struct {
	Due, Open, CalledIn Text // {product}, and {amount} in the first
	Speak, SpeakToday   Text // {product} and {on}: by when who cannot pay has spoken to the lender
	Sources             []string
	SpeakSources        []string
}

// Clock is a time limit that a law sets to somebody else: what starts it, what
// ends it, and what comes next.
type Clock struct {
	ID          string
	Right       string // id of the right whose days count
	Days        int    // those of Right
	LongestDays int    // what the law allows in a complex case; 0 where it names none
	Starts      Start
	EndsOn      []string // kinds of events that answer it
	MayEndOn    []string // kinds that may have answered it, or something else
	Next        string   // id of the step that comes next
	For         []string // causes

	Running  Text // {longest} is the day to which LongestDays lead
	Over     Text // the day has passed without an answer
	Answered Text // an answer came
	Perhaps  Text // an answer came on a day that is not known
	Sources  []string
}

// Start is what starts a clock: an event of one of the kinds, or one of the
// steps done.
type Start struct{ Events, Steps []string }

// ExpiryWords are the sentences of what ends by itself.
type ExpiryWords struct{ Inquiries, OverdueMark, Financing Expiry }

// Expiry is one of them, with the months after which it ends; 0 where the day
// is known otherwise.
type Expiry struct {
	Months  int
	Text    Text
	For     []string
	Sources []string
}
