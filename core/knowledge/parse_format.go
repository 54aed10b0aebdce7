package knowledge

import "github.com/tidwall/gjson"

func parseFormatWords(r gjson.Result) FormatWords { return FormatWords{} }
