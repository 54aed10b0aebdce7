package knowledge

import "github.com/tidwall/gjson"

func parseLetterForms(r gjson.Result) LetterForms { return LetterForms{} }
