package render

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

// kindsInSource returns every constant of type ExpectedKind, read from the source, so that a new
// one cannot be without words.
func kindsInSource(t *testing.T) []profile.ExpectedKind {
	file, err := parser.ParseFile(token.NewFileSet(), "../profile/problem.go", nil, 0)
	require.NoError(t, err)
	var kinds []profile.ExpectedKind
	ast.Inspect(file, func(node ast.Node) bool {
		value, ok := node.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := value.Type.(*ast.Ident); ok && name.Name == "ExpectedKind" {
			text, err := strconv.Unquote(value.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			kinds = append(kinds, profile.ExpectedKind(text))
		}
		return true
	})
	require.Greater(t, len(kinds), 25)
	return kinds
}

func TestPhrases_HaveWordsForEveryRule(t *testing.T) {
	for _, words := range []*phrases{&chinesePhrases, &englishPhrases} {
		for _, kind := range kindsInSource(t) {
			text := words.expected(profile.Expected{Kind: kind, Types: []string{"integer", "null"}, Values: []string{"a"}, Minimum: "1", Maximum: "2", Pattern: "p", Other: "/o"})
			assert.NotEmpty(t, text, kind)
			assert.NotContains(t, text, "{", kind)
		}
		for _, name := range []string{"null", "boolean", "integer", "number", "string", "array", "object"} {
			assert.NotEmpty(t, words.types[name])
		}
	}
}

func TestPhrases_ExplainEveryPatternOfTheSchema(t *testing.T) {
	patterns := 0
	for _, field := range profile.Fields() {
		if field.Pattern == "" {
			continue
		}
		patterns++
		assert.NotEmpty(t, chinesePhrases.patterns[field.Pattern], field.Pointer)
		assert.NotEmpty(t, englishPhrases.patterns[field.Pattern], field.Pointer)
	}
	assert.Greater(t, patterns, 10)
}

func TestExpected_NamesOpenEndedRangesAndTypes(t *testing.T) {
	for _, row := range []struct {
		expected profile.Expected
		zh, en   string
	}{
		{profile.Expected{Kind: profile.ExpectedRange, Minimum: "0"}, "应该是不小于 0 的数字", "give a number of 0 or more"},
		{profile.Expected{Kind: profile.ExpectedRange, Maximum: "9"}, "应该是不大于 9 的数字", "give a number of 9 or less"},
		{profile.Expected{Kind: profile.ExpectedRange}, "这个数字太大了", "this number is too large"},
		{profile.Expected{Kind: profile.ExpectedType, Types: []string{"null"}}, "这里要留空（null）", "leave it empty (null)"},
		{profile.Expected{Kind: profile.ExpectedType, Types: []string{"array", "object", "null"}},
			"这里要填一个列表，放在方括号里，或者这里要填一组字段，放在花括号里", "give a list in square brackets, or give a group of fields in curly brackets"},
	} {
		assert.Equal(t, row.zh, chinesePhrases.expected(row.expected))
		assert.Equal(t, row.en, englishPhrases.expected(row.expected))
	}
}

func TestList_StopsAfterTwentyFour(t *testing.T) {
	values := make([]string, 30)
	for i := range values {
		values[i] = strconv.Itoa(i)
	}
	assert.Contains(t, englishPhrases.list(values), "22, 23 and others")
	assert.Contains(t, chinesePhrases.list(values), "22、23 等")
}
