package sorting_test

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/sorting"
)

type pair struct{ key, place int }

func TestSortsAsSlicesDoesAndStably(t *testing.T) {
	draw := rand.New(rand.NewSource(1))
	byKey := func(a, b pair) int { return a.key - b.key }
	for length := range 200 {
		for _, keys := range []int{1, 3, 1000} {
			list := make([]pair, length)
			for i := range list {
				list[i] = pair{draw.Intn(keys), i}
			}
			want := slices.Clone(list)
			slices.SortStableFunc(want, byKey)
			sorting.By(list, byKey)
			assert.Equal(t, want, list)
		}
	}
}

func TestAscendingSortsTextsAndNumbers(t *testing.T) {
	texts := []string{"b", "", "额", "a", "b"}
	sorting.Ascending(texts)
	assert.Equal(t, []string{"", "a", "b", "b", "额"}, texts)
	var numbers, want []int
	for i := range 100 {
		numbers = append(numbers, i*37%100)
		want = append(want, i)
	}
	sorting.Ascending(numbers)
	assert.Equal(t, want, numbers)
}

// A hostile body may hold a hundred thousand members in no order.
func TestAHundredThousandTakeNoTime(t *testing.T) {
	list := make([]int, 100_000)
	for i := range list {
		list[i] = -i
	}
	compared := 0
	sorting.By(list, func(a, b int) int { compared++; return a - b })
	assert.True(t, slices.IsSorted(list))
	assert.Less(t, compared, 2_000_000)
}
