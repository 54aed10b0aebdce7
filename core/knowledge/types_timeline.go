package knowledge

// TimelineWords is what data/timeline.json holds.
type TimelineWords struct{}
