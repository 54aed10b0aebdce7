package knowledge

func parseCause(r node) Cause {
	c := Cause{
		ID:             r.Get("id").String(),
		Origin:         r.Get("origin").String(),
		Recoverability: r.Get("recoverability").String(),
		Title:          text(r, "title"),
		Text:           text(r, "text"),
		Card:           r.Get("card").String(),
		Background:     r.Get("background").Bool(),
		Rules:          list(r, "rules", parseRule),
		Cured:          optionalCondition(r.Get("present").Get("cured")),
		Yes:            optionalCondition(r.Get("present").Get("yes")),
		Noticing:       text(r, "noticing"),
		ConfusedWith: list(r, "confused_with", func(v node) Neighbour {
			return Neighbour{Cause: v.Get("cause").String(), Text: text(v, "text")}
		}),
		Sources: stringsOf(r, "sources"),
		cases:   r.raw("cases"),
	}
	if w := r.Get("window"); w.IsObject() {
		c.Window = &Window{
			Text: text(w, "text"), Basis: w.Get("basis").String(),
			MinDays: int(w.Get("min_days").Int()), MaxDays: int(w.Get("max_days").Int()),
			HasDays: w.Get("max_days").Exists(), Sources: stringsOf(w, "sources"),
		}
	}
	return c
}

func parseRule(r node) Rule {
	rule := Rule{
		ID:        r.Get("id").String(),
		When:      parseCondition(r.Get("when")),
		WhenJSON:  r.raw("when"),
		Direction: Direction(indexOf(DirectionIDs[:], r.Get("direction").String())),
		Strength:  Strength(indexOf(StrengthIDs[:], r.Get("strength").String())),
		Tier:      Tier(indexOf(TierIDs[:], r.Get("tier").String())),
		Group:     r.Get("group").String(),
		Text:      text(r, "text"),
		TextGiven: text(r, "text_given"),
		Reason:    r.Get("reason").String(),
		Sources:   stringsOf(r, "sources"),
	}
	if limit := r.Get("at_most"); limit.Exists() {
		rule.AtMost = Standing(indexOf(StandingIDs[:], limit.String()))
	}
	return rule
}

func parseCase(r node) Case {
	return Case{
		Name: r.Get("name").String(), Kind: r.Get("kind").String(), Profile: r.raw("profile"),
		Standing: r.Get("standing").String(), Present: r.Get("present").String(),
	}
}

func parseMessage(r node) Message {
	return Message{
		ID: r.Get("id").String(), Prompt: text(r, "prompt"), Meaning: text(r, "meaning"),
		Match: keywordSets(r, "match"), Unless: keywords(r, "unless"), Informative: r.Get("informative").Bool(), SeenInFiction: r.Get("seen_only_in_fiction").Bool(),
		WordingUnseen: r.Get("wording_unseen").Bool(), Variants: stringsOf(r, "variants"),
		Causes: stringsOf(r, "causes"), Sources: stringsOf(r, "sources"),
	}
}

func parseSymptom(r node) Symptom {
	return Symptom{
		ID: r.Get("id").String(), Title: text(r, "title"), Patterns: patterns(r, "patterns"),
		Unless: r.Get("unless").String(), Sources: stringsOf(r, "sources"),
	}
}

func parseProduct(r node) Product {
	return Product{ID: r.Get("id").String(), Title: text(r, "title"), Lender: text(r, "lender"), Sources: stringsOf(r, "sources")}
}

func parseEvent(r node) Event {
	return Event{ID: r.Get("id").String(), Title: text(r, "title"), Sets: list(r, "sets", parseChange), Sources: stringsOf(r, "sources")}
}

func parseChange(r node) Change {
	return Change{At: r.Get("at").String(), Value: r.raw("value"), Event: r.Get("event").String()}
}

func parseStep(r node) Step {
	s := Step{
		ID: r.Get("id").String(), Order: int(r.Get("order").Int()), Title: text(r, "title"),
		Instructions: texts(r, "instructions"), For: stringsOf(r, "for"),
		ForAlert: stringsOf(r, "for_alert"), NotInAlert: stringsOf(r, "not_in_alert"),
		When: optionalCondition(r.Get("when")), WhenUnknown: r.Get("when_unknown").Bool(), WhenUnsure: r.Get("when_unsure").Bool(), WhenDone: stringsOf(r, "when_done"),
		After: stringsOf(r, "after"), WaitsFor: stringsOf(r, "waits_for"), Instead: stringsOf(r, "instead"),
		DoneBy: stringsOf(r, "done_by"), AnsweredBy: stringsOf(r, "answered_by"),
		Documents: stringsOf(r, "documents"), Channel: r.Get("channel").String(), Effort: r.Get("effort").String(),
		Caution: texts(r, "caution"), NotExpect: text(r, "not_expect"), Sources: stringsOf(r, "sources"),
		FindsOut: r.Get("finds_out").Bool(), Reassesses: r.Get("reassesses").Bool(), WorkingDays: r.Get("working_days").Bool(),
		CheckAfterDays: int(r.Get("check_after_days").Int()), Right: r.Get("right").String(),
		Changes: list(r, "changes", parseChange), OthersDecide: r.Get("others_decide").Bool(),
	}
	if u := r.Get("unless"); u.Exists() {
		s.Unless = &Unless{When: parseCondition(u.Get("when")), ButNot: optionalCondition(u.Get("but_not"))}
	}
	return s
}

func parseChannel(r node) Channel {
	return Channel{
		ID: r.Get("id").String(), Title: text(r, "title"), Confirm: text(r, "confirm"),
		Contact: r.Get("contact").String(), WorkingDays: r.Get("working_days").Bool(), Sources: stringsOf(r, "sources"),
	}
}

func parseCue(r node) Cue {
	return Cue{
		ID: r.Get("id").String(), Phrases: keywordSets(r, "phrases"), Unless: keywords(r, "unless"),
		Patterns: patterns(r, "patterns"), UnlessWords: r.Get("unless_words").String(), Sources: stringsOf(r, "sources"),
	}
}

func parseAlert(r node) Alert {
	return Alert{
		Kind: r.Get("kind").String(), When: parseCondition(r.Get("when")), Title: text(r, "title"),
		Text: text(r, "text"), Steps: texts(r, "steps"), Over: text(r, "over"), Sources: stringsOf(r, "sources"),
	}
}

func parseWarning(r node) Warning {
	return Warning{
		ID: r.Get("id").String(), Title: text(r, "title"), Why: text(r, "why"),
		When: optionalCondition(r.Get("when")), Sources: stringsOf(r, "sources"),
	}
}

func parseSource(r node) Source {
	return Source{
		ID: r.Get("id").String(), Title: text(r, "title"), Publisher: text(r, "publisher"), Kind: r.Get("kind").String(),
		URL: r.Get("url").String(), AsOf: r.Get("as_of").String(), ReviewBy: r.Get("review_by").String(),
		Confidence: r.Get("confidence").String(),
	}
}

func parseAnswer(r node) Answer {
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
		Checklist: list(r, "checklist", func(v node) ChecklistItem {
			return ChecklistItem{Title: text(v, "title"), Text: text(v, "text"), Sources: stringsOf(v, "sources")}
		}),
	}
	outlook.Get("recheck_days").each(func(name string, days node) {
		answer.Outlook.RecheckDays[name] = int(days.Int())
	})
	r.Get("terms").each(func(name string, words node) { answer.Terms[name] = asTextMap(words) })
	return answer
}
