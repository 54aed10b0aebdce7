package core_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
)

// What a what-if compares is the answer's own: the same causes in the same order, each with the same words.
func TestStandingsAreThoseOfTheAnswer(t *testing.T) {
	files, err := filepath.Glob(testdata + "/plans/profiles/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, locale := range []string{"zh-CN", "en"} {
			whole, rejection := core.Assess(text, core.Options{Locale: locale, Today: "2026-11-20"})
			require.Nil(t, rejection)
			short, rejection := core.Assess(text, core.Options{Locale: locale, Today: "2026-11-20", Format: core.Standings})
			require.Nil(t, rejection)
			assert.Equal(t, standingsIn(t, whole), standingsIn(t, short), file)
			assert.Less(t, len(short)*4, len(whole), file)
		}
	}
	_, rejection := core.Assess([]byte(`{"restrictions":[{"product":"nothing"}]}`), core.Options{Format: core.Standings})
	assert.NotNil(t, rejection, "a profile that is refused is refused in every format")
}

type standing struct {
	Card, Cause, Present, Standing, Title string
	Rank                                  int
}

func standingsIn(t *testing.T, document []byte) []standing {
	t.Helper()
	var answer struct{ Explanations []standing }
	require.NoError(t, json.Unmarshal(document, &answer))
	return answer.Explanations
}
