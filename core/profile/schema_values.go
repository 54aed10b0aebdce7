package profile

import "github.com/tidwall/gjson"

// textList returns a string as a list of one, and a list as it is.
func textList(value gjson.Result) []string {
	if value.Type == gjson.String {
		return []string{value.Str}
	}
	var list []string
	for _, each := range value.Array() {
		list = append(list, each.Str)
	}
	return list
}

// limitText returns a bound as a reader expects it: the schema may write 1e12 as 1000000000000.0.
func limitText(value gjson.Result) string {
	if number, ok := ParseDecimal(value.Raw); ok {
		return number.String()
	}
	return value.Raw
}
