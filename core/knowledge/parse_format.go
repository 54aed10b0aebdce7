package knowledge

func parseFormatWords(r *node) FormatWords {
	return FormatWords{
		Terms: textMap(r, "terms"), Sentences: textMap(r, "sentences"),
		Day: text(r, "day"), Month: text(r, "month"), Weekday: text(r, "weekday"),
		Months: texts(r, "months"), Weekdays: texts(r, "weekdays"),
	}
}
