package profile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

func TestEveryKindOfEventHasItsOwnBit(t *testing.T) {
	kind, ok := profile.Describe("/events/0/kind")
	require.True(t, ok)
	require.Less(t, len(kind.Enum), 64, "one bit is of the kinds that the schema does not have")
	var seen profile.KindSet
	for _, id := range kind.Enum {
		bit := profile.KindsOf(id)
		assert.Zero(t, seen&bit, id)
		assert.Equal(t, bit, bit.Known(), id)
		seen |= bit
	}
	assert.Equal(t, seen, profile.KindsOf(kind.Enum...))
	assert.Zero(t, profile.KindsOf("no_such_kind").Known())
}
