package render

import (
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"

	"github.com/tidwall/gjson"
)

// letters writes each draft behind a line of its own, so that it can be printed
// apart from the rest.
func (d *document) letters() {
	for i, l := range d.Plan.Letters {
		d.gap()
		d.raw("---\n")
		d.heading(2, d.format.term("letters")+" "+strconv.Itoa(i+1)+d.format.term("dot")+l.Title)
		if i == 0 {
			d.quotation(d.format.say("fill_in"))
		}
		d.plainText(l.Body)
		if l.Chinese != nil {
			d.heading(3, d.format.term("chinese_letter"))
			d.plainText(l.Chinese.Title + "\n\n" + l.Chinese.Body)
		}
	}
	if len(d.Plan.Letters) > 0 {
		d.raw("---\n")
	}
}

// plainText writes paragraphs that an empty line parts; a new line within one
// stays a new line.
func (d *document) plainText(text string) {
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		written := false
		for line := range strings.SplitSeq(paragraph, "\n") {
			line = escape(line)
			if line == "" {
				continue
			}
			if written {
				d.raw("\\\n")
			}
			d.raw(line)
			written = true
		}
		if written {
			d.raw("\n")
			d.gap()
		}
	}
}

// sources writes the sources by their numbers, with their grade and day.
func (d *document) sources() {
	if len(d.cited) == 0 {
		return
	}
	d.section("sources")
	for i, id := range d.cited {
		s, ok := d.Facts.Base.Source(id)
		if !ok {
			s = &knowledge.Source{ID: id}
		}
		d.source(i+1, s)
	}
	d.gap()
}

func (d *document) source(number int, s *knowledge.Source) {
	details := []string{d.label("source_kind", s.Kind), d.label("confidence", s.Confidence)}
	if asOf, dated := profile.ParseDate(s.AsOf); dated {
		details = append(details, d.format.day(asOf))
	}
	if reviewBy, dated := profile.ParseDate(s.ReviewBy); dated && d.Facts.Profile.AsOf > reviewBy {
		details = append(details, d.format.term("past_review"))
	}
	text := d.format.say("source", "title", d.words(s.Title), "details", d.format.list(details, "separator"))
	d.raw(strconv.Itoa(number) + ". " + escape(text))
	if s.URL != "" {
		d.raw(" <" + s.URL + ">")
	}
	d.raw("\n")
}

// receipt says by what this document can be checked later. The digests are those
// of the same answer as JSON.
func (d *document) receipt() {
	digests := gjson.Get(d.json, "receipt")
	d.section("receipt")
	d.paragraph(d.format.say("receipt", "core", d.CoreVersion, "knowledge", knowledge.Version()))
	d.raw("- " + escape(d.format.say("profile_digest")) + " `" + digests.Get("profile_sha256").String() + "`\n")
	d.raw("- " + escape(d.format.say("result_digest")) + " `" + digests.Get("result_sha256").String() + "`\n")
}
