package knowledge

import "github.com/tidwall/gjson"

func parseComparisonWords(r gjson.Result) ComparisonWords { return ComparisonWords{} }
