package profile_test

import (
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

const testdata = "../../testdata"

// recipe says how to make a body that no file should hold.
type recipe struct {
	Name   string
	Text   *string
	Base64 *string
	Repeat string
	Times  int
	Prefix string
	Suffix string
	Code   profile.Code
	Status int
}

func (r recipe) body(t testing.TB) []byte {
	switch {
	case r.Text != nil:
		return []byte(*r.Text)
	case r.Base64 != nil:
		body, err := base64.StdEncoding.DecodeString(*r.Base64)
		require.NoError(t, err, r.Name)
		return body
	}
	return []byte(r.Prefix + strings.Repeat(r.Repeat, r.Times) + r.Suffix)
}

func recipes(t testing.TB) []recipe {
	var list []recipe
	text, err := os.ReadFile(filepath.Join(testdata, "bad.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &list))
	require.GreaterOrEqual(t, len(list), 25)
	return list
}

// files returns the bodies in a folder of the test data by name.
func files(t testing.TB, folder string) map[string][]byte {
	paths, err := filepath.Glob(filepath.Join(testdata, folder, "*.json"))
	require.NoError(t, err)
	bodies := map[string][]byte{}
	for _, path := range paths {
		body, err := os.ReadFile(path)
		require.NoError(t, err)
		bodies[filepath.Base(path)] = body
	}
	return bodies
}

func TestParse_GivesEachBadBodyItsCode(t *testing.T) {
	for _, bad := range recipes(t) {
		t.Run(bad.Name, func(t *testing.T) {
			parsed, rejection := profile.Parse(bad.body(t), "2026-11-20", "")
			require.Nil(t, parsed)
			require.NotNil(t, rejection)
			require.Equal(t, bad.Code, rejection.Code)
			require.NotEmpty(t, rejection.Problems)
			require.LessOrEqual(t, len(rejection.Problems), profile.MaximumProblems)
		})
	}
}

func TestParse_RefusesEveryInvalidProfile(t *testing.T) {
	bodies := files(t, "invalid")
	require.GreaterOrEqual(t, len(bodies), 25)
	for name, body := range bodies {
		t.Run(name, func(t *testing.T) {
			parsed, rejection := profile.Parse(body, "2026-11-20", "")
			require.Nil(t, parsed)
			require.NotNil(t, rejection)
			require.Equal(t, profile.InvalidProfile, rejection.Code)
			require.NotEmpty(t, rejection.Problems)
		})
	}
}

func TestParse_TakesEveryProfileOfTheTestData(t *testing.T) {
	for name, body := range files(t, "profiles") {
		t.Run(name, func(t *testing.T) {
			parsed, rejection := profile.Parse(body, "2026-11-20", "")
			require.Nil(t, rejection)
			again, rejection := profile.Parse(parsed.Canonical, "2000-01-01", "")
			require.Nil(t, rejection)
			require.Equal(t, parsed, again, "the canonical form must mean the same")
		})
	}
}

func TestSchemaCannotSay_NamesFilesThatOnlyTheCoreRefuses(t *testing.T) {
	var names []string
	text, err := os.ReadFile(filepath.Join(testdata, "schema-cannot-say.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &names))
	require.NotEmpty(t, names)
	for _, name := range names {
		body, err := os.ReadFile(filepath.Join(testdata, "invalid", name))
		require.NoError(t, err)
		_, rejection := profile.Parse(body, "2026-11-20", "")
		require.NotNil(t, rejection, name)
		for _, problem := range rejection.Problems {
			require.Contains(t, []profile.ExpectedKind{profile.ExpectedMonthOnce, profile.ExpectedRealDay},
				problem.Expected.Kind, "%s: the schema can say this", name)
		}
	}
}

func FuzzParse_AnswersEveryBodyWithExactlyOneResult(f *testing.F) {
	for _, folder := range []string{"profiles", "invalid"} {
		for _, body := range files(f, folder) {
			f.Add(body)
		}
	}
	for _, bad := range recipes(f) {
		if body := bad.body(f); len(body) < 1000 {
			f.Add(body)
		}
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		parsed, rejection := profile.Parse(body, "2026-11-20", "en")
		require.NotEqual(t, parsed == nil, rejection == nil)
		if !json.Valid(body) && len(body) <= profile.MaximumBytes {
			require.NotNil(t, rejection)
			require.NotEqual(t, profile.InvalidProfile, rejection.Code)
		}
		if rejection != nil {
			require.NotEmpty(t, rejection.Problems)
			require.False(t, json.Valid(body) && rejection.Code == profile.InvalidJSON, "the body is valid JSON")
			return
		}
		var given, canonical map[string]any
		require.NoError(t, json.Unmarshal(body, &given))
		require.NoError(t, json.Unmarshal(parsed.Canonical, &canonical))
		for name, host := range map[string]string{"as_of": "2026-11-20", "locale": "en"} {
			if given[name] == nil {
				given[name] = host
			}
		}
		require.Equal(t, given, canonical, "the standard library must read the same")
		again, rejection := profile.Parse(parsed.Canonical, "", "")
		require.Nil(t, rejection)
		require.Equal(t, parsed, again)
	})
}
