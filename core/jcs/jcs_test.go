package jcs_test

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/jcs"
)

func TestAppend_GivesTheExamplesOfTheRFC(t *testing.T) {
	t.Run("3.2.2: numbers, strings and literals", func(t *testing.T) {
		in := `{
			"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
			"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
			"literals": [null, true, false]
		}`
		want := `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
			`"string":"€$\u000f\nA'B\"\\\\\"/"}`
		assert.Equal(t, want, string(jcs.Append(nil, in)))
	})
	t.Run("3.2.3: names in the order of UTF-16 code units", func(t *testing.T) {
		in := `{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",` +
			`"\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`
		want := `{"\r":"Carriage Return","1":"One","` + "\u0080" + `":"Control","ö":"Latin Small Letter O With Diaeresis",` +
			`"€":"Euro Sign","😀":"Emoji: Grinning Face","` + "\ufb33" + `":"Hebrew Letter Dalet With Dagesh"}`
		assert.Equal(t, want, string(jcs.Append(nil, in)))
	})
}

func TestAppendNumber_WritesTheNumbersOfTheRFCsAppendixB(t *testing.T) {
	for _, row := range []struct {
		bits uint64
		want string
	}{
		{0x0000000000000000, "0"}, {0x8000000000000000, "0"},
		{0x0000000000000001, "5e-324"}, {0x8000000000000001, "-5e-324"},
		{0x7fefffffffffffff, "1.7976931348623157e+308"}, {0xffefffffffffffff, "-1.7976931348623157e+308"},
		{0x4340000000000000, "9007199254740992"}, {0xc340000000000000, "-9007199254740992"},
		{0x4430000000000000, "295147905179352830000"}, {0x7fffffffffffffff, "null"}, {0x7ff0000000000000, "null"},
		{0x44b52d02c7e14af5, "9.999999999999997e+22"}, {0x44b52d02c7e14af6, "1e+23"}, {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
		{0x444b1ae4d6e2ef4e, "999999999999999700000"}, {0x444b1ae4d6e2ef4f, "999999999999999900000"}, {0x444b1ae4d6e2ef50, "1e+21"},
		{0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"}, {0x3eb0c6f7a0b5ed8d, "0.000001"},
		{0x41b3de4355555553, "333333333.3333332"}, {0x41b3de4355555554, "333333333.33333325"},
		{0x41b3de4355555555, "333333333.3333333"}, {0x41b3de4355555556, "333333333.3333334"}, {0x41b3de4355555557, "333333333.33333343"},
		{0xbecbf647612f3696, "-0.0000033333333333333333"}, {0x43143ff3c1cb0959, "1424953923781206.2"},
	} {
		assert.Equal(t, row.want, string(jcs.AppendNumber(nil, math.Float64frombits(row.bits))), "%016x", row.bits)
	}
}

func TestAppendString_EscapesOnlyWhatItMust(t *testing.T) {
	for in, want := range map[string]string{
		`<script>&amp;'/`:       `"<script>&amp;'/"`,
		"\b\f\n\r\t\"\\":        `"\b\f\n\r\t\"\\"`,
		"\x00\x1f\x7f\u2028借呗😀": `"\u0000\u001f` + "\x7f\u2028借呗😀" + `"`,
		"a\xffb\xed\xa0\x80":    `"a` + "\uFFFDb\uFFFD\uFFFD\uFFFD" + `"`,
		"":                      `""`,
	} {
		assert.Equal(t, want, string(jcs.AppendString(nil, in)))
	}
}

func FuzzAppendString_IsValidAndReadsBack(f *testing.F) {
	for _, seed := range []string{"", "a\xffb", "额度，\n\"", "\xe4\xb8", "\xed\xa0\x80", "\xe0\x80\x80", "\xef\xbf\xbd", "\xf0\x9f\x98", "é\x80"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := jcs.AppendString(nil, text)
		require.True(t, utf8.Valid(got), "%q became %q", text, got)
		var back string
		require.NoError(t, json.Unmarshal(got, &back), "%q became %q", text, got)
		require.Equal(t, string([]rune(text)), back)
	})
}

func TestAppend_KeepsWhatStandsBefore(t *testing.T) {
	assert.Equal(t, `before [1,{"a":2,"b":3}]`, string(jcs.Append([]byte("before "), []byte(` [1.0, {"b":3,"a":2}] `))))
	assert.Equal(t, `before `, string(jcs.Append([]byte("before "), `[1,{"b":3,"a":2]`)))
}

func TestAppend_GivesNothingForBrokenText(t *testing.T) {
	for _, broken := range []string{
		``, ` `, `[`, `]`, `{`, `}`, `,`, `:`, `[1`, `[1,`, `[1,]`, `[,1]`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{,}`, `{"a" 1}`, `{1:2}`, `[1 2]`, `[}`, `{]`,
		`01`, `1.`, `.5`, `-`, `+1`, `1e`, `0x1`, `-inf`, `1e400`, `nul`, `truefalse`, `"`, `"\`, `"\x"`, `"\u12"`, `"\ud800"`, `"\udc00"`, "\"\n\"", `1 1`, "\uFEFF1",
	} {
		assert.Empty(t, jcs.Append(nil, broken), "%q", broken)
	}
}

func TestAppend_KeepsTheCallStackFlat(t *testing.T) {
	deep := strings.Repeat(`[{"a":`, 200_000) + "1" + strings.Repeat(`}]`, 200_000)
	assert.Equal(t, deep, string(jcs.Append(nil, deep)))
}

func TestCompare_OrdersAsUTF16Does(t *testing.T) {
	names := []string{"", "a", "ab", "b", "\u00f6", "\u20ac", "\ud7ff", "\U00010000", "\U0001F600", "\U0010FFFF", "\ue000", "\ufb33", "\uffff", "a\U0001F600", "a\ufb33"}
	for _, a := range names {
		for _, b := range names {
			want := slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
			got := jcs.Compare(a, b)
			assert.Equal(t, want, max(-1, min(1, got)), "%q and %q", a, b)
		}
	}
}

func TestNumberEnd_StopsWhereTheGrammarDoes(t *testing.T) {
	for _, row := range []struct {
		text string
		end  int
		ok   bool
	}{
		{"0", 1, true}, {"-0.10e+05,", 9, true}, {"01", 1, true}, {"1.5.2", 3, true}, {"12]", 2, true},
		{"-", 1, false}, {"-a", 1, false}, {"1.", 2, false}, {"1e", 2, false}, {"1E-", 3, false}, {".1", 0, false}, {"", 0, false},
	} {
		end, ok := jcs.NumberEnd(row.text, 0)
		assert.Equal(t, row.end, end, row.text)
		assert.Equal(t, row.ok, ok, row.text)
	}
}

func FuzzAppend_MeansTheSame(f *testing.F) {
	for _, seed := range []string{`{"b":[1,2.50,{"z":null,"a":"\u00e9"}],"a":{}}`, `[]`, `"\ud83d\ude00"`, `-0.0e5`, `{"a":1,"\u0061":2}`, `[[[[1,2],[3]],[]]]`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := jcs.Append(nil, text)
		if !json.Valid([]byte(text)) || !utf8.ValidString(text) {
			return
		}
		var want, back any
		if json.Unmarshal([]byte(text), &want) != nil {
			return // a number that no double holds
		}
		if len(got) == 0 {
			// The standard library takes lone surrogates for U+FFFD.
			require.Contains(t, text, `\u`)
			return
		}
		require.NoError(t, json.Unmarshal(got, &back), "%s", got)
		require.True(t, reflect.DeepEqual(want, back), "%s became %s", text, got)
		require.Equal(t, string(got), string(jcs.Append(nil, got)), "canonical text must stay as it is")
	})
}

func FuzzAppendNumber_ReadsBack(f *testing.F) {
	f.Add(uint64(0x3ff0000000000000))
	f.Fuzz(func(t *testing.T, bits uint64) {
		number := math.Float64frombits(bits)
		if math.IsNaN(number) || math.IsInf(number, 0) {
			return
		}
		text := string(jcs.AppendNumber(nil, number))
		back, err := strconv.ParseFloat(text, 64)
		require.NoError(t, err)
		require.Equal(t, number, back)
		standard, err := json.Marshal(number)
		require.NoError(t, err)
		if number != 0 {
			require.Equal(t, string(standard), text)
		}
	})
}
