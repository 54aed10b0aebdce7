package profile_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

func refused(t *testing.T, body string) *profile.Rejection {
	t.Helper()
	parsed, rejection := profile.Parse([]byte(body), "2026-11-20", "")
	require.Nil(t, parsed)
	require.NotNil(t, rejection)
	return rejection
}

func TestGuard_PointsAtTheFault(t *testing.T) {
	for _, row := range []struct {
		body         string
		expected     profile.ExpectedKind
		found        string
		line, column int
		offset       int
	}{
		{``, profile.ExpectedValue, "", 1, 1, 0},
		{"{\n \"a\": 1,\n}", profile.ExpectedName, "}", 3, 1, 11},
		{`{"额度":é}`, profile.ExpectedValue, "é", 1, 7, 10},
		{`{"a":1 "b":2}`, profile.ExpectedCommaOrEnd, `"`, 1, 8, 7},
		{`{"a" 1}`, profile.ExpectedColon, "1", 1, 6, 5},
		{`{a:1}`, profile.ExpectedName, "a", 1, 2, 1},
		{`[NaN]`, profile.ExpectedValue, "NaN", 1, 2, 1},
		{`[1.]`, profile.ExpectedNumber, "]", 1, 4, 3},
		{`{} x`, profile.ExpectedEnd, "x", 1, 4, 3},
		{`["\x"]`, profile.ExpectedEscape, `\x`, 1, 3, 2},
		{"[\"\t\"]", profile.ExpectedNoControl, "U+0009", 1, 3, 2},
		{`["a`, profile.ExpectedStringEnd, "", 1, 4, 3},
		{`["a\`, profile.ExpectedStringEnd, "", 1, 5, 4},
		{"\uFEFF{}", profile.ExpectedNoMark, "U+FEFF", 1, 1, 0},
		{"[1,\u00a02]", profile.ExpectedValue, "U+00A0", 1, 4, 3},
		{"[\n\"额\xff\"]", profile.ExpectedUTF8, "0xFF", 2, 3, 6},
		{`{“as_of”:1}`, profile.ExpectedName, "“", 1, 2, 1},
		{`["ok", "\ud83dx"]`, profile.ExpectedPair, `\ud83d`, 1, 9, 8},
	} {
		t.Run(strconv.Quote(row.body), func(t *testing.T) {
			rejection := refused(t, row.body)
			require.Len(t, rejection.Problems, 1)
			problem := rejection.Problems[0]
			assert.Equal(t, row.expected, problem.Expected.Kind)
			assert.Equal(t, row.found, problem.Found)
			assert.Equal(t, [3]int{row.line, row.column, row.offset}, [3]int{problem.Line, problem.Column, problem.Offset})
			assert.Empty(t, problem.Pointer)
		})
	}
}

func TestGuard_TakesEveryFormOfJSON(t *testing.T) {
	for _, body := range []string{
		`{}`, " \r\n\t{ } \n", `{"narrative":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}`, `{"as_of":"2026-11-20","narrative":"\uFFFE\uFFFF` + "\uFFFD\u2028\u007f" + `"}`,
		`{"cash":{"on_hand":0},"credit":{"income_change_pct":-0.0E+00}}`, `{"restrictions":[],"events":[ ]}`,
	} {
		_, rejection := profile.Parse([]byte(body), "2026-11-20", "")
		assert.Nil(t, rejection, body)
	}
}

func TestGuard_CountsLevels(t *testing.T) {
	nested := func(levels int, open, close string) string {
		return strings.Repeat(open, levels) + "1" + strings.Repeat(close, levels)
	}
	assert.Equal(t, profile.InvalidProfile, refused(t, nested(32, "[", "]")).Code)
	assert.Equal(t, profile.InvalidProfile, refused(t, nested(16, `[{"a":`, "}]")).Code)
	for _, body := range []string{nested(33, "[", "]"), nested(33, `{"a":`, "}"), strings.Repeat("[", 32) + "{}" + strings.Repeat("]", 32)} {
		rejection := refused(t, body)
		assert.Equal(t, profile.TooDeep, rejection.Code)
		assert.Equal(t, 32, rejection.Problems[0].Expected.Count)
	}
	assert.Equal(t, 32, refused(t, strings.Repeat("[", 100_000)).Problems[0].Offset, "the 33rd bracket is where reading stops")
}

func TestGuard_CountsBytes(t *testing.T) {
	body := func(length int) string { return "{}" + strings.Repeat(" ", length-2) }
	_, rejection := profile.Parse([]byte(body(profile.MaximumBytes)), "2026-11-20", "")
	assert.Nil(t, rejection)
	assert.Equal(t, profile.BodyTooLarge, refused(t, body(profile.MaximumBytes+1)).Code)
}

func TestGuard_NamesEveryKeyGivenTwice(t *testing.T) {
	rejection := refused(t, "{\"a\":1,\n \"b/c\":[0,{\"~\":1,\"\\u007e\":2}],\n \"\\u0061\":3,\"a\":4, \"locale\":\"en\"}")
	require.Equal(t, profile.DuplicateKey, rejection.Code)
	var pointers []string
	for _, problem := range rejection.Problems {
		pointers = append(pointers, problem.Pointer)
	}
	assert.Equal(t, []string{"/b~1c/1/~0", "/a", "/a"}, pointers)
	assert.Equal(t, `"\u007e"`, rejection.Problems[0].Found)
	assert.Equal(t, [2]int{2, 18}, [2]int{rejection.Problems[0].Line, rejection.Problems[0].Column})
	assert.Equal(t, [2]int{3, 2}, [2]int{rejection.Problems[1].Line, rejection.Problems[1].Column})
	assert.Equal(t, "en", rejection.Locale)
}

func TestGuard_TellsTwoObjectsApart(t *testing.T) {
	_, rejection := profile.Parse([]byte(`{"restrictions":[{"product":"jiebei"},{"product":"huabei"}],"repayment":{"repayment_posted":true}}`), "2026-11-20", "")
	assert.Nil(t, rejection)
}

// Each of 128 KiB: an algorithm worse than linear would run into the test's own timeout.
func TestParse_AnswersEveryNastyBody(t *testing.T) {
	fill := func(prefix, unit, suffix string) string {
		return prefix + strings.Repeat(unit, (profile.MaximumBytes-len(prefix)-len(suffix))/len(unit)) + suffix
	}
	names, twice, nearly := &strings.Builder{}, &strings.Builder{}, &strings.Builder{}
	for i := 0; names.Len() < profile.MaximumBytes-40; i++ {
		names.WriteString(`"k` + strconv.Itoa(i) + `":0,`)
		twice.WriteString(`"k` + strconv.Itoa(i/2) + `":0,`)
	}
	for i := 0; nearly.Len() < profile.MaximumBytes-60; i++ {
		nearly.WriteString(`"hard_inquiry` + strconv.Itoa(i) + `":0,`)
	}
	months := &strings.Builder{}
	for i := 0; months.Len() < profile.MaximumBytes-80; i++ {
		months.WriteString(`{"month":"20` + strconv.Itoa(10+i%89) + `-1` + strconv.Itoa(i%3) + `"},`)
	}
	for name, body := range map[string]string{
		"opening brackets":            fill("", "[", ""),
		"opening braces":              fill("", `{"a":`, ""),
		"empty lists":                 fill("[", "[],", "1]"),
		"many names":                  "{" + names.String() + `"z":0}`,
		"every name twice":            "{" + twice.String() + `"z":0}`,
		"one name many times":         fill("{", `"a":0,`, `"z":0}`),
		"nearly right names":          `{"credit":{` + nearly.String() + `"z":0}}`,
		"one endless name":            fill(`{"`, "a", `":0}`),
		"one endless number":          fill(`{"cash":{"on_hand":`, "9", `}}`),
		"one endless fraction":        fill(`{"cash":{"on_hand":0.`, "0", `1}}`),
		"one endless exponent":        fill(`{"cash":{"on_hand":1e`, "9", `}}`),
		"escapes":                     fill(`{"narrative":"`, `\u989d`, `"}`),
		"backslashes":                 fill(`{"narrative":"`, `\\`, `"}`),
		"missing members":             fill(`{"restrictions":[`, `{},`, `{}]}`),
		"missing members and strange": fill(`{"restrictions":[`, `{"q":0},`, `{}]}`),
		"months":                      `{"business":{"monthly":[` + months.String() + `{"month":"2026-11"}]}}`,
		"different quotes":            fill(`{"struck":[`, `"a",`, `"b"]}`),
		"a pointer":                   fill(`{"declined":["`, `/`, `"]}`),
		"white space":                 fill(`{`, " \n", `}`),
		"line breaks before a fault":  fill(`{`, "\n", `x`),
		"nested 32 deep":              fill(`{"narrative":`+strings.Repeat("[", 30), `[],`, `0`+strings.Repeat("]", 30)+`}`),
	} {
		t.Run(name, func(t *testing.T) {
			require.LessOrEqual(t, len(body), profile.MaximumBytes)
			parsed, rejection := profile.Parse([]byte(body), "2026-11-20", "")
			require.NotEqual(t, parsed == nil, rejection == nil)
		})
	}
}
