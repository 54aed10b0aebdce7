package knowledge

func parseTimelineWords(r *node) TimelineWords {
	happened, steps, due, expires := r.Get("happened"), r.Get("steps"), r.Get("due"), r.Get("expires")
	return TimelineWords{
		Facts: list(r, "facts", func(v *node) DatedFact {
			return DatedFact{
				ID: v.string("id"), At: v.string("field"), Text: text(v, "text"), Alone: text(v, "alone"),
				UnlessEvent: stringsOf(v, "unless_event"), Sources: stringsOf(v, "sources"),
			}
		}),
		Happened: HappenedWords{
			Event: text(happened, "event"), EventOf: text(happened, "event_of"), FromWords: text(happened, "from_words"),
			Step: text(happened, "step"), StepSources: stringsOf(happened, "sources"),
		},
		Steps: StepDates{Start: text(steps, "start"), Check: text(steps, "check"), Sources: stringsOf(steps, "sources")},
		Due: DueWords{
			Due: text(due, "due"), Open: text(due, "open"), CalledIn: text(due, "called_in"),
			Speak: text(due, "speak"), SpeakToday: text(due, "speak_today"),
			Sources: stringsOf(due, "sources"), SpeakSources: stringsOf(due, "speak_sources"),
		},
		Clocks:    list(r, "clocks", parseClock),
		MonthOnly: text(r, "month_only"),
		Expires: ExpiryWords{
			Inquiries: parseExpiry(expires.Get("inquiries")), OverdueMark: parseExpiry(expires.Get("overdue_mark")),
			Financing: parseExpiry(expires.Get("financing")),
		},
		Recheck: parseNote(r.Get("recheck")),
	}
}

func parseClock(r *node) Clock {
	return Clock{
		ID: r.string("id"), Right: r.string("right"), LongestDays: r.int("longest_days"),
		Starts: Start{Events: stringsOf(r.Get("starts"), "events"), Steps: stringsOf(r.Get("starts"), "steps")}, EndsOn: stringsOf(r, "ends_on"),
		MayEndOn: stringsOf(r, "may_end_on"),
		Next:     r.string("next"), For: stringsOf(r, "for"),
		Running: text(r, "running"), Over: text(r, "over"), Answered: text(r, "answered"), Perhaps: text(r, "perhaps"),
		Sources: stringsOf(r, "sources"),
	}
}

func parseExpiry(r *node) Expiry {
	return Expiry{Months: r.int("months"), Text: text(r, "text"), For: stringsOf(r, "for"), Sources: stringsOf(r, "sources")}
}
