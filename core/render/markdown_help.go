package render

import (
	"slices"
	"strconv"

	"limitcheck/core/plan"
	"limitcheck/core/reason"
)

// rights tells those that this case gives, and names those that everybody has.
func (d *document) rights() {
	if len(d.Plan.Rights) == 0 {
		return
	}
	var general, sources []string
	d.section("rights")
	for _, r := range d.Plan.Rights {
		days, form := strconv.Itoa(r.DeadlineDays), ""
		if r.DeadlineDays > 0 {
			form = "_days"
		}
		if len(r.For) == 0 && r.When == nil {
			general = append(general, d.format.say("right_short"+form, "title", d.words(r.Title), "article", d.words(r.Article), "days", days))
			sources = append(sources, r.Sources...)
			continue
		}
		basis := d.format.say("article"+form, "article", d.words(r.Article), "reach", d.words(r.Reach), "days", days)
		d.titled(d.words(r.Title), d.format.say("right", "text", d.words(r.Text), "basis", basis), r.Sources...)
	}
	if len(general) > 0 {
		d.item(0, d.format.say("more_rights", "rights", d.format.list(general, "separator")), sources...)
	}
	d.gap()
}

// toldOptions are the options that only may fit and are still told: those of
// which most is known to be met.
const toldOptions = 3

// financing tells the options that fit, and of those that may the closest, with
// the conditions that are open. The others are only named.
func (d *document) financing() {
	if len(d.Plan.Financing) == 0 {
		return
	}
	var open []string
	var unfit unmetGroups
	told, maybe := false, 0
	d.section("financing")
	if slices.ContainsFunc(d.Plan.Financing, func(o *plan.Option) bool { return o.Fit != plan.DoesNotFit }) {
		d.applyOnce()
	}
	for _, o := range d.Plan.Financing {
		title := d.words(o.Financing.Title)
		switch {
		case o.Fit == plan.DoesNotFit:
			unfit.add(d.unmet(o), title)
		case o.Fit == plan.Maybe && (2*met(o) < len(o.Reasons) || maybe == toldOptions):
			open = append(open, title)
		default:
			if o.Fit == plan.Maybe {
				maybe++
			}
			told = true
			d.option(o)
		}
	}
	d.gap()
	if told {
		d.paragraph(d.format.say("conditions"))
	}
	if len(open) > 0 {
		d.paragraph(d.format.say("maybe_unknown", "titles", d.format.list(open, "titles")))
	}
	if len(unfit.conditions) > 0 {
		d.paragraph(d.format.say("does_not_fit"))
		for i, condition := range unfit.conditions {
			d.item(0, d.format.say("unmet", "condition", condition, "titles", d.format.list(unfit.titles[i], "titles")))
		}
		d.gap()
	}
}

// unmetGroups are the titles of what does not fit, by the condition that fails:
// many fail at the same one, which is then told once.
type unmetGroups struct {
	conditions []string
	titles     [][]string
}

func (g *unmetGroups) add(condition, title string) {
	i := slices.Index(g.conditions, condition)
	if i < 0 {
		i = len(g.conditions)
		g.conditions, g.titles = append(g.conditions, condition), append(g.titles, nil)
	}
	g.titles[i] = append(g.titles[i], title)
}

// applyOnce says again, before the list, that it is no list to go through.
func (d *document) applyOnce() {
	for _, w := range d.Plan.Warnings {
		if w.ID == "no-serial-applications" {
			d.paragraph(d.format.say("apply_once", "title", d.words(w.Title), "why", d.words(w.Why)), w.Sources...)
		}
	}
}

// unmet is the first condition that is not met.
func (d *document) unmet(o *plan.Option) string {
	for _, r := range o.Reasons {
		if r.Truth == reason.False {
			return d.words(r.Text)
		}
	}
	return ""
}

func met(o *plan.Option) int {
	n := 0
	for _, r := range o.Reasons {
		if r.Truth == reason.True {
			n++
		}
	}
	return n
}

// option tells one option: what it is, what it still asks for, and the trap in it.
func (d *document) option(o *plan.Option) {
	x := o.Financing
	fit := d.format.term(fitIDs[o.Fit])
	d.titled(d.words(x.Title)+d.format.term("dot")+fit, d.format.say("warning", "why", d.words(x.Text)), x.Sources...)
	if o.Fit == plan.Fits {
		d.item(1, d.format.say("money", "amount", d.words(x.Amount), "cost", d.words(x.Cost)))
	}
	var conditions []string
	if o.Fit != plan.Fits {
		conditions = append(conditions, d.format.say("met", "n", strconv.Itoa(met(o))))
	}
	for _, r := range o.Reasons {
		switch {
		case r.Truth == reason.True && o.Fit == plan.Fits:
			conditions = append(conditions, "✓ "+d.words(r.Text))
		case r.Truth == reason.False:
			conditions = append(conditions, "✗ "+d.words(r.Text))
		case r.Truth == reason.Unknown:
			conditions = append(conditions, "? "+d.words(r.Text))
		}
	}
	d.item(1, d.format.list(conditions, "separator"))
	for _, trap := range x.Trap {
		d.item(1, d.format.say("caution", "text", d.words(trap)))
	}
	if x.ExpiresOn != "" {
		d.item(1, d.format.say("expires_on", "day", d.format.days(x.ExpiresOn)))
	}
}
