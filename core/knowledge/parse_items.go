package knowledge

func parseCause(r *node) Cause {
	c := Cause{
		ID:             r.string("id"),
		Origin:         r.string("origin"),
		Recoverability: r.string("recoverability"),
		Title:          text(r, "title"),
		Text:           text(r, "text"),
		Card:           r.string("card"),
		Background:     r.bool("background"),
		Rules:          list(r, "rules", parseRule),
		Cured:          optionalCondition(r.Get("present").Get("cured")),
		Yes:            optionalCondition(r.Get("present").Get("yes")),
		Noticing:       text(r, "noticing"),
		ConfusedWith: list(r, "confused_with", func(v *node) Neighbour {
			return Neighbour{Cause: v.string("cause"), Text: text(v, "text")}
		}),
		Sources: stringsOf(r, "sources"),
		cases:   r.raw("cases"),
	}
	if w := r.Get("window"); w.IsObject() {
		c.Window = &Window{
			Text: text(w, "text"), Basis: w.string("basis"),
			MinDays: w.int("min_days"), MaxDays: w.int("max_days"),
			HasDays: w.has("max_days"), Sources: stringsOf(w, "sources"),
		}
	}
	return c
}

func parseRule(r *node) Rule {
	rule := Rule{
		ID:        r.string("id"),
		When:      parseCondition(r.Get("when")),
		WhenJSON:  r.raw("when"),
		Direction: Direction(indexOf(DirectionIDs[:], r.string("direction"))),
		Strength:  Strength(indexOf(StrengthIDs[:], r.string("strength"))),
		Tier:      Tier(indexOf(TierIDs[:], r.string("tier"))),
		Group:     r.string("group"),
		Text:      text(r, "text"),
		TextGiven: text(r, "text_given"),
		Reason:    r.string("reason"),
		Sources:   stringsOf(r, "sources"),
	}
	if limit := r.Get("at_most"); limit.Exists() {
		rule.AtMost = Standing(indexOf(StandingIDs[:], limit.String()))
	}
	return rule
}

func parseCase(r *node) Case {
	return Case{
		Name: r.string("name"), Kind: r.string("kind"), Profile: r.raw("profile"),
		Standing: r.string("standing"), Present: r.string("present"),
	}
}

func parseMessage(r *node) Message {
	return Message{
		ID: r.string("id"), Prompt: text(r, "prompt"), Meaning: text(r, "meaning"),
		Match: keywordSets(r, "match"), Unless: keywords(r, "unless"), Informative: r.bool("informative"), SeenInFiction: r.bool("seen_only_in_fiction"),
		WordingUnseen: r.bool("wording_unseen"), Variants: stringsOf(r, "variants"),
		Causes: stringsOf(r, "causes"), Sources: stringsOf(r, "sources"),
	}
}

func parseSymptom(r *node) Symptom {
	return Symptom{
		ID: r.string("id"), Title: text(r, "title"), Patterns: patterns(r, "patterns"),
		Unless: r.string("unless"), Sources: stringsOf(r, "sources"),
	}
}

func parseProduct(r *node) Product {
	return Product{ID: r.string("id"), Title: text(r, "title"), Lender: text(r, "lender"), Sources: stringsOf(r, "sources")}
}

func parseEvent(r *node) Event {
	return Event{ID: r.string("id"), Title: text(r, "title"), Sets: list(r, "sets", parseChange), Sources: stringsOf(r, "sources")}
}

func parseChange(r *node) Change {
	return Change{At: r.string("at"), Value: r.raw("value"), Event: r.string("event")}
}

func parseStep(r *node) Step {
	s := Step{
		ID: r.string("id"), Order: r.int("order"), Title: text(r, "title"),
		Instructions: texts(r, "instructions"), For: stringsOf(r, "for"),
		ForAlert: stringsOf(r, "for_alert"), NotInAlert: stringsOf(r, "not_in_alert"),
		When: optionalCondition(r.Get("when")), WhenUnknown: r.bool("when_unknown"), WhenUnsure: r.bool("when_unsure"), WhenDone: stringsOf(r, "when_done"),
		After: stringsOf(r, "after"), WaitsFor: stringsOf(r, "waits_for"), Instead: stringsOf(r, "instead"),
		DoneBy: stringsOf(r, "done_by"), AnsweredBy: stringsOf(r, "answered_by"),
		Documents: stringsOf(r, "documents"), Channel: r.string("channel"), Effort: r.string("effort"),
		Caution: texts(r, "caution"), NotExpect: text(r, "not_expect"), Sources: stringsOf(r, "sources"),
		FindsOut: r.bool("finds_out"), Reassesses: r.bool("reassesses"), WorkingDays: r.bool("working_days"),
		CheckAfterDays: r.int("check_after_days"), Right: r.string("right"),
		Changes: list(r, "changes", parseChange), OthersDecide: r.bool("others_decide"),
	}
	if u := r.Get("unless"); u.Exists() {
		s.Unless = &Unless{When: parseCondition(u.Get("when")), ButNot: optionalCondition(u.Get("but_not"))}
	}
	return s
}

func parseChannel(r *node) Channel {
	return Channel{
		ID: r.string("id"), Title: text(r, "title"), Confirm: text(r, "confirm"),
		Contact: r.string("contact"), WorkingDays: r.bool("working_days"), Sources: stringsOf(r, "sources"),
	}
}

func parseCue(r *node) Cue {
	return Cue{
		ID: r.string("id"), Phrases: keywordSets(r, "phrases"), Unless: keywords(r, "unless"),
		Patterns: patterns(r, "patterns"), UnlessWords: r.string("unless_words"), Sources: stringsOf(r, "sources"),
	}
}

func parseAlert(r *node) Alert {
	return Alert{
		Kind: r.string("kind"), When: parseCondition(r.Get("when")), Title: text(r, "title"),
		Text: text(r, "text"), Steps: texts(r, "steps"), Over: text(r, "over"), Sources: stringsOf(r, "sources"),
	}
}

func parseWarning(r *node) Warning {
	return Warning{
		ID: r.string("id"), Title: text(r, "title"), Why: text(r, "why"),
		When: optionalCondition(r.Get("when")), Sources: stringsOf(r, "sources"),
	}
}

func parseSource(r *node) Source {
	return Source{
		ID: r.string("id"), Title: text(r, "title"), Publisher: text(r, "publisher"), Kind: r.string("kind"),
		URL: r.string("url"), AsOf: r.string("as_of"), ReviewBy: r.string("review_by"),
		Confidence: r.string("confidence"),
	}
}

func parseAnswer(r *node) Answer {
	outlook := r.Get("outlook")
	answer := Answer{
		Disclaimer:          text(r, "disclaimer"),
		Headline:            textMap(r, "headline"),
		RestrictionHeadline: textMap(r, "restriction_headline"),
		CertaintyText:       textMap(r, "certainty_text"),
		Urgency:             textMap(r, "urgency"),
		ExistingLoan:        parseExistingLoan(r.Get("existing_loan")),
		Outlook: Outlook{
			Text: textMap(r, "outlook"), RecheckDays: make(map[string]int), Sources: stringsOf(outlook, "sources"),
			Waiting: textMap(outlook, "waiting"), SetAside: text(outlook, "set_aside"),
		},
		EffectCured:     text(r.Get("effect"), "cured"),
		EffectGranted:   text(r.Get("effect"), "granted"),
		EffectUnchanged: text(r.Get("effect"), "unchanged"),
		Notices:         textMap(r, "notices"),
		Privacy:         textMap(r, "privacy"),
		UnknownMessage:  UnknownMessage{Meaning: text(r.Get("unknown_message"), "meaning"), Sources: stringsOf(r.Get("unknown_message"), "sources")},
		Asked:           Asked{Text: text(r.Get("asked"), "text"), Sources: stringsOf(r.Get("asked"), "sources")},
		Terms:           make(map[string]map[string]Text),
		Checklist: list(r, "checklist", func(v *node) ChecklistItem {
			return ChecklistItem{Title: text(v, "title"), Text: text(v, "text"), Sources: stringsOf(v, "sources")}
		}),
	}
	outlook.Get("recheck_days").each(func(name string, days *node) {
		answer.Outlook.RecheckDays[name] = int(days.Int())
	})
	r.Get("terms").each(func(name string, words *node) { answer.Terms[name] = asTextMap(words) })
	return answer
}
