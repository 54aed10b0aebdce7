package core_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

const plansFolder = testdata + "/plans"

// specialPlans are the profiles of merchants whose plan matters most, by name.
func specialPlans(t *testing.T) map[string]string { return profilesIn(t, plansFolder+"/profiles") }

// causePlans are the profiles that put each cause first, by the cause's id.
func causePlans(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for _, c := range knowledge.Load().Causes {
		text, err := os.ReadFile(filepath.Join(testdata, "causes", c.ID, "first.json"))
		require.NoError(t, err)
		all[c.ID] = string(text)
	}
	return all
}

// formatted returns the answer to a profile that must be accepted.
func formatted(t *testing.T, profile, locale string, format core.Format) string {
	t.Helper()
	body, rejection := core.Assess([]byte(profile), core.Options{Locale: locale, Format: format})
	require.Nil(t, rejection, "%+v", rejection)
	return string(body)
}

// holdsGolden compares with a file of testdata/plans, which UPDATE_GOLDEN=1 writes.
func holdsGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join(plansFolder, name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run make golden and read the diff")
	require.Equal(t, string(want), got, "run make golden and read the diff")
}

// TestGoldenPlans holds the document of every cause and of every special
// merchant against what was read and found good, in both languages.
func TestGoldenPlans(t *testing.T) {
	for _, locale := range []string{"zh-CN", "en"} {
		for id, profile := range causePlans(t) {
			t.Run(id+"."+locale, func(t *testing.T) {
				holdsGolden(t, "causes/"+id+"."+locale+".md", formatted(t, profile, locale, core.Markdown))
			})
		}
		for name, profile := range specialPlans(t) {
			t.Run(name+"."+locale, func(t *testing.T) {
				holdsGolden(t, name+"."+locale+".md", formatted(t, profile, locale, core.Markdown))
				holdsGolden(t, name+"."+locale+".ics", formatted(t, profile, locale, core.Calendar))
			})
		}
	}
}

// TestGoldenPlansHaveAProfileEach: a file that no profile writes is never tested.
func TestGoldenPlansHaveAProfileEach(t *testing.T) {
	special, causes := specialPlans(t), causePlans(t)
	for pattern, profiles := range map[string]map[string]string{"*.*": special, "causes/*": causes} {
		paths, err := filepath.Glob(filepath.Join(plansFolder, pattern))
		require.NoError(t, err)
		for _, path := range paths {
			name, _, _ := strings.Cut(filepath.Base(path), ".")
			assert.Contains(t, profiles, name, path)
		}
	}
}

// TestEveryPlanSaysWhatItMust holds the promises that every document keeps,
// whatever it is about.
func TestEveryPlanSaysWhatItMust(t *testing.T) {
	base := knowledge.Load()
	all := specialPlans(t)
	for id, profile := range causePlans(t) {
		all[id] = profile
	}
	for name, profile := range all {
		for _, locale := range []string{"zh-CN", "en"} {
			document := formatted(t, profile, locale, core.Markdown)
			answer := answer(t, profile, core.Options{Locale: locale})
			assert.True(t, strings.HasSuffix(document, "\n") && !strings.HasSuffix(document, "\n\n"), "%s ends with one new line", name)
			assert.NotContains(t, document, "\r")
			assert.NotContains(t, document, "\n\n\n", "%s has an empty section", name)
			assert.Contains(t, document, base.Answer.Disclaimer.In(locale), name)
			assert.Contains(t, document, answer.Get("receipt.profile_sha256").String(), name)
			assert.Contains(t, document, answer.Get("receipt.result_sha256").String(), "%s is checked by the digest of the same answer as JSON", name)
			assert.NotContains(t, document, "{", "%s has a name that was not filled in", name)
			for _, step := range answer.Get("plan").Array() {
				assert.Contains(t, document, step.Get("title").String(), name)
			}
			if alert := answer.Get("alert.title").String(); alert != "" {
				verdict := strings.Index(document, base.Format.Terms["verdict"].In(locale))
				assert.Less(t, strings.Index(document, alert), verdict, "%s: what cannot wait comes first", name)
			}
		}
	}
}
