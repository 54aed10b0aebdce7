package knowledge

import "limitcheck/core/jsontext"

func parseDocument(r jsontext.Value) Document {
	return Document{ID: r.Get("id").String(), Title: text(r, "title"), Text: text(r, "text"), Sources: stringsOf(r, "sources")}
}

func parseRight(r jsontext.Value) Right {
	return Right{
		ID: r.Get("id").String(), Title: text(r, "title"), Text: text(r, "text"), Article: text(r, "article"), Reach: text(r, "reach"),
		DeadlineDays: int(r.Get("deadline_days").Int()), When: optionalCondition(r.Get("when")),
		For: stringsOf(r, "for"), Sources: stringsOf(r, "sources"),
	}
}

func parseImpact(r jsontext.Value) Impact {
	return Impact{
		ID: r.Get("id").String(), Title: text(r, "title"), Text: text(r, "text"), Action: text(r, "action"),
		When: optionalCondition(r.Get("when")), Sources: stringsOf(r, "sources"),
	}
}

func parseFinancing(r jsontext.Value) Financing {
	return Financing{
		ID: r.Get("id").String(), Title: text(r, "title"), Text: text(r, "text"), Amount: text(r, "amount"), Cost: text(r, "cost"),
		Year: int(r.Get("year").Int()), AsOf: r.Get("as_of").String(), ExpiresOn: r.Get("expires_on").String(), NotDuring: stringsOf(r, "not_during"),
		Conditions: list(r, "conditions", func(v jsontext.Value) Eligibility {
			return Eligibility{Text: text(v, "text"), When: parseCondition(v.Get("when")), Every: v.Get("every").Bool()}
		}),
		Trap: texts(r, "trap"), Sources: stringsOf(r, "sources"),
	}
}

func parseCorrection(r jsontext.Value) Correction {
	return Correction{
		ID: r.Get("id").String(), Said: text(r, "said"), Known: text(r, "known"),
		Causes: stringsOf(r, "causes"), Sources: stringsOf(r, "sources"),
	}
}

func parseNote(r jsontext.Value) Note {
	n := Note{ID: r.Get("id").String(), Title: text(r, "title"), Text: text(r, "text"), For: stringsOf(r, "for"), Sources: stringsOf(r, "sources")}
	if term := r.Get("term"); term.Exists() {
		n.Title = asText(term)
	}
	return n
}
