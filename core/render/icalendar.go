package render

// Calendar writes the dates of the plan as an iCalendar file (RFC 5545).
func Calendar(a Answer) []byte { return nil }
