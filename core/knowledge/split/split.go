// Package split takes the words of each language out of the knowledge base, for a
// browser that loads the one that its reader reads.
package split

import (
	"bytes"
	"slices"
	"strings"

	"limitcheck/core/knowledge"
	"limitcheck/core/sha256"

	"github.com/tidwall/gjson"
)

// Parts are the knowledge base in three files. knowledge.Apart puts them together
// again.
type Parts struct {
	Rules            []byte // everything but the words, with knowledge.Mark in the place of each text
	Chinese, English []byte // the words of zh-CN and of en
}

// lintOnly are members that no browser reads: what authors and the lint need,
// and reasons that only the list of causes tells.
var lintOnly = []string{"$schema", "cases", "claims", "reason"}

// unread are members and whole files that no browser reads: its module answers
// profiles and comparisons, and the page has the rest from limitcheck export.
var unread = []string{
	"answer.json/checklist",
	"glossary.json",
	"hosts.json",
	"knowledge.json",
	"lender_duties.json",
	"messages.json/messages/variants",
	"priors.json/counts",
	"priors.json/rule",
	"products.json/products/text",
}

// alwaysChinese are texts that are needed in Chinese whatever the reader's
// language: what the app shows, and the letter that is sent. The words of en
// hold them in both languages, so that each language suffices by itself.
var alwaysChinese = []string{
	"format.json/day",
	"format.json/month",
	"letters",
	"letters.json",
	"messages.json/messages/prompt",
	"products.json/products/title",
}

// Embedded splits the knowledge base that is built in. Rules and words name the
// edition that they belong to: the digest of the files as written, and eight
// digits more that change when the files are split in another way.
func Embedded() Parts {
	s := splitter{unread: func(name, at string, _ gjson.Result) bool {
		return slices.Contains(lintOnly, name) || slices.Contains(unread, at)
	}}
	s.rules.WriteByte('{')
	for _, f := range knowledge.Embedded() {
		if !slices.Contains(unread, f.Path) {
			s.member(`"` + f.Path + `"`)
			s.value(gjson.Parse(f.Content), f.Path)
		}
	}
	s.rules.WriteByte('}')
	rules, chinese, english := s.rules.Bytes(), s.chinese.Bytes(), s.english.Bytes()
	sum := sha256.Hex(bytes.Join([][]byte{rules, chinese, english}, []byte(knowledge.Mark)))
	edition := knowledge.Digest + "+" + sum[:8]
	return Parts{
		Rules:   wrap(edition, "", "files", rules),
		Chinese: wrap(edition, "zh-CN", "texts", append(append([]byte{'['}, chinese...), ']')),
		English: wrap(edition, "en", "texts", append(append([]byte{'['}, english...), ']')),
	}
}

func wrap(edition, locale, name string, content []byte) []byte {
	var b bytes.Buffer
	b.WriteString(`{"edition":"` + edition + `",`)
	if locale != "" {
		b.WriteString(`"locale":"` + locale + `",`)
	}
	b.WriteString(`"` + name + `":`)
	b.Write(content)
	b.WriteByte('}')
	return b.Bytes()
}

// splitter writes rules and words while it walks through the files.
type splitter struct {
	rules, chinese, english bytes.Buffer
	unread                  func(name, at string, value gjson.Result) bool // members to leave out
}

// value writes a value that stands at the path without white space; the path
// passes over the places of a list.
func (s *splitter) value(v gjson.Result, path string) {
	switch {
	case v.Get("zh-CN").Exists():
		s.text(v.Get("zh-CN").Raw, v.Get("en").Raw, path)
	case v.IsObject():
		s.rules.WriteByte('{')
		v.ForEach(func(name, value gjson.Result) bool {
			at := path + "/" + name.Str
			if !s.unread(name.Str, at, value) {
				s.member(name.Raw)
				s.value(value, at)
			}
			return true
		})
		s.rules.WriteByte('}')
	case v.IsArray():
		s.rules.WriteByte('[')
		for i, item := range v.Array() {
			if i > 0 {
				s.rules.WriteByte(',')
			}
			s.value(item, path)
		}
		s.rules.WriteByte(']')
	default:
		s.rules.WriteString(v.Raw)
	}
}

// Undescribed returns a JSON Schema without what it tells people.
func Undescribed(schema string) string {
	s := splitter{unread: func(name, _ string, value gjson.Result) bool {
		prose := []string{"$comment", "$id", "$schema", "description", "title"}
		return value.Type == gjson.String && slices.Contains(prose, name) // a property of the name is an object
	}}
	s.value(gjson.Parse(schema), "")
	return s.rules.String()
}

// member begins a member of the rules.
func (s *splitter) member(quoted string) {
	if last := s.rules.Bytes()[s.rules.Len()-1]; last != '{' {
		s.rules.WriteByte(',')
	}
	s.rules.WriteString(quoted + ":")
}

func (s *splitter) text(chinese, english, path string) {
	if s.chinese.Len() > 0 {
		s.chinese.WriteByte(',')
		s.english.WriteByte(',')
	}
	s.rules.WriteString(knowledge.Mark)
	s.chinese.WriteString(chinese)
	if slices.ContainsFunc(alwaysChinese, func(place string) bool { return path == place || strings.HasPrefix(path, place+"/") }) {
		english = `{"zh-CN":` + chinese + `,"en":` + english + `}`
	}
	s.english.WriteString(english)
}
