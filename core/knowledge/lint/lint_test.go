package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// spoil returns the embedded files with one text of one file replaced.
func spoil(t *testing.T, path, old, new string) []knowledge.File {
	t.Helper()
	files := slices.Clone(knowledge.Embedded())
	i := slices.IndexFunc(files, func(f knowledge.File) bool { return f.Path == path })
	require.GreaterOrEqual(t, i, 0, path)
	require.Contains(t, files[i].Content, old, path)
	files[i].Content = strings.Replace(files[i].Content, old, new, 1)
	return files
}

// TestFindings: each kind of mistake is found, in its file and on its line.
func TestFindings(t *testing.T) {
	const cause = "causes/identity-expired.json"
	for _, c := range []struct{ name, path, old, new, message string }{
		{"a text that is no JSON", cause, `"id": `, `"id" `, "no JSON text"},
		{"a member that stands twice", cause, `"origin":`, `"id": "x", "origin":`, "stands twice"},
		{"a file named otherwise", cause, `"id": "identity-expired"`, `"id": "identity-lapsed"`, "not named after its id"},
		{"a source that there is not", cause, `"sources": ["`, `"sources": ["no-such-source", "`, `there is no source "no-such-source"`},
		{"a field that no profile has", cause, `"at": "/information/id_expired"`, `"at": "/information/id_expird"`, "no field /information/id_expird"},
		{"an operator that there is not", cause, `"op": "says"`, `"op": "shouts"`, `no operator "shouts"`},
		{"an operator over the wrong type", cause, `"op": "is", "value": true`, `"op": "at_least", "value": 1`, "does not compare"},
		{"a message that there is not", cause, `"value": "id-expired"`, `"value": "id-expird"`, `no message "id-expird"`},
		{"a case that comes out otherwise", cause, `"standing": "named"`, `"standing": "possible"`, "comes out as named"},
		{"a promise", cause, `"text": {`, `"text": {"zh-CN": "更新后一定能恢复", "en": "x"}, "reason": {`, "promises that a limit returns"},
		{"a language that is missing", "channels.json", `"en":`, `"fr":`, "no text in en"},
		{"an event that there is not", "causes/limit-increase-request.json", `"tapped_limit_increase"`, `"tapped_limit"`, `no event "tapped_limit"`},
		{"a flag that no question has", "question_groups.json", `"at": "/information/id_expired"`, `"at": "/information/id_expird"`, "no question about /information/id_expird"},
		{"a flag that stands twice", "question_groups.json", `"at": "/business/profitable"`, `"at": "/business/operating"`, "stands twice"},
		{"a group named after another object", "question_groups.json", `"pointer": "/business"`, `"pointer": "/funds"`, "lie in another object"},
		{"a weight of no answer", "questions.json", `"weights": {"stock":`, `"weights": {"stocks":`, `no answer "stocks"`},
		{"a prior that stands twice", "priors.json", `"cause": "early-repayment"`, `"cause": "device-or-contact-change"`, "stands twice"},
		{"a symptom that is left out", "symptoms.json", `"id": "limit_zero"`, `"id": "limit_gone"`, `does not have "limit_zero"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			findings := Run(spoil(t, c.path, c.old, c.new))
			i := slices.IndexFunc(findings, func(f Finding) bool { return f.File == c.path && strings.Contains(f.Message, c.message) })
			require.GreaterOrEqual(t, i, 0, "%v", findings)
			assert.Positive(t, findings[i].Line)
			assert.Positive(t, findings[i].Column)
		})
	}
}

func TestForbiddenSentences(t *testing.T) {
	for _, c := range []struct {
		locale, text string
		wrong        bool
	}{
		{"zh-CN", "80%的人三个月内恢复", true},
		{"zh-CN", "完善资料一定能恢复额度", true},
		{"zh-CN", "您被风控了", true},
		{"zh-CN", "可以换其他平台试试", true},
		{"zh-CN", "工资可以晚点发", true},
		{"zh-CN", "不要为了显得活跃而多借钱", false},
		{"zh-CN", "没有人能保证恢复额度", false},
		{"en", "There is a 70 % chance of recovery", true},
		{"en", "This will definitely restore the limit", true},
		{"en", "Apply with other lenders meanwhile", true},
		{"en", "Nobody can guarantee that a limit is restored", false},
		{"en", "您好 means hello", true},
		{"en", "The app says “综合评估未通过”", false},
	} {
		t.Run(c.text, func(t *testing.T) {
			l := &linter{}
			l.text(&document{}, "/x", c.locale, c.text, 320)
			assert.Equal(t, c.wrong, len(l.findings) > 0, "%v", l.findings)
		})
	}
}

func TestAFindingNamesFileLineAndColumn(t *testing.T) {
	doc, finding := parse(knowledge.File{Path: "x.json", Content: "{\n  \"a\": [1, {\"b\": \"c\"}]\n}"})
	require.Nil(t, finding)
	line, column := doc.position("/a/1/b")
	assert.Equal(t, "2:18", itoa(line)+":"+itoa(column))
	assert.Equal(t, "x.json:2:17: wrong", Finding{"x.json", 2, 17, "wrong"}.String())
}
