package knowledge

func parseWorkdayTable(r node) WorkdayTable {
	return WorkdayTable{
		From: r.Get("from").String(), Until: r.Get("until").String(),
		Holidays: stringsOf(r, "holidays"), Workdays: stringsOf(r, "workdays"),
		BeyondText: text(r, "beyond"), LastDay: parseNote(r.Get("last_day")), Sources: stringsOf(r, "sources"),
	}
}
