package intake

import "limitcheck/core/profile"

// timeMark is a word or phrase that says when: a day, a month, or only how it
// lies to the restriction.
type timeMark struct {
	start, end int32 // tokens
	days       profile.DateRange
	dated      bool
	timing     string // "earlier", "just_before" or ""
	old        bool   // years back
	lasting    bool   // 两个月了: for how long, told behind what lasts
}

// findTimes notes every time mark of the sentence, counted from the day of the
// profile. None is more exact than the words: a week that two months share has
// no date at all.
func (r *reader) findTimes(s *sentence) {
	for i := int32(0); int(i) < len(s.tokens); {
		t, ok := r.timeAt(s, i)
		if !ok {
			i++
			continue
		}
		i = t.end
		if last := len(s.times) - 1; last >= 0 && s.times[last].end == t.start && !s.times[last].dated && t.timing == "" {
			t.start, t.timing = s.times[last].start, s.times[last].timing // 去年 12月
			s.times[last] = t
			continue
		}
		s.times = append(s.times, t)
	}
}

func (r *reader) timeAt(s *sentence, start int32) (timeMark, bool) {
	if t, ok := r.timeWord(s, start); ok {
		return t, true
	}
	if n, ok := s.numberFrom(start); ok {
		if t, ok := r.calendar(s, n); ok {
			return t, true
		}
		if t, ok := r.namedMonth(s, n); ok {
			return t, true
		}
		if t, ok := r.yearAlone(s, n); ok {
			return t, true
		}
		return r.ago(s, n)
	}
	if s.token(start) == "半" {
		return r.ago(s, number{start: start, end: start + 1, value: profile.DecimalOne / 2})
	}
	return timeMark{}, false
}

func (r *reader) timeWord(s *sentence, start int32) (timeMark, bool) {
	for _, o := range s.from(start) {
		w, ok := r.lexicon.Times[o.word]
		if !ok {
			continue
		}
		t := timeMark{start: start, end: o.end, timing: w.Timing}
		switch {
		case w.HasDays:
			t.days, t.dated = oneDay(r.today.AddDays(-w.DaysAgo)), true
		case w.HasMonths:
			t.days, t.dated = monthOf(r.today, w.MonthsAgo), true
		case w.HasWeeks:
			monday := r.today.AddDays(-(r.today.Weekday()+6)%7 - 7*w.WeeksAgo)
			t.days, t.dated = sharedMonth(monday, monday.AddDays(6))
		}
		return t, true
	}
	return timeMark{}, false
}

// ago reads 三天前, 两个月了, 3 days ago, for two months.
func (r *reader) ago(s *sentence, n number) (timeMark, bool) {
	at := n.end
	if s.token(at) == "个" {
		at++
	}
	if s.token(at) == "多" {
		n.rough = true
		at++
	}
	length, end := s.unitDays(at)
	if length == 0 {
		return timeMark{}, false
	}
	if s.token(end) == "多" {
		n.rough = true
		end++
	}
	t := timeMark{start: n.start, end: end}
	switch behind := s.token(end); behind {
	case "前", "以", "之", "ago":
		t.end++
		if behind == "以" || behind == "之" {
			if s.token(end+1) != "前" {
				return timeMark{}, false
			}
			t.end++
		}
		if length >= 30 {
			t.timing = "earlier"
		}
		t.old = length == 365 && (n.rough || n.value >= 2*profile.DecimalOne) || length == 30 && n.value > 24*profile.DecimalOne
	case "了":
		t.end++
		t.lasting = true
	case "都", "还", "没", "一", "过", "仍":
		t.lasting = true
	default:
		if s.token(n.start-1) != "for" {
			return timeMark{}, false
		}
		t.lasting = true
	}
	count := int(n.value / profile.DecimalOne)
	switch {
	case n.rough:
	case n.value < profile.DecimalOne: // half a month is no date, half a year is one month
		if length == 365 {
			t.days, t.dated = monthOf(r.today, 6), true
		}
	case length == 1 && count <= 31:
		t.days, t.dated = oneDay(r.today.AddDays(-count)), true
	case length == 7 && count <= 8:
		t.days, t.dated = sharedMonth(r.today.AddDays(-7*count-3), r.today.AddDays(-7*count+3))
	case length == 30 && count <= 36:
		t.days, t.dated = monthOf(r.today, count), true
	}
	return t, true
}
