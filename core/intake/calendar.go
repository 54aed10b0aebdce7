package intake

import (
	"limitcheck/core/profile"
)

// calendar reads 8月15号, 8月, 2026年8月, 2026-08-15 and 2026.8.15. A month without a year
// is the last one of its name.
func (r *reader) calendar(s *sentence, n number) (timeMark, bool) {
	t := timeMark{start: n.start, end: n.end}
	if n.scaled || n.rough || n.value%profile.DecimalOne != 0 {
		return t, false
	}
	year, first := 0, int(n.value/profile.DecimalOne)
	at := n.end
	if first >= 2000 && first < 2100 {
		mark := s.token(at)
		if mark != "年" && mark != "-" && mark != "/" && mark != "." {
			return t, false
		}
		next, ok := s.numberFrom(at + 1)
		if !ok || next.scaled || next.rough {
			return t, false
		}
		year, first, at = first, int(next.value/profile.DecimalOne), next.end
		t.end = at
	} else if s.token(at) != "月" {
		return t, false
	}
	if first < 1 || first > 12 {
		return t, false
	}
	if mark := s.token(at); mark == "月" || mark == "-" || mark == "/" || mark == "." {
		at++
		if mark == "月" {
			t.end = at
			if s.token(at) == "份" {
				t.end = at + 1
			}
		}
	}
	if year == 0 {
		year = r.today.Year()
		if last := s.token(n.start - 1); last == "年" && s.token(n.start-2) == "去" || first > r.today.Month() {
			year--
		}
	}
	t.dated, t.days = true, monthDays(year, first)
	t.old = year < r.today.Year()-2
	if day, ok := s.numberFrom(at); ok && !day.scaled && !day.rough {
		number := int(day.value / profile.DecimalOne)
		unit := s.token(day.end)
		if number >= 1 && number <= profile.DaysIn(year, first) && (unit == "号" || unit == "日" || s.token(at-1) != "月") {
			t.days, t.end = oneDay(profile.DateOf(year, first, number)), day.end
			if unit == "号" || unit == "日" {
				t.end++
			}
		}
	}
	return t, t.days.First <= r.today
}

// namedMonth reads 3 November, the 3rd of November and November 3.
func (r *reader) namedMonth(s *sentence, n number) (timeMark, bool) {
	if n.scaled || n.rough || n.value%profile.DecimalOne != 0 {
		return timeMark{}, false
	}
	behind := n.end
	switch s.token(behind) {
	case "st", "nd", "rd", "th":
		behind++
	}
	if s.token(behind) == "of" {
		behind++
	}
	day := int(n.value / profile.DecimalOne)
	for i, month := range r.marks.months {
		t := timeMark{start: n.start, end: n.end, dated: true}
		if int(behind) < len(s.tokens) && s.is(r.lexicon, behind, month) > 0 {
			t.end = behind + 1
		} else if n.start > 0 && s.is(r.lexicon, n.start-1, month) == n.start {
			t.start--
		} else {
			continue
		}
		year := r.today.Year()
		if i+1 > r.today.Month() {
			year--
		}
		if day < 1 || day > profile.DaysIn(year, i+1) {
			return timeMark{}, false
		}
		t.days = oneDay(profile.DateOf(year, i+1, day))
		return t, t.days.First <= r.today
	}
	return timeMark{}, false
}

// yearAlone reads 2017年, 17年 and "in 2017" without a month: no date, but years back.
func (r *reader) yearAlone(s *sentence, n number) (timeMark, bool) {
	if n.scaled || n.rough || n.value%profile.DecimalOne != 0 || s.token(n.end) != "年" && s.token(n.start-1) != "in" {
		return timeMark{}, false
	}
	year := int(n.value / profile.DecimalOne)
	switch s.token(n.end + 1) {
	case "前", "了", "多", "来", "以", "之", "都", "没", "的":
		return timeMark{}, false
	}
	if digits := s.tokens[n.start]; year < 100 && digits.end-digits.start == 2 {
		if last := s.token(n.start - 1); last == "了" || last == "过" {
			return timeMark{}, false
		}
		year += 2000
	}
	if year < 2000 || year >= r.today.Year() {
		return timeMark{}, false
	}
	end := n.end
	if s.token(end) == "年" {
		end++
	}
	return timeMark{start: n.start, end: end, timing: "earlier", old: year < r.today.Year()-2}, true
}

func oneDay(d profile.Date) profile.DateRange { return profile.DateRange{First: d, Last: d} }

func monthOf(today profile.Date, ago int) profile.DateRange {
	d := today.AddMonths(-ago)
	return monthDays(d.Year(), d.Month())
}

func monthDays(year, month int) profile.DateRange {
	return profile.DateRange{First: profile.DateOf(year, month, 1), Last: profile.DateOf(year, month, profile.DaysIn(year, month))}
}

// sharedMonth returns the month that holds both days, where there is one.
func sharedMonth(first, last profile.Date) (profile.DateRange, bool) {
	month := monthDays(first.Year(), first.Month())
	return month, last <= month.Last
}
