package profile

import (
	"math"
	"strconv"
	"strings"
)

// Decimal is a number in ten-thousandths: 1.5 is 15000. Money and percentages stay exact in it,
// and comparisons never meet a rounding of binary floating point, which hosts do differently.
type Decimal int64

// DecimalOne is the number one.
const DecimalOne Decimal = 10000

const decimalPlaces = 4

// ParseDecimal reads a JSON number, rounding half away from zero, and says whether it is one that
// a Decimal can hold. It works on the digits of the text, never through a float.
func ParseDecimal(text string) (Decimal, bool) {
	negative := strings.HasPrefix(text, "-")
	text = strings.TrimPrefix(text, "-")
	exponent := 0
	if at := strings.IndexAny(text, "eE"); at >= 0 {
		var err error
		exponent, err = strconv.Atoi(text[at+1:])
		if err != nil || exponent > math.MaxInt32 || exponent < math.MinInt32 {
			// Out of every range, unless all digits are zeros: decided below.
			exponent = math.MaxInt32
			if strings.HasPrefix(text[at+1:], "-") {
				exponent = math.MinInt32
			}
		}
		text = text[:at]
	}
	whole, fraction, _ := strings.Cut(text, ".")
	if whole == "" {
		return 0, false
	}
	// The digits that stand before the point once it is moved to ten-thousandths.
	keep := len(whole) + exponent + decimalPlaces
	var units int64
	up := false
	for i := range len(whole) + len(fraction) {
		c := byte(0)
		if i < len(whole) {
			c = whole[i]
		} else {
			c = fraction[i-len(whole)]
		}
		if c < '0' || c > '9' {
			return 0, false
		}
		if i == keep {
			up = c >= '5'
		}
		if i >= keep {
			continue
		}
		digit := int64(c - '0')
		if units > (math.MaxInt64-digit)/10 {
			return 0, false
		}
		units = units*10 + digit
	}
	for i := len(whole) + len(fraction); i < keep && units > 0; i++ {
		if units > math.MaxInt64/10 {
			return 0, false
		}
		units *= 10
	}
	if up && units == math.MaxInt64 {
		return 0, false
	}
	if up {
		units++
	}
	if negative {
		units = -units
	}
	return Decimal(units), true
}

// Whole returns the number's integer part, towards zero.
func (d Decimal) Whole() int64 { return int64(d / DecimalOne) }

// String returns the number as decimal text without needless zeros: "1.5", "-0.0001", "30".
func (d Decimal) String() string {
	units := uint64(d)
	sign := ""
	if d < 0 {
		sign, units = "-", -units
	}
	text := sign + strconv.FormatUint(units/uint64(DecimalOne), 10)
	rest := units % uint64(DecimalOne)
	if rest == 0 {
		return text
	}
	fraction := strconv.FormatUint(uint64(DecimalOne)+rest, 10)[1:]
	return text + "." + strings.TrimRight(fraction, "0")
}
