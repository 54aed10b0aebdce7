package knowledge

import "strings"

func parseReading(r *node) Reading {
	return Reading{
		ID: r.string("id"), Patterns: patterns(r, "patterns"), Unless: r.string("unless"),
		Over: stringsOf(r, "over"), Eclipses: stringsOf(r, "eclipses"), AboutOthers: r.bool("about_others"), OtherProduct: r.string("other_product"), WithCue: r.bool("with_cue"), Deed: r.bool("deed"),
		Told: parseEffect(r.Get("told")), Denied: parseEffect(r.Get("denied")),
		Asks: stringsOf(r, "asks"), PointsTo: stringsOf(r, "points_to"),
		Text: text(r, "text"), TextDeny: text(r, "text_denied"), cases: r.raw("cases"),
	}
}

func parseEffect(r *node) Effect {
	return Effect{
		Fields: list(r, "fields", func(v *node) ToldField {
			value := v.Get("value")
			if number := value.String(); strings.HasPrefix(number, "#") || strings.HasPrefix(number, "-#") {
				return ToldField{v.string("at"), number}
			}
			return ToldField{v.string("at"), value.Raw}
		}),
		Events: list(r, "events", func(v *node) ToldEvent {
			return ToldEvent{v.string("kind"), v.string("timing")}
		}),
		Absent: stringsOf(r, "absent"),
	}
}

// defaultGap is how many tokens may lie between two parts that say nothing of it.
const defaultGap = 3

func patterns(r *node, key string) []Pattern {
	return list(r, key, func(v *node) Pattern { return ParsePattern(v.String()) })
}

// ParsePattern reads a pattern: parts in their order with blanks between them.
// A part is alternatives joined by |, each a word (_ for the blank of an English
// phrase, * at its end for any ending) or the @name of a class; #money, #number,
// #times, #days and #percent stand for a number. ~8 before a part allows for a gap of
// eight tokens, >8 for one that may cross a comma; without either it is three.
func ParsePattern(text string) Pattern {
	var p Pattern
	gap, far := defaultGap, false
	for field := range strings.FieldsSeq(text) {
		switch field[0] {
		case '~', '>':
			gap, far = digits(field[1:]), field[0] == '>'
			continue
		case '#':
			p.Parts = append(p.Parts, Part{Capture: field[1:], Gap: gap, Far: far})
		default:
			p.Parts = append(p.Parts, Part{Words: field, Gap: gap, Far: far})
		}
		gap, far = defaultGap, false
	}
	return p
}

func digits(text string) int {
	n := 0
	for _, c := range []byte(text) {
		n = n*10 + int(c-'0')
	}
	return n
}

func parseClasses(r *node) map[string][]string {
	classes := make(map[string][]string)
	r.each(func(name string, words *node) { classes[name] = words.strings() })
	return classes
}

func parseMisspelling(r *node) Misspelling {
	return Misspelling{r.string("from"), r.string("to"), stringsOf(r, "beside")}
}

func parseTimeWord(r *node) TimeWord {
	days, months, weeks := r.Get("days_ago"), r.Get("months_ago"), r.Get("weeks_ago")
	return TimeWord{
		Words: stringsOf(r, "words"), Timing: r.string("timing"),
		DaysAgo: int(days.Int()), MonthsAgo: int(months.Int()), WeeksAgo: int(weeks.Int()),
		HasDays: days.Exists(), HasMonths: months.Exists(), HasWeeks: weeks.Exists(),
	}
}

// parseCharacters reads pairs of characters, the Traditional one first.
func parseCharacters(pairs string) map[rune]rune {
	m := make(map[rune]rune)
	var from rune
	for _, r := range pairs {
		switch {
		case r == ' ':
		case from == 0:
			from = r
		default:
			m[from], from = r, 0
		}
	}
	return m
}
