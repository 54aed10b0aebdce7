package intake

import (
	"strings"
	"unicode/utf8"

	"limitcheck/core/profile"
)

// number is a number that the words give: 17000 for 一万七, 30 for 三成.
type number struct {
	start, end int32 // tokens; the unit is behind them
	value      profile.Decimal
	rough      bool // 几万, 三四天: no value that one could write down
	scaled     bool // it names thousands or ten thousands
	currency   bool // a sign of currency stands before it
}

const chineseDigits = "零一二三四五六七八九"

var englishDigits = [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// findNumbers notes every number of the sentence.
func (s *sentence) findNumbers() {
	for i := int32(0); i < int32(len(s.tokens)); {
		n, ok := s.numberAt(i)
		if !ok {
			i++
			continue
		}
		if i > 0 && (s.token(i-1) == "¥" || s.token(i-1) == "rmb") {
			n.currency = true
		}
		s.numbers = append(s.numbers, n)
		i = n.end
	}
}

func (s *sentence) token(i int32) string {
	if i < 0 || int(i) >= len(s.tokens) {
		return ""
	}
	return s.text[s.tokens[i].start:s.tokens[i].end]
}

// isAdverb reports whether a character makes 一 before it a word and no number: 一直, 一下.
func isAdverb(next string) bool {
	return next != "" && strings.Contains("直下样些共般定切旦致起边时再块", next)
}

// scale returns what a word multiplies a number by, 0 where it does not.
func scale(word string) int64 {
	switch word {
	case "十":
		return 10
	case "百":
		return 100
	case "千", "k":
		return 1000
	case "万", "w":
		return 10000
	case "亿":
		return 100000000
	}
	return 0
}

// digitOf returns the value of a Chinese digit, -1 for any other word.
func digitOf(word string) int64 {
	switch word {
	case "两", "俩":
		return 2
	case "〇":
		return 0
	}
	for i, name := range englishDigits {
		if name == word {
			return int64(i + 1)
		}
	}
	if i := strings.Index(chineseDigits, word); i >= 0 && utf8.RuneCountInString(word) == 1 {
		return int64(i) / int64(len("零"))
	}
	return -1
}

// most bounds what a number may come to: what the schema allows for money.
const most = 1_000_000_000_000 * profile.DecimalOne

// numberAt reads the number that begins at a token. Chinese sums its parts
// (一万七 is 17000, 1万2千 is 12000); the last digit after a scale stands for the
// next one below it.
func (s *sentence) numberAt(start int32) (number, bool) {
	n := number{start: start, end: start}
	var total, last profile.Decimal           // last is the digit that waits for its scale
	var under int64                           // the scale that was named last
	waiting, any, zero := false, false, false // zero: 一百零五 is 105, 一百五 is 150
	for i := start; i < start+16 && int(i) < len(s.tokens); i++ {
		text := s.token(i)
		switch digit := digitOf(text); {
		case s.tokens[i].kind == digitRun:
			value, ok := profile.ParseDecimal(text)
			if waiting || !ok || value > most {
				return n.finish(total, last, under, waiting && !zero, waiting, any)
			}
			last, waiting, any = value, true, true
		case digit >= 0 && !(text == "一" && isAdverb(s.token(i+1))):
			if waiting && under == 0 && i == n.end {
				n.rough = n.rough || digit != 0 // 三四天
			}
			if digit == 0 && under > 0 {
				zero = true
				break
			}
			last, waiting, any = profile.Decimal(digit)*profile.DecimalOne, true, true
		case text == "几" || text == "多" && any || text == "数" && scale(s.token(i+1)) > 0 || text == "来" && any && scale(s.token(i+1)) > 0:
			n.rough = true
			if text == "几" && !waiting {
				last, waiting, any = profile.DecimalOne, true, true
			}
		case scale(text) > 0 && (any || text == "十" || text == "百" || text == "千"):
			factor := scale(text)
			if !waiting && !any {
				last, n.rough = profile.DecimalOne, n.rough || text != "十"
			}
			if total+last > most/profile.Decimal(factor) {
				return number{}, false
			}
			if factor >= 10000 {
				total = (total + last) * profile.Decimal(factor) // 二十万
			} else {
				total += last * profile.Decimal(factor)
			}
			n.scaled = n.scaled || factor >= 100
			under, last, waiting, any = factor, 0, false, true
		default:
			return n.finish(total, last, under, waiting && !zero, waiting, any)
		}
		n.end = i + 1
	}
	return n.finish(total, last, under, waiting && !zero, waiting, any)
}

func (n number) finish(total, last profile.Decimal, under int64, scales, waiting, any bool) (number, bool) {
	if scales && under >= 100 && last < 10*profile.DecimalOne {
		last *= profile.Decimal(under / 10)
	}
	if waiting {
		total += last
	}
	n.value = total
	return n, any && n.end > n.start
}

// numberFrom returns the number that starts at a token; they lie in order.
func (s *sentence) numberFrom(start int32) (number, bool) {
	low, high := 0, len(s.numbers)
	for low < high {
		middle := (low + high) / 2
		if s.numbers[middle].start < start {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(s.numbers) && s.numbers[low].start == start {
		return s.numbers[low], true
	}
	return number{end: start}, false
}
