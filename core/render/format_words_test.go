package render

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// source is the text of this package, tests apart.
func source(t *testing.T) string {
	t.Helper()
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var b strings.Builder
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		b.Write(text)
	}
	return b.String()
}

// TestEveryWordOfTheFormatIsUsedAndThere: an absent one would leave a hole in
// every document, and one that nothing uses is dead.
func TestEveryWordOfTheFormatIsUsedAndThere(t *testing.T) {
	words, code := knowledge.Load().Format, source(t)
	for _, use := range []struct {
		call  string
		words map[string]knowledge.Text
	}{
		{`(?:\.term|\.section)\("(\w+)"`, words.Terms}, {`\.list\([^()]+(?:\([^()]*\))?, "(\w+)"\)`, words.Terms}, {`\.say\("(\w+)"`, words.Sentences},
	} {
		matches := regexp.MustCompile(use.call).FindAllStringSubmatch(code, -1)
		require.NotEmpty(t, matches, use.call)
		for _, match := range matches {
			if strings.HasSuffix(match[1], "_") {
				continue // a kind follows, below
			}
			assert.NotEmpty(t, use.words[match[1]].ZH, match[1])
			assert.NotEmpty(t, use.words[match[1]].EN, match[1])
		}
	}
	for _, kind := range []string{"happened", "step", "deadline", "expires", "recheck"} {
		assert.NotEmpty(t, words.Terms[kind].ZH, "the timeline's kind %s", kind)
		if kind != "happened" {
			assert.NotEmpty(t, words.Terms["calendar_"+kind].ZH, "the timeline's kind %s", kind)
		}
	}
	for _, all := range []map[string]knowledge.Text{words.Terms, words.Sentences} {
		for name := range all {
			stem := strings.TrimSuffix(strings.TrimPrefix(name, "calendar_"), "_days")
			assert.True(t, strings.Contains(code, `"`+name+`"`) || strings.Contains(code, `"`+stem+`"`) || isKind(stem), "nothing uses %s", name)
		}
	}
}

func isKind(name string) bool {
	switch name {
	case "happened", "step", "deadline", "expires", "recheck":
		return true
	}
	return false
}

// shaming are the words that nobody wants a neighbour to read on the lock screen.
var shaming = regexp.MustCompile(`(?i)逾期|欠|还款|贷|借|额度|骗|冻结|征信|催|罚|limit|loan|debt|lend|overdue|credit|repay|scam|frozen|police`)

func TestWhatALockScreenShowsShamesNobody(t *testing.T) {
	n := 0
	for name, words := range knowledge.Load().Format.Terms {
		if strings.HasPrefix(name, "calendar") || isKind(name) {
			assert.NotRegexp(t, shaming, words.ZH, name)
			assert.NotRegexp(t, shaming, words.EN, name)
			n++
		}
	}
	assert.Greater(t, n, 8)
}

func TestDaysAreWrittenAsPeopleDo(t *testing.T) {
	words := knowledge.Load().Format
	for _, c := range []struct{ locale, text, want string }{
		{"zh-CN", "2026-11-20", "2026 年 11 月 20 日（周五）"}, {"en", "2026-11-20", "Fri 20 November 2026"},
		{"zh-CN", "2024-02-29", "2024 年 2 月 29 日（周四）"}, {"en", "2026-03", "March 2026"},
		{"zh-CN", "2026-03", "2026 年 3 月"}, {"en", "soon", "soon"}, {"en", "2026-02-30", "2026-02-30"},
	} {
		assert.Equal(t, c.want, (&formatter{words, c.locale}).days(c.text))
	}
}
