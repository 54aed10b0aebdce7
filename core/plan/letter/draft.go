package letter

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// draft is a letter being written in one language; locales but "en" read Chinese.
type draft struct {
	*writer
	form    *knowledge.LetterForm
	kind    *knowledge.LetterPart
	subject *subject
	locale  string

	enclosed []string // ids, in the order in which paragraphs point to them
	sources  []string
}

// write lays the letter out: recipient, opening, facts, numbered requests, the
// law, signature, attachments.
func (d *draft) write() Draft {
	d.cite(d.form.Sources)
	d.cite(d.kind.Sources)
	title := d.fill(d.kind.Title, d.subject)
	var paragraphs []string
	section := func(heading knowledge.Text, parts []knowledge.LetterPart, numbered bool) {
		texts := d.texts(parts)
		if len(texts) == 0 {
			return
		}
		if heading != (knowledge.Text{}) {
			paragraphs = append(paragraphs, heading.In(d.locale))
		}
		if numbered {
			texts = []string{numberedLines(texts)}
		}
		paragraphs = append(paragraphs, texts...)
	}
	section(knowledge.Text{}, d.form.Opening, false)
	section(d.words.Facts, d.form.Facts, false)
	section(d.words.Requests, d.form.Requests, true)
	section(d.words.Grounds, d.form.Grounds, false)

	attachments, list := d.attachments()
	frame := func(t knowledge.Text) string {
		return knowledge.Fill(t.In(d.locale), func(name string) (string, bool) {
			switch name {
			case "recipient":
				return d.fill(d.form.Recipient, d.subject), true
			case "title":
				return title, true
			case "signer":
				return d.form.Signer.In(d.locale), true
			case "attachments":
				return list, true
			}
			return d.word(name, d.subject)
		})
	}
	paragraphs = append([]string{frame(d.words.Head)}, append(paragraphs, frame(d.tail()))...)
	return Draft{Title: title, Body: strings.Join(paragraphs, "\n\n"), Attachments: attachments}
}

func (d *draft) tail() knowledge.Text {
	for i := range d.words.Tail {
		if d.stands(&d.words.Tail[i], d.kind.Kind, d.subject) {
			return d.words.Tail[i].Text
		}
	}
	return knowledge.Text{}
}

// texts writes the paragraphs that stand; in a letter for all products, some of
// them once for each.
func (d *draft) texts(parts []knowledge.LetterPart) []string {
	var all []string
	for i := range parts {
		p := &parts[i]
		subjects := []*subject{d.subject}
		if p.Each && len(d.subject.products) > 0 {
			subjects = d.subject.products
		}
		for _, s := range subjects {
			if d.stands(p, d.kind.Kind, s) {
				d.cite(p.Sources)
				all = append(all, d.paragraph(p, s))
			}
		}
	}
	return all
}

func (d *draft) paragraph(p *knowledge.LetterPart, s *subject) string {
	see := d.enclose(p.Attach)
	return knowledge.Fill(d.template(p, s), func(name string) (string, bool) {
		if name == "see" {
			return see, true
		}
		return d.word(name, s)
	})
}

// template is the text of a paragraph. In Chinese a space parts a word from a
// number, and none from the blank that stands in its place.
func (d *draft) template(p *knowledge.LetterPart, s *subject) string {
	text := p.Text.In(d.locale)
	if d.locale == profile.English {
		return text
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, " {")
		if !found && b.Len() == 0 {
			return text
		}
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if name, _, _ := strings.Cut(rest, "}"); d.fact(name) == nil || d.given(name, s) != nil {
			b.WriteByte(' ')
		}
		b.WriteByte('{')
		text = rest
	}
}

func (d *draft) fill(t knowledge.Text, s *subject) string {
	return knowledge.Fill(t.In(d.locale), func(name string) (string, bool) { return d.word(name, s) })
}

// enclose numbers what a paragraph points to, and returns how it does.
func (d *draft) enclose(ids []string) string {
	var numbers []string
	for _, id := range ids {
		if !slices.Contains(d.enclosed, id) {
			d.enclosed = append(d.enclosed, id)
		}
		number := strconv.Itoa(slices.Index(d.enclosed, id) + 1)
		numbers = append(numbers, strings.ReplaceAll(d.words.Attachment.In(d.locale), "{n}", number))
	}
	if len(numbers) == 0 {
		return ""
	}
	return strings.ReplaceAll(d.words.See.In(d.locale), "{attachments}", strings.Join(numbers, d.words.And.In(d.locale)))
}

// attachments returns what is enclosed, and the same as the list at the end.
func (d *draft) attachments() (titles []string, list string) {
	lines := []string{d.words.Enclosed.In(d.locale)}
	for i, id := range d.enclosed {
		title := d.words.Enclosures[id].In(d.locale)
		titles = append(titles, title)
		line := strings.ReplaceAll(d.words.AttachmentLine.In(d.locale), "{n}", strconv.Itoa(i+1))
		lines = append(lines, strings.ReplaceAll(line, "{text}", title))
	}
	return titles, strings.Join(lines, "\n")
}

func (d *draft) cite(ids []string) {
	for _, id := range ids {
		if !slices.Contains(d.sources, id) {
			d.sources = append(d.sources, id)
		}
	}
}

func numberedLines(texts []string) string {
	lines := make([]string, len(texts))
	for i, text := range texts {
		lines[i] = strconv.Itoa(i+1) + ". " + text
	}
	return strings.Join(lines, "\n")
}
