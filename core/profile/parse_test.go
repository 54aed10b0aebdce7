package profile_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

func accepted(t *testing.T, body string) *profile.Profile {
	t.Helper()
	parsed, rejection := profile.Parse([]byte(body), "2026-11-20", "")
	require.Nil(t, rejection)
	return parsed
}

func TestParse_FillsInWhatTheHostKnows(t *testing.T) {
	for _, row := range []struct{ name, body, today, locale, want string }{
		{"nothing given", `{}`, "2026-11-20", "", `{"as_of":"2026-11-20","locale":"zh-CN"}`},
		{"nulls given", `{"as_of":null,"locale":null}`, "2026-11-20", "en", `{"as_of":"2026-11-20","locale":"en"}`},
		{"the profile wins", `{"locale":"en","as_of":"2026-01-02"}`, "2026-11-20", "zh-CN", `{"as_of":"2026-01-02","locale":"en"}`},
		{"a broad tag", `{}`, "2026-11-20", "zh", `{"as_of":"2026-11-20","locale":"zh-CN"}`},
		{"another region", `{}`, "2026-11-20", "EN-gb", `{"as_of":"2026-11-20","locale":"en"}`},
		{"a language we have not", `{}`, "2026-11-20", "fr", `{"as_of":"2026-11-20","locale":"zh-CN"}`},
		{"a language that only starts alike", `{}`, "2026-11-20", "eno", `{"as_of":"2026-11-20","locale":"zh-CN"}`},
		{"a host without a clock", `{"as_of":"2026-01-02"}`, "", "", `{"as_of":"2026-01-02","locale":"zh-CN"}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			parsed, rejection := profile.Parse([]byte(row.body), row.today, row.locale)
			require.Nil(t, rejection)
			assert.Equal(t, row.want, string(parsed.Canonical))
			assert.Equal(t, row.want, parsed.Root.JSON)
			asOf, _ := parsed.Lookup("/as_of")
			assert.Equal(t, asOf.Text, parsed.AsOf.String())
			locale, _ := parsed.Lookup("/locale")
			assert.Equal(t, locale.Text, parsed.Locale)
		})
	}
}

func TestParse_AsksForADayWhereNobodyGivesOne(t *testing.T) {
	for _, today := range []string{"", "yesterday", "2026-02-30", "1999-12-31", "2026-11", `2026-11-2"`} {
		for _, body := range []string{`{}`, `{"as_of":null}`} {
			_, rejection := profile.Parse([]byte(body), today, "")
			require.NotNil(t, rejection, today)
			require.Equal(t, profile.InvalidProfile, rejection.Code)
			require.Len(t, rejection.Problems, 1)
			assert.Equal(t, "/as_of", rejection.Problems[0].Pointer)
			assert.Equal(t, profile.ExpectedHostDate, rejection.Problems[0].Expected.Kind)
		}
	}
	_, rejection := profile.Parse([]byte(`{"as_of":5}`), "", "")
	require.Len(t, rejection.Problems, 1, "a wrong as_of is no absent one")
	assert.Equal(t, profile.ExpectedType, rejection.Problems[0].Expected.Kind)
}

func TestParse_TakesNullForUnknown(t *testing.T) {
	parsed := accepted(t, `{"credit":{"active_lenders":null,"zhima_score":600},"restrictions":null,"information":{"id_expired":false}}`)
	for _, pointer := range []string{"/restrictions", "/credit/active_lenders", "/credit/none", "/cash", "/x"} {
		_, known := parsed.Lookup(pointer)
		assert.False(t, known, pointer)
	}
	expired, known := parsed.Lookup("/information/id_expired")
	assert.True(t, known, "false is known")
	assert.False(t, expired.Bool)
	assert.Equal(t, `{"as_of":"2026-11-20","credit":{"active_lenders":null,"zhima_score":600},"information":{"id_expired":false},`+
		`"locale":"zh-CN","restrictions":null}`, string(parsed.Canonical), "the canonical form keeps nulls as given")
	credit, _ := parsed.Lookup("/credit")
	assert.Len(t, credit.Members, 1)
}

func TestParse_KeepsEveryKindOfValue(t *testing.T) {
	parsed := accepted(t, ` {"restrictions" : [ {"since":"2026-11","product":"jiebei","limit_before":5.00e4,"messages":["\u8eab份证已过期\n"],"notified":true} ],
		"business":{"profitable":false,"sales_change_3m_pct":-12.345678}, "declined":["/a~1b"]}`)
	for _, row := range []struct {
		pointer string
		kind    profile.Kind
		json    string
	}{
		{"/restrictions", profile.List, `[{"limit_before":50000,"messages":["身份证已过期\n"],"notified":true,"product":"jiebei","since":"2026-11"}]`},
		{"/restrictions/0", profile.Object, `{"limit_before":50000,"messages":["身份证已过期\n"],"notified":true,"product":"jiebei","since":"2026-11"}`},
		{"/restrictions/0/limit_before", profile.Number, `50000`},
		{"/restrictions/0/notified", profile.Bool, `true`},
		{"/restrictions/0/messages/0", profile.Text, `"身份证已过期\n"`},
		{"/business/sales_change_3m_pct", profile.Number, `-12.345678`},
	} {
		value, known := parsed.Lookup(row.pointer)
		require.True(t, known, row.pointer)
		assert.Equal(t, row.kind, value.Kind, row.pointer)
		assert.Equal(t, row.json, value.JSON, row.pointer)
	}
	change, _ := parsed.Lookup("/business/sales_change_3m_pct")
	assert.Equal(t, "-12.3457", change.Number.String())
	message, _ := parsed.Lookup("/restrictions/0/messages/0")
	assert.Equal(t, "身份证已过期\n", message.Text)
	since, _ := parsed.Lookup("/restrictions/0/since")
	assert.Equal(t, [2]string{"2026-11-01", "2026-11-30"}, [2]string{since.Days.First.String(), since.Days.Last.String()})
	product, _ := parsed.Lookup("/restrictions/0/product")
	assert.Zero(t, product.Days)
	root, known := parsed.Lookup("")
	assert.True(t, known)
	assert.Equal(t, parsed.Root, root)
}

func TestLookup_TakesOnlyConcretePointers(t *testing.T) {
	parsed := accepted(t, `{"restrictions":[{"product":"jiebei"}]}`)
	for _, pointer := range []string{"restrictions", "/restrictions/1", "/restrictions/-", "/restrictions/*", "/restrictions/00", "/restrictions/+0", "/restrictions/-1", "/restrictions/0/product/0", "/restrictions/", "/"} {
		_, known := parsed.Lookup(pointer)
		assert.False(t, known, pointer)
	}
	_, known := (profile.Value{}).Member("a")
	assert.False(t, known)
}

func TestParse_ComparesNumbersAsTheyAreMeant(t *testing.T) {
	for body, valid := range map[string]bool{
		`{"credit":{"active_lenders":3.0}}`: true, `{"credit":{"active_lenders":3e0}}`: true, `{"credit":{"active_lenders":30e-1}}`: true,
		`{"credit":{"active_lenders":-0}}`: true, `{"credit":{"active_lenders":1e5}}`: true, `{"credit":{"active_lenders":100001}}`: false,
		`{"credit":{"active_lenders":3.1}}`: false, `{"credit":{"active_lenders":1e-1}}`: false, `{"credit":{"active_lenders":1e400}}`: false,
		`{"credit":{"active_lenders":-1}}`: false, `{"cash":{"on_hand":1e12}}`: true, `{"cash":{"on_hand":1000000000000.0001}}`: false,
		`{"cash":{"on_hand":1e-400}}`: true, `{"cash":{"on_hand":-1e-400}}`: true, `{"cash":{"on_hand":true}}`: false, `{"cash":{"on_hand":"1"}}`: false,
	} {
		_, rejection := profile.Parse([]byte(body), "2026-11-20", "")
		assert.Equal(t, valid, rejection == nil, body)
	}
}

func TestParse_CountsCharactersAndNotBytes(t *testing.T) {
	body := func(name string) []byte { return []byte(`{"offers":[{"name":"` + name + `"}]}`) }
	for _, character := range []string{"a", "额", "😀", `\ud83d\ude00`, `\n`} {
		_, rejection := profile.Parse(body(strings.Repeat(character, 60)), "2026-11-20", "")
		assert.Nil(t, rejection, character)
		_, rejection = profile.Parse(body(strings.Repeat(character, 61)), "2026-11-20", "")
		require.NotNil(t, rejection, character)
		assert.Equal(t, 60, rejection.Problems[0].Expected.Count)
	}
}

func TestParse_NamesAllProblemsInTheOrderOfTheDocument(t *testing.T) {
	rejection := refused(t, `{
		"locale": "fr",
		"restrictions": [{"product":"jiebie","limit_now":-1}, {"since":"2026-02-30","symptoms":["limit_zero","limit_zero","x"]}, 5],
		"credit": {"hard_inquiry_3m": 3, "active_lenders": "2"},
		"business": {"monthly":[{"month":"2026-01"},{"month":"2026-02","sales":null},{"month":"2026-01"},{"month":"2026-01"}]},
		"a/b~": {"deep": [1, {"x":  2}]}
	}`)
	type problem struct{ pointer, found, kind, suggestion, other string }
	var got []problem
	for _, each := range rejection.Problems {
		got = append(got, problem{each.Pointer, each.Found, string(each.Expected.Kind), each.Suggestion, each.Expected.Other})
	}
	assert.Equal(t, []problem{
		{"/locale", `"fr"`, "one_of", "", ""},
		{"/restrictions/0/product", `"jiebie"`, "one_of", "jiebei", ""},
		{"/restrictions/0/limit_now", `-1`, "range", "", ""},
		{"/restrictions/1/product", ``, "required", "", ""},
		{"/restrictions/1/since", `"2026-02-30"`, "real_day", "", ""},
		{"/restrictions/1/symptoms", `"limit_zero"`, "unique_items", "", "/restrictions/1/symptoms/0"},
		{"/restrictions/1/symptoms/2", `"x"`, "one_of", "", ""},
		{"/restrictions/2", `5`, "type", "", ""},
		{"/credit/hard_inquiry_3m", `3`, "known_field", "hard_inquiries_3m", ""},
		{"/credit/active_lenders", `"2"`, "type", "", ""},
		{"/business/monthly/2/month", `"2026-01"`, "month_once", "", "/business/monthly/0/month"},
		{"/business/monthly/3/month", `"2026-01"`, "month_once", "", "/business/monthly/0/month"},
		{"/a~1b~0", `{"deep":[1,{"x":2}]}`, "known_field", "", ""},
	}, got)
	assert.Equal(t, profile.InvalidProfile, rejection.Code)
	assert.Empty(t, rejection.Locale, "fr is no locale of ours")
}

func TestParse_TellsTheLocaleOfAProfileThatItRefuses(t *testing.T) {
	assert.Equal(t, "en", refused(t, `{"x":1,"locale":"en"}`).Locale)
	assert.Empty(t, refused(t, `{"x":1}`).Locale)
	assert.Empty(t, refused(t, `{"locale":"en",}`).Locale, "what is no JSON says nothing")
	assert.Empty(t, refused(t, `[]`).Locale)
}

func TestParse_ClipsWhatItFound(t *testing.T) {
	long := refused(t, `{"narrative":["`+strings.Repeat("额", 100)+`"]}`).Problems[0].Found
	assert.Equal(t, 60, len([]rune(long)))
	assert.True(t, strings.HasSuffix(long, "额…"))
	assert.Equal(t, `["a b",{}]`, refused(t, "{\"narrative\":[\n \"a b\" ,\t{ } ]}").Problems[0].Found)
	assert.Equal(t, `["\" ",1]`, refused(t, `{"narrative":["\" ", 1]}`).Problems[0].Found)
}

func TestParse_StopsAtAHundredProblems(t *testing.T) {
	assert.Len(t, refused(t, `{"struck":[`+strings.Repeat("1,", 150)+`1]}`).Problems, profile.MaximumProblems)
	rejection := refused(t, `{"restrictions":[`+strings.Repeat("{},", 150)+`{}]}`)
	assert.Len(t, rejection.Problems, profile.MaximumProblems)
	assert.Equal(t, "/restrictions", rejection.Problems[0].Pointer, "too many items, said before what is wrong with each")
}

func TestParse_SuggestsWhatIsNear(t *testing.T) {
	for body, want := range map[string]string{
		`{"credit":{"hard_inquiry_3m":3}}`:            "hard_inquiries_3m",
		`{"credit":{"hardInquiries3m":3}}`:            "hard_inquiries_3m",
		`{"credit":{"Zhima-Score":3}}`:                "zhima_score",
		`{"resrtictions":[]}`:                         "restrictions",
		`{"restriction":[]}`:                          "restrictions",
		`{"asOf":"2026-11-20"}`:                       "as_of",
		`{"hard_inquiries_3m":3}`:                     "/credit/hard_inquiries_3m",
		`{"credit":{"idExpired":true}}`:               "/information/id_expired",
		`{"symptoms":[]}`:                             "/restrictions/-/symptoms",
		`{"foo":1}`:                                   "",
		`{"x":1}`:                                     "",
		`{"":1}`:                                      "",
		`{"额度":1}`:                                    "",
		`{"credit":{"something_else_entirely":1}}`:    "",
		`{"` + strings.Repeat("a", 5000) + `":1}`:     "",
		`{"restrictions":[{"product":"Jie-Bei"}]}`:    "jiebei",
		`{"restrictions":[{"product":"taobaoloan"}]}`: "taobao_loan",
		`{"restrictions":[{"product":"alipay"}]}`:     "",
		`{"restrictions":[{"product":["jiebei"]}]}`:   "",
		`{"restrictions":[{"product":"jiebei","symptoms":["limit_frozn"]}]}`: "limit_frozen",
		`{"applicant":{"tax_grade":"a"}}`:                                    "A",
		`{"applicant":{"tax_grade":"E"}}`:                                    "",
		`{"schema_version":1}`:                                               "1",
	} {
		name := body
		if len(name) > 80 {
			name = name[:80]
		}
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, want, refused(t, body).Problems[0].Suggestion)
		})
	}
}

// fullProfile has every field that the schema knows, so that a benchmark reads what a merchant at
// most gives.
func fullProfile(t testing.TB) []byte {
	root := map[string]any{}
	var set func(object map[string]any, tokens []string, value any)
	set = func(object map[string]any, tokens []string, value any) {
		if len(tokens) == 1 {
			object[tokens[0]] = value
			return
		}
		if tokens[1] == "*" {
			if len(tokens) == 2 {
				return // the items of a list of scalars: given with the list
			}
			list, _ := object[tokens[0]].([]any)
			if len(list) == 0 {
				list = []any{map[string]any{}}
			}
			object[tokens[0]] = list
			set(list[0].(map[string]any), tokens[2:], value)
			return
		}
		inner, _ := object[tokens[0]].(map[string]any)
		if inner == nil {
			inner = map[string]any{}
		}
		object[tokens[0]] = inner
		set(inner, tokens[1:], value)
	}
	for _, field := range profile.Fields() {
		tokens := strings.Split(field.Pointer, "/")[1:]
		var value any
		switch {
		case field.Type == "object":
			continue
		case field.Type == "array" && field.Enum != nil:
			value = field.Enum
		case field.Type == "array":
			value = []any{}
		case field.Enum != nil:
			value = field.Enum[0]
		case field.Type == "boolean":
			value = true
		case field.HasRange:
			value = json.Number(field.Maximum.String())
		case field.Format == "month":
			value = "2026-11"
		case field.Format != "":
			value = "2026-11-20"
		case field.Pattern != "":
			value = map[string]string{"/business/industry": "F52", "/applicant/province": "330100"}[field.Pointer]
		default:
			value = strings.Repeat("额", field.MaxLength)
		}
		if strings.HasSuffix(field.Pointer, "/*") {
			continue
		}
		set(root, tokens, value)
	}
	body, err := json.Marshal(root)
	require.NoError(t, err)
	return body
}

func TestParse_TakesAProfileWithEveryField(t *testing.T) {
	parsed := accepted(t, string(fullProfile(t)))
	for _, field := range profile.Fields() {
		if strings.HasSuffix(field.Pointer, "/*") {
			continue
		}
		_, known := parsed.Lookup(strings.ReplaceAll(field.Pointer, "/*", "/0"))
		assert.True(t, known, field.Pointer)
	}
}

func BenchmarkParse_FullProfile(b *testing.B) {
	body := fullProfile(b)
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		if _, rejection := profile.Parse(body, "2026-11-20", ""); rejection != nil {
			b.Fatal(rejection.Problems)
		}
	}
}
