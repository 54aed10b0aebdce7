package knowledge

func parseLetterWords(r *node) LetterWords {
	w := LetterWords{
		Amount: text(r, "amount"), Quote: text(r, "quote"),
		See: text(r, "see"), Attachment: text(r, "attachment"),
		AttachmentLine: text(r, "attachment_line"), Enclosed: text(r, "attachments"),
		And: text(r, "and"), Or: text(r, "or"), Head: text(r, "head"), Tail: list(r, "tail", parseLetterPart),
		Facts: text(r.Get("sections"), "facts"), Requests: text(r.Get("sections"), "requests"), Grounds: text(r.Get("sections"), "grounds"),
		Lenders: list(r, "lenders", parseLender), Given: list(r, "facts", parseLetterFact),
		Symptoms: textMap(r, "symptoms"), Blanks: textMap(r, "blanks"), Enclosures: textMap(r, "enclosures"), Matters: conditionMap(r, "matters"), Concerns: conditionMap(r, "concerns"),
	}
	return w
}

func conditionMap(r *node, key string) map[string]Condition {
	conditions := make(map[string]Condition)
	r.Get(key).each(func(name string, condition *node) { conditions[name] = parseCondition(condition) })
	return conditions
}

func parseLender(r *node) Lender {
	return Lender{ID: r.string("id"), Name: text(r, "name"), Products: stringsOf(r, "products"), Sources: stringsOf(r, "sources")}
}

func parseLetterFact(r *node) LetterFact {
	return LetterFact{
		Name: r.string("name"), At: r.string("at"), Events: stringsOf(r, "events"),
		Past: r.bool("past"), After: r.bool("after"), Blank: text(r, "blank"),
	}
}

func parseLetterForm(r *node) *LetterForm {
	f := &LetterForm{
		ID: r.string("id"), To: r.string("to"), Order: r.int("order"), Each: r.bool("each"),
		Kinds: list(r, "kinds", parseLetterPart), Opening: list(r, "opening", parseLetterPart),
		Facts: list(r, "facts", parseLetterPart), Requests: list(r, "requests", parseLetterPart),
		Grounds: list(r, "grounds", parseLetterPart), Recipient: text(r, "recipient"), Signer: text(r, "signer"),
		Sources: stringsOf(r, "sources"),
	}
	if due := r.Get("due"); due.IsObject() {
		f.Due = &LetterDue{
			Right: due.string("right"), Complaints: stringsOf(due, "complaints"),
			Answers: stringsOf(due, "answers"), Open: stringsOf(due, "open"),
		}
	}
	return f
}

func parseLetterPart(r *node) LetterPart {
	return LetterPart{
		Kind: r.string("id"), Title: text(r, "title"), Text: text(r, "text"),
		Only: stringsOf(r, "only"), Matters: stringsOf(r, "matters"), Without: stringsOf(r, "without"), Needs: stringsOf(r, "needs"),
		When: optionalCondition(r.Get("when")), Each: r.bool("each"),
		Attach: stringsOf(r, "attach"), Sources: stringsOf(r, "sources"),
	}
}
