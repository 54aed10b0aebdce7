package cash

import "math/bits"

// hundredths is a percentage in hundredths of a per cent.
type hundredths int64

// The most that a yearly rate is given as: the schema's largest percentage, and
// what a sentence calls "over" without saying by how much. Beyond it a figure
// only looks exact.
const (
	mostAnnual     hundredths = 1_000_000_00
	mostAnnualSaid hundredths = 1_000_00
)

// simpleAnnual returns cost / received × 365 / days as a percentage, half away
// from zero, through 128 bits: 1e14 fen × 365 × 10000 do not fit 64. Received
// and days are above 0.
func simpleAnnual(cost, received Fen, days int) hundredths {
	if cost < 0 {
		return -simpleAnnual(-cost, received, days)
	}
	whole := uint64(received) * uint64(days)
	high, low := bits.Mul64(uint64(cost), 365*100*100)
	low, carry := bits.Add64(low, whole/2, 0)
	high += carry
	if high >= whole {
		return mostAnnual
	}
	rate, _ := bits.Div64(high, low, whole)
	return hundredths(min(rate, uint64(mostAnnual)))
}

// compoundAnnual returns (repaid / received)^(365 / days) − 1 as a percentage,
// what the money would cost if it were taken again and again for a year, and
// whether it is at most mostAnnualSaid. Repaid is at least received, and both
// and days are above 0.
//
// It works in fixed point, because hosts differ in math.Pow: a logarithm to the
// base 2 bit by bit, times 365 / days, and the exponential by its series.
func compoundAnnual(repaid, received Fen, days int) (rate hundredths, ok bool) {
	log := log2(uint64(repaid), uint64(received)) * 365 / uint64(days)
	whole := log >> logBits
	if whole >= 4 { // 16 times in a year
		return mostAnnualSaid, false
	}
	factor := exp2(log&(1<<logBits-1)) << whole
	high, low := bits.Mul64(factor-1<<factorBits, 100*100)
	low, carry := bits.Add64(low, 1<<(factorBits-1), 0)
	rate = hundredths((high+carry)<<(64-factorBits) | low>>factorBits)
	if rate > mostAnnualSaid {
		return mostAnnualSaid, false
	}
	return rate, true
}

// logBits are the binary places of a logarithm: times 365 the error stays below
// 1e-9, and a ratio of 1e14 in a day below 2^55. factorBits are those of a factor below 16.
const (
	logBits    = 40
	factorBits = 60
)

// log2 returns the logarithm of a / b to the base 2, where a ≥ b > 0 and both
// are below 2^63.
func log2(a, b uint64) uint64 {
	shiftA, shiftB := bits.LeadingZeros64(a), bits.LeadingZeros64(b)
	whole := uint64(shiftB - shiftA)
	a, b = a<<shiftA, b<<shiftB
	var mantissa uint64 // from 1 to 2, with 63 binary places
	if a < b {
		whole--
		mantissa, _ = bits.Div64(a, 0, b)
	} else {
		mantissa, _ = bits.Div64(a>>1, a<<63, b)
	}
	log := whole
	for range logBits { // squaring doubles a logarithm: what reaches 2 gives a 1
		high, low := bits.Mul64(mantissa, mantissa)
		log <<= 1
		if high>>63 == 1 {
			log |= 1
			mantissa = high
		} else {
			mantissa = high<<1 | low>>63
		}
	}
	return log
}

// exp2 returns 2^x for x below 1 with logBits places, with factorBits places:
// the series of e^y, where y = x ln 2.
func exp2(x uint64) uint64 {
	const ln2 = 0xB17217F7D1CF79AB // with 64 binary places
	y, _ := bits.Mul64(x<<(64-logBits), ln2)
	sum, term := uint64(1)<<factorBits, uint64(1)<<factorBits
	for n := uint64(1); term > 0; n++ {
		term, _ = bits.Mul64(term, y)
		term /= n
		sum += term
	}
	return sum
}
