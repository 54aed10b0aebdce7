package profile

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNameSet_RemembersWhereEachNameStoodFirst(t *testing.T) {
	var set nameSet
	for i := range 1000 {
		first, fresh := set.add(strconv.Itoa(i), i)
		assert.True(t, fresh)
		assert.Equal(t, i, first)
	}
	for i := range 1000 {
		first, fresh := set.add(strconv.Itoa(i), -1)
		assert.False(t, fresh)
		assert.Equal(t, i, first)
	}
}

func TestNameSet_SearchesNoMoreThanAFewNamesOneByOne(t *testing.T) {
	var set nameSet
	for i := range 10_000 {
		set.add(strconv.Itoa(i), i)
		assert.LessOrEqual(t, len(set.few), fewNames)
	}
}
