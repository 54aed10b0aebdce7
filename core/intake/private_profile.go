package intake

import (
	"slices"
	"strconv"

	"limitcheck/core/jcs"
	"limitcheck/core/profile"

	"github.com/tidwall/gjson"
)

// PrivateText is a text of a profile in which private numbers of one kind stand.
type PrivateText struct {
	Pointer string // JSON Pointer of the text
	Kind    string // as of Private
}

// Conceal returns the profile with every private number in its texts masked,
// and where they stood: an item for each text and kind, in the order of the
// profile's RFC 8785 form and of the contract's kinds. Whatever is read from the
// profile after that can be quoted. Its Canonical form stays as it was given,
// which is what a receipt's digest is made from. A profile without private
// numbers is returned as it is.
func Conceal(p *profile.Profile) (*profile.Profile, []PrivateText) {
	if !new(finder).holds(&p.Root) {
		return p, nil
	}
	var c concealer
	concealed := *p
	concealed.Root, _ = c.value(p.Root)
	return &concealed, c.found
}

// holds reports whether a private number stands in any text of a value. Most profiles have none, and
// need none of what it takes to rebuild them.
func (f *finder) holds(v *profile.Value) bool {
	if v.Kind == profile.Text {
		f.text, f.at = v.Text, 0
		return f.next()
	}
	for i := range v.Items {
		if f.holds(&v.Items[i]) {
			return true
		}
	}
	for i := range v.Members {
		if f.holds(&v.Members[i].Value) {
			return true
		}
	}
	return false
}

type concealer struct {
	path  []string // reference tokens of the value that is read
	found []PrivateText
}

// value returns the value without private numbers, and whether it had any.
func (c *concealer) value(v profile.Value) (profile.Value, bool) {
	switch v.Kind {
	case profile.Text:
		return c.text(v)
	case profile.List:
		return c.list(v)
	case profile.Object:
		return c.object(v)
	}
	return v, false
}

func (c *concealer) text(v profile.Value) (profile.Value, bool) {
	masked := Mask(v.Text)
	if masked == v.Text {
		return v, false
	}
	numbers := FindPrivate(v.Text)
	for _, kind := range [...]string{identityNumber, phoneNumber, cardNumber} {
		if slices.ContainsFunc(numbers, func(n Private) bool { return n.Kind == kind }) {
			c.found = append(c.found, PrivateText{c.pointer(), kind})
		}
	}
	v.Text = masked
	v.JSON = string(jcs.AppendString(nil, masked))
	return v, true
}

func (c *concealer) pointer() string {
	var pointer []byte
	for _, token := range c.path {
		pointer = append(append(pointer, '/'), profile.Escape(token)...)
	}
	return string(pointer)
}

func (c *concealer) list(v profile.Value) (profile.Value, bool) {
	var items []profile.Value // of a list that changes
	for i, item := range v.Items {
		c.path = append(c.path, strconv.Itoa(i))
		masked, found := c.value(item)
		c.path = c.path[:len(c.path)-1]
		if found {
			if items == nil {
				items = slices.Clone(v.Items)
			}
			items[i] = masked
		}
	}
	if items == nil {
		return v, false
	}
	json := []byte{'['}
	for i, item := range items {
		if i > 0 {
			json = append(json, ',')
		}
		json = append(json, item.JSON...)
	}
	v.Items, v.JSON = items, string(append(json, ']'))
	return v, true
}

func (c *concealer) object(v profile.Value) (profile.Value, bool) {
	var members []profile.Member // of an object that changes
	for i, m := range v.Members {
		c.path = append(c.path, m.Name)
		masked, found := c.value(m.Value)
		c.path = c.path[:len(c.path)-1]
		if found {
			if members == nil {
				members = slices.Clone(v.Members)
			}
			members[i].Value = masked
		}
	}
	if members == nil {
		return v, false
	}
	v.Members = members
	v.JSON = objectJSON(v)
	return v, true
}

// objectJSON writes an object anew. The members that are null stand in its JSON
// alone, and stay.
func objectJSON(v profile.Value) string {
	json := []byte{'{'}
	gjson.Parse(v.JSON).ForEach(func(name, value gjson.Result) bool {
		if len(json) > 1 {
			json = append(json, ',')
		}
		json = append(append(json, name.Raw...), ':')
		if m, ok := v.Member(name.Str); ok {
			json = append(json, m.JSON...)
		} else {
			json = append(json, value.Raw...)
		}
		return true
	})
	return string(append(json, '}'))
}
