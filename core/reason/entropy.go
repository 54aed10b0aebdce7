package reason

import (
	"math/bits"

	"limitcheck/core/profile"
)

// uncertain is how the weight of belief lies over the causes: each has
// 10^(log-odds/10) of it, and a cause that is ruled out has none. The two sums
// are all that the entropy H = log2 Σw − (Σ w·log2 w) / Σw needs, so that one
// answer changes it in as many steps as it changes causes.
//
// All of it is integer arithmetic. Logarithms in floating point come out
// differently on different processors, and an answer must not.
type uncertain struct {
	mass   int64 // Σ w
	spread int64 // Σ w·log2 w, in 2^-logBits
}

// logBits is the precision of logarithms: a millionth of a bit. With weights
// below 2^30 the products of 40 causes stay within 63 bits.
const logBits = 20

// The log-odds that weights tell apart, in decibans: beyond them one cause has
// either less than a thousandth of what an unsupported one has, or a thousand
// times as much as all others together.
const (
	leastDecibans = -20
	mostDecibans  = 49
)

// powers are 10^(i/10) in ten-thousandths.
var powers = [10]int64{10000, 12589, 15849, 19953, 25119, 31623, 39811, 50119, 63096, 79433}

// weight is 10^(decibans/10) in ten-thousandths.
func weight(decibans int) int64 {
	steps := min(max(decibans, leastDecibans), mostDecibans) - leastDecibans
	w := powers[steps%10]
	for power := steps/10 + leastDecibans/10; power != 0; {
		if power < 0 {
			w, power = w/10, power+1
		} else {
			w, power = w*10, power-1
		}
	}
	return w
}

// binaryLog returns log2 of a positive number in 2^-logBits, rounded down.
func binaryLog(n int64) int64 {
	whole := bits.Len64(uint64(n)) - 1
	log := int64(whole)
	mantissa := uint64(n) << (63 - whole) // 1 ≤ m < 2, in 2^-63
	for range logBits {
		// Squaring doubles the logarithm; where it reaches 2, the next bit is one.
		mantissa, _ = bits.Mul64(mantissa, mantissa)
		log <<= 1
		if mantissa>>63 == 1 {
			log |= 1
		} else {
			mantissa <<= 1
		}
	}
	return log
}

// spreads holds w·log2 w of every weight.
var spreads = func() (all [mostDecibans - leastDecibans + 1]int64) {
	for i := range all {
		w := weight(i + leastDecibans)
		all[i] = w * binaryLog(w)
	}
	return all
}()

// add counts a cause in, or with sign -1 out.
func (u *uncertain) add(s score, sign int64) {
	if s.ruledOut {
		return
	}
	decibans := min(max(s.logOdds, leastDecibans), mostDecibans)
	u.mass += sign * weight(decibans)
	u.spread += sign * spreads[decibans-leastDecibans]
}

// uncertainty returns how the belief lies over the causes as they stand.
func (b *board) uncertainty() uncertain {
	var u uncertain
	for _, s := range b.scores {
		u.add(s, 1)
	}
	return u
}

// after returns how it would lie once the changes hold.
func (u uncertain) after(b *board, changes []rescore) uncertain {
	for _, c := range changes {
		u.add(b.scores[c.cause], -1)
		u.add(c.score, 1)
	}
	return u
}

// entropy returns the entropy in 2^-logBits of a bit; 0 where no cause is left.
func (u uncertain) entropy() int64 {
	if u.mass <= 0 {
		return 0
	}
	return max(0, binaryLog(u.mass)-u.spread/u.mass)
}

// hundredths rounds an entropy to two decimals of a bit.
func hundredths(entropy int64) profile.Decimal {
	return profile.Decimal((entropy*100+1<<(logBits-1))>>logBits) * (profile.DecimalOne / 100)
}

// expectation averages entropies over the answers to a question: those of which
// the question says how often to expect them, those that speak for some cause,
// and those that speak for none.
type expectation struct{ weighed, loud, quiet average }

// average is a weighted sum that is not divided yet.
type average struct{ sum, weights int64 }

func (a *average) add(entropy int64, weight int) {
	a.sum += entropy * int64(weight)
	a.weights += int64(weight)
}

// gain is by how much the entropy is expected to fall, never below 0. Each loud
// answer has the weight 1, and all quiet ones share the quiet weight.
func (e *expectation) gain(now int64, quietWeight int) int64 {
	all := e.weighed
	if e.loud.weights > 0 {
		all.add(e.loud.sum/e.loud.weights, int(e.loud.weights))
	}
	if e.quiet.weights > 0 {
		all.add(e.quiet.sum/e.quiet.weights, quietWeight)
	}
	if all.weights == 0 {
		return 0
	}
	return max(0, now-all.sum/all.weights)
}
