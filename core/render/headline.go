package render

import (
	"strings"

	"limitcheck/core/reason"
)

// headline says in one line what it looks like altogether.
func (a Answer) headline() string {
	locale := a.Facts.Profile.Locale
	headline := a.Facts.Base.Answer.Headline[certainty(a.Assessment.Certainty)].In(locale)
	if len(a.Assessment.Findings) > 0 {
		headline = strings.ReplaceAll(headline, "{cause}", a.Assessment.Findings[0].Cause.Title.In(locale))
	}
	return headline
}

// entryHeadline says of one restriction what it looks like.
func (a Answer) entryHeadline(e reason.Entry) string {
	locale := a.Facts.Profile.Locale
	headline := a.Facts.Base.Answer.RestrictionHeadline[certainty(e.Certainty)].In(locale)
	headline = strings.ReplaceAll(headline, "{product}", a.product(e.Pointer))
	if len(e.Top) > 0 {
		headline = strings.ReplaceAll(headline, "{cause}", e.Top[0].Title.In(locale))
	}
	return headline
}

// product names the product of a restriction.
func (a Answer) product(pointer string) string {
	product, _ := a.Facts.Profile.Lookup(pointer + "/product")
	return a.Facts.Base.ProductTitle(product.Text).In(a.Facts.Profile.Locale)
}
