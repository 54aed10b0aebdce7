package profile

import "sync"

// MaximumComparisonBytes is the limit of a body that holds two assessments. One is about 120 KiB,
// and some 400 KiB with every rule and a forecast of cash.
const MaximumComparisonBytes = 1 << 20

var comparisonTable = sync.OnceValue(func() *table {
	t := readSchema(ComparisonRequestSchema)
	for _, side := range []string{"/before", "/after"} {
		t.byName[side+"/explanations"].distinct = "cause"
		t.byName[side+"/ruled_out"].distinct = "cause"
		t.byName[side+"/plan"].distinct = "step"
	}
	return t
})

// ParseComparison reads the body of a question about two assessments: the two, as far as
// ComparisonRequestSchema describes them, and the locale of the answer, for which the host's stands
// in. They are good where the rejection is nil.
func ParseComparison(body []byte, locale string) (before, after Value, own string, rejection *Rejection) {
	text, rejection := guardUpTo(MaximumComparisonBytes, body)
	if rejection != nil {
		return Value{}, Value{}, "", rejection
	}
	p := parser{table: comparisonTable()}
	host := []hostMember{{"locale", `"` + Locale(locale) + `"`}}
	root := p.root(text, host)
	if len(p.problems) > 0 {
		return Value{}, Value{}, "", &Rejection{
			Code:     InvalidProfile,
			Problems: p.problems[:min(len(p.problems), MaximumProblems)],
			Locale:   ownLocale(text),
		}
	}
	before, _ = root.Member("before")
	after, _ = root.Member("after")
	asked, _ := root.Member("locale")
	return before, after, asked.Text, nil
}
