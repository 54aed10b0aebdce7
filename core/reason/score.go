package reason

import (
	"cmp"

	"limitcheck/core/knowledge"
)

// score is what ranks a cause over all the restrictions that it explains.
type score struct {
	Standing knowledge.Standing // None where it is not an explanation
	Present  knowledge.Presence

	ruledOut bool // by every restriction
	tier     knowledge.Tier
	logOdds  int // decibans: the prior and the weights of the rules that are met
}

// scoreOf merges what the cause comes to for all entries: the best gives the rank.
func scoreOf(cause *knowledge.Cause, entries []weighed) score {
	var best score
	var room [8]knowledge.Presence
	present := room[:0]
	ruledOut := true
	for i, w := range entries {
		s := score{Standing: w.standing, tier: w.tier, logOdds: cause.Prior + w.sum}
		if i == 0 || s.compare(best) < 0 {
			best = s
		}
		ruledOut = ruledOut && w.ruledOut
		if w.standing != knowledge.None {
			present = append(present, w.present)
		}
	}
	best.ruledOut = ruledOut && best.Standing == knowledge.None
	best.Present = merged(present)
	return best
}

// compare orders by standing, then by the kind of the best supporting rule,
// then by the log-odds.
func (s score) compare(o score) int {
	return cmp.Or(cmp.Compare(s.Standing, o.Standing), cmp.Compare(s.tier, o.tier), cmp.Compare(o.logOdds, s.logOdds))
}

// explains reports whether the cause stands among the explanations.
func (s score) explains() bool { return s.Standing != knowledge.None }
