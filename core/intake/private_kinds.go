package intake

import "limitcheck/core/profile"

// kind says what the digits of the first groups are, how many of them stand
// before the number itself, and where it ends; "" is no private number.
//
// Where one run could be two things the one with more behind it wins: province,
// birth date and check digit before a card's one check digit, and that before
// the province and date of an identity number from before 1999, which has none.
func (w *window) kind(groups int) (kind string, body, last int) {
	count := 0
	for _, size := range w.sizes[:groups] {
		count += size
	}
	last = w.digits[count-1].last
	sizes := w.sizes[:groups]
	switch {
	case count == 18 && w.isIdentity(int(w.digits[17].value)):
		return identityNumber, 0, last
	case count == 17 && w.xEnd > 0 && w.isIdentity(10):
		return identityNumber, 0, w.xEnd
	case w.isCard(count, sizes):
		return cardNumber, 0, last
	case count == 15 && w.isOldIdentity(sizes):
		return identityNumber, 0, last
	}
	if body, ok := w.isPhone(count, sizes); ok {
		return phoneNumber, body, last
	}
	return "", 0, 0
}

// number reads digits as one number.
func (w *window) number(first, last int) int {
	n := 0
	for _, d := range w.digits[first:last] {
		n = 10*n + int(d.value)
	}
	return n
}

// isIdentity reports whether 17 digits and a check digit (10 is X) are an
// identity number after GB 11643. All its parts are checked, so it may be
// grouped in any way.
func (w *window) isIdentity(check int) bool {
	place := w.number(0, 2)
	if place/10 == 9 {
		place = w.number(1, 3) // a foreigner's permanent residence card (2023)
	}
	return isProvince(place) && isBirthDate(w.number(6, 10), w.number(10, 12), w.number(12, 14)) && w.checkDigit() == check
}

// checkDigit computes ISO 7064 MOD 11-2 over the first 17 digits; 10 is X.
func (w *window) checkDigit() int {
	sum := 0
	for _, d := range w.digits[:17] {
		sum = 2 * (sum + int(d.value)) % 11
	}
	return (12 - sum) % 11
}

// isOldIdentity reports whether 15 digits are an identity number as issued
// before 1999: two digits of the year and no check digit.
func (w *window) isOldIdentity(sizes []int) bool {
	usual := len(sizes) == 1 || isGrouped(sizes, 6, 6, 3) || isGrouped(sizes, 6, 9) || isGrouped(sizes, 4, 4, 4, 3) || oneByOne(sizes)
	return usual && isProvince(w.number(0, 2)) && isBirthDate(1900+w.number(6, 8), w.number(8, 10), w.number(10, 12))
}

// provinces are the ranges of GB/T 2260's first two digits; 83 is of the
// residence permits for people from Taiwan.
var provinces = [...]struct{ first, last int }{{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}}

func isProvince(code int) bool {
	for _, p := range provinces {
		if code >= p.first && code <= p.last {
			return true
		}
	}
	return false
}

// isBirthDate takes the days of two centuries: nothing here knows which day it is.
func isBirthDate(year, month, day int) bool {
	return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= profile.DaysIn(year, month)
}

// isCard reports whether the digits are a bank card's: issued lengths and first
// digits (ISO/IEC 7812), and Luhn's check digit. One in ten numbers passes that
// by chance, so the groups must look like a card's as well.
func (w *window) isCard(count int, sizes []int) bool {
	return isIssued(w.number(0, 4), count) && w.cardGroups(sizes) && w.luhn(count)
}

// isIssued reports whether cards that begin with these four digits have this
// length: the brands', UnionPay's and the older ones of Chinese banks.
func isIssued(first, count int) bool {
	switch first / 1000 {
	case 2:
		return first >= 2221 && first <= 2720 && count == 16 // Mastercard
	case 3:
		switch first / 100 {
		case 34, 37:
			return count == 15 // American Express
		case 35:
			return count == 16 // JCB
		case 30, 36, 38, 39:
			return count == 14 // Diners Club
		}
		return false
	case 4:
		return count == 13 || count == 16 || count == 19 // Visa
	case 5:
		return count >= 16 && count <= 19 // Mastercard, Maestro
	case 6:
		return count >= 13 && count <= 19 // UnionPay, Discover
	case 8:
		return first/100 == 81 && count >= 16 && count <= 19 // UnionPay
	case 9:
		// Banks' own cards, such as 9558; 91 begins a firm's credit code (GB 32100).
		return first/100 != 91 && count >= 16 && count <= 19
	}
	return false
}

func (w *window) luhn(count int) bool {
	sum := 0
	for i, d := range w.digits[:count] {
		n := int(d.value)
		if (count-i)%2 == 0 {
			if n *= 2; n > 9 {
				n -= 9
			}
		}
		sum += n
	}
	return sum%10 == 0
}

// cardGroups: four digits or more but in the last group. Amounts in a row are
// round; a phone number behind another number is one of its own.
func (w *window) cardGroups(sizes []int) bool {
	if len(sizes) == 1 || oneByOne(sizes) {
		return true
	}
	end, round := 0, true
	for i, size := range sizes {
		if size < 4 && i < len(sizes)-1 || size == 11 {
			return false
		}
		end += size
		round = round && size > 2 && w.number(end-2, end) == 0
	}
	return !round
}

// phoneGroups are the ways in which people group the 11 digits of a mobile number.
var phoneGroups = [...][]int{{11}, {3, 4, 4}, {3, 8}, {7, 4}, {4, 7}, {4, 4, 3}, {4, 3, 4}, {3, 3, 5}, {3, 4, 2, 2}}

// isPhone reports whether the digits are a Chinese mobile number, 1[3-9] and
// nine more, and how many digits of a country code stand before it.
func (w *window) isPhone(count int, sizes []int) (body int, ok bool) {
	switch {
	case count == 13 && w.number(0, 2) == 86:
		body = 2
	case count == 15 && w.number(0, 4) == 86: // 0086
		body = 4
	}
	if count-body != 11 || w.digits[body].value != 1 || w.digits[body+1].value < 3 {
		return 0, false
	}
	if oneByOne(sizes) {
		return body, true
	}
	first := sizes[0] - body
	if first < 0 {
		return 0, false
	}
	rest := sizes[1:]
	for _, usual := range phoneGroups {
		if body > 0 && first == 0 && isGrouped(rest, usual...) || first == usual[0] && isGrouped(rest, usual[1:]...) {
			return body, true
		}
	}
	return 0, false
}

func isGrouped(sizes []int, usual ...int) bool {
	if len(sizes) != len(usual) {
		return false
	}
	for i, size := range sizes {
		if size != usual[i] {
			return false
		}
	}
	return true
}

// oneByOne reports whether every digit stands alone.
func oneByOne(sizes []int) bool {
	for _, size := range sizes {
		if size != 1 {
			return false
		}
	}
	return true
}
