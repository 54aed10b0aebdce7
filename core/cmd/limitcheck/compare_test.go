package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
)

func TestComparePrintsTheCoresBytes(t *testing.T) {
	before, _, err := call(t, `{"as_of":"2026-11-20"}`, "assess", "-")
	require.NoError(t, err)
	after, _, err := call(t, "", "assess", profilePath)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "after.json")
	require.NoError(t, os.WriteFile(path, []byte(after), 0o644))
	want, rejection := core.Compare([]byte(`{"before":`+before+`,"after":`+after+`}`), "en")
	require.Nil(t, rejection)
	stdout, _, err := call(t, before, "compare", "-", path, "--locale", "en")
	require.NoError(t, err)
	assert.Equal(t, string(want)+"\n", stdout)
}

func TestCompareRefusesWithAProblem(t *testing.T) {
	for body, code := range map[string]string{`{"as_of":"2026-11-20"}`: "INVALID_PROFILE", `{"as_of"`: "INVALID_JSON"} {
		stdout, stderr, err := call(t, body, "compare", "-", profilePath)
		assert.ErrorIs(t, err, errFailed)
		assert.Empty(t, stdout)
		assert.Contains(t, stderr, code)
	}
	for _, args := range [][]string{{"compare"}, {"compare", "a"}, {"compare", "a", "b", "c"}, {"compare", "--loud", "a", "b"}} {
		_, _, err := call(t, "", args...)
		assert.ErrorIs(t, err, errUsage, "%v", args)
	}
	_, _, err := call(t, "", "compare", "no-such-file", "neither")
	assert.ErrorIs(t, err, os.ErrNotExist)
}
