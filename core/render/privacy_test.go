package render_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/profile"
)

// privateNumbers are nobody's: births on the first day of 1900 and runs of zeros.
var privateNumbers = []struct{ kind, digits, masked string }{
	{"identity_number", "11010119000101009X", "11**************9X"},
	{"identity_number", "110101190001010014", "11**************14"},
	{"identity_number", "110101000101001", "11***********01"},
	{"phone_number", "13800000000", "138****0000"},
	{"card_number", "6222000000000009", "6222********0009"},
	{"card_number", "6222000000000000004", "6222***********0004"},
}

// writtenAs are ways to write the same digits.
var writtenAs = map[string]func(digits string) string{
	"in one":         func(digits string) string { return digits },
	"with spaces":    func(digits string) string { return grouped(digits, " ") },
	"with hyphens":   func(digits string) string { return grouped(digits, "-") },
	"in wide digits": func(digits string) string { return wide(grouped(digits, "　")) },
	"one by one":     func(digits string) string { return strings.Join(strings.Split(digits, ""), " ") },
}

// grouped separates the digits as people do: 138 0000 0000, 6222 0000 0000 0009.
func grouped(digits, separator string) string {
	sizes := []int{4, 4, 4, 4}
	switch {
	case len(digits) == 11:
		sizes = []int{3, 4}
	case digits[0] == '1':
		sizes = []int{6, len(digits) - 6 - 4 + len(digits)%2}
		if len(digits) == 15 {
			sizes = []int{6, 6}
		}
	}
	var groups []string
	for _, size := range sizes {
		if size < len(digits) {
			groups, digits = append(groups, digits[:size]), digits[size:]
		}
	}
	return strings.Join(append(groups, digits), separator)
}

func wide(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, text)
}

// bare leaves the letters and digits of a text, in one width, so that a number
// shows however it is written.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '*':
			return r
		}
		return -1
	}, text)
}

// freeTexts is a profile with text in every field that takes any: told with a
// symptom, a scam and an event, with prompts that the dictionary knows and does
// not know. NUMBER is where a number goes.
const freeTexts = `{"as_of":"2026-11-20",
	"narrative":"我的身份证过期了，证号NUMBER。客服说先转3000元保证金到NUMBER就能恢复额度。还清以后借呗额度没有恢复，NUMBER打不通。上个月换了手机号NUMBER，跟这个有关吗？",
	"struck":["不是NUMBER"],
	"declined":["/credit/NUMBER"],
	"restrictions":[{"product":"jiebei","messages":["身份证已过期，请致电NUMBER更新","综合评估未通过NUMBER","祝您生意兴隆，NUMBER"],"symptoms":["limit_zero"],"since":"2026-11-12"}],
	"events":[{"kind":"changed_phone_number","note":"换成了NUMBER","timing":"just_before"},{"kind":"updated_id","on":"2026-11-15","note":"NUMBER"}],
	"offers":[{"name":"NUMBER","principal":1000,"received":900,"total_repaid":1100,"days":30}],
	"steps_done":[{"step":"NUMBER"}],
	"cash":{"due":[{"on":"2026-12-01","amount":5000,"for":"还给NUMBER"}],"expected":[{"on":"2026-12-01","amount":5000,"for":"NUMBER付"}]}}`

// TestPrivacy_TheProfileOfTheseTestsHasEveryFreeText: a new field that takes
// any text has to be added to it.
func TestPrivacy_TheProfileOfTheseTestsHasEveryFreeText(t *testing.T) {
	texts := map[string]bool{}
	var walk func(pointer string, v gjson.Result)
	walk = func(pointer string, v gjson.Result) {
		if v.Type == gjson.String && strings.Contains(v.Str, "NUMBER") {
			texts[pointer] = true
		}
		v.ForEach(func(key, value gjson.Result) bool {
			if v.IsArray() {
				walk(pointer+"/*", value)
			} else if v.IsObject() {
				walk(pointer+"/"+key.Str, value)
			}
			return v.IsArray() || v.IsObject()
		})
	}
	walk("", gjson.Parse(freeTexts))
	free := 0
	for _, field := range profile.Fields() {
		anyText := field.Type == "string" && field.Enum == nil && field.Format == "" && (field.Pattern == "" || field.MaxLength > 0)
		if anyText && !strings.HasSuffix(field.Pointer, "/as_of") {
			free++
			assert.True(t, texts[field.Pointer], field.Pointer)
		}
	}
	assert.Equal(t, len(texts), free)
}

// TestPrivacy_NoNumberIsRepeated holds the whole answer, with its trace, against
// numbers in every free text, however they are written there.
func TestPrivacy_NoNumberIsRepeated(t *testing.T) {
	without, rejection := core.Assess([]byte(strings.ReplaceAll(freeTexts, "NUMBER", "某号")), core.Options{Trace: true})
	require.Nil(t, rejection, "%+v", rejection)
	require.Equal(t, "[]", gjson.GetBytes(without, "privacy").Raw)
	for _, number := range privateNumbers {
		for name, write := range writtenAs {
			t.Run(number.digits+" "+name, func(t *testing.T) {
				given := strings.ReplaceAll(freeTexts, "NUMBER", write(number.digits))
				locales := []string{"zh-CN"}
				if name == "in one" {
					locales = append(locales, "en")
				}
				for _, locale := range locales {
					answer, rejection := core.Assess([]byte(given), core.Options{Locale: locale, Trace: true})
					require.Nil(t, rejection, "%+v", rejection)
					assert.NotContains(t, bare(string(answer)), number.digits)
					if number.digits[len(number.digits)-1] == 'X' {
						assert.NotContains(t, bare(string(answer)), number.digits[:17])
					}

					a := gjson.ParseBytes(answer)
					quotes := bare(a.Get("messages").Raw)
					assert.Equal(t, 3, strings.Count(quotes, number.masked), "a message is quoted with its number masked")
					assert.Contains(t, bare(a.Get("explanations").Raw), number.masked, "so is evidence")
					assert.Contains(t, bare(a.Get("symptoms").Raw+a.Get("understood").Raw), number.masked)
					assert.Equal(t, "scam", a.Get("alert.kind").String(), "what is told besides is still read")

					var pointers []string
					for _, item := range a.Get("privacy").Array() {
						assert.Equal(t, number.kind, item.Get("kind").String())
						assert.NotEmpty(t, item.Get("text").String())
						pointers = append(pointers, item.Get("pointer").String())
					}
					assert.Equal(t, []string{
						"/cash/due/0/for", "/cash/expected/0/for", "/declined/0", "/events/0/note", "/events/1/note", "/narrative", "/offers/0/name",
						"/restrictions/0/messages/0", "/restrictions/0/messages/1", "/restrictions/0/messages/2", "/steps_done/0/step", "/struck/0",
					}, pointers)

					if locale == "zh-CN" {
						for _, path := range []string{"explanations.#.cause", "explanations.#.standing", "explanations.#.present", "plan.#.step", "notices.#.code", "symptoms.#.id", "understood.#.pointer"} {
							assert.Equal(t, gjson.GetBytes(without, path).Raw, a.Get(path).Raw, "a number changes nothing else: %s", path)
						}
					}
				}
			})
		}
	}
}

func TestPrivacy_SaysWhatWasFoundInBothLanguages(t *testing.T) {
	const given = `{"as_of":"2026-11-20","narrative":"11010119000101009X，13800000000，6222000000000009，13900000000"}`
	words := func(locale string) []string {
		answer, _ := core.Assess([]byte(given), core.Options{Locale: locale})
		var all []string
		for _, item := range gjson.GetBytes(answer, "privacy").Array() {
			assert.Equal(t, "/narrative", item.Get("pointer").String())
			all = append(all, item.Get("kind").String(), item.Get("text").String())
		}
		return all
	}
	chinese, english := words("zh-CN"), words("en")
	for i, kind := range []string{"identity_number", "phone_number", "card_number"} {
		require.Len(t, chinese, 6, "one item for each kind, however many there are")
		assert.Equal(t, kind, chinese[2*i])
		assert.Equal(t, kind, english[2*i])
		assert.Contains(t, chinese[2*i+1], []string{"身份证号", "手机号", "银行卡号"}[i])
		assert.Contains(t, english[2*i+1], []string{"identity number", "mobile number", "bank card number"}[i])
		for _, text := range []string{chinese[2*i+1], english[2*i+1]} {
			assert.False(t, slices.ContainsFunc([]string{"{", "}"}, func(s string) bool { return strings.Contains(text, s) }), text)
		}
	}
}

func TestPrivacy_AMessageAskedAboutAloneIsMaskedToo(t *testing.T) {
	for _, number := range privateNumbers {
		for name, write := range writtenAs {
			answer, rejection := core.ReadMessage([]byte(`{"message":"身份证已过期，请致电`+write(number.digits)+`更新"}`), "zh-CN")
			require.Nil(t, rejection)
			assert.NotContains(t, bare(string(answer)), number.digits, name)
			assert.Contains(t, bare(string(answer)), number.masked, name)
			assert.True(t, gjson.GetBytes(answer, "message.informative").Bool(), "it is still read: %s", name)
		}
	}
}

// TestPrivacy_ALongSentenceIsNeverCutInsideANumber: a quote has 300 characters,
// and a number that lies across its end must not show its most.
func TestPrivacy_ALongSentenceIsNeverCutInsideANumber(t *testing.T) {
	const told = "还清以后借呗额度没有恢复，"
	for _, number := range privateNumbers {
		for before := 282; before <= 300; before += 3 {
			narrative := told + strings.Repeat("啊", before-len([]rune(told))) + number.digits + strings.Repeat("啊", 40)
			answer, rejection := core.Assess([]byte(`{"as_of":"2026-11-20","narrative":"`+narrative+`"}`), core.Options{Trace: true})
			require.Nil(t, rejection)
			quote := gjson.GetBytes(answer, "symptoms.0.quote").String()
			require.Len(t, []rune(quote), 300)
			require.NotContains(t, quote, number.digits[:7], "%d before", before)
		}
	}
}
