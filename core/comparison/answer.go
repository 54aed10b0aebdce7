package comparison

import (
	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// answer is what is read of one assessment. Members that an older answer may
// lack are empty.
type answer struct {
	asOf             string
	knowledgeVersion string
	knowledgeDigest  string
	coreVersion      string
	profileDigest    string
	alert            string // its kind
	nextDue          string
	recheck          string
	explanations     []*explanation // most credible first
	ruledOut         []string
	products         []product
	steps            []step
	cash             *forecast
}

// explanation is one cause as an answer saw it.
type explanation struct {
	cause, title string
	State
}

// State is how a cause stood in one answer.
type State struct {
	Rank              int // 1 is the most credible
	Standing, Present string
}

// product is one restricted product; nth tells entries of the same product apart.
type product struct {
	id  string
	nth int
	ProductState
}

// ProductState is what one answer said of a restricted product.
type ProductState struct {
	Certainty string
	Top       string // id of the cause that comes first, or ""
}

type step struct {
	id, title, doneOn string
	causes            []string
}

// forecast is what an answer said of cash; lowest is nil where it told none.
type forecast struct {
	lowest      *Balance
	shortfallOn string
}

// Balance is the lowest balance of a forecast, in CNY, and its day.
type Balance struct {
	On     string
	Amount profile.Decimal
}

func read(v profile.Value) answer {
	receipt, loan, outlook, alert := member(v, "receipt"), member(v, "existing_loan"), member(v, "outlook"), member(v, "alert")
	a := answer{
		asOf:             text(v, "as_of"),
		knowledgeVersion: text(v, "knowledge_version"),
		knowledgeDigest:  text(receipt, "knowledge_sha256"),
		coreVersion:      text(receipt, "core_version"),
		profileDigest:    text(receipt, "profile_sha256"),
		alert:            text(alert, "kind"),
		nextDue:          text(loan, "next_due_on"),
		recheck:          text(outlook, "recheck_on"),
		explanations:     explanations(v),
		products:         products(v),
		cash:             cash(v),
	}
	for _, r := range member(v, "ruled_out").Items {
		a.ruledOut = append(a.ruledOut, text(r, "cause"))
	}
	for _, s := range member(v, "plan").Items {
		a.steps = append(a.steps, step{text(s, "step"), text(s, "title"), text(s, "done_on"), texts(s, "for")})
	}
	return a
}

func explanations(v profile.Value) []*explanation {
	var all []*explanation
	for _, e := range member(v, "explanations").Items {
		rank := int(member(e, "rank").Number.Whole())
		all = append(all, &explanation{text(e, "cause"), text(e, "title"), State{rank, text(e, "standing"), text(e, "present")}})
	}
	// Of pointers, as all of the core sorts: each struct type would bring a sort of its own.
	sorting.By(all, func(a, b *explanation) int { return a.Rank - b.Rank })
	return all
}

func products(v profile.Value) []product {
	var all []product
	for _, r := range member(v, "restrictions").Items {
		p := product{id: text(r, "product"), ProductState: ProductState{Certainty: text(r, "certainty")}}
		if top := texts(r, "top"); len(top) > 0 {
			p.Top = top[0]
		}
		for _, other := range all {
			if other.id == p.id {
				p.nth++
			}
		}
		all = append(all, p)
	}
	return all
}

func cash(v profile.Value) *forecast {
	given, ok := v.Member("cash")
	if !ok {
		return nil
	}
	f := &forecast{shortfallOn: text(given, "shortfall_on")}
	if lowest, ok := given.Member("lowest"); ok {
		f.lowest = &Balance{text(lowest, "on"), member(lowest, "balance").Number}
	}
	return f
}

func member(v profile.Value, name string) profile.Value { m, _ := v.Member(name); return m }

func text(v profile.Value, name string) string { return member(v, name).Text }

func texts(v profile.Value, name string) []string {
	var all []string
	for _, item := range member(v, name).Items {
		all = append(all, item.Text)
	}
	return all
}

func (a *answer) explanation(cause string) *explanation {
	for _, e := range a.explanations {
		if e.cause == cause {
			return e
		}
	}
	return nil
}

func (a *answer) step(id string) *step {
	for i := range a.steps {
		if a.steps[i].id == id {
			return &a.steps[i]
		}
	}
	return nil
}

func (a *answer) product(of product) *product {
	for i := range a.products {
		if a.products[i].id == of.id && a.products[i].nth == of.nth {
			return &a.products[i]
		}
	}
	return nil
}
