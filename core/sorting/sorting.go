// Package sorting sorts lists, stably. The compiler copies the functions of package
// slices for every shape of element, 8 to 14 K of code each; here only the short
// generic part is copied, and one merge sort works on places for all of them.
package sorting

import "cmp"

// Ascending sorts a list of numbers or texts.
func Ascending[T cmp.Ordered](list []T) { By(list, cmp.Compare[T]) }

// short is the length up to which inserting costs less than a second list.
const short = 32

// By sorts a list stably by what compare says of two elements.
func By[T any](list []T, compare func(a, b T) int) {
	for i := 1; i < len(list); i++ {
		if compare(list[i-1], list[i]) > 0 {
			sort(list, compare)
			return
		}
	}
}

// sort sorts a list that is not in order yet.
func sort[T any](list []T, compare func(a, b T) int) {
	if len(list) > short {
		unsorted := append([]T(nil), list...)
		for to, from := range merged(len(list), func(i, j int32) bool { return compare(unsorted[i], unsorted[j]) <= 0 }) {
			list[to] = unsorted[from]
		}
		return
	}
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && compare(list[j], list[j-1]) < 0; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

// merged returns the places of n elements in their order; inOrder says whether the
// first of two may stay before the second.
func merged(n int, inOrder func(i, j int32) bool) []int32 {
	both := make([]int32, 2*n)
	places, spare := both[:n], both[n:]
	for i := range places {
		places[i] = int32(i)
	}
	for width := 1; width < n; width *= 2 {
		for start := 0; start < n; start += 2 * width {
			middle, end := min(start+width, n), min(start+2*width, n)
			merge(spare[start:end], places[start:middle], places[middle:end], inOrder)
		}
		places, spare = spare, places
	}
	return places
}

func merge(to, a, b []int32, inOrder func(i, j int32) bool) {
	for k := range to {
		if len(b) == 0 || len(a) > 0 && inOrder(a[0], b[0]) {
			to[k], a = a[0], a[1:]
		} else {
			to[k], b = b[0], b[1:]
		}
	}
}
