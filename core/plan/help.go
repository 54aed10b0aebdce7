package plan

import (
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
	"limitcheck/core/sorting"
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

// those returns the items that apply, in their order.
func those[T any](all []T, apply func(*T) bool) []*T {
	var applying []*T
	for i := range all {
		if apply(&all[i]) {
			applying = append(applying, &all[i])
		}
	}
	return applying
}

// help fills in what applies to the facts and to the causes found; a right or a
// note of no cause in particular applies to all, a correction only to its own.
func (p *Plan) help(f *reason.Facts, a *reason.Assessment) {
	b := f.Base
	p.Warnings = those(b.Warnings, func(w *knowledge.Warning) bool { return holds(f, w.When) })
	p.Rights = those(b.Rights, func(r *knowledge.Right) bool { return holds(f, r.When) && a.Concerns(r.For) })
	p.Impacts = those(b.Impacts, func(x *knowledge.Impact) bool { return holds(f, x.When) })
	p.Corrections = those(b.Corrections, func(c *knowledge.Correction) bool { return len(c.Causes) > 0 && a.Concerns(c.Causes) })
	p.Outlook.Notes = those(b.OutlookNotes, func(n *knowledge.Note) bool { return a.Concerns(n.For) })
	p.Financing = financing(f)
}

// financing holds every option that has not ended against the profile: first
// those that fit, last those that do not.
func financing(f *reason.Facts) []*Option {
	var options []*Option
	alerts := alertsOf(f)
	for i := range f.Base.Financing {
		x := &f.Base.Financing[i]
		if ends, ok := profile.ParseDate(x.ExpiresOn); ok && ends < f.Profile.AsOf {
			continue
		}
		options = append(options, fit(f, x, alerts))
	}
	sorting.By(options, func(a, b *Option) int { return int(a.Fit) - int(b.Fit) })
	return options
}

// fit holds an option against the profile. What an alert is about comes first:
// while it lasts, no condition that is met makes a new debt fit.
func fit(f *reason.Facts, x *knowledge.Financing, alerts []*knowledge.Alert) *Option {
	o := &Option{Financing: x, Reasons: make([]Reason, 0, len(alerts)+len(x.Conditions))}
	all := reason.True
	for _, a := range alerts {
		if slices.Contains(x.NotDuring, a.Kind) {
			all = reason.False
			o.Reasons = append(o.Reasons, Reason{Text: a.Over, Truth: reason.False})
		}
	}
	for i := range x.Conditions {
		c := &x.Conditions[i]
		truth, pointer := f.Over(&c.When, c.Every)
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
