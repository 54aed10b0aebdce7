package knowledge

import (
	"limitcheck/core/profile"

	"github.com/tidwall/gjson"
)

func optionalCondition(r *node) *Condition {
	if !r.IsObject() {
		return nil
	}
	c := parseCondition(r)
	return &c
}

func parseCondition(r *node) Condition {
	c := Condition{All: list(r, "all", parseCondition), Any: list(r, "any", parseCondition), Not: optionalCondition(r.Get("not"))}
	if at := r.Get("at"); at.Exists() {
		c.At, c.Op, c.Value = at.String(), operator(r.string("op")), parseOperand(r.Get("value"))
		c.Place = profile.PlaceOf(c.At)
	}
	return c
}

func parseOperand(r *node) Operand {
	o := Operand{JSON: r.Raw}
	switch {
	case r.IsBool():
		o.Bool, o.IsBool = r.Bool(), true
	case r.Type == gjson.Number:
		o.Number, o.IsNum = profile.ParseDecimal(r.Raw)
	case r.Type == gjson.String:
		o.Texts = []string{r.String()}
	case r.IsArray():
		o.Texts = r.strings()
	case r.IsObject():
		o.Kinds, o.When, o.Same = stringsOf(r, "kinds"), eventWindow(r.string("when")), r.string("product") == "same"
		o.Set = profile.KindsOf(o.Kinds...)
	}
	return o
}
