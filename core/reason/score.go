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

// scoreOf merges the verdicts of all entries: the best gives the rank.
func scoreOf(cause *knowledge.Cause, verdicts []verdict) score {
	var best score
	var room [8]knowledge.Presence
	present := room[:0]
	ruledOut := true
	for i, v := range verdicts {
		s := score{Standing: v.standing, tier: v.tier, logOdds: cause.Prior + v.sum}
		if i == 0 || s.compare(best) < 0 {
			best = s
		}
		ruledOut = ruledOut && v.ruledOut
		if v.standing != knowledge.None {
			present = append(present, v.present)
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
