package render

import (
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// questions writes what is worth asking next. Each choice is a patch of this
// profile: it creates the objects and lists that the profile does not have yet.
func (w *writer) questions(a Answer) {
	p := a.Facts.Profile
	items(w, a.Assessment.Questions(), func(q *reason.Question) {
		objects(w, "choices", q.Choices, func(c reason.Choice) {
			w.words("label", c.Label)
			w.patch(p, c.Adds)
		})
		w.key("gain")
		w.raw(q.Gain.String())
		if help := q.Help.In(w.locale); help != "" {
			w.member("help", help)
		}
		if len(q.Months) > 0 {
			w.texts("months", q.Months)
		}
		if q.Typed != "" {
			w.patch(p, []reason.Addition{{Pointer: q.Typed}})
		}
		w.member("pointer", q.Pointer)
		w.member("question", w.asked(q))
		w.member("type", q.Type)
		if unit := q.Unit.In(w.locale); unit != "" {
			w.member("unit", unit)
		}
		w.words("why", q.Why)
	})
}

// asked names the product or the event first where several could be meant, and
// says first that it asks for the rest where a part is known.
func (w *writer) asked(q *reason.Question) string {
	question := q.Question.In(w.locale)
	if q.Of == (knowledge.Text{}) {
		return question
	}
	before := q.Of.In(w.locale)
	switch {
	case w.locale == profile.English && strings.HasSuffix(before, "?"):
		return before + " " + question
	case w.locale == profile.English:
		return before + ": " + question
	case strings.HasSuffix(before, "？"):
		return before + question
	}
	return before + "：" + question
}

// patch writes the RFC 6902 operations of the additions. What they stand in is
// added first, empty, where the profile has it not or has null there. An addition
// without a value is that of what the merchant types in.
func (w *writer) patch(p *profile.Profile, adds []reason.Addition) {
	w.key("patch")
	w.open('[')
	created := make(map[string]bool)
	for _, add := range adds {
		for i := 1; i < len(add.Pointer); i++ {
			if add.Pointer[i] != '/' {
				continue
			}
			parent, empty := add.Pointer[:i], "{}"
			if strings.HasPrefix(add.Pointer[i:], "/-") {
				empty = "[]"
			}
			if _, ok := p.Lookup(parent); !ok && !created[parent] {
				created[parent] = true
				w.operation(parent, empty)
			}
		}
		w.operation(add.Pointer, add.JSON)
	}
	w.close(']')
}

func (w *writer) operation(path, json string) {
	w.open('{')
	w.member("op", "add")
	w.member("path", path)
	if json != "" {
		w.key("value")
		w.raw(json)
	}
	w.close('}')
}
