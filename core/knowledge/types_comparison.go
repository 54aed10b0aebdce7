package knowledge

// ComparisonWords is what data/comparison.json holds.
type ComparisonWords struct{}
