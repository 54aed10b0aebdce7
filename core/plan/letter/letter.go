// Package letter drafts letters from the facts given and no others: nothing
// invented, nothing begged, and neither misuse nor other debts volunteered or
// denied.
package letter

import "limitcheck/core/reason"

// Letter is one draft.
type Letter struct {
	ID           string
	To           string   // "lender", "credit_bureau" or "regulator"
	Restrictions []string // pointers of the entries that it speaks of
	Title, Body  string   // the body is plain text, paragraphs parted by an empty line
	Attachments  []string // numbered in the body in this order
	Sources      []string
}

// Write drafts every letter that is due.
func Write(f *reason.Facts, a *reason.Assessment) []Letter { return nil }
