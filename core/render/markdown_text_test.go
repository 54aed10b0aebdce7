package render

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
)

// readers are Markdown as most programs read it: with what GitHub adds and more,
// once with HTML shown as text and once let through.
var readers = map[string]goldmark.Markdown{
	"html off": reader(),
	"html on":  reader(goldmark.WithRendererOptions(html.WithUnsafe())),
}

func reader(options ...goldmark.Option) goldmark.Markdown {
	extensions := goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList)
	return goldmark.New(append(options, extensions, goldmark.WithParserOptions(parser.WithAttribute()))...)
}

// places are where a document puts words that are not its own.
var places = map[string]func(p *page, words string){
	"paragraph":       func(p *page, words string) { p.paragraph(words) },
	"with a source":   func(p *page, words string) { p.paragraph(words, "a", "b") },
	"quotation":       func(p *page, words string) { p.quotation(words) },
	"heading":         func(p *page, words string) { p.heading(2, words) },
	"item":            func(p *page, words string) { p.item(0, words) },
	"nested item":     func(p *page, words string) { p.item(0, "outer"); p.item(1, words) },
	"numbered item":   func(p *page, words string) { p.numbered("", 1, words) },
	"behind a title":  func(p *page, words string) { p.titled("title", ": "+words) },
	"table":           func(p *page, words string) { p.table("a", "b"); p.row(words, "b") },
	"head of a table": func(p *page, words string) { p.table("a", words); p.row("a", "b") },
}

var markupEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// shown returns what a reader makes of words in a place.
func shown(t *testing.T, markdown goldmark.Markdown, place func(*page, string), words string) string {
	t.Helper()
	d := &document{}
	place(&d.page, words)
	var out bytes.Buffer
	require.NoError(t, markdown.Convert(d.buffer, &out))
	return out.String()
}

// holdsAsText claims that the words come out as they are, and that nothing else
// changes: no element is of their making.
func holdsAsText(t *testing.T, words string) {
	t.Helper()
	want := oneLine(words)
	if want == "" {
		return
	}
	for name, markdown := range readers {
		for place, write := range places {
			expected := strings.ReplaceAll(shown(t, markdown, write, "PLACEHOLDER"), "PLACEHOLDER", markupEscapes.Replace(want))
			assert.Equal(t, expected, shown(t, markdown, write, words), "%s, %s: %q", name, place, words)
		}
	}
}

var hostile = []string{
	"*bold* _it_ **b** __b__ ***x***", "a_b_c d*e*f", "138****5678", "~~gone~~ ~x~", "`code` ``c`` ```\nblock\n```",
	"# heading", "####### seven", "- item", "+ item", "* item", "1. one", "999) nine", "1234567890. too long", "- [ ] task", "[x] done",
	"> quote", ">quote", "---", "***", "===", "text\n===", "text\n---", "    code", "\tcode",
	"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- c -->", "<https://evil.example>", "<a@b.example>", "</p></div>", "<?php ?>",
	"[link](https://evil.example)", "![image](https://evil.example/x.png)", "[ref]: https://evil.example", "[1]: https://evil.example 'x'", "[^1]", "[^1]: note", "[1](x)",
	"https://evil.example/path?a=b&c=d", "http://evil.example.", "www.evil.example", "WWW.evil.example", "ftp://evil.example", "mail a@b.example now", "mailto:a@b.example", "xmpp:a@b.example",
	"&lt;b&gt; &amp; &#60; &copy; R&D a & b", "a | b | c", "| a | b |\n| - | - |", `\| \\ \* \`, `back\slash\`, "end\\", "two  \nlines", "hard\\\nbreak",
	"{#id .class}", "title {#id onclick=x}", "$x$ $$y$$", ":term", ": definition", ":smile:", "~~~\nfence", "|", "||", "!", "![", "]", "[]()",
	"line one\r\nline two\r# three", "nul\x00 bell\x07 escape\x1b[31m", "\u202eedoc\u202c \u2066x\u2069", "a\u2028b\u2029c", "\xff\xfe broken", "　全角空格　", "《合同》第 3 条、“原话”——*注*",
	"%x", "= x", "-- x", "+x", "=", "-", "+", "1.", "1)", "123456789. nine digits", "123456789) nine", "1234567890. ten", "#", "a#", "&", "&#", "\\",
}

func TestHostileWordsComeOutAsText(t *testing.T) {
	for _, words := range hostile {
		holdsAsText(t, words)
	}
}

func TestOwnWordsNeedNoBackslash(t *testing.T) {
	for _, words := range []string{
		"《征信业管理条例》第 17 条", "“综合评估未通过”这类话，也不说明原因。", "12,000.50 元，2026-11-25", "App 里的“我的”→客服（95188）", "R & D, 24 %; 5-star!",
	} {
		assert.Equal(t, words, escape(words))
	}
}

func TestLettersKeepTheirLines(t *testing.T) {
	d := &document{}
	d.plainText("网商银行：\n\n  # 我是王*，\n1. 第一\n2. 第二\n\n\n\n此致\r\n<b>敬礼</b>\n")
	for _, markdown := range readers {
		var out bytes.Buffer
		require.NoError(t, markdown.Convert(d.buffer, &out))
		assert.Equal(t, "<p>网商银行：</p>\n<p># 我是王*，<br>\n1. 第一<br>\n2. 第二</p>\n<p>此致<br>\n&lt;b&gt;敬礼&lt;/b&gt;</p>\n", out.String())
	}
}

func FuzzMarkdownWordsAreText(f *testing.F) {
	for _, words := range hostile {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) { holdsAsText(t, words) })
}
