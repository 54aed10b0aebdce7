package profile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

func TestParseMessage(t *testing.T) {
	text, locale, rejection := profile.ParseMessage([]byte(`{"message":"暂无额度","locale":null}`), "en-GB")
	require.Nil(t, rejection)
	assert.Equal(t, "暂无额度", text)
	assert.Equal(t, "en", locale)
	for _, c := range []struct {
		body, pointer string
		code          profile.Code
	}{
		{`{}`, "/message", profile.InvalidProfile},
		{`{"message":""}`, "/message", profile.InvalidProfile},
		{`{"message":3}`, "/message", profile.InvalidProfile},
		{`{"massage":"x","message":"x"}`, "/massage", profile.InvalidProfile},
		{`{"message":"x","locale":"fr"}`, "/locale", profile.InvalidProfile},
		{`["暂无额度"]`, "", profile.InvalidProfile},
		{`{"message":"x"`, "", profile.InvalidJSON},
		{`{"message":"x","message":"y"}`, "/message", profile.DuplicateKey},
	} {
		_, _, rejection := profile.ParseMessage([]byte(c.body), "")
		require.NotNil(t, rejection, c.body)
		assert.Equal(t, c.code, rejection.Code, c.body)
		assert.Equal(t, c.pointer, rejection.Problems[0].Pointer, c.body)
	}
}
