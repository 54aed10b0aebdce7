package reason

import "math"

// ranking is the order of the causes, kept so that a trial, which changes few of them, moves
// those and no others: it is asked for hundreds of times for an assessment.
type ranking struct {
	keys  []uint64 // by the index of the cause in the base
	ranks []int    // the same, from 1; 0 where it explains nothing

	keyRoom  []uint64 // of after, reused
	rankRoom []int
}

// behindAll is the key of a cause that explains nothing; its rank is 0.
const behindAll = math.MaxUint64

// key orders scores as compare does, and equals by the index of the cause: causes lie in the
// order of their ids.
func (s score) key(cause int) uint64 {
	if !s.explains() {
		return behindAll
	}
	return uint64(s.Standing)<<48 | uint64(s.tier)<<40 | uint64(math.MaxUint16/2-s.logOdds)<<16 | uint64(cause)
}

func rankingOf(scores []score) ranking {
	r := ranking{keys: make([]uint64, len(scores)), ranks: make([]int, len(scores))}
	for i, s := range scores {
		r.keys[i] = s.key(i)
	}
	for i, key := range r.keys {
		r.ranks[i] = rankOf(key, r.keys)
	}
	return r
}

func rankOf(key uint64, keys []uint64) int {
	if key == behindAll {
		return 0
	}
	rank := 1
	for _, other := range keys {
		if other < key {
			rank++
		}
	}
	return rank
}

// after returns the ranks once the changes hold. The next call writes over them.
func (r *ranking) after(changes []rescore) []int {
	keys, ranks := append(r.keyRoom[:0], r.keys...), append(r.rankRoom[:0], r.ranks...)
	for _, c := range changes {
		was, is := r.keys[c.cause], c.key(c.cause)
		keys[c.cause] = is
		for i, key := range r.keys {
			if key == behindAll {
				continue
			}
			if was < key {
				ranks[i]--
			}
			if is < key {
				ranks[i]++
			}
		}
	}
	for _, c := range changes {
		ranks[c.cause] = rankOf(keys[c.cause], keys)
	}
	r.keyRoom, r.rankRoom = keys, ranks
	return ranks
}
