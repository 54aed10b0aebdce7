package intake

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The numbers of these tests are nobody's: births on the first days of 1900,
// runs of zeros, and check digits computed for them.

// one is the only private number that a text must hold.
func one(t *testing.T, text string) (kind, number string) {
	t.Helper()
	all := FindPrivate(text)
	require.Len(t, all, 1, text)
	return all[0].Kind, text[all[0].First:all[0].Last]
}

func TestFindPrivate_KnowsANumberHoweverItIsWritten(t *testing.T) {
	for _, c := range []struct{ name, kind, text, number, masked string }{
		{"identity number", "identity_number", "身份证110101190001010014过期", "110101190001010014", "身份证11**************14过期"},
		{"identity number with X", "identity_number", "11010119000101009X", "11010119000101009X", "11**************9X"},
		{"identity number with a small x", "identity_number", "11010119000101009x。", "11010119000101009x", "11**************9X。"},
		{"identity number in parts", "identity_number", "号码 110101 19000101 009X", "110101 19000101 009X", "号码 11**************9X"},
		{"identity number with hyphens", "identity_number", "110101-1900-0101-0014", "110101-1900-0101-0014", "11**************14"},
		{"identity number with its X apart", "identity_number", "11010119000101009 X", "11010119000101009 X", "11**************9X"},
		{"identity number, full width", "identity_number", "１１０１０１１９０００１０１００９Ｘ", "１１０１０１１９０００１０１００９Ｘ", "１１**************９X"},
		{"identity number, digit by digit", "identity_number", "1 1 0 1 0 1 1 9 0 0 0 1 0 1 0 0 1 4", "1 1 0 1 0 1 1 9 0 0 0 1 0 1 0 0 1 4", "11**************14"},
		{"identity number with 15 digits", "identity_number", "老身份证110101000101001", "110101000101001", "老身份证11***********01"},
		{"identity number with 15 digits in parts", "identity_number", "110101 000101 001", "110101 000101 001", "11***********01"},
		{"residence permit from Taiwan", "identity_number", "830000190001010011", "830000190001010011", "83**************11"},
		{"permanent residence card", "identity_number", "911000190001010012", "911000190001010012", "91**************12"},
		{"phone number", "phone_number", "手机13800000000换了", "13800000000", "手机138****0000换了"},
		{"phone number in parts", "phone_number", "138 0000 0000", "138 0000 0000", "138****0000"},
		{"phone number with hyphens", "phone_number", "138-0000-0000", "138-0000-0000", "138****0000"},
		{"phone number with dots", "phone_number", "138.0000.0000", "138.0000.0000", "138****0000"},
		{"phone number with wide spaces", "phone_number", "138　0000　0000", "138　0000　0000", "138****0000"},
		{"phone number with dashes between spaces", "phone_number", "138 – 0000 – 0000", "138 – 0000 – 0000", "138****0000"},
		{"phone number in fours", "phone_number", "1380 0000 000", "1380 0000 000", "138****0000"},
		{"phone number, full width", "phone_number", "１３８００００００００", "１３８００００００００", "１３８****００００"},
		{"phone number, digit by digit", "phone_number", "1-3-8-0-0-0-0-0-0-0-0", "1-3-8-0-0-0-0-0-0-0-0", "138****0000"},
		{"phone number in Chinese numerals", "phone_number", "打一三八零零零零零零零零找我", "一三八零零零零零零零零", "打一三八****零零零零找我"},
		{"phone number from an address book", "phone_number", "\u202d138\u200b00000000\u202c", "138\u200b00000000", "\u202d138****0000\u202c"},
		{"phone number with +86", "phone_number", "+86 138 0000 0000", "+86 138 0000 0000", "+86 138****0000"},
		{"phone number with +86 and no space", "phone_number", "tel:+8613800000000", "+8613800000000", "tel:+86138****0000"},
		{"phone number with a wide plus", "phone_number", "＋86-13800000000", "＋86-13800000000", "＋86-138****0000"},
		{"phone number with 86", "phone_number", "8613800000000", "8613800000000", "86138****0000"},
		{"phone number with 0086", "phone_number", "0086 138-0000-0000", "0086 138-0000-0000", "0086 138****0000"},
		{"phone number with a country code in brackets", "phone_number", "(+86)13800000000", "13800000000", "(+86)138****0000"},
		{"phone number behind letters", "phone_number", "wx13800000000", "13800000000", "wx138****0000"},
		{"phone number in bold", "phone_number", "**138 0000 0000**", "138 0000 0000", "**138****0000**"},
		{"phone number in a list", "phone_number", "3.13800000000", "13800000000", "3.138****0000"},
		{"card number", "card_number", "卡号6222000000000009出", "6222000000000009", "卡号6222********0009出"},
		{"card number of 19 digits", "card_number", "6222000000000000004", "6222000000000000004", "6222***********0004"},
		{"card number in fours", "card_number", "6222 0000 0000 0009", "6222 0000 0000 0009", "6222********0009"},
		{"card number of 19 digits in fours", "card_number", "6222 0000 0000 0000 004", "6222 0000 0000 0000 004", "6222***********0004"},
		{"card number with hyphens", "card_number", "6222-0000-0000-0009", "6222-0000-0000-0009", "6222********0009"},
		{"card number, bank and rest", "card_number", "622200 0000000009", "622200 0000000009", "6222********0009"},
		{"card number, full width", "card_number", "６２２２０００００００００００９", "６２２２０００００００００００９", "６２２２********０００９"},
		{"older card of a Chinese bank", "card_number", "9558800000000000000", "9558800000000000000", "9558***********0000"},
		{"Visa", "card_number", "4000000000000002", "4000000000000002", "4000********0002"},
		{"Visa with 13 digits", "card_number", "4000000000006", "4000000000006", "4000*****0006"},
		{"Mastercard", "card_number", "2221000000000009", "2221000000000009", "2221********0009"},
		{"American Express", "card_number", "3400 000000 00009", "3400 000000 00009", "3400*******0009"},
	} {
		t.Run(c.name, func(t *testing.T) {
			kind, number := one(t, c.text)
			assert.Equal(t, c.kind, kind)
			assert.Equal(t, c.number, number)
			assert.Equal(t, c.masked, Mask(c.text))
		})
	}
}

func TestFindPrivate_LeavesOtherNumbersAlone(t *testing.T) {
	for name, text := range map[string]string{
		"a wrong check digit":                      "110101190001010015",
		"an X where a digit would be right":        "11010119000101001X",
		"a digit where X would be right":           "110101190001010090",
		"a day that no calendar has":               "110101190002300013",
		"no leap year":                             "110101190002290011",
		"a province that is none":                  "200101190001010016",
		"a birth in another century":               "110101180001010015",
		"an X inside a code":                       "11010119000101009X7",
		"15 digits without a birth date":           "110105012345678",
		"15 digits that begin with no province":    "202611201234567",
		"a phone number too short":                 "1380000000",
		"a phone number too long":                  "138000000000",
		"a phone number inside a longer number":    "2513800000000",
		"a phone number that begins with 12":       "12800000000",
		"a phone number that begins with 2":        "23800000000",
		"another country code":                     "+8713800000000",
		"a landline":                               "010-12345678",
		"a landline of Hangzhou":                   "0571-88888888",
		"a hotline":                                "95188",
		"hotlines in a row":                        "95188、12378、12363、96110",
		"a 400 number":                             "400-820-8888",
		"a 400 number in one":                      "4008208888",
		"a card with a wrong check digit":          "6222000000000001",
		"a card too long":                          "62220000000000000040",
		"a card inside a longer number":            "20261120622200000000000017",
		"a card that begins with 1":                "1000000000000008",
		"a card that begins with 0":                "0000000000000000",
		"the number of a firm":                     "911101050000000001",
		"an order number":                          "2026112022001400000000000000",
		"a tracking number":                        "SF1380000000000",
		"milliseconds":                             "1795132800000",
		"a day":                                    "2026-11-20",
		"a day and a time":                         "2026-11-20 13:45:00",
		"a day in one":                             "20261120",
		"an amount":                                "150000.00元",
		"an amount with separators":                "1,380,000,000.00",
		"amounts in a row":                         "4000 3000 2000 1000",
		"amounts of a few months":                  "1500.00 2000.00 300",
		"an address of a computer":                 "192.168.138.100",
		"groups that no phone number has":          "13-80000000-0",
		"half of it on the next line":              "138\n00000000",
		"commas":                                   "138,0000,0000",
		"a number half in Chinese":                 "138零零零零0000",
		"counting in Chinese":                      "一二三四五六七八九十",
		"what a mask left of a phone number":       "138****0000",
		"what a mask left, and more digits behind": "138****0000 138 0000",
		"what a mask left joins no neighbour":      "6222 0000 0000 622****0000",
		"nothing":                                  "",
		"no digits":                                "额度没了，怎么办？",
		"bytes that are no text":                   "138\xff0000\xfe0000",
	} {
		t.Run(name, func(t *testing.T) {
			assert.Empty(t, FindPrivate(text), text)
			assert.Equal(t, text, Mask(text))
		})
	}
}

// TestFindPrivate_DecidesWhereOneRunIsTwoThings: the more of a number is
// checked, the more it is believed.
func TestFindPrivate_DecidesWhereOneRunIsTwoThings(t *testing.T) {
	var w window
	t.Run("an identity number of Gansu over a card of UnionPay", func(t *testing.T) {
		const both = "620102190001010256"
		w.read(both, 0)
		require.True(t, w.isIdentity(6) && w.isCard(18, w.sizes[:1]), "it must be both")
		kind, _ := one(t, both)
		assert.Equal(t, "identity_number", kind)
	})
	t.Run("a card with a check digit over an identity number without", func(t *testing.T) {
		const both = "370102000101002"
		w.read(both, 0)
		require.True(t, w.isOldIdentity(w.sizes[:1]) && w.isCard(15, w.sizes[:1]), "it must be both")
		kind, _ := one(t, both)
		assert.Equal(t, "card_number", kind)
	})
	t.Run("a card of 16 digits alone over 19 with the group behind it", func(t *testing.T) {
		const both = "6222000000000009 005"
		w.read(both, 0)
		require.True(t, w.isCard(16, w.sizes[:1]) && w.isCard(19, w.sizes[:2]), "it must be both")
		_, number := one(t, both)
		assert.Equal(t, "6222000000000009", number)
	})
	t.Run("19 digits in fours over the first 16 of them", func(t *testing.T) {
		_, number := one(t, "6222 0000 0000 0000 004")
		assert.Len(t, number, 23)
	})
}

func TestFindPrivate_FindsThemAllInOrder(t *testing.T) {
	const text = "我110101190001010014，电话138 0000 0000/13900000000，卡6222 0000 0000 0009 138 0000 0000，订单20261120123456"
	var kinds, numbers []string
	for _, p := range FindPrivate(text) {
		kinds, numbers = append(kinds, p.Kind), append(numbers, text[p.First:p.Last])
	}
	assert.Equal(t, []string{"identity_number", "phone_number", "phone_number", "card_number", "phone_number"}, kinds)
	assert.Equal(t, []string{"110101190001010014", "138 0000 0000", "13900000000", "6222 0000 0000 0009", "138 0000 0000"}, numbers)
	assert.Equal(t, "我11**************14，电话138****0000/139****0000，卡6222********0009 138****0000，订单20261120123456", Mask(text))
}

// TestCheckDigit holds the identity numbers' arithmetic against the weights of
// GB 11643, which are written out there.
func TestCheckDigit(t *testing.T) {
	weights := [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	var w window
	for _, text := range []string{"11010119000101001", "11010119000101004", "99999999999999999", "12345678901234567"} {
		w.read(text, 0)
		sum := 0
		for i, weight := range weights {
			sum += weight * int(text[i]-'0')
		}
		assert.Equal(t, []int{1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2}[sum%11], w.checkDigit(), text)
	}
}

func TestMask_AllocatesNothingWhereThereIsNothing(t *testing.T) {
	text := strings.Repeat("还了 5000 元，2026-11-20 打95188问，说综合评估未通过。", 40)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		if len(Mask(text)) != len(text) || FindPrivate(text) != nil {
			panic("something was found")
		}
	}))
}

// TestFindPrivate_IsLinear compares the time for a piece of a short text and of
// one that is fifty times as long: a second pass over what was read would show
// as fifty.
func TestFindPrivate_IsLinear(t *testing.T) {
	perPiece := func(piece string, pieces int) float64 {
		text, best := strings.Repeat(piece, pieces), time.Hour
		for range 5 {
			start := time.Now()
			Mask(text)
			best = min(best, time.Since(start))
		}
		return float64(best) / float64(pieces)
	}
	for _, piece := range []string{"1", "1 ", "1 - ", "一", "*1", "138****", "86 ", "1\u200b", "6222 ", "13800000000,", "****"} {
		assert.Less(t, perPiece(piece, 50_000), 15*perPiece(piece, 1000), "%q", piece)
	}
}

// TestMaskCut: the most of a number is as good as all of it.
func TestMaskCut(t *testing.T) {
	for text, want := range map[string]string{
		"我的身份证11010119000101001":        "我的身份证110…",
		"-19000101-009X":                "-190…",
		"电话138 0000 00":                 "电话138…",
		"卡号 ６２２２０００００":                  "卡号 ６２２…",
		"13800000000":                   "138…",
		"13800000000，额度":                "138****0000，额度",
		"还了5000":                        "还了5000",
		"还了138000":                      "还了138000",
		"额度没有了":                         "额度没有了",
		"":                              "",
		"99999999999999999999999999999": "99999999999999999999999999999",
		"99999999999999999999999999999 6222 0000 000": "99999999999999999999999999999 622…",
	} {
		assert.Equal(t, want, MaskCut(text), text)
	}
}

// TestMask_HoldsOnTextsMadeOfPieces tries what a fuzzer seldom writes: whole
// numbers, and parts of them, side by side.
func TestMask_HoldsOnTextsMadeOfPieces(t *testing.T) {
	pieces := []string{
		"13800000000", "138", "0000", "00000000", "86", "+86", "0086", "110101", "19000101", "009X", "0014", "110101190001010014", "6222", "6222000000000009",
		"0009", "004", "1", "0", " ", " ", " ", "-", ".", "*", "****", "X", "　", "\u200b", "１３８", "００００", "一三八", "零零零零", "额度", "\n",
	}
	random := rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 100_000 {
		var b strings.Builder
		for range 1 + random.IntN(12) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		masked := Mask(text)
		require.Empty(t, FindPrivate(masked), "%q left %q", text, masked)
		require.Equal(t, masked, Mask(masked))
		if masked != text {
			found++
		}
	}
	assert.Greater(t, found, 10_000)
}

func FuzzMask(f *testing.F) {
	for _, seed := range []string{
		"", "138-0000-0000", "+86 13800000000", "110101 19000101 009X", "6222 0000 0000 0000 004", "１３８　００００　００００",
		"138****0000 138 0000 0000", "11010119000101009X 6222000000000000", "一三八零零零零零零零零", "4000 3000 2000 1000", "1 3 8 0 0 0 0 0 0 0 0",
		"0086138\u200b00000000*1", "86 138****0000 6222 0000 0000 86 13800000000", "\xff138\xfe00000000",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		behind := 0
		for _, p := range FindPrivate(text) {
			require.True(t, behind <= p.First && p.First < p.Last && p.Last <= len(text), "%v in %q", p, text)
			require.True(t, utf8.RuneStart(text[p.First]) && (p.Last == len(text) || utf8.RuneStart(text[p.Last]) || !utf8.ValidString(text)), "%v cuts a character of %q", p, text)
			behind = p.Last
		}
		masked := Mask(text)
		require.Empty(t, FindPrivate(masked), "%q left %q", text, masked)
		require.Equal(t, masked, Mask(masked))
		require.True(t, utf8.ValidString(masked) || !utf8.ValidString(text), "%q became %q", text, masked)
		MaskCut(text)
	})
}
