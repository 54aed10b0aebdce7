package lint

import (
	"regexp"
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

// forbidden are the ways in which a sentence could promise, threaten, give a
// vague reason or harm. A sentence that warns of one of them says so with a
// word of notDoing before it.
var forbidden = []struct {
	pattern *regexp.Regexp
	why     string
}{
	{regexp.MustCompile(`\d+(\.\d+)?\s*%.{0,12}(恢复|成功|通过|几率|概率)|(恢复|成功|通过)(率|概率|几率).{0,6}\d`), "gives a chance in percent"},
	{regexp.MustCompile(`(?i)\d+\s*(%|percent).{0,20}(chance|recover|success|restor)|(chance|success rate).{0,12}\d`), "gives a chance in percent"},
	{regexp.MustCompile(`(一定|必定|肯定|保证)(能|会|可以)?.{0,4}(恢复|解冻|通过)`), "promises that a limit returns"},
	{regexp.MustCompile(`(?i)(guarantee|certain(ly)?|will definitely).{0,20}(restor|recover|return|approv)`), "promises that a limit returns"},
	{regexp.MustCompile(`您?被风控|风控模型`), "uses the lender's jargon against the reader"},
	{regexp.MustCompile(`综合评分不足(所以|导致)`), "gives a vague reason as a reason"},
	{regexp.MustCompile(`(多|经常|频繁|适当)(借|使用).{0,6}(提高|保持|显得|活跃)|提高借款使用率`), "advises to borrow to look active"},
	{regexp.MustCompile(`(?i)borrow (more|regularly|a little).{0,24}(active|limit)`), "advises to borrow to look active"},
	{regexp.MustCompile(`(刷流水|刷单|虚增流水|养流水)`), "speaks of faking turnover"},
	{regexp.MustCompile(`(?i)(fake|inflate) (turnover|sales|orders)`), "speaks of faking turnover"},
	{regexp.MustCompile(`(尝试|换|找|申请)(其他|其它|别的)(平台|网贷|借款平台)`), "advises to apply elsewhere"},
	{regexp.MustCompile(`(?i)(try|apply (to|with|at)) (other|another) (lender|platform)s?`), "advises to apply elsewhere"},
	{regexp.MustCompile(`(工资|税款?|分期|月供).{0,6}(可以|先)(缓|拖|晚点|推迟)`), "delays wages, tax or an instalment"},
	{regexp.MustCompile(`(?i)(delay|postpone|defer) (the )?(wages|tax|salar|instal)`), "delays wages, tax or an instalment"},
}

// notDoing are the words by which a sentence warns of a thing.
var notDoing = regexp.MustCompile(`(?i)不要|别|勿|不能|不会|没有人|任何人|骗|never|do not|don’t|don't|nobody|no one|cannot|scam|not `)

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
	for _, f := range forbidden {
		if f.pattern.MatchString(text) && !notDoing.MatchString(text) {
			l.report(doc, pointer, "%s", f.why)
		}
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
