package knowledge

func parseDocument(r *node) Document {
	return Document{ID: r.string("id"), Title: text(r, "title"), Text: text(r, "text"), Sources: stringsOf(r, "sources")}
}

func parseRight(r *node) Right {
	return Right{
		ID: r.string("id"), Title: text(r, "title"), Text: text(r, "text"), Article: text(r, "article"), Reach: text(r, "reach"),
		DeadlineDays: r.int("deadline_days"), When: optionalCondition(r.Get("when")),
		For: stringsOf(r, "for"), Sources: stringsOf(r, "sources"),
	}
}

func parseImpact(r *node) Impact {
	return Impact{
		ID: r.string("id"), Title: text(r, "title"), Text: text(r, "text"), Action: text(r, "action"),
		When: optionalCondition(r.Get("when")), Sources: stringsOf(r, "sources"),
	}
}

func parseFinancing(r *node) Financing {
	return Financing{
		ID: r.string("id"), Title: text(r, "title"), Text: text(r, "text"), Amount: text(r, "amount"), Cost: text(r, "cost"),
		Year: r.int("year"), AsOf: r.string("as_of"), ExpiresOn: r.string("expires_on"), NotDuring: stringsOf(r, "not_during"),
		Conditions: list(r, "conditions", func(v *node) Eligibility {
			return Eligibility{Text: text(v, "text"), When: parseCondition(v.Get("when")), Every: v.bool("every")}
		}),
		Trap: texts(r, "trap"), Sources: stringsOf(r, "sources"),
	}
}

func parseCorrection(r *node) Correction {
	return Correction{
		ID: r.string("id"), Said: text(r, "said"), Known: text(r, "known"),
		Causes: stringsOf(r, "causes"), Sources: stringsOf(r, "sources"),
	}
}

func parseNote(r *node) Note {
	n := Note{ID: r.string("id"), Title: text(r, "title"), Text: text(r, "text"), For: stringsOf(r, "for"), Sources: stringsOf(r, "sources")}
	if term := r.Get("term"); term.Exists() {
		n.Title = asText(term)
	}
	return n
}
