package cash

import "limitcheck/core/profile"

// offer is what is known of one offer of money.
//
//	received  principal  cost
//	given     given      repaid − received + fees beyond principal − received, which were taken first
//	given     –          repaid − received; the fees are taken to be deducted already, and the text says so
//	–         given      repaid − principal + fees; the text says that the pay-out is not known
//	–         –          not known
//
// Without total_repaid there is no cost, without days or with nothing received no
// yearly rate: an offer that says too little gets the question to ask instead.
type offer struct {
	name     string
	received Fen // the principal where the pay-out is not known
	repaid   Fen
	onTop    Fen // fees that are neither in the pay-out nor in what goes back
	days     int

	receivedKnown, repaidKnown bool
	fromPrincipal              bool
	deducted                   Fen // fees taken to be deducted already
}

func (o *offer) cost() Fen { return o.repaid + o.onTop - o.received }

// comparable reports whether there is a yearly rate that means something.
func (o *offer) comparable() bool {
	return o.receivedKnown && o.repaidKnown && o.days > 0 && o.received > 0 && o.cost() > 0
}

func (o *offer) annual() hundredths { return simpleAnnual(o.cost(), o.received, o.days) }

func readOffers(p *profile.Profile, s speech) []*offer {
	given, _ := p.Lookup("/offers")
	var offers []*offer
	for i, v := range given.Items {
		offers = append(offers, readOffer(v, s, i+1))
	}
	return offers
}

func readOffer(v profile.Value, s speech, place int) *offer {
	name, _ := v.Member("name")
	principal, hasPrincipal := v.Member("principal")
	received, hasReceived := v.Member("received")
	repaid, hasRepaid := v.Member("total_repaid")
	fees, _ := v.Member("fees")
	days, _ := v.Member("days")
	o := &offer{
		name:     oneLine(name.Text),
		received: fen(received), receivedKnown: hasReceived || hasPrincipal,
		repaid: fen(repaid), repaidKnown: hasRepaid,
		days: int(days.Number.Whole()),
	}
	if o.name == "" {
		o.name = s.term("unnamed_offer", "number", number(place))
	}
	fee := fen(fees)
	switch {
	case hasReceived && hasPrincipal:
		o.onTop = max(0, fee-max(0, fen(principal)-o.received))
	case hasReceived:
		o.deducted = fee
	case hasPrincipal:
		o.received, o.onTop, o.fromPrincipal = fen(principal), fee, true
	}
	return o
}

// told returns what the offer costs, or the question to ask.
func (o *offer) told(s speech) OfferCost {
	c := OfferCost{Offer: o.name}
	var text []string
	say := func(key string, filled ...string) { text = append(text, s.say(s.words.Offers, key, filled...)) }
	if o.receivedKnown && o.received == 0 && !o.fromPrincipal {
		say("nothing_received")
		s.cite(s.words.Fraud)
		c.TotalCost, c.HasCost, c.Text = o.cost(), o.repaidKnown, s.join(text)
		return c
	}
	switch {
	case !o.receivedKnown:
		say("no_received")
	case !o.repaidKnown:
		say("no_repaid")
	default:
		c.TotalCost, c.HasCost = o.cost(), true
		c.HasAnnual = o.days > 0 && o.received > 0
		if c.HasAnnual {
			c.AnnualPct = profile.Decimal(o.annual()) * (profile.DecimalOne / 100)
		}
		text = append(text, o.priced(s)...)
	}
	c.Text = s.join(text)
	return c
}

func (o *offer) priced(s speech) []string {
	var text []string
	say := func(key string, filled ...string) { text = append(text, s.say(s.words.Offers, key, filled...)) }
	received, repaid := amount(o.received), amount(o.repaid)
	switch {
	case o.cost() <= 0:
		say("no_cost", "received", received, "paid", amount(o.repaid+o.onTop))
	case o.onTop > 0:
		say("cost_with_fees", "received", received, "repaid", repaid, "fees", amount(o.onTop), "cost", amount(o.cost()))
	default:
		say("cost", "received", received, "repaid", repaid, "cost", amount(o.cost()))
	}
	if o.deducted > 0 {
		say("fees_taken_first", "fees", amount(o.deducted))
	}
	if o.fromPrincipal {
		say("from_principal")
	}
	switch {
	case o.comparable():
		compound, exact := compoundAnnual(o.received+o.cost(), o.received, o.days)
		say("rate", "days", number(o.days), "simple", s.percent(o.annual()), "compound", s.rate(compound, exact))
		text = append(text, o.ceiling(s)...)
	case o.days == 0:
		say("no_days")
	}
	return text
}

// The one ceiling on the cost of lending for which there is a report, as a
// simple yearly rate. Repaid in instalments a loan costs up to about twice its
// simple rate, because on average half of the money is out.
const ceiling hundredths = 24_00

func (o *offer) ceiling(s speech) []string {
	switch rate := o.annual(); {
	case rate > ceiling:
		return []string{s.say(s.words.Ceiling, "over")}
	case 2*rate > ceiling:
		return []string{s.say(s.words.Ceiling, "may_be_over")}
	}
	return nil
}
