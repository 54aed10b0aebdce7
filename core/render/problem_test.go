package render_test

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/jcs"
	"limitcheck/core/profile"
	"limitcheck/core/render"
)

const testdata = "../../testdata"

var locales = []string{"zh-CN", "en"}

// rejections returns one rejection for every bad body of the test data and for every code that
// only a door can give, by a name that sorts.
func rejections(t *testing.T) map[string]*profile.Rejection {
	all := map[string]*profile.Rejection{}
	for _, code := range []profile.Code{profile.NotFound, profile.MethodNotAllowed, profile.NotAcceptable,
		profile.UnsupportedMediaType, profile.RateLimited, profile.Internal} {
		all["door: "+string(code)] = &profile.Rejection{Code: code}
	}
	reject := func(name string, body []byte) {
		_, rejection := profile.Parse(body, "2026-11-20", "")
		require.NotNil(t, rejection, name)
		all[name] = rejection
	}
	paths, err := filepath.Glob(filepath.Join(testdata, "invalid", "*.json"))
	require.NoError(t, err)
	for _, path := range paths {
		body, err := os.ReadFile(path)
		require.NoError(t, err)
		reject("invalid: "+filepath.Base(path), body)
	}
	var recipes []struct {
		Name                         string
		Text, Base64                 *string
		Repeat, Prefix, Suffix, Code string
		Times                        int
	}
	text, err := os.ReadFile(filepath.Join(testdata, "bad.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &recipes))
	for _, recipe := range recipes {
		body := []byte(recipe.Prefix + strings.Repeat(recipe.Repeat, recipe.Times) + recipe.Suffix)
		if recipe.Text != nil {
			body = []byte(*recipe.Text)
		}
		if recipe.Base64 != nil {
			body, err = base64.StdEncoding.DecodeString(*recipe.Base64)
			require.NoError(t, err)
		}
		reject("bad: "+recipe.Name, body)
	}
	_, all["host: no date"] = profile.Parse([]byte(`{}`), "", "")
	return all
}

// golden reads testdata/NAME, or writes it where UPDATE_GOLDEN is set.
func golden(t *testing.T, name, got string) {
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "make golden writes it")
	require.Equal(t, string(want), got)
}

func TestProblem_SaysTheseWords(t *testing.T) {
	all := rejections(t)
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, locale := range locales {
		t.Run(locale, func(t *testing.T) {
			var got strings.Builder
			for _, name := range names {
				rejection := *all[name]
				rejection.Locale = ""
				_, document := render.Problem(&rejection, locale)
				var problem struct {
					Code   string
					Detail string
					Errors []struct{ Pointer, Found, Expected, Suggestion string }
				}
				require.NoError(t, json.Unmarshal(document, &problem))
				got.WriteString("## " + name + " " + problem.Code + "\n" + problem.Detail + "\n")
				for i, each := range problem.Errors {
					if i == 12 {
						got.WriteString("- …\n")
						break
					}
					got.WriteString("- " + strings.Join([]string{each.Pointer, each.Found, each.Expected, each.Suggestion}, " | ") + "\n")
				}
				got.WriteString("\n")
			}
			golden(t, "problems."+locale+".golden", got.String())
		})
	}
}

func TestProblem_IsACanonicalDocumentOfRFC9457(t *testing.T) {
	for name, rejection := range rejections(t) {
		for _, locale := range locales {
			t.Run(name+" "+locale, func(t *testing.T) {
				status, document := render.Problem(rejection, locale)
				require.True(t, json.Valid(document))
				assert.Equal(t, string(jcs.Append(nil, document)), string(document), "members come in RFC 8785 order")
				var problem map[string]any
				require.NoError(t, json.Unmarshal(document, &problem))
				assert.Len(t, problem, 6)
				assert.Equal(t, string(rejection.Code), problem["code"])
				assert.Equal(t, "/problems#"+string(rejection.Code), problem["type"])
				assert.EqualValues(t, status, problem["status"])
				assert.NotEmpty(t, problem["title"])
				assert.NotEmpty(t, problem["detail"])
				require.Len(t, problem["errors"], len(rejection.Problems))
				for _, each := range problem["errors"].([]any) {
					member := each.(map[string]any)
					assert.NotEmpty(t, member["expected"])
					assert.NotEmpty(t, member["found"])
					assert.Contains(t, member, "pointer")
				}
			})
		}
	}
}

func TestProblem_SpeaksOneLanguageAtATime(t *testing.T) {
	hasChinese := func(text string) bool {
		return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	for name, rejection := range rejections(t) {
		rejection.Locale = ""
		status, document := render.Problem(rejection, "en")
		var problem struct {
			Title  string
			Errors []struct{ Expected string }
		}
		require.NoError(t, json.Unmarshal(document, &problem))
		assert.False(t, hasChinese(problem.Title), name)
		for _, each := range problem.Errors {
			assert.False(t, hasChinese(each.Expected), "%s: %s", name, each.Expected)
		}
		sameStatus, document := render.Problem(rejection, "zh-CN")
		require.NoError(t, json.Unmarshal(document, &problem))
		assert.Equal(t, status, sameStatus)
		assert.True(t, hasChinese(problem.Title), name)
		for _, each := range problem.Errors {
			assert.True(t, hasChinese(each.Expected), "%s: %s", name, each.Expected)
			assert.NotContains(t, each.Expected, "{", "%s: something was not filled in", name)
		}
	}
}

func TestProblem_TakesTheProfilesOwnLocaleFirst(t *testing.T) {
	rejection := &profile.Rejection{Code: profile.InvalidProfile, Locale: "en"}
	_, document := render.Problem(rejection, "zh-CN")
	assert.Contains(t, string(document), "Some entries need correcting")
	rejection.Locale = ""
	_, document = render.Problem(rejection, "")
	assert.Contains(t, string(document), "有内容需要改一下")
}

func TestProblem_IsInternalForWhatItDoesNotKnow(t *testing.T) {
	for _, rejection := range []*profile.Rejection{nil, {Code: "PANIC: runtime error"}} {
		status, document := render.Problem(rejection, "en")
		assert.Equal(t, 500, status)
		assert.Contains(t, string(document), `"code":"INTERNAL"`)
		assert.NotContains(t, string(document), "runtime")
	}
}

func TestProblem_CountsAndNamesTheFirst(t *testing.T) {
	detail := func(body, locale string) string {
		_, rejection := profile.Parse([]byte(body), "2026-11-20", "")
		_, document := render.Problem(rejection, locale)
		var problem struct{ Detail string }
		require.NoError(t, json.Unmarshal(document, &problem))
		return problem.Detail
	}
	assert.Equal(t, "没有 /credit/hard_inquiry_3m 这个字段，您要写的是不是 hard_inquiries_3m？", detail(`{"credit":{"hard_inquiry_3m":3}}`, ""))
	assert.Equal(t, "2 entries need correcting. The first: /credit/active_lenders is \"2\": give a whole number such as 3, without quotation marks.",
		detail(`{"credit":{"active_lenders":"2","new_loans_3m":-1}}`, "en"))
	assert.Contains(t, detail(`{"struck":[`+strings.Repeat("1,", 200)+`1]}`, ""), "至少有 100 处要改")
	assert.Equal(t, "Line 1, column 11, at NaN: a value belongs here: a text, a number, true, false, null, a list or an object.", detail(`{"as_of": NaN}`, "en"))
	assert.Contains(t, detail(`{"narrative":"{pointer} {x}`+strings.Repeat("{", 3000)+`"}`, "en"), "{pointer} {x}", "what a merchant wrote is never taken for a template")
}

func TestProblemKinds_ListsEveryCodeOnce(t *testing.T) {
	want := map[profile.Code]int{
		"INVALID_JSON": 400, "INVALID_UTF8": 400, "DUPLICATE_KEY": 400, "TOO_DEEP": 400, "NOT_FOUND": 404, "METHOD_NOT_ALLOWED": 405,
		"NOT_ACCEPTABLE": 406, "BODY_TOO_LARGE": 413, "UNSUPPORTED_MEDIA_TYPE": 415, "INVALID_PROFILE": 422, "RATE_LIMITED": 429, "INTERNAL": 500,
	}
	for _, locale := range append(locales, "") {
		got := map[profile.Code]int{}
		for _, kind := range render.ProblemKinds(locale) {
			got[kind.Code] = kind.Status
			assert.NotEmpty(t, http.StatusText(kind.Status))
			assert.NotEmpty(t, kind.Title)
			assert.NotEmpty(t, kind.Text)
		}
		assert.Equal(t, want, got)
		assert.Len(t, render.ProblemKinds(locale), len(want))
	}
}
