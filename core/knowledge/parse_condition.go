package knowledge

import (
	"limitcheck/core/profile"

	"github.com/tidwall/gjson"
)

func optionalCondition(r gjson.Result) *Condition {
	if !r.IsObject() {
		return nil
	}
	c := parseCondition(r)
	return &c
}

func parseCondition(r gjson.Result) Condition {
	c := Condition{All: list(r, "all", parseCondition), Any: list(r, "any", parseCondition), Not: optionalCondition(r.Get("not"))}
	if at := r.Get("at"); at.Exists() {
		c.At, c.Op, c.Value = at.String(), r.Get("op").String(), parseOperand(r.Get("value"))
	}
	return c
}

func parseOperand(r gjson.Result) Operand {
	o := Operand{JSON: r.Raw}
	switch {
	case r.IsBool():
		o.Bool, o.IsBool = r.Bool(), true
	case r.Type == gjson.Number:
		o.Number, o.IsNum = profile.ParseDecimal(r.Raw)
	case r.Type == gjson.String:
		o.Texts = []string{r.String()}
	case r.IsArray():
		r.ForEach(func(_, v gjson.Result) bool { o.Texts = append(o.Texts, v.String()); return true })
	case r.IsObject():
		o.Kinds, o.When, o.Same = stringsOf(r, "kinds"), r.Get("when").String(), r.Get("product").String() == "same"
	}
	return o
}
