package intake

import (
	"limitcheck/core/profile"
)

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
