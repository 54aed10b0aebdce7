package profile

import (
	"strings"

	"limitcheck/core/jcs"

	"github.com/tidwall/gjson"
)

// canonical writes a whole value in RFC 8785 form, once: the JSON of every list and object in it is
// a part of that one text.
type canonical struct{ text strings.Builder }

// write gives the lists and objects of a value their JSON, and drops the members that are null, which
// stand in the JSON alone.
func (c *canonical) write(v *Value) {
	start := c.text.Len()
	switch v.Kind {
	case List:
		c.text.WriteByte('[')
		for i := range v.Items {
			c.separate(i)
			c.write(&v.Items[i])
		}
		c.text.WriteByte(']')
	case Object:
		c.text.WriteByte('{')
		known := 0
		for i := range v.Members {
			m := &v.Members[i]
			c.separate(i)
			c.text.WriteByte('"')
			c.text.WriteString(m.Name) // the schema has no name that JSON would escape
			c.text.WriteString(`":`)
			c.write(&m.Value)
			if m.Value.Kind == 0 {
				continue
			}
			if known < i {
				v.Members[known] = *m
			}
			known++
		}
		v.Members = v.Members[:known]
		c.text.WriteByte('}')
	default:
		c.text.WriteString(v.JSON)
		return
	}
	v.JSON = c.text.String()[start:]
}

func (c *canonical) separate(place int) {
	if place > 0 {
		c.text.WriteByte(',')
	}
}

// textJSON returns the RFC 8785 form of a string: as it is written, unless it holds an escape, each of
// which is longer than what it stands for.
func textJSON(raw gjson.Result) string {
	if len(raw.Raw) == len(raw.Str)+len(`""`) {
		return raw.Raw
	}
	return string(jcs.AppendString(nil, raw.Str))
}

// numberJSON returns the RFC 8785 form of a number. A whole number of 15 digits at most is a double of its
// own and has that form as it is written, but for minus zero.
func numberJSON(raw string, number float64) string {
	if _, whole := parseDigits(raw); whole && len(raw) <= 15 {
		return raw
	}
	return string(jcs.AppendNumber(nil, number))
}
