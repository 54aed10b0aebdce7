package render_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// problemsOf is the document for a profile that must be refused.
func problemsOf(t *testing.T, body string) gjson.Result {
	t.Helper()
	_, rejection := core.Assess([]byte(body), core.Options{Today: "2026-11-20"})
	require.NotNil(t, rejection, body)
	_, document := core.Problem(rejection, "en")
	require.True(t, gjson.ValidBytes(document), "%s", document)
	return gjson.ParseBytes(document)
}

func TestProblem_MasksPrivateNumbers(t *testing.T) {
	for name, c := range map[string]struct{ body, pointer, found string }{
		"in a text of the wrong kind":         {`{"restrictions":"打138 0000 0000"}`, "/restrictions", `"打138****0000"`},
		"as a number where text belongs":      {`{"narrative":13800000000}`, "/narrative", "138****0000"},
		"as a number out of range":            {`{"credit":{"active_lenders":6222000000000009}}`, "/credit/active_lenders", "6222********0009"},
		"as the name of an unknown member":    {`{"13800000000":1}`, "/138****0000", "1"},
		"as a name deeper down":               {`{"credit":{"11010119000101009X":{}}}`, "/credit/11**************9X", "{}"},
		"as a name with hyphens":              {`{"138-0000-0000":null}`, "/138****0000", "null"},
		"inside an unknown member":            {`{"phone":{"mine":["13800000000","110101 19000101 009X"]}}`, "/phone", `{"mine":["138****0000","11**************9X"]}`},
		"as a name given twice":               {`{"13800000000":1,"13800000000":2}`, "/138****0000", `"138****0000"`},
		"in a choice":                         {`{"restrictions":[{"product":"13800000000"}]}`, "/restrictions/0/product", `"138****0000"`},
		"in a date":                           {`{"as_of":"13800000000"}`, "/as_of", `"138****0000"`},
		"escaped":                             {`{"schema_version":"\u0031\u0033\u0038\u0030\u0030000000"}`, "/schema_version", `"138****0000"`},
		"behind an escape that ends in zeros": {`{"schema_version":"\u000013800000000"}`, "/schema_version", `"\u0000138****0000"`},
		"behind a line break":                 {`{"schema_version":"\n13800000000"}`, "/schema_version", `"\n138****0000"`},
		"behind a backslash":                  {`{"schema_version":"\\13800000000"}`, "/schema_version", `"\\138****0000"`},
		"in broken JSON":                      {`{"as_of":x13800000000}`, "", "x138…"},
		"of which broken JSON shows the rest": {`{"as_of":110101-19000101-009X}`, "", "-190…"},
	} {
		t.Run(name, func(t *testing.T) {
			document := problemsOf(t, c.body)
			assert.Equal(t, c.pointer, document.Get("errors.0.pointer").String())
			assert.Equal(t, c.found, document.Get("errors.0.found").String())
			for _, number := range privateNumbers {
				assert.NotContains(t, bare(document.Raw), number.digits)
			}
		})
	}
}

func TestProblem_LeavesWhatHoldsNoNumberAsItWas(t *testing.T) {
	for body, found := range map[string]string{
		`{"schema_version":"\u501f\u8d1d \u0032"}`:                        `"\u501f\u8d1d \u0032"`,
		`{"schema_version":"2026-11-20 95188"}`:                           `"2026-11-20 95188"`,
		`{"narrative":123456789012}`:                                      `123456789012`,
		`{"x":[100000,200000,300000,400000,500000,600000,700000,800000]}`: `[100000,200000,300000,400000,500000,600000,700000,800000]`,
	} {
		assert.Equal(t, found, problemsOf(t, body).Get("errors.0.found").String())
	}
}

// TestProblem_HidesANumberThatItsEndCutsInTwo: what was found is clipped, and a
// number may lie across the cut at any of its digits.
func TestProblem_HidesANumberThatItsEndCutsInTwo(t *testing.T) {
	for _, number := range privateNumbers {
		for name, write := range writtenAs {
			for before := range 70 {
				text := strings.Repeat("a", before) + " " + write(number.digits) + strings.Repeat(" a", 1000)
				found := problemsOf(t, `{"narrative":"`+text+`"}`).Get("errors.0.found").String()
				require.NotContains(t, bare(found), number.digits[:7], "%s, %d before", name, before)
			}
		}
	}
	t.Run("and escaped digits are digits", func(t *testing.T) {
		var escaped strings.Builder
		for _, digit := range "13800000000" {
			escaped.WriteString(`\u00` + strconv.FormatInt(int64(digit), 16))
		}
		for before := range 12 {
			document := problemsOf(t, `{"schema_version":"`+strings.Repeat("a", before)+escaped.String()+`"}`)
			found := document.Get("errors.0.found").String()
			assert.NotContains(t, found, `\u0038`, "the third digit: %s", found)
			assert.Contains(t, found, "138", found)
			assert.NotContains(t, found, "1380000", found)
		}
	})
}

func TestProblem_DoesNotChangeTheRejection(t *testing.T) {
	_, rejection := profile.Parse([]byte(`{"13800000000":"13800000000"}`), "2026-11-20", "")
	require.NotNil(t, rejection)
	core.Problem(rejection, "")
	assert.Equal(t, "/13800000000", rejection.Problems[0].Pointer)
	assert.Equal(t, `"13800000000"`, rejection.Problems[0].Found)
}
