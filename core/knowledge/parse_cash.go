package knowledge

import "github.com/tidwall/gjson"

func parseCashWords(r gjson.Result) CashWords { return CashWords{} }
