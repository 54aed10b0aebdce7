package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// Fit says whether a financing option suits the profile.
type Fit uint8

// The three fits; a condition that is unknown makes it Maybe.
const (
	Fits Fit = iota
	Maybe
	DoesNotFit
)

// Option is a financing option held against the profile.
type Option struct {
	Financing *knowledge.Financing
	Fit       Fit
	Reasons   []Reason
}

// Reason is one condition of an option with what came of it.
type Reason struct {
	Text    knowledge.Text
	Truth   reason.Truth
	Pointer string // of the field that it asks for
}

// rights returns those that apply to the causes found; a right of no cause in
// particular applies to all.
func rights(f *reason.Facts, a *reason.Assessment) []*knowledge.Right {
	var all []*knowledge.Right
	for i := range f.Base.Rights {
		r := &f.Base.Rights[i]
		if holds(f, r.When) && concerns(r.For, a) {
			all = append(all, r)
		}
	}
	return all
}

// concerns reports whether one of the causes is an explanation above
// background; no cause named concerns everybody.
func concerns(causes []string, a *reason.Assessment) bool {
	return len(causes) == 0 || slices.ContainsFunc(a.Findings, func(x *reason.Finding) bool {
		return x.Standing < knowledge.Background && slices.Contains(causes, x.Cause.ID)
	})
}

func impacts(f *reason.Facts) []*knowledge.Impact {
	var all []*knowledge.Impact
	for i := range f.Base.Impacts {
		if x := &f.Base.Impacts[i]; holds(f, x.When) {
			all = append(all, x)
		}
	}
	return all
}

// outlookNotes returns the notes on the causes found and those on all.
func outlookNotes(f *reason.Facts, a *reason.Assessment) []*knowledge.Note {
	var all []*knowledge.Note
	for i := range f.Base.OutlookNotes {
		if n := &f.Base.OutlookNotes[i]; concerns(n.For, a) {
			all = append(all, n)
		}
	}
	return all
}

// corrections returns what is wrongly said about the causes found.
func corrections(f *reason.Facts, a *reason.Assessment) []*knowledge.Correction {
	var all []*knowledge.Correction
	for i := range f.Base.Corrections {
		if c := &f.Base.Corrections[i]; len(c.Causes) > 0 && concerns(c.Causes, a) {
			all = append(all, c)
		}
	}
	return all
}

// financing holds every option that has not ended against the profile: first
// those that fit, last those that do not.
func financing(f *reason.Facts) []*Option {
	var options []*Option
	for i := range f.Base.Financing {
		x := &f.Base.Financing[i]
		if ends, ok := profile.ParseDate(x.ExpiresOn); ok && ends < f.Profile.AsOf {
			continue
		}
		options = append(options, fit(f, x))
	}
	slices.SortStableFunc(options, func(a, b *Option) int { return int(a.Fit) - int(b.Fit) })
	return options
}

func fit(f *reason.Facts, x *knowledge.Financing) *Option {
	o := &Option{Financing: x}
	all := reason.True
	for _, c := range x.Conditions {
		truth, pointer := f.Over(c.When, c.Every)
		all = all.And(truth)
		o.Reasons = append(o.Reasons, Reason{c.Text, truth, pointer})
	}
	switch all {
	case reason.Unknown:
		o.Fit = Maybe
	case reason.False:
		o.Fit = DoesNotFit
	}
	return o
}
