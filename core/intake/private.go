package intake

import "unicode/utf8"

// The kinds of private number, as the contract names them.
const (
	identityNumber = "identity_number"
	phoneNumber    = "phone_number"
	cardNumber     = "card_number"
)

// Private is one number in a text that no field of a profile needs.
type Private struct {
	Kind  string // "identity_number", "phone_number" or "card_number"
	First int    // byte offset of its first character
	Last  int    // byte offset behind its last character
}

// FindPrivate returns the identity, phone and card numbers of a text in their
// order; none overlaps another. Its time is linear in the length of the text.
func FindPrivate(text string) []Private {
	var all []Private
	for f := (finder{text: text}); f.next(); {
		all = append(all, f.found)
	}
	return all
}

// Mask hides the private numbers of a text: each keeps what people recognise it
// by (138****5678, the first and last four digits of a card, the province and
// the last two of an identity number), which is never enough to rebuild it. A
// text without any is returned as it is, and nothing is allocated.
func Mask(text string) string {
	var masked []byte
	at := 0
	for f := (finder{text: text}); f.next(); {
		masked = append(masked, text[at:f.found.First]...)
		masked = f.appendMasked(masked)
		at = f.found.Last
	}
	if at == 0 {
		return text
	}
	return string(append(masked, text[at:]...))
}

// keptDigits stay of a number that was cut in two; twice as many are no number yet.
const keptDigits = 3

// MaskCut masks a text whose beginning or end was cut off. The digits that end
// it may be the most of a number, which can no longer be checked: an ellipsis
// stands for all but the first.
func MaskCut(text string) string {
	start := len(text)
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if digitAt(text, start-size).script == noDigit && !isSeparator(r) && !isCheckX(r) && ignorable(text[start-size:]) == 0 {
			break
		}
		start -= size
	}
	digits, group, kept := 0, 0, len(text)
	for i := start; i < len(text); {
		d := digitAt(text, i)
		i += d.size
		if d.script == noDigit {
			group = 0
			continue
		}
		if group++; group >= windowDigits { // longer than any number
			digits, kept = 0, len(text)
			continue
		}
		if digits++; digits == keptDigits {
			kept = i
		}
	}
	if digits <= 2*keptDigits {
		return Mask(text)
	}
	return Mask(text[:kept]) + "…"
}

// shown is how many digits of a number stay at its beginning and its end.
func shown(kind string) (head, tail int) {
	switch kind {
	case phoneNumber:
		return 3, 4
	case cardNumber:
		return 4, 4
	}
	return 2, 2
}

// finder passes over a text from number to number.
type finder struct {
	text  string
	at    int // everything before was read
	found Private
	body  int // digits of the window before the number itself: 86 of a phone number
	window
}

// next finds the next number. Every group of digits may begin one: the group
// alone, or else the most groups that make one.
func (f *finder) next() bool {
	for f.at < len(f.text) {
		if c := f.text[f.at]; c < 0x80 && (c < '0' || c > '9') {
			f.at++
			continue
		}
		d := digitAt(f.text, f.at)
		if d.script == noDigit {
			f.at += d.size
			continue
		}
		start := f.at
		f.at = f.read(f.text, start)
		if f.groups > 0 && f.is(1, start) {
			return true
		}
		for groups := f.groups; groups > 1; groups-- {
			if f.is(groups, start) {
				return true
			}
		}
	}
	return false
}

// is takes the first groups of the window for a number if they are one.
func (f *finder) is(groups, start int) bool {
	kind, body, last := f.kind(groups)
	if kind == "" || kind == cardNumber && groups > 1 && f.takesPhone(groups) {
		return false
	}
	f.body, f.at = body, last
	f.found = Private{kind, f.withPlus(start), last}
	return true
}

// takesPhone reports whether the last of the groups begins a phone number: 138
// behind the 16 digits of one card makes the 19 of another, once in ten times.
func (f *finder) takesPhone(groups int) bool {
	first := 0
	for _, size := range f.sizes[:groups-1] {
		first += size
	}
	var behind window
	behind.read(f.text, f.digits[first].first)
	for n := behind.groups; n > 0; n-- {
		if kind, _, _ := behind.kind(n); kind == phoneNumber {
			return true
		}
	}
	return false
}

// withPlus moves the beginning of a number with a country code to its plus sign.
func (f *finder) withPlus(start int) int {
	if f.body != 2 {
		return start
	}
	for _, plus := range [...]string{"+", "＋"} {
		if start >= len(plus) && f.text[start-len(plus):start] == plus {
			return start - len(plus)
		}
	}
	return start
}

// appendMasked writes the number that was found without what would rebuild it.
// Separators go, so that the digits that stay never join with their neighbours.
func (f *finder) appendMasked(masked []byte) []byte {
	masked = append(masked, f.text[f.found.First:f.digits[f.body].first]...)
	head, tail := shown(f.found.Kind)
	count := f.body
	for count < f.count && f.digits[count].last <= f.found.Last {
		count++
	}
	checkX := f.digits[count-1].last < f.found.Last // an X stands behind the digits
	if checkX {
		tail--
	}
	for i := f.body; i < count; i++ {
		if i < f.body+head || i >= count-tail {
			masked = append(masked, f.text[f.digits[i].first:f.digits[i].last]...)
		} else {
			masked = append(masked, '*')
		}
	}
	if checkX {
		masked = append(masked, 'X')
	}
	return masked
}
