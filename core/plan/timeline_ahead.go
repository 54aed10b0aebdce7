package plan

import (
	"strconv"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
	"limitcheck/core/reason"
)

// stepDays gives each step that is still to be done its day, and another on
// which to see what came of it.
func (c *chronicle) stepDays() {
	for i := range c.plan.Steps {
		s := &c.plan.Steps[i]
		if s.Done {
			continue
		}
		words := map[string]string{"step": s.Step.Title.In(c.locale)}
		begin := Entry{Kind: ToDo, For: s.For, Step: s.Step.ID, Sources: c.words.Steps.Sources, Begins: true}
		begin.ID, begin.On, begin.Text = "step/"+s.Step.ID, s.StartOn.String(), c.say(c.words.Steps.Start, words)
		c.add(begin)
		if s.Step.CheckAfterDays > 0 && s.CheckOn > s.StartOn {
			check := begin
			check.Begins, check.Checks = false, true
			check.ID, check.On, check.Text = "check/"+s.Step.ID, s.CheckOn.String(), c.say(c.words.Steps.Check, words)
			c.add(check)
		}
	}
}

// payments gives the instalment days that are known, and for a payment that
// cannot be made the day by which to have spoken to the lender.
func (c *chronicle) payments() {
	for _, x := range ahead(c.facts, instalments(c.facts)) {
		words := map[string]string{"product": c.facts.Base.ProductTitle(x.product).In(c.locale), "on": c.facts.Day(x.on), "amount": reason.Amount(x.amount)}
		text := c.words.Due.Open
		switch {
		case x.calledIn:
			text = c.words.Due.CalledIn
		case x.amountKnown:
			text = c.words.Due.Due
		}
		c.add(Entry{ID: "due/" + x.product, On: x.on.String(), Kind: Deadline, Text: c.say(text, words), Sources: c.words.Due.Sources})
		if x.cannotPay && !x.calledIn {
			c.speakFirst(x, words)
		}
	}
}

func (c *chronicle) speakFirst(x *instalment, words map[string]string) {
	by, text := x.speakBy(c.calendar), c.words.Due.Speak
	if by <= c.facts.Profile.AsOf {
		by, text = c.facts.Profile.AsOf, c.words.Due.SpeakToday
	}
	said := c.say(text, words)
	if !c.calendar.Known(by) || !c.calendar.Known(x.on) {
		said = c.also(said, beyond(c.facts.Base, x.on).In(c.locale))
	}
	c.add(Entry{
		ID: "speak/" + x.product, On: by.String(), Kind: Deadline, Text: said,
		Step: c.inPlan("talk-before-due"), Sources: c.words.Due.SpeakSources,
	})
}

// expiries tells what ends by itself: inquiries that grow old, the record of a
// late payment, an offer of money.
func (c *chronicle) expiries() {
	c.inquiries()
	c.overdueMarks()
	for _, o := range c.plan.Financing {
		ends, ok := profile.ParseDate(o.Financing.ExpiresOn)
		if !ok || o.Fit == DoesNotFit || ends < c.facts.Profile.AsOf {
			continue
		}
		c.add(Entry{
			ID: "expires/" + o.Financing.ID, On: ends.String(), Kind: Expires, Sources: o.Financing.Sources,
			Text: c.say(c.words.Expires.Financing.Text, map[string]string{"title": o.Financing.Title.In(c.locale)}),
		})
	}
}

// inquiries: those that a report of a known day counted are older than the
// window once as long has passed; of later ones nothing is known.
func (c *chronicle) inquiries() {
	count, counted := c.facts.Profile.Lookup("/credit/hard_inquiries_3m")
	report, dated := c.facts.Profile.Lookup("/credit/report_checked_on")
	if !counted || count.Number == 0 || !dated || report.Days.First > c.facts.Profile.AsOf {
		return
	}
	c.expires("inquiries", c.words.Expires.Inquiries, report.Days, map[string]string{"count": strconv.FormatInt(count.Number.Whole(), 10)})
}

func (c *chronicle) overdueMarks() {
	for e := range c.facts.Past() {
		if e.Kind == "repaid_late" && e.Dated {
			c.expires("overdue-mark/"+e.On.String(), c.words.Expires.OverdueMark, e.On, map[string]string{})
		}
	}
}

// expires counts months from a day, or from the last day that a month leaves
// open, and tells what ends where that is still to come.
func (c *chronicle) expires(id string, x knowledge.Expiry, from profile.DateRange, words map[string]string) {
	last := min(from.Last, c.facts.Profile.AsOf)
	on := last.AddMonths(x.Months)
	if on < c.facts.Profile.AsOf {
		return
	}
	words["on"] = c.facts.Days(from)
	said := c.say(x.Text, words)
	if from.First != from.Last {
		said = c.also(said, c.words.MonthOnly.In(c.locale))
	}
	c.add(Entry{ID: "expires/" + id, On: on.String(), Kind: Expires, Text: said, For: x.For, Sources: x.Sources})
}
