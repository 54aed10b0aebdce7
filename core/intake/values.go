package intake

import (
	"slices"

	"limitcheck/core/profile"
)

// value reads the value of a field: JSON, or one of the numbers of the match.
func (m *match) value(json string) (profile.Value, bool) {
	index := 0
	switch json {
	case "#":
	case "#2":
		index = 1
	case "-#":
		number := -m.values[0]
		return profile.NumberValue(number), m.captured > 0
	default:
		return profile.Constant(json), true
	}
	number := m.values[index]
	return profile.NumberValue(number), index < m.captured
}

func daysValue(days profile.DateRange) profile.Value {
	v := profile.TextValue(days.String())
	v.Days = days
	return v
}

func withItem(list, item profile.Value) profile.Value {
	if slices.ContainsFunc(list.Items, func(v profile.Value) bool { return v.JSON == item.JSON }) {
		return list
	}
	return profile.ListValue(append(slices.Clip(list.Items), item)...)
}
