package plan

import "limitcheck/core/reason"

// Entry is one line of the timeline.
type Entry struct {
	ID      string // stable: the same entry of a later answer has the same
	On      string // a day, or a month where only that is known
	Kind    string // "happened", "step", "deadline", "expires" or "recheck"
	Text    string
	For     []string // ids of causes
	Step    string   // id of the step that it belongs to, or ""
	Sources []string
}

// timeline lists what happened, what to do when, the deadlines of others, what
// ends by itself and when to look again, by day.
func timeline(f *reason.Facts, a *reason.Assessment, p *Plan) []Entry { return nil }
