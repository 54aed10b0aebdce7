package intake

import "unicode/utf8"

// windowDigits is how many digits a window holds: one more than the longest
// number has, so that a longer run is seen to be longer.
const windowDigits = 20

// script tells apart digits that people do not mix within one number.
type script uint8

const (
	noDigit script = iota
	arabic         // 0 to 9, of either width
	han            // 〇 to 九, as read aloud
)

// digit is one character of a text, with its value where it is a digit.
type digit struct {
	value  byte
	script script
	size   int // bytes
}

func digitAt(text string, i int) digit {
	if i >= len(text) {
		return digit{}
	}
	if c := text[i]; c < utf8.RuneSelf {
		if c >= '0' && c <= '9' {
			return digit{c - '0', arabic, 1}
		}
		return digit{size: 1}
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if r >= '０' && r <= '９' {
		return digit{byte(r - '０'), arabic, size}
	}
	if value, ok := hanDigit(r); ok {
		return digit{value, han, size}
	}
	return digit{size: size}
}

func hanDigit(r rune) (byte, bool) {
	switch r {
	case '〇', '零':
		return 0, true
	case '一', '幺':
		return 1, true
	case '二':
		return 2, true
	case '三':
		return 3, true
	case '四':
		return 4, true
	case '五':
		return 5, true
	case '六':
		return 6, true
	case '七':
		return 7, true
	case '八':
		return 8, true
	case '九':
		return 9, true
	}
	return 0, false
}

// window is what may be one number: groups of digits with a separator between
// each two, from one place on.
type window struct {
	digits [windowDigits]struct {
		value       byte
		first, last int // byte offsets of the character and behind it
	}
	count  int               // of digits
	sizes  [windowDigits]int // digits of each group
	groups int               // how many stand here in full
	xEnd   int               // behind an X that follows the 17th digit, else 0
}

// read fills the window from the group of digits at start and returns where
// that group ends. The window ends before it would hold more digits than any
// number has, so that a text is read a bounded number of times.
func (w *window) read(text string, start int) (end int) {
	*w = window{}
	script := digitAt(text, start).script
	for at := start; ; {
		before := w.count
		next := w.readGroup(text, at, script)
		if at == start {
			end = next
		}
		if w.count == windowDigits || isRemnant(text, at, next, w.count-before) {
			w.count = before
			return end
		}
		w.sizes[w.groups] = w.count - before
		w.groups++
		if w.count == windowDigits-3 {
			w.xEnd = checkXEnd(text, next)
		}
		at = separated(text, next)
		if digitAt(text, at).script != script || at == next {
			return end
		}
	}
}

// readGroup reads digits that nothing separates, and returns where they end.
// Behind the last digit that has a place, it only looks for the end of a first
// group; of another that would be read once for every group before it.
func (w *window) readGroup(text string, at int, script script) int {
	first := w.count == 0
	for {
		d := digitAt(text, at)
		if d.script != script {
			return at
		}
		if w.count < windowDigits {
			place := &w.digits[w.count]
			place.value, place.first, place.last = d.value, at, at+d.size
			w.count++
		} else if !first {
			return at
		}
		at += d.size
		if n := ignorable(text[at:]); n > 0 && digitAt(text, at+n).script == script {
			at += n
		}
	}
}

// ignorable returns the bytes of a character at the head of a text that nobody
// sees: numbers copied out of an address book bring them along.
func ignorable(text string) int {
	r, size := utf8.DecodeRuneInString(text)
	if r >= '\u200B' && r <= '\u200F' || r >= '\u202A' && r <= '\u202E' || r >= '\u2060' && r <= '\u2069' || r == '\uFEFF' {
		return size
	}
	return 0
}

// separatorLimit is how many characters may separate two groups: " - ".
const separatorLimit = 3

// separated returns the place behind a separator.
func separated(text string, at int) int {
	for range separatorLimit {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !isSeparator(r) {
			break
		}
		at += size
	}
	return at
}

func isSeparator(r rune) bool {
	switch r {
	case ' ', '\u00A0', '\u3000', '-', '－', '−', '.', '．':
		return true
	}
	return r >= '\u2000' && r <= '\u200A' || r >= '\u2010' && r <= '\u2015'
}

// checkXEnd returns the place behind an X that may be the check digit of an
// identity number, 0 where there is none. A digit behind it makes it something
// else, a code of letters and digits.
func checkXEnd(text string, at int) int {
	at = separated(text, at)
	r, size := utf8.DecodeRuneInString(text[at:])
	if isCheckX(r) && digitAt(text, at+size).script == noDigit {
		return at + size
	}
	return 0
}

func isCheckX(r rune) bool { return r == 'X' || r == 'x' || r == 'Ｘ' || r == 'ｘ' }

// A mask leaves a few digits on one side of a few stars and hides more than two.
const (
	remnantDigits = 7 // 0086138 of a phone number with its country code
	remnantStars  = 16
)

// isRemnant reports whether a group of digits is what a mask left. It begins or
// continues no number, so that masking twice does nothing more than once.
func isRemnant(text string, first, last, count int) bool {
	if count > remnantDigits {
		return false
	}
	stars := 0
	for last+stars < len(text) && text[last+stars] == '*' && stars <= remnantStars {
		stars++
	}
	if stars > 0 && digitAt(text, last+stars).script != noDigit {
		return true
	}
	stars = 0
	for stars < first && text[first-stars-1] == '*' && stars <= remnantStars {
		stars++
	}
	if stars == 0 {
		return false
	}
	_, size := utf8.DecodeLastRuneInString(text[:first-stars])
	return digitAt(text, first-stars-size).script != noDigit
}
