package knowledge

// FormatWords is what data/format.json holds: the words that hold an answer
// together where it is written as a document or as a calendar file.
type FormatWords struct {
	Terms, Sentences map[string]Text // by name; sentences hold {names} to fill in
	Day, Month       Text            // of {year}, {month}, {day} and {name}
	Weekday          Text            // of {day} and {weekday}
	Months           []Text          // from January
	Weekdays         []Text          // from Sunday
}
