package profile

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestATextIsBlank_WhereNobodySeesAnythingOfIt(t *testing.T) {
	for _, text := range []string{"", " \t\r\n", "\u3000", "\u200b\u200b", "\u202e", "\u2066\u2069", "\ufeff", "\u0000\u0085\u007f", "\u00ad", "\U000e0001", "\ufe0f"} {
		assert.True(t, IsBlank(text), "%q", text)
	}
	for _, text := range []string{"a", "\u200b元", " 😀 ", ".", "\u202eabc", "ـ", "\ufffd"} {
		assert.False(t, IsBlank(text), "%q", text)
	}
}
