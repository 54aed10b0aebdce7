package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

const profilePath = "../../../testdata/profiles/several-causes.json"

// call runs the command and returns what it printed.
func call(t *testing.T, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, errors bytes.Buffer
	err = run(args, strings.NewReader(stdin), &out, &errors)
	return out.String(), errors.String(), err
}

func TestAssessPrintsTheCoresBytes(t *testing.T) {
	profile, err := os.ReadFile(profilePath)
	require.NoError(t, err)
	want, _ := core.Assess(profile, core.Options{Locale: "en", Trace: true})
	stdout, _, err := call(t, "", "assess", profilePath, "--locale", "en", "--trace")
	require.NoError(t, err)
	assert.Equal(t, string(want)+"\n", stdout)
	fromStdin, _, err := call(t, string(profile), "assess", "--locale=en", "--trace", "-")
	require.NoError(t, err)
	assert.Equal(t, stdout, fromStdin)
}

func TestAssessPrintsEachFormat(t *testing.T) {
	profile, err := os.ReadFile(profilePath)
	require.NoError(t, err)
	for name, format := range map[string]core.Format{
		"json": core.JSON, "markdown": core.Markdown, "md": core.Markdown, "calendar": core.Calendar, "ics": core.Calendar,
	} {
		want, _ := core.Assess(profile, core.Options{Format: format})
		stdout, _, err := call(t, "", "assess", profilePath, "--format="+name)
		require.NoError(t, err)
		assert.Equal(t, strings.TrimSuffix(string(want), "\n")+"\n", stdout, name)
	}
}

func TestAssessRefusesWithAProblem(t *testing.T) {
	stdout, stderr, err := call(t, `{"credit":{"hard_inquiry_3m":3}}`, "assess", "-")
	assert.ErrorIs(t, err, errFailed)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "INVALID_PROFILE")
	assert.Contains(t, stderr, "hard_inquiries_3m")
}

func TestCallsThatAreWrong(t *testing.T) {
	for _, args := range [][]string{{}, {"asess"}, {"assess"}, {"assess", "a", "b"}, {"assess", "--loud", "a"}, {"assess", "--format=pdf", profilePath}, {"assess", "--format=", profilePath}, {"replay", "a"}, {"export"}, {"lint", "a", "b"}} {
		_, _, err := call(t, "", args...)
		assert.ErrorIs(t, err, errUsage, "%v", args)
	}
}

// TestReplay changes one byte of the answer, and one of the profile, at many
// places: not one change may pass as the same.
func TestReplay(t *testing.T) {
	profile, err := os.ReadFile(profilePath)
	require.NoError(t, err)
	answer, _ := core.Assess(profile, core.Options{})
	t.Run("the profile gives its answer again", func(t *testing.T) {
		assert.Empty(t, difference(profile, answer))
		traced, _ := core.Assess(profile, core.Options{Trace: true})
		assert.Empty(t, difference(profile, traced))
	})
	t.Run("a byte of the answer changed is seen", func(t *testing.T) {
		for i := 0; i < len(answer); i += 97 {
			changed := bytes.Clone(answer)
			changed[i] ^= 1
			assert.NotEmpty(t, difference(profile, changed), "byte %d", i)
		}
	})
	t.Run("a byte of a fact changed is seen", func(t *testing.T) {
		var compact bytes.Buffer
		require.NoError(t, json.Compact(&compact, profile))
		for i := range compact.Bytes() {
			changed := bytes.Clone(compact.Bytes())
			changed[i] ^= 1
			assert.NotEmpty(t, difference(changed, answer), "byte %d: %s", i, changed[max(0, i-20):i+1])
		}
	})
	t.Run("white space is no fact", func(t *testing.T) {
		assert.Empty(t, difference(append([]byte("\n "), profile...), answer))
	})
	t.Run("another core is named", func(t *testing.T) {
		other := bytes.Replace(answer, []byte(`"core_version":"`+core.Version), []byte(`"core_version":"0.0.9`), 1)
		assert.Contains(t, difference(profile, other), "0.0.9")
	})
	t.Run("as a command", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "answer.json")
		require.NoError(t, os.WriteFile(path, append(answer, '\n'), 0o600))
		stdout, _, err := call(t, "", "replay", profilePath, path)
		require.NoError(t, err)
		assert.Equal(t, "same\n", stdout)
		require.NoError(t, os.WriteFile(path, bytes.Replace(answer, []byte("likely"), []byte("lively"), 1), 0o600))
		stdout, _, err = call(t, "", "replay", profilePath, path)
		assert.ErrorIs(t, err, errFailed)
		assert.Contains(t, stdout, "different: ")
	})
}

func TestExportWritesBothCatalogues(t *testing.T) {
	folder := t.TempDir()
	_, _, err := call(t, "", "export", folder)
	require.NoError(t, err)
	for _, locale := range []string{"zh-CN", "en"} {
		text, err := os.ReadFile(filepath.Join(folder, "catalogue."+locale+".json"))
		require.NoError(t, err)
		var c catalogue
		require.NoError(t, json.Unmarshal(text, &c))
		assert.Len(t, c.Products, 5)
		assert.Len(t, c.Symptoms, 14)
		assert.Len(t, c.Events, 38)
		assert.NotEmpty(t, c.Warnings)
		asked := make(map[string]bool)
		for _, q := range c.Questions {
			asked[strings.ReplaceAll(q.Pointer, "/-/", "/*/")] = true
			assert.NotEmpty(t, q.Question, q.Pointer)
			assert.NotEmpty(t, q.Why, q.Pointer)
		}
		assert.Len(t, c.Changeable, len(knowledge.Load().Changeable))
		for _, change := range c.Changeable {
			assert.NotEmpty(t, change.Text, change.ID)
			assert.True(t, asked[change.At], "%s has no question that names it", change.ID)
			ways := 0
			for _, given := range []bool{change.To != nil, change.Today, change.DownTo != nil} {
				if given {
					ways++
				}
			}
			assert.Equal(t, 1, ways, change.ID)
		}
	}
}

func TestLintPrintsPlaceAndCaret(t *testing.T) {
	folder := t.TempDir()
	require.NoError(t, os.MkdirAll(folder+"/causes", 0o755))
	require.NoError(t, os.WriteFile(folder+"/causes/a.json", []byte("{\n  \"id\": \"b\",\n  \"rules\": []\n}"), 0o600))
	stdout, _, err := call(t, "", "lint", folder)
	assert.ErrorIs(t, err, errFailed)
	assert.Contains(t, stdout, folder+"/causes/a.json:2:9: the file is not named after its id \"b\"\n    \"id\": \"b\",\n          ^\n")
}
