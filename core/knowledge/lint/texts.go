package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest title and paragraph, in Chinese characters and in Latin ones:
// what a phone of 360 px shows without a scroll.
var limits = map[string]map[string]int{
	"zh-CN": {"title": 24, "paragraph": 120},
	"en":    {"title": 60, "paragraph": 320},
}

func (l *linter) texts(doc *document) {
	walk(doc.root, "", func(pointer string, value any) {
		words, ok := value.(map[string]any)
		if _, zh := words["zh-CN"]; !ok || notWords(pointer) || !zh && words["en"] == nil {
			return
		}
		name := pointer[strings.LastIndexByte(pointer, '/')+1:]
		kind := "paragraph"
		if name == "title" || name == "label" || name == "unit" || strings.HasPrefix(pointer, "/terms/") {
			kind = "title"
		}
		if strings.Contains(doc.path, "sources") && name == "title" {
			kind = "paragraph" // a citation is as long as its document's name
		}
		for locale, most := range limits {
			text, _ := words[locale].(string)
			l.text(doc, pointer+"/"+locale, locale, text, most[kind])
		}
	})
}

func (l *linter) text(doc *document, pointer, locale, text string, most int) {
	if strings.TrimSpace(text) == "" {
		if !strings.HasPrefix(pointer, "/terms/list/") {
			l.report(doc, strings.TrimSuffix(pointer, "/"+locale), "no text in %s", locale)
		}
		return
	}
	if n := utf8.RuneCountInString(text); n > most {
		l.report(doc, pointer, "%d characters, %d are the most here", n, most)
	}
	if locale == "zh-CN" && !strings.ContainsFunc(text, isHan) && len(text) > 24 {
		l.report(doc, pointer, "is not Chinese")
	}
	if locale == "en" && strings.ContainsFunc(strings.Map(dropQuoted(), text), isHan) {
		l.report(doc, pointer, "holds Chinese outside quotation marks or brackets")
	}
	if strings.Contains(pointer, "/said/") {
		return // what others say stands beside what is known
	}
	for _, h := range Harms(text) {
		l.report(doc, pointer, "%s: %s", h.Why, h.Clause)
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// dropQuoted drops what stands in quotation marks or brackets: a prompt or a
// product name is quoted as the app shows it.
func dropQuoted() func(rune) rune {
	depth := 0
	return func(r rune) rune {
		switch r {
		case '“', '(', '（', '「', '《', '‘':
			depth++
		case '”', ')', '）', '」', '》', '’':
			depth = max(0, depth-1)
		default:
			if depth == 0 {
				return r
			}
		}
		return -1
	}
}
