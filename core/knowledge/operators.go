package knowledge

import "slices"

// Operator is how a leaf of a condition compares a fact with its operand. Truth
// tables of all of them are in testdata/conditions.json.
type Operator uint8

// The operators. A condition that is All, Any or Not of others has NoOperator.
const (
	NoOperator Operator = iota
	Is
	IsNot
	OneOf
	Includes
	AtLeast
	AtMost
	MoreThan
	LessThan
	OlderThanDays
	WithinDays
	AnniversaryWithinDays
	SalesFellForMonths
	Happened
	Says
	Tells
	unknownOperator // of a file that lint refuses: a leaf that is never known
)

// operatorIDs are how data files write them.
var operatorIDs = [...]string{
	"", "is", "is_not", "one_of", "includes", "at_least", "at_most", "more_than", "less_than", "older_than_days",
	"within_days", "anniversary_within_days", "sales_fell_for_months", "happened", "says", "tells", "",
}

// String returns the operator as data files write it.
func (o Operator) String() string { return operatorIDs[o] }

// EventWindow is the span before or after a restriction into which an event falls.
type EventWindow uint8

// The windows; their days are package reason's. NoWindow is that of an operand
// that speaks of no event.
const (
	NoWindow EventWindow = iota
	AtOnset
	Recent
	Earlier
	Before
	After
	Ever
)

var eventWindowIDs = [...]string{"", "at_onset", "recent", "earlier", "before", "after", "ever"}

// String returns the window as data files write it.
func (w EventWindow) String() string { return eventWindowIDs[w] }

func operator(id string) Operator { return Operator(indexOf(operatorIDs[:], id)) }

func eventWindow(id string) EventWindow {
	return EventWindow(max(0, slices.Index(eventWindowIDs[:], id)))
}
