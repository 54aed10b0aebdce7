package split_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/split"
)

var parts = split.Embedded()

func together(t *testing.T, words ...[]byte) *knowledge.Apart {
	t.Helper()
	apart := knowledge.NewApart(string(parts.Rules))
	for _, file := range words {
		require.NotEmpty(t, apart.Add(string(file)))
	}
	return apart
}

// members calls see with every scalar below v and its pointer.
func members(v gjson.Result, pointer string, see func(pointer, value string)) {
	if !v.IsObject() && !v.IsArray() {
		see(pointer, v.String())
		return
	}
	i := 0
	v.ForEach(func(name, value gjson.Result) bool {
		at := name.String()
		if v.IsArray() {
			at = string(rune('0' + i%10))
			i++
		}
		members(value, pointer+"/"+at, see)
		return true
	})
}

func TestRulesAndWordsTogetherSayWhatTheFilesSay(t *testing.T) {
	apart := together(t, parts.Chinese, parts.English)
	written := make(map[string][]string)
	for _, f := range knowledge.Embedded() {
		members(gjson.Parse(f.Content), f.Path, func(pointer, value string) { written[pointer] = append(written[pointer], value) })
	}
	seen := 0
	for _, f := range apart.Files() {
		members(gjson.Parse(f.Content), f.Path, func(pointer, value string) {
			require.NotEmpty(t, written[pointer], pointer)
			require.True(t, slices.Contains(written[pointer], value), "%s says %q", pointer, value)
			seen++
		})
	}
	assert.Greater(t, seen, 10_000)
	base := apart.Base()
	whole := knowledge.Load()
	require.Len(t, base.Causes, len(whole.Causes))
	for i := range base.Causes {
		assert.Equal(t, whole.Causes[i].Title, base.Causes[i].Title)
		assert.Equal(t, whole.Causes[i].Prior, base.Causes[i].Prior)
		assert.Len(t, base.Causes[i].Rules, len(whole.Causes[i].Rules))
	}
	assert.Equal(t, whole.Readings[0].Patterns, base.Readings[0].Patterns)
	assert.Equal(t, whole.Letters.Words.Given, base.Letters.Words.Given)
	assert.Equal(t, whole.Timeline, base.Timeline)
	assert.Equal(t, whole.Cash, base.Cash)
	assert.Equal(t, whole.Format, base.Format)
}

func TestEachLanguageHoldsItsOwnWords(t *testing.T) {
	chinese, english := together(t, parts.Chinese).Base(), together(t, parts.English).Base()
	for i, c := range knowledge.Load().Causes {
		assert.Equal(t, knowledge.Text{ZH: c.Title.ZH}, chinese.Causes[i].Title)
		assert.Equal(t, knowledge.Text{EN: c.Title.EN}, english.Causes[i].Title)
	}
}

func TestEnglishWordsHoldTheChineseThatIsSentAndShown(t *testing.T) {
	english, whole := together(t, parts.English).Base(), knowledge.Load()
	for i, form := range whole.Letters.Forms {
		assert.Equal(t, form.Opening[0].Text, english.Letters.Forms[i].Opening[0].Text)
	}
	assert.Equal(t, whole.Letters.Words.Blanks, english.Letters.Words.Blanks)
	assert.Equal(t, whole.Format.Month, english.Format.Month)
	for i := range whole.Messages {
		assert.Equal(t, whole.Messages[i].Prompt, english.Messages[i].Prompt)
	}
	for i := range whole.Products {
		assert.Equal(t, whole.Products[i].Title, english.Products[i].Title)
	}
}

func TestRulesHoldNoWordsAndNothingThatOnlyTheLintReads(t *testing.T) {
	rules := string(parts.Rules)
	assert.NotContains(t, rules, `"zh-CN"`)
	assert.NotContains(t, rules, `"en":`)
	for _, member := range []string{`"cases"`, `"$schema"`, `"claims"`, `"reason"`, `"variants"`, `"counts"`} {
		assert.NotContains(t, rules, member)
	}
	assert.NotContains(t, rules, "  ")
	assert.Equal(t, strings.Count(rules, knowledge.Mark), int(gjson.GetBytes(parts.English, "texts.#").Int()))
}

func TestRulesAndWordsNameTheKnowledgeThatTheyBelongTo(t *testing.T) {
	edition := gjson.GetBytes(parts.Rules, "edition").String()
	assert.True(t, strings.HasPrefix(edition, knowledge.Digest+"+"), edition)
	for locale, words := range map[string][]byte{"zh-CN": parts.Chinese, "en": parts.English} {
		assert.Equal(t, edition, gjson.GetBytes(words, "edition").String())
		assert.Equal(t, locale, gjson.GetBytes(words, "locale").String())
	}
}

func TestNoWordsAreThereBeforeTheyAreAdded(t *testing.T) {
	apart := together(t, parts.English)
	assert.True(t, apart.Has("en"))
	assert.False(t, apart.Has("zh-CN"))
	assert.Empty(t, apart.Add(strings.Replace(string(parts.Chinese), "+", "-", 1)), "another edition")
	assert.Empty(t, apart.Add(string(parts.Chinese[:len(parts.Chinese)/2])), "half a file")
	assert.False(t, apart.Has("zh-CN"))
}
