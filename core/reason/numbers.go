package reason

import (
	"math/bits"
	"strconv"
	"strings"

	"limitcheck/core/profile"
)

// mostPercent is the most that the schema lets anybody give as a percentage; of
// an absurd profile a computed one is no more. A double holds it exactly as written.
const mostPercent = 1_000_000 * profile.DecimalOne

// percent returns 100 part / whole in ten-thousandths, half away from zero,
// through 128 bits: sums of money in ten-thousandths leave no room in 64.
func percent(part, whole profile.Decimal) profile.Decimal {
	negative := part < 0
	if negative {
		part = -part
	}
	high, low := bits.Mul64(uint64(part), 100*uint64(profile.DecimalOne))
	low, carry := bits.Add64(low, uint64(whole)/2, 0)
	high += carry
	quotient := uint64(mostPercent)
	if high < uint64(whole) {
		exact, _ := bits.Div64(high, low, uint64(whole))
		quotient = min(exact, quotient)
	}
	if negative {
		return -profile.Decimal(quotient)
	}
	return profile.Decimal(quotient)
}

// money writes an amount in whole yuan with the currency.
func (f *Facts) money(v profile.Decimal) string {
	yuan := (v + profile.DecimalOne/2) / profile.DecimalOne * profile.DecimalOne
	return strings.ReplaceAll(f.term("list", "money"), "{amount}", Amount(yuan))
}

// Amount writes yuan with separators, and fen where there are any.
func Amount(v profile.Decimal) string {
	fen := int64(v+profile.DecimalOne/200) / (int64(profile.DecimalOne) / 100)
	digits := strconv.FormatInt(fen/100, 10)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	if fen%100 != 0 {
		b.WriteString("." + strconv.FormatInt(100+fen%100, 10)[1:])
	}
	return b.String()
}

// numberText writes a number with one decimal at most, as people say it.
func numberText(v profile.Decimal) string {
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	tenths := (int64(v) + int64(profile.DecimalOne)/20) / (int64(profile.DecimalOne) / 10)
	text := sign + strconv.FormatInt(tenths/10, 10)
	if tenths%10 != 0 {
		text += "." + strconv.FormatInt(tenths%10, 10)
	}
	return text
}
