package profile

import (
	"math/rand"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oracle is the standard library's reading of a pattern in ECMAScript's meaning: its $ is only at
// the end, and its dot is no line terminator.
func oracle(source string) (*regexp.Regexp, error) {
	var translated strings.Builder
	class := false
	for i := 0; i < len(source); i++ {
		switch c := source[i]; {
		case c == '\\' && i+1 < len(source):
			i++
			translated.WriteString(source[i-1 : i+1])
		case !class && c == '$':
			translated.WriteString(`\z`)
		case !class && c == '.':
			translated.WriteString(`[^\n\r\x{2028}\x{2029}]`)
		default:
			class = c == '[' || class && c != ']'
			translated.WriteByte(c)
		}
	}
	return regexp.Compile(translated.String())
}

func schemaPatterns(t testing.TB) []string {
	var sources []string
	for _, f := range schemaTable().fields {
		if f.pattern != nil {
			sources = append(sources, f.pattern.source)
		}
	}
	require.NotEmpty(t, sources)
	return sources
}

func TestPattern_AgreesWithTheStandardLibraryOnEveryPatternOfTheSchema(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	valid := []string{"2026-11-20", "2026-11", "330100", "33", "F", "F5213", "/credit/active_lenders", "/restrictions/-/since"}
	alphabet := []rune("0123456789-/AFTUaf\n \u00a0额\U0001F600٣")
	for _, source := range schemaPatterns(t) {
		ours, ok := compilePattern(source)
		require.True(t, ok)
		theirs, err := oracle(source)
		require.NoError(t, err)
		matched := 0
		for range 4000 {
			text := []rune(valid[random.Intn(len(valid))])
			for range random.Intn(4) {
				at := random.Intn(len(text) + 1)
				switch letter := alphabet[random.Intn(len(alphabet))]; {
				case at == len(text) || random.Intn(3) == 0:
					text = append(text[:at], append([]rune{letter}, text[at:]...)...)
				case random.Intn(2) == 0:
					text[at] = letter
				default:
					text = append(text[:at], text[at+1:]...)
				}
			}
			want := theirs.MatchString(string(text))
			if want {
				matched++
			}
			require.Equal(t, want, ours.match(string(text)), "%s on %q", source, string(text))
		}
		assert.Greater(t, matched, 50, "%s: the texts are too far off to tell anything", source)
	}
}

func TestPattern_KnowsTheWholeSmallLanguage(t *testing.T) {
	texts := []string{"", "a", "b", "ab", "aab", "aaab", "aaaab", "abab", "ba", "c", "]", "-", "^", "a-c", "额", "x额y", "1", "12", "123", "a\nb", "\\", "a|b", "b12", "bc"}
	for _, source := range []string{
		"", "a", "^a", "a$", "^a$", "^$", "a*", "^a*$", "^a+b$", "^a?b$", "^a{3}b$", "^a{2,}b$", "^a{2,3}b$", "^a{0}b$", "^a{0,1}b$",
		"^(ab)+$", "^(ab|ba)$", "^(a|b|c)*$", "a|b", "^a|b$", "^(|a)$", "^()$", "[abc]", "^[a-c]+$", "^[^a-c]$", "^[]a]", "[a-]", "^[\\]\\-^]$",
		"\\d", "^\\d{2}$", "^[\\da]+$", "^[^\\d]$", "^.$", "a.b", "\\\\", "\\|", "\\.", "^(a*)*b$", "^((a|ab)(b|bab)?)+$", "额", "^x[^a]y$", "^(a?){3}$", "(^a)|(b$)",
	} {
		ours, ok := compilePattern(source)
		if strings.HasPrefix(source, "^[]") {
			assert.False(t, ok, "an empty class is no part of the language")
			continue
		}
		require.True(t, ok, source)
		theirs, err := oracle(source)
		require.NoError(t, err)
		for _, text := range texts {
			assert.Equal(t, theirs.MatchString(text), ours.match(text), "%s on %q", source, text)
		}
	}
}

func TestPattern_RefusesWhatItDoesNotKnow(t *testing.T) {
	for _, source := range []string{
		"(", ")", "a)", "(a", "[", "[a", "[z-a]", "[\\d-z]", "*", "+a", "?", "{2}", "a{", "a{}", "a{,2}", "a{3,2}", "a{x}", "a**", "a+?", "a{2}?", "\\", "\\w", "\\b", "\\p{L}", "[\\",
		"(?:a)", "(?i)a", "a}", "a]", "a{99999}", "(a{1000}){1000}", "\xff", strings.Repeat("(", 100) + strings.Repeat(")", 100),
	} {
		_, ok := compilePattern(source)
		assert.False(t, ok, "%q", source)
	}
}

func TestPattern_TakesLinearTime(t *testing.T) {
	// Backtracking needs 2^100000 steps for these: it would never end.
	for _, source := range []string{"^(a*)*$", "^(a|a)*$", "^(a+)+b$"} {
		compiled, ok := compilePattern(source)
		require.True(t, ok)
		assert.False(t, compiled.match(strings.Repeat("a", 100_000)+"!"))
	}
}

func FuzzPattern_AgreesWithTheStandardLibrary(f *testing.F) {
	for _, source := range schemaPatterns(f) {
		f.Add(source, "2026-11-20")
	}
	f.Add("^(a|[^b-d\\d]+){1,3}$", "ae1")
	f.Fuzz(func(t *testing.T, source, text string) {
		ours, ok := compilePattern(source)
		if !ok || !utf8.ValidString(text) || len(source) > 100 || len(text) > 200 {
			return
		}
		theirs, err := oracle(source)
		if err != nil {
			return
		}
		require.Equal(t, theirs.MatchString(text), ours.match(text), "%q on %q", source, text)
	})
}
