package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

func parsed(t *testing.T, text string) *profile.Profile {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return p
}

func TestConceal(t *testing.T) {
	t.Run("a profile without private numbers is returned as it is", func(t *testing.T) {
		p := parsed(t, `{"narrative":"2026-11-20 打95188问过","credit":{"hard_inquiries_3m":3}}`)
		concealed, found := Conceal(p)
		assert.Same(t, p, concealed)
		assert.Empty(t, found)
	})

	const given = `{"as_of":"2026-11-20","credit":null,"events":[{"kind":"updated_id","note":"卡6222000000000009，电话13800000000，还有13900000000","on":null},{"kind":"borrowed"}],` +
		`"locale":"en","narrative":"我是11010119000101009X","restrictions":[{"limit_now":null,"messages":["综合评估未通过","请致电138 0000 0000"],"product":"jiebei"}]}`
	p := parsed(t, given)
	concealed, found := Conceal(p)

	t.Run("every text is masked, in the value and in the JSON around it", func(t *testing.T) {
		const want = `{"as_of":"2026-11-20","credit":null,"events":[{"kind":"updated_id","note":"卡6222********0009，电话138****0000，还有139****0000","on":null},{"kind":"borrowed"}],` +
			`"locale":"en","narrative":"我是11**************9X","restrictions":[{"limit_now":null,"messages":["综合评估未通过","请致电138****0000"],"product":"jiebei"}]}`
		assert.Equal(t, want, concealed.Root.JSON)
		assert.Equal(t, want, string(jcs.Append(nil, concealed.Root.JSON)), "it stays in RFC 8785 form")
		message, _ := concealed.Lookup("/restrictions/0/messages/1")
		assert.Equal(t, "请致电138****0000", message.Text)
		assert.Equal(t, `"请致电138****0000"`, message.JSON)
		list, _ := concealed.Lookup("/restrictions/0/messages")
		assert.Equal(t, `["综合评估未通过","请致电138****0000"]`, list.JSON)
		_, known := concealed.Lookup("/restrictions/0/limit_now")
		assert.False(t, known, "null stays unknown")
	})
	t.Run("each text and kind is told once", func(t *testing.T) {
		assert.Equal(t, []PrivateText{
			{"/events/0/note", "phone_number"}, {"/events/0/note", "card_number"},
			{"/narrative", "identity_number"},
			{"/restrictions/0/messages/1", "phone_number"},
		}, found)
	})
	t.Run("the profile that was given stays as it was, and so does what a receipt is made from", func(t *testing.T) {
		assert.Equal(t, given, p.Root.JSON)
		assert.Equal(t, given, string(p.Canonical))
		assert.Equal(t, given, string(concealed.Canonical))
		assert.Equal(t, p.AsOf, concealed.AsOf)
		assert.Equal(t, p.Locale, concealed.Locale)
	})
	t.Run("concealing twice does nothing more", func(t *testing.T) {
		again, found := Conceal(concealed)
		assert.Same(t, concealed, again)
		assert.Empty(t, found)
	})
}

// TestConceal_AQuoteIsStruckHoweverItIsGiven: a merchant strikes what the
// answer showed, a program what the profile holds.
func TestConceal_AQuoteIsStruckHoweverItIsGiven(t *testing.T) {
	const narrative, message = "还清以后打138 0000 0000问额度没有恢复", "身份证已过期，请致电138-0000-0000"
	read := func(struck string) *Reading {
		p, _ := Conceal(parsed(t, `{"narrative":"`+narrative+`。","restrictions":[{"product":"jiebei","messages":["`+message+`"]}],"struck":[`+struck+`]}`))
		return Read(p, knowledge.Load())
	}
	shown := read("")
	require.NotEmpty(t, shown.Symptoms)
	require.NotEmpty(t, shown.Messages)
	assert.Equal(t, "还清以后打138****0000问额度没有恢复", shown.Symptoms[0].Quote)
	assert.Equal(t, "身份证已过期，请致电138****0000", shown.Messages[0].Text)
	for name, struck := range map[string]string{
		"as it was shown":   `"` + shown.Symptoms[0].Quote + `","` + shown.Messages[0].Text + `"`,
		"as it was written": `"` + narrative + `","` + message + `"`,
	} {
		r := read(struck)
		assert.Empty(t, r.Symptoms, name)
		assert.Empty(t, r.Messages, name)
	}
}
