package render

import (
	"slices"
	"strconv"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// page writes a Markdown document. Whatever it is handed as words is escaped;
// what is markup is written by its own methods alone.
type page struct {
	buffer []byte
	format *formatter
	cited  []string // ids of sources, in the order of their numbers
}

// formatter fills in the words of data/format.json in one language.
type formatter struct {
	words  knowledge.FormatWords
	locale string
}

func newFormatter(a Answer) *formatter {
	return &formatter{a.Facts.Base.Format, a.Facts.Profile.Locale}
}

func (f *formatter) term(name string) string { return f.words.Terms[name].In(f.locale) }

// say fills the named values into a sentence: say("due", "day", "2026-11-20").
func (f *formatter) say(name string, values ...string) string {
	return knowledge.FillPairs(f.words.Sentences[name].In(f.locale), values...)
}

// day writes a day as people write it.
func (f *formatter) day(d profile.Date) string { return f.words.DayText(d, f.locale) }

// days writes what is written as YYYY-MM-DD or YYYY-MM as people write it, a day
// with that of the week; anything else stays.
func (f *formatter) days(text string) string {
	days, ok := profile.ParseDays(text)
	switch {
	case !ok:
		return text
	case days.First != days.Last:
		return f.words.DaysText(days, f.locale)
	}
	return knowledge.FillPairs(f.words.Weekday.In(f.locale),
		"day", f.day(days.First), "weekday", f.words.Weekdays[days.First.Weekday()].In(f.locale))
}

// list joins titles the way the locale does.
func (f *formatter) list(titles []string, separator string) string {
	return strings.Join(titles, f.term(separator))
}

func (p *page) raw(markup string) { p.buffer = append(p.buffer, markup...) }

// heading opens a section, level 1 to 6.
func (p *page) heading(level int, words string) {
	if len(p.buffer) > 0 {
		p.gap()
	}
	p.raw(strings.Repeat("#", level) + " " + escape(words) + "\n")
	p.gap()
}

// gap leaves one empty line, which ends whatever block is open.
func (p *page) gap() {
	for !strings.HasSuffix(string(p.buffer[max(0, len(p.buffer)-2):]), "\n\n") {
		p.raw("\n")
	}
}

// paragraph writes words with the numbers of their sources.
func (p *page) paragraph(words string, sources ...string) {
	p.raw(escape(words) + p.numbers(sources) + "\n")
	p.gap()
}

// quotation writes words set off from the rest.
func (p *page) quotation(words string) {
	p.raw("> " + escape(words) + "\n")
	p.gap()
}

// item writes an item of a list, depth 0 for the outermost.
func (p *page) item(depth int, words string, sources ...string) {
	p.raw(strings.Repeat("  ", depth) + "- " + escape(words) + p.numbers(sources) + "\n")
}

// titled writes an item whose beginning is set in bold. What follows begins with
// a mark or a space: behind a letter the bold would not end.
func (p *page) titled(title, rest string, sources ...string) {
	p.raw("- ")
	p.bold(title, rest, sources...)
}

// bold writes a line whose beginning is set in bold.
func (p *page) bold(title, rest string, sources ...string) {
	p.raw("**" + escape(title) + "**" + escapeAfter(rest) + p.numbers(sources) + "\n")
}

// escapeAfter escapes what follows on a line.
func escapeAfter(words string) string {
	if before := words[:len(words)-len(strings.TrimLeft(words, " "))]; before != "" {
		return " " + escapeAfter(words[len(before):])
	}
	return strings.TrimPrefix(escape("."+words), ".")
}

// numbered writes a numbered item.
func (p *page) numbered(indent string, number int, words string, sources ...string) {
	p.raw(indent + strconv.Itoa(number) + ". " + escape(words) + p.numbers(sources) + "\n")
}

// row writes a row of a table.
func (p *page) row(cells ...string) {
	for _, cell := range cells {
		p.raw("| " + escapeAfter(oneLine(cell)) + " ")
	}
	p.raw("|\n")
}

// table writes the head of a table.
func (p *page) table(heads ...string) {
	p.row(heads...)
	p.raw(strings.Repeat("| --- ", len(heads)) + "|\n")
}

// numbers writes the numbers of sources, as they will stand at the end: [1, 4].
func (p *page) numbers(sources []string) string {
	var numbers []string
	for _, id := range sources {
		at := slices.Index(p.cited, id)
		if at < 0 {
			at = len(p.cited)
			p.cited = append(p.cited, id)
		}
		if number := strconv.Itoa(at + 1); !slices.Contains(numbers, number) {
			numbers = append(numbers, number)
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return " [" + strings.Join(numbers, ", ") + "]"
}
