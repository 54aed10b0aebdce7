package letter

import (
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// word returns what a name in the braces of a form stands for.
func (d *draft) word(name string, s *subject) (string, bool) {
	switch name {
	case "as_of":
		return d.facts.Base.Format.DayText(d.facts.Profile.AsOf, d.locale), true
	case "product":
		if p, ok := d.facts.Base.Product(s.product); ok {
			return p.Title.In(d.locale), true
		}
		return d.words.Blanks[name].In(d.locale), true
	case "lender":
		return d.lender(s), true
	}
	values := d.given(name, s)
	switch {
	case name == "messages":
		return d.quotes(values), true
	case name == "symptoms" && len(values) > 0:
		return d.symptoms(values), true
	case name == "symptoms":
		return d.words.Blanks[name].In(d.locale), true
	case len(values) > 0:
		return d.text(values[0]), true
	}
	if fact := d.fact(name); fact != nil {
		return fact.Blank.In(d.locale), true
	}
	return "", false
}

func (w *writer) fact(name string) *knowledge.LetterFact {
	for i := range w.words.Given {
		if w.words.Given[i].Name == name {
			return &w.words.Given[i]
		}
	}
	return nil
}

// given returns what the profile gives for a word, nil where it gives nothing.
// What was only read out of the narrative is not given: a letter is signed, and
// a reading may be wrong.
func (w *writer) given(name string, s *subject) []profile.Value {
	if name == "messages" || name == "symptoms" {
		return w.listed("/"+name, s)
	}
	fact := w.fact(name)
	if fact == nil {
		return nil
	}
	if fact.At != "" {
		for _, entry := range s.entries {
			if v, ok := w.facts.Lookup(fact.At, entry); ok && v.Quote == "" && !(fact.Past && v.Days.First > w.facts.Profile.AsOf) {
				return []profile.Value{v.Value}
			}
		}
	}
	if e := w.latest(fact.Events, fact.After, s); e != nil && e.Dated {
		return []profile.Value{{Kind: profile.Text, Days: e.On}}
	}
	return nil
}

// listed returns the items of a list of every restriction of the subject, each
// once; a message of which nothing would be seen cannot be quoted.
func (w *writer) listed(field string, s *subject) []profile.Value {
	var all []profile.Value
	for _, entry := range s.entries {
		list, _ := w.facts.Profile.Lookup(entry + field)
		for _, v := range list.Items {
			same := func(o profile.Value) bool { return o.Text == v.Text }
			if !profile.IsBlank(v.Text) && !slices.ContainsFunc(all, same) {
				all = append(all, v)
			}
		}
	}
	return all
}

// text writes a day, a month or an amount as a letter does.
func (d *draft) text(v profile.Value) string {
	if v.Kind == profile.Number {
		return strings.ReplaceAll(d.words.Amount.In(d.locale), "{amount}", reason.Amount(v.Number))
	}
	return d.facts.Base.Format.DaysText(v.Days, d.locale)
}

// quotes writes messages word for word on one line each; quotation marks inside
// become single ones, so that what is quoted ends where it ends.
func (d *draft) quotes(messages []profile.Value) string {
	var quoted []string
	for _, m := range messages {
		text := strings.ReplaceAll(strings.ReplaceAll(strings.Join(strings.Fields(m.Text), " "), "“", "‘"), "”", "’")
		quoted = append(quoted, strings.ReplaceAll(d.words.Quote.In(d.locale), "{text}", text))
	}
	return strings.Join(quoted, d.words.And.In(d.locale))
}

func (d *draft) symptoms(ids []profile.Value) string {
	var names []string
	for _, id := range ids {
		names = append(names, d.words.Symptoms[id.Text].In(d.locale))
	}
	return strings.Join(names, d.words.Or.In(d.locale))
}

// lender names the lenders of the contract in full, all of a joint loan, else
// the one that lends the product.
func (d *draft) lender(s *subject) string {
	names := d.words.Blanks["lender"].In(d.locale)
	if lenders := d.lenders(s); len(lenders) > 0 {
		all := make([]string, len(lenders))
		for i, l := range lenders {
			all[i] = l.Name.In(d.locale)
			d.cite(l.Sources)
		}
		names = strings.Join(all, d.words.And.In(d.locale))
	}
	return names
}

func (w *writer) lenders(s *subject) []*knowledge.Lender {
	var named, usual []*knowledge.Lender
	ids := w.listed("/lenders", s)
	for i := range w.words.Lenders {
		l := &w.words.Lenders[i]
		if slices.ContainsFunc(ids, func(id profile.Value) bool { return id.Text == l.ID }) {
			named = append(named, l)
		}
		if len(usual) == 0 && slices.Contains(l.Products, s.product) {
			usual = append(usual, l)
		}
	}
	if len(named) > 0 {
		return named
	}
	return usual
}
