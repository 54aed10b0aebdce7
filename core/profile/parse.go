// Package profile turns bytes into the facts of one merchant: a guard refuses what is no
// acceptable JSON text, and one pass over the rest checks every value against the JSON Schema and
// keeps it in the form that the rules read. Nothing is coerced: a wrong type or a number out of
// range is a problem with the place, what was found and what is expected, and all problems come
// at once. Absent and null both mean unknown.
package profile

import (
	"strings"

	"github.com/tidwall/gjson"
)

// The locales that answers are written in.
const (
	Chinese = "zh-CN"
	English = "en"
)

// Parse reads a profile from the body of a request. The host's date (YYYY-MM-DD, UTC+8) stands in
// for an absent as_of and the host's locale for an absent locale; a date that is no day of this
// century is taken as not given, another locale as Chinese. Exactly one result is not nil.
func Parse(body []byte, today, locale string) (*Profile, *Rejection) {
	text, rejection := guard(body)
	if rejection != nil {
		if rejection.Code == DuplicateKey {
			rejection.Locale = ownLocale(text)
		}
		return nil, rejection
	}
	p := parser{table: schemaTable()}
	host := hostMembers(today, locale)
	root := p.root(text, host)
	asOf, _ := root.Member("as_of")
	if asOf.Kind == 0 && root.Kind == Object && !p.saw("/as_of") {
		p.add(Problem{Pointer: "/as_of", Expected: Expected{Kind: ExpectedHostDate}})
	}
	if len(p.problems) > 0 {
		return nil, &Rejection{
			Code:     InvalidProfile,
			Problems: p.problems[:min(len(p.problems), MaximumProblems)],
			Locale:   ownLocale(text),
		}
	}
	own, _ := root.Member("locale")
	return &Profile{AsOf: asOf.Days.First, Locale: own.Text, Root: root, Canonical: []byte(root.JSON)}, nil
}

// Locale returns the supported locale nearest to the tag, which is Chinese for want of any.
func Locale(tag string) string {
	language, _, _ := strings.Cut(tag, "-")
	if len(language) == 2 && language[0]|0x20 == 'e' && language[1]|0x20 == 'n' {
		return English
	}
	return Chinese
}

// ownLocale returns the locale that a rejected but readable profile asks for, or "".
func ownLocale(text string) string {
	own := gjson.Parse(text)
	if !own.IsObject() {
		return ""
	}
	if asked := own.Get("locale").Str; asked == Chinese || asked == English {
		return asked
	}
	return ""
}

// LocaleOf returns the locale in which an accepted profile is answered: its own, else that nearest
// to the host's.
func LocaleOf(body []byte, host string) string {
	if own := ownLocale(string(body)); own != "" {
		return own
	}
	return Locale(host)
}

// hostMember is a member that the host knows and the profile may leave out.
type hostMember struct{ name, json string }

func hostMembers(today, locale string) []hostMember {
	members := []hostMember{{"locale", `"` + Locale(locale) + `"`}}
	if schemaTable().byName["/as_of"].wrongText(today, new(matcher)).Kind == "" {
		members = append(members, hostMember{"as_of", `"` + today + `"`})
	}
	return members
}
