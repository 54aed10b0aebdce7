package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"limitcheck/core/knowledge"
)

// generalText is a rule's sentence where no merchant is known. In an answer it
// holds that merchant's own figure or words; on a page it names what the rule
// looks for: the prompt, the kinds of events, the values, the threshold.
func generalText(b *knowledge.Base, rule *knowledge.Rule, locale string) string {
	text := rule.Text.In(locale)
	if given := rule.TextGiven.In(locale); given != "" {
		text = given
	}
	g := general{base: b, locale: locale}
	g.read(rule.When)
	if g.bound.op != "" {
		text = g.percent(text)
	}
	for name, words := range map[string]string{
		"quote": g.quote, "value": g.value(), "on": g.pick("（日期）", "(date)"), "months": g.months,
		"from": g.pick("原来的数", "one figure"), "to": g.pick("更低的数", "a lower one"),
	} {
		text = g.put(text, "{"+name+"}", words)
	}
	return upperFirst(withoutSayer(text, locale))
}

// general gathers what a condition looks for.
type general struct {
	base   *knowledge.Base
	locale string

	quote, events, values, months string
	bound                         struct{ op, number string }
}

func (g *general) pick(zh, en string) string {
	return knowledge.Text{ZH: zh, EN: en}.In(g.locale)
}

func (g *general) join(words []string) string {
	return strings.Join(words, g.base.Format.Terms["titles"].In(g.locale))
}

// put replaces the name by the words. Chinese text leaves room around a figure; around words it does not.
func (g *general) put(text, name, words string) string {
	if g.locale != "en" && words != "" {
		if first, _ := utf8.DecodeRuneInString(words); first > unicode.MaxLatin1 {
			text = strings.ReplaceAll(text, " "+name, name)
		}
		if last, _ := utf8.DecodeLastRuneInString(words); last > unicode.MaxLatin1 {
			text = strings.ReplaceAll(text, name+" ", name)
		}
	}
	return strings.ReplaceAll(text, name, words)
}

func (g *general) read(c knowledge.Condition) {
	for _, inner := range append(c.All, c.Any...) {
		g.read(inner)
	}
	o := c.Value
	switch c.Op {
	case knowledge.Says:
		g.quote = g.pick("例如", "for instance ") + g.join(each(o.Texts, g.prompt))
	case knowledge.Tells:
		g.quote = g.pick("例如", "for instance ") + g.join(each(o.Texts, g.told))
	case knowledge.Happened:
		g.events = g.join(each(o.Kinds, func(kind string) string {
			event, _ := g.base.Event(kind)
			return g.midSentence(event.Title)
		}))
	case knowledge.OneOf, knowledge.Includes:
		g.values = g.join(each(o.Texts, func(value string) string {
			label, _ := g.base.Label(c.At, value)
			if strings.HasSuffix(c.At, "products") {
				return label.In(g.locale) // a name
			}
			return g.midSentence(label)
		}))
	case knowledge.AtLeast, knowledge.AtMost, knowledge.MoreThan:
		g.bound.op, g.bound.number = c.Op.String(), strings.Replace(o.JSON, "-", "−", 1)
	case knowledge.SalesFellForMonths:
		g.months = g.pick("连着 "+o.JSON+" 个月", o.JSON+" months in a row")
	case knowledge.OlderThanDays:
		g.months = g.pick("至少 12", "12 or more")
	}
}

// prompt is a message as the app shows it; what it says in English stands beside it there.
func (g *general) prompt(id string) string {
	m, _ := g.base.Message(id)
	if g.locale == "en" {
		return "“" + m.Prompt.ZH + "” (" + m.Prompt.EN + ")"
	}
	return "“" + m.Prompt.ZH + "”"
}

// told is how people tell of a cue: its first phrase.
func (g *general) told(id string) string {
	for _, cue := range g.base.Cues {
		if cue.ID == id && len(cue.Phrases) > 0 {
			return "“" + strings.Join(cue.Phrases[0], "……") + "……”"
		}
	}
	return ""
}

func (g *general) value() string {
	switch {
	case g.events != "":
		return g.events
	case g.bound.op == "more_than":
		return g.pick("若干", "some") // the sentence itself says more than what
	case g.bound.op == "at_least":
		return g.pick("至少 "+g.bound.number, g.bound.number+" or more")
	case g.bound.op == "at_most":
		return g.pick("最多 "+g.bound.number, "up to "+g.bound.number)
	}
	return g.values
}

// percent writes a bound behind the sign: “100 % or more”, not “100 or more %”.
func (g *general) percent(text string) string {
	beyond := g.pick(" 或更高", " or more")
	if g.bound.op == "at_most" {
		beyond = g.pick(" 或更低", " or lower")
	}
	for _, sign := range []string{"%", " %"} {
		text = strings.Replace(text, "{value}"+sign, g.bound.number+sign+beyond, 1)
	}
	return text
}

// withoutSayer drops the “you said that” of an answer: on a page nobody has said anything yet.
func withoutSayer(text, locale string) string {
	if locale == "en" {
		return strings.TrimPrefix(text, "You said that ")
	}
	rest, said := strings.CutPrefix(text, "您说")
	if !said || strings.HasPrefix(rest, "到") || strings.HasPrefix(rest, "的") {
		return text
	}
	return strings.TrimSpace(rest)
}

// midSentence is a title where it does not begin a sentence.
func (g *general) midSentence(title knowledge.Text) string {
	text := title.In(g.locale)
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(first)) + text[size:]
}

func upperFirst(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
