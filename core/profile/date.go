package profile

// Date is a civil day, counted from 1970-01-01 in the proleptic Gregorian calendar.
type Date int32

// DateRange is the days from First to Last: one day, or the whole month where only that is known.
type DateRange struct{ First, Last Date }

// ParseDate reads a day such as "2026-11-20" and says whether the calendar has it.
func ParseDate(text string) (Date, bool) {
	if len(text) != 10 || text[7] != '-' {
		return 0, false
	}
	year, month, ok := parseMonth(text[:7])
	day, dayOK := parseDigits(text[8:])
	if !ok || !dayOK || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	return DateOf(year, month, day), true
}

// ParseDays reads a day such as "2026-11-20" or a month such as "2026-11" and says whether the
// calendar has it.
func ParseDays(text string) (DateRange, bool) {
	if len(text) != 7 {
		day, ok := ParseDate(text)
		return DateRange{day, day}, ok
	}
	year, month, ok := parseMonth(text)
	if !ok {
		return DateRange{}, false
	}
	return DateRange{DateOf(year, month, 1), DateOf(year, month, DaysIn(year, month))}, true
}

func parseMonth(text string) (year, month int, ok bool) {
	if len(text) != 7 || text[4] != '-' {
		return 0, 0, false
	}
	year, yearOK := parseDigits(text[:4])
	month, monthOK := parseDigits(text[5:])
	return year, month, yearOK && monthOK && month >= 1 && month <= 12
}

func parseDigits(text string) (number int, ok bool) {
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return 0, false
		}
		number = number*10 + int(c-'0')
	}
	return number, true
}

// DaysIn returns how many days the month (1 to 12) of the year has.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// DateOf returns the day of a year, a month from 1 to 12 and a day of the month.
//
// Counting from March makes the leap day the last of its year, and the days before a month a
// linear formula; 719468 is 1970-01-01 counted from 0000-03-01 (Howard Hinnant,
// "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
func DateOf(year, month, day int) Date {
	if month <= 2 {
		year--
		month += 12
	}
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return Date(365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400) + dayOfYear - 719468)
}

// Civil returns the day's year, month from 1 to 12 and day of the month.
func (d Date) Civil() (year, month, day int) {
	days := int(d) + 719468
	era := floorDiv(days, 146097)
	dayOfEra := days - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153 // 0 is March
	day = dayOfYear - (153*shifted+2)/5 + 1
	year, month = yearOfEra+era*400, shifted+3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

// Year returns the day's year.
func (d Date) Year() int { year, _, _ := d.Civil(); return year }

// Month returns the day's month, 1 to 12.
func (d Date) Month() int { _, month, _ := d.Civil(); return month }

// Day returns the day of the month, 1 to 31.
func (d Date) Day() int { _, _, day := d.Civil(); return day }

// Weekday returns the day of the week, 0 for Sunday to 6 for Saturday.
func (d Date) Weekday() int { return ((int(d)+4)%7 + 7) % 7 }

// AddDays returns the day n days later, or earlier where n is negative.
func (d Date) AddDays(n int) Date { return d + Date(n) }

// AddMonths returns the same day of the month n months later, or that month's last day where it
// is shorter.
func (d Date) AddMonths(n int) Date {
	year, month, day := d.Civil()
	months := year*12 + month - 1 + n
	year = floorDiv(months, 12)
	month = months - year*12 + 1
	return DateOf(year, month, min(day, DaysIn(year, month)))
}

// String returns the day as YYYY-MM-DD.
func (d Date) String() string {
	year, month, day := d.Civil()
	return string([]byte{
		'0' + byte(year/1000%10), '0' + byte(year/100%10), '0' + byte(year/10%10), '0' + byte(year%10), '-',
		'0' + byte(month/10), '0' + byte(month%10), '-',
		'0' + byte(day/10), '0' + byte(day%10),
	})
}

// String returns a day as YYYY-MM-DD and a month as YYYY-MM.
func (r DateRange) String() string {
	if r.First == r.Last {
		return r.First.String()
	}
	return r.First.String()[:7]
}
