package knowledge

import "limitcheck/core/profile"

// Direction says whether a rule speaks for or against its cause.
type Direction uint8

// The two directions.
const (
	Supports Direction = iota
	Contradicts
)

// Strength is the weight of evidence of one rule. The four steps are fixed:
// odds of 2, 4, 16 and 100 to one, in decibans (ten times the decimal
// logarithm of the odds, after I. J. Good).
type Strength uint8

// The four steps.
const (
	Weak Strength = iota
	Moderate
	Strong
	Decisive
)

// Decibans returns the weight of the step.
func (s Strength) Decibans() int { return [...]int{3, 6, 12, 20}[s] }

// Tier is the kind of fact that a rule rests on, the most telling first. It
// decides how high a cause can stand, whatever the sum of weights.
type Tier uint8

// The tiers of DESIGN's Ranking. Context is below all of them: a symptom or an
// uninformative message never lifts a cause above background.
const (
	PlatformWords Tier = iota
	OnsetEvent
	DisclosedState
	CreditReport
	BusinessFigures
	LenderWide
	Context
)

// Standing says how well a cause explains a restriction, the best first.
type Standing uint8

// The four standings. None is the absence of any.
const (
	Named Standing = iota
	Likely
	Possible
	Background
	None
)

// Presence says whether a cause still stands in the way.
type Presence uint8

// The three answers.
const (
	PresenceUnknown Presence = iota
	PresentYes
	Cured
)

// The identifiers of the contract, indexed by the typed constants above.
var (
	DirectionIDs = [...]string{"supports", "contradicts"}
	StrengthIDs  = [...]string{"weak", "moderate", "strong", "decisive"}
	TierIDs      = [...]string{"platform_words", "onset_event", "disclosed_state", "credit_report", "business_figures", "lender_wide", "context"}
	StandingIDs  = [...]string{"named", "likely", "possible", "background"}
	PresenceIDs  = [...]string{"unknown", "yes", "cured"}
)

// Condition is a three-valued condition: All, Any or Not of others, or a leaf
// that compares the fact at a pointer with a value.
type Condition struct {
	All, Any []Condition
	Not      *Condition
	At       string // JSON Pointer; /restrictions/*/… is of the entry being explained
	Place    int    // of At among the fields of a profile, as profile.PlaceOf has it
	Op       Operator
	Value    Operand
}

// Operand is what a leaf compares with. Which members are set depends on Op.
type Operand struct {
	JSON   string // as written
	Bool   bool
	IsBool bool
	Number profile.Decimal
	IsNum  bool
	Texts  []string        // one for a string, all for a list
	Kinds  []string        // of happened
	Set    profile.KindSet // of Kinds
	When   EventWindow     // of happened
	Same   bool            // of happened: an event of another product does not count
}

// Rule is one piece of evidence for or against a cause.
type Rule struct {
	ID        string
	When      Condition
	WhenJSON  string // as written
	Direction Direction
	Strength  Strength
	Tier      Tier
	Group     string   // of the met rules of a group only the strongest counts
	AtMost    Standing // no better than this; Named where there is no cap
	Text      Text
	TextGiven Text // said instead where the figure was given, not computed: no {from}, {to}, {months}
	Reason    string
	Sources   []string
}

// Window is a time span that somebody gives, with what it rests on. Days are
// given only where the basis is law or official.
type Window struct {
	Text             Text
	Basis            string
	MinDays, MaxDays int
	HasDays          bool
	Sources          []string
}

// Cause is one reason for which a credit line may be restricted.
type Cause struct {
	ID, Origin, Recoverability string
	Title, Text                Text
	Card                       string // "lender_side" or ""
	Background                 bool
	Prior                      int // decibans, from priors.json; 0 where nothing is known
	Window                     *Window
	Rules                      []Rule
	Cured, Yes                 *Condition
	Noticing                   Text
	ConfusedWith               []Neighbour
	Sources                    []string
	cases                      string // JSON
}

// Cases returns the cases that the cause ships. They are parsed anew at each
// call: lint and tests run them, and no host pays for them at its start.
func (c *Cause) Cases() []Case {
	var cases []Case
	parseNode(new([]member), c.cases).each(func(_ string, v *node) { cases = append(cases, parseCase(v)) })
	return cases
}

// Neighbour is a cause that another is easily taken for, with how to tell them apart.
type Neighbour struct {
	Cause string
	Text  Text
}

// Case is a profile that a cause file ships with what must come of it.
type Case struct{ Name, Kind, Profile, Standing, Present string }

// Message is a prompt of the platform, matched by keywords.
type Message struct {
	ID              string
	Prompt, Meaning Text
	Match           [][]string
	Unless          []string
	Informative     bool
	Variants        []string // other wordings and misspellings that must be read as this one
	SeenInFiction   bool     // only an article that calls itself fiction has it
	WordingUnseen   bool     // no report has these words: the prompt stands for all that would say so
	Causes, Sources []string
}

// Symptom is what the merchant sees, with patterns by which a narrative tells it.
type Symptom struct {
	ID       string
	Title    Text
	Patterns []Pattern
	Unless   string // words, any of which in the same clause undoes a match; "" for none
	Sources  []string
}

// Product is one credit product and who lends.
type Product struct {
	ID            string
	Title, Lender Text
	Sources       []string
}

// Event is one kind of event, with the flags that it sets.
type Event struct {
	ID      string
	Title   Text
	Sets    []Change
	Sources []string
}

// Change is a fact that an event or a step makes so: Value at At, or an event
// of the kind Event on the day.
type Change struct {
	At, Value string // Value is JSON
	Event     string
}

// Channel is an official way to reach somebody, with how to confirm it.
type Channel struct {
	ID             string
	Title, Confirm Text
	Contact        string
	WorkingDays    bool // open on working days only
	Sources        []string
}

// Cue is something a narrative may tell that raises an alert.
type Cue struct {
	ID          string
	Phrases     [][]string
	Unless      []string  // keywords that undo a phrase
	Patterns    []Pattern // what phrases without an order cannot say
	UnlessWords string    // words that undo a pattern in their clause
	Sources     []string
}

// Alert is what cannot wait.
type Alert struct {
	Kind        string
	When        Condition
	Title, Text Text
	Steps       []Text
	Over        Text // that it is over, as a condition of a financing option
	Sources     []string
}

// Warning is something not to do, with the evidence behind it.
type Warning struct {
	ID         string
	Title, Why Text
	When       *Condition
	Sources    []string
}

// Source is where a sentence comes from, at the level of the claim.
type Source struct {
	ID                        string
	Title, Publisher          Text
	Kind, URL, AsOf, ReviewBy string
	Confidence                string
}
