package knowledge

func parseWorkdayTable(r *node) WorkdayTable {
	return WorkdayTable{
		From: r.string("from"), Until: r.string("until"),
		Holidays: stringsOf(r, "holidays"), Workdays: stringsOf(r, "workdays"),
		BeyondText: text(r, "beyond"), LastDay: parseNote(r.Get("last_day")), Sources: stringsOf(r, "sources"),
	}
}
