package jcs

import (
	"math"
	"strconv"
)

// AppendNumber appends the number as ECMAScript writes it, which RFC 8785 asks for: the fewest
// digits that read back as the same double, an exponent only below 1e-6 and from 1e21. What JSON
// cannot say (NaN and the infinities) becomes null, as in JSON.stringify.
func AppendNumber(dst []byte, number float64) []byte {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		return append(dst, "null"...)
	}
	if number == 0 {
		return append(dst, '0') // minus zero too
	}
	size := math.Abs(number)
	if size >= 1e-6 && size < 1e21 {
		return strconv.AppendFloat(dst, number, 'f', -1, 64)
	}
	dst = strconv.AppendFloat(dst, number, 'e', -1, 64)
	// strconv writes two digits of exponent at least: 1e-07 is 1e-7 in ECMAScript.
	if n := len(dst); dst[n-2] == '0' && (dst[n-3] == '-' || dst[n-3] == '+') {
		dst[n-2] = dst[n-1]
		dst = dst[:n-1]
	}
	return dst
}

// NumberEnd returns where the number that starts at i has ended by the grammar of RFC 8259, and
// whether there is one; where there is none, end is the first byte that does not fit.
func NumberEnd(text string, i int) (end int, ok bool) {
	if i < len(text) && text[i] == '-' {
		i++
	}
	if i < len(text) && text[i] == '0' {
		i++
	} else if i, ok = digits(text, i); !ok {
		return i, false
	}
	if i < len(text) && text[i] == '.' {
		if i, ok = digits(text, i+1); !ok {
			return i, false
		}
	}
	if i < len(text) && text[i]|0x20 == 'e' {
		i++
		if i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		if i, ok = digits(text, i); !ok {
			return i, false
		}
	}
	return i, true
}

// digits skips the digits at i, of which there must be one.
func digits(text string, i int) (end int, ok bool) {
	start := i
	for i < len(text) && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	return i, i > start
}
