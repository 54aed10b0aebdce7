package knowledge

// FormatWords is what data/format.json holds.
type FormatWords struct{}
