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

// captured returns the number of a kind that begins at a token, with the token
// behind its unit.
func (s *sentence) captured(kind string, start int32) (value profile.Decimal, end int32, ok bool) {
	n, ok := s.numberFrom(start)
	unit := s.token(n.end)
	switch {
	case kind == "percent":
		return s.percent(start, n, ok)
	case kind == "days":
		return s.days(start, n, ok)
	case !ok || n.rough:
		return 0, 0, false
	case kind == "times":
		return n.value, n.end + 1, isTimes(unit)
	case kind == "money":
		if !n.scaled && !n.currency && !isCurrency(unit) && n.value < 100*profile.DecimalOne || isOtherUnit(unit) {
			return 0, 0, false
		}
		return n.value, n.end, true
	}
	if n.value%profile.DecimalOne != 0 || n.scaled && !isCounter(unit) {
		return 0, 0, false
	}
	switch {
	case unit == "个" && s.token(n.end+1) == "月":
		return 0, 0, false
	case isCounter(unit):
		return n.value, n.end + 1, true
	}
	return n.value, n.end, true
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

func isCurrency(unit string) bool {
	switch unit {
	case "元", "块", "圆", "rmb", "yuan", "cny", "元钱", "大":
		return true
	}
	return false
}

// isOtherUnit reports whether a unit shows that a number is no money.
func isOtherUnit(unit string) bool {
	switch unit {
	case "天", "日", "号", "月", "年", "次", "期", "个", "家", "张", "条", "笔", "遍", "回", "%", "成", "分", "点", "小", "周", "星", "岁", "单", "件", "人", "days", "day", "times", "months", "years", "weeks", "percent":
		return true
	}
	return false
}

func isTimes(unit string) bool {
	switch unit {
	case "次", "遍", "回", "times":
		return true
	}
	return false
}

func isCounter(unit string) bool {
	switch unit {
	case "次", "家", "个", "笔", "张", "条", "遍", "回", "times", "time", "lenders", "loans":
		return true
	}
	return false
}

// percent reads 30%, 百分之三十, 三成, 一半 and half.
func (s *sentence) percent(start int32, n number, ok bool) (profile.Decimal, int32, bool) {
	switch {
	case s.token(start) == "一" && s.token(start+1) == "半" || s.token(start) == "减" && s.token(start+1) == "半":
		return 50 * profile.DecimalOne, start + 2, true
	case s.token(start) == "half":
		return 50 * profile.DecimalOne, start + 1, true
	case s.token(start) == "百" && s.token(start+1) == "分" && s.token(start+2) == "之":
		n, ok = s.numberAt(start + 3)
		return n.value, n.end, ok && !n.rough
	case !ok || n.rough:
		return 0, 0, false
	}
	switch s.token(n.end) {
	case "%", "percent":
		return n.value, n.end + 1, true
	case "成":
		return 10 * n.value, n.end + 1, n.value <= 10*profile.DecimalOne
	}
	return 0, 0, false
}

// days reads a span of time as days: 三天, 一周, 半个月, 两个月. Less than a day
// counts as one, as in the schema.
func (s *sentence) days(start int32, n number, ok bool) (profile.Decimal, int32, bool) {
	value, at := n.value, n.end
	if !ok {
		if s.token(start) != "半" {
			return 0, 0, false
		}
		value, at = profile.DecimalOne/2, start+1
	} else if n.rough {
		return 0, 0, false
	}
	if s.token(at) == "个" {
		at++
	}
	length, end := s.unitDays(at)
	if length == 0 {
		return 0, 0, false
	}
	total := (value*profile.Decimal(length) + profile.DecimalOne - 1) / profile.DecimalOne * profile.DecimalOne
	return total, end, total > 0 && total < 100000*profile.DecimalOne
}

// unitDays returns how many days the unit of time at a token has, with the token
// behind it; 0 where it is none.
func (s *sentence) unitDays(at int32) (days int64, end int32) {
	switch unit := s.token(at); unit {
	case "天", "日", "day", "days":
		return 1, at + 1
	case "周", "week", "weeks":
		return 7, at + 1
	case "星", "礼":
		if next := s.token(at + 1); next == "期" || next == "拜" {
			return 7, at + 2
		}
	case "月", "month", "months":
		return 30, at + 1
	case "年", "year", "years":
		return 365, at + 1
	case "小":
		return 1, at + 2
	case "hour", "hours":
		return 1, at + 1
	}
	return 0, at
}
