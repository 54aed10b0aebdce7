package comparison

import (
	"slices"

	"limitcheck/core/knowledge"
)

// Causes are the causes of either answer, each in one class; the others did not
// change. The order is that of the later answer, of those gone that of the earlier.
type Causes struct {
	Gone, New []CauseChange
	Cured     []CauseChange // in the way or not known before, dealt with now
	Back      []CauseChange // dealt with before, and not now
	Moved     []CauseChange // another standing, another place, or known and unknown
	Unchanged int
}

// CauseChange is what became of one cause; From or To is nil where an answer
// does not list it.
type CauseChange struct {
	Cause, Title string
	From, To     *State
	Said
}

const cured, background = "cured", "background"

func (c *comparer) causes() Causes {
	var all Causes
	for _, e := range c.before.explanations {
		if c.after.explanation(e.cause) == nil {
			all.Gone = append(all.Gone, c.change(e.cause, c.goneID(e), &e.State, nil))
		}
	}
	for _, now := range c.after.explanations {
		was := c.before.explanation(now.cause)
		switch {
		case was == nil:
			all.New = append(all.New, c.change(now.cause, newID(now), nil, &now.State))
		case was.Present != cured && now.Present == cured:
			all.Cured = append(all.Cured, c.change(now.cause, "cause-cured", &was.State, &now.State))
		case was.Present == cured && now.Present != cured:
			all.Back = append(all.Back, c.change(now.cause, backID(now), &was.State, &now.State))
		case c.moved(was, now):
			all.Moved = append(all.Moved, c.change(now.cause, movedID(was, now), &was.State, &now.State))
		default:
			all.Unchanged++
		}
	}
	return all
}

// moved reports another standing, presence or place. The places of the causes
// on the lender's card mean nothing: they are shown together, unranked.
func (c *comparer) moved(was, now *explanation) bool {
	if was.Standing != now.Standing || was.Present != now.Present {
		return true
	}
	known, ok := c.base.Cause(now.cause)
	return was.Rank != now.Rank && !(ok && known.Card != "")
}

func (c *comparer) goneID(was *explanation) string {
	switch {
	case slices.Contains(c.after.ruledOut, was.cause):
		return "cause-ruled-out"
	case was.Standing == background:
		return "cause-gone-background"
	}
	return "cause-gone"
}

func newID(now *explanation) string {
	switch {
	case now.Present == cured:
		return "cause-new-cured"
	case now.Standing == background:
		return "cause-new-background"
	}
	return "cause-new"
}

func backID(now *explanation) string {
	if now.Present == "yes" {
		return "cause-back"
	}
	return "cause-back-unknown"
}

func movedID(was, now *explanation) string {
	from, to := slices.Index(knowledge.StandingIDs[:], was.Standing), slices.Index(knowledge.StandingIDs[:], now.Standing)
	switch {
	case to < from:
		return "cause-stronger"
	case to > from:
		return "cause-weaker"
	case was.Present == now.Present:
		return "cause-place"
	case now.Present == "yes":
		return "cause-present"
	}
	return "cause-present-unknown"
}

func (c *comparer) change(cause, sentence string, from, to *State) CauseChange {
	title := c.causeTitle(cause)
	values := []string{"cause", title}
	if from != nil {
		values = append(values, "from", c.term("standing", from.Standing))
	}
	if to != nil {
		values = append(values, "to", c.term("standing", to.Standing))
	}
	return CauseChange{cause, title, from, to, c.say(sentence, values...)}
}

// causeTitle is the title that the knowledge has, else the answer's own: an
// older answer may name what is not known any more, a newer one what is not yet.
func (c *comparer) causeTitle(id string) string {
	if known, ok := c.base.Cause(id); ok {
		return known.Title.In(c.locale)
	}
	c.unknownIDs = true
	for _, a := range []*answer{&c.after, &c.before} {
		if e := a.explanation(id); e != nil && e.title != "" {
			return e.title
		}
	}
	return id
}
