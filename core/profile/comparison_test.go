package profile

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestComparisonRequestSchema_IsEnforcedInWhole(t *testing.T) {
	assert.Empty(t, comparisonTable().unknown)
}

func TestParseComparison_KeepsWhatItKnowsAndNothingElse(t *testing.T) {
	const answer = `{"schema_version":"1","as_of":"2026-11-20","explanations":[],"plan":[],"restrictions":[],"letters":[{"body":"x"}],"alert":null}`
	before, after, locale, rejection := ParseComparison([]byte(`{"before":`+answer+`,"after":`+answer+`}`), "en-GB")
	require.Nil(t, rejection)
	assert.Equal(t, "en", locale)
	assert.Equal(t, before, after)
	assert.NotContains(t, before.JSON, "letters")
	_, given := before.Member("alert")
	assert.False(t, given, "null is as good as absent")
}

func TestParseComparison_HasALimitOfItsOwn(t *testing.T) {
	body := []byte(strings.Repeat(" ", MaximumComparisonBytes+1))
	_, _, _, rejection := ParseComparison(body, "")
	require.NotNil(t, rejection)
	assert.Equal(t, BodyTooLarge, rejection.Code)
	assert.Equal(t, MaximumComparisonBytes, rejection.Problems[0].Expected.Count)
	_, _, _, rejection = ParseComparison(body[1:], "")
	assert.Equal(t, InvalidJSON, rejection.Code)
	_, rejection = Parse(body[:MaximumBytes+1], "", "")
	assert.Equal(t, BodyTooLarge, rejection.Code, "a profile's limit is unchanged")
}
