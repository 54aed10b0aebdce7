package reason

import (
	"slices"
	"strconv"

	"limitcheck/core/profile"
)

// restrictionDays tells of days of one restriction that are still to come, or
// that come in an order which cannot be.
func (n *noticer) restrictionDays(r profile.Value, pointer string) {
	since, sinceKnown := r.Member("since")
	if sinceKnown {
		n.afterAsOf("since_after_as_of", since, pointer+"/since")
	}
	if due, ok := r.Member("next_due_on"); ok && due.Days.First < n.asOf {
		n.add("due_day_passed", Words{{"on", n.facts.Days(due.Days)}}, pointer+"/next_due_on")
	}
	for _, name := range [...]string{"opened_on", "last_borrowed_on", "repaid_on"} {
		if day, ok := r.Member(name); ok {
			n.afterAsOf("date_after_as_of", day, pointer+"/"+name)
		}
	}
	opened, ok := r.Member("opened_on")
	if !ok {
		return
	}
	for _, name := range [...]string{"since", "last_borrowed_on"} {
		if later, ok := r.Member(name); ok && later.Days.Last < opened.Days.First {
			n.add("opened_too_late", Words{{"on", n.facts.Days(opened.Days)}}, pointer+"/opened_on", pointer+"/"+name)
		}
	}
}

// restrictionLimits tells of amounts of one restriction that do not fit its
// symptoms or each other.
func (n *noticer) restrictionLimits(r profile.Value, pointer string) {
	now, known := r.Member("limit_now")
	if !known {
		return
	}
	symptoms, _ := r.Member("symptoms")
	zero := holdsText(&symptoms, "limit_zero")
	before, ok := r.Member("limit_before")
	switch {
	case ok && (zero || holdsText(&symptoms, "limit_reduced")) && now.Number >= before.Number:
		n.add("limit_not_reduced", nil, pointer+"/limit_now", pointer+"/limit_before")
	case zero && now.Number > 0:
		n.add("limit_not_zero", nil, pointer+"/limit_now", pointer+"/symptoms")
	}
	if available, ok := r.Member("available_now"); ok && available.Number > now.Number {
		n.add("available_over_limit", nil, pointer+"/available_now", pointer+"/limit_now")
	}
}

// stillWorking: a limit that was merely reduced may well still lend, one that is
// gone, frozen or closed does not.
func (n *noticer) stillWorking(r profile.Value, pointer string) {
	product, _ := r.Member("product")
	working, _ := n.facts.Profile.Lookup("/working_products")
	if !holdsText(&working, product.Text) {
		return
	}
	symptoms, _ := r.Member("symptoms")
	for _, symptom := range [...]string{"limit_zero", "limit_frozen", "service_closed"} {
		if holdsText(&symptoms, symptom) {
			n.add("working_and_restricted", n.productWords(product), "/working_products", pointer+"/symptoms")
			return
		}
	}
	if now, ok := r.Member("limit_now"); ok && now.Number == 0 {
		n.add("working_and_restricted", n.productWords(product), "/working_products", pointer+"/limit_now")
	}
}

// listedTwice: two lines of one product are possible where different lenders
// stand behind them.
func (n *noticer) listedTwice(before []profile.Value, r profile.Value, pointer string) {
	product, _ := r.Member("product")
	for i, other := range before {
		same, _ := other.Member("product")
		if same.Text != product.Text || otherLenders(r, other) {
			continue
		}
		n.add("product_twice", n.productWords(product), "/restrictions/"+strconv.Itoa(i)+"/product", pointer+"/product")
		return
	}
}

func otherLenders(a, b profile.Value) bool {
	these, known := a.Member("lenders")
	those, alsoKnown := b.Member("lenders")
	return known && alsoKnown && !slices.EqualFunc(these.Items, those.Items, func(x, y profile.Value) bool { return x.Text == y.Text })
}

func (n *noticer) productWords(product profile.Value) Words {
	return Words{{"value", n.facts.Base.ProductTitle(product.Text).In(n.facts.Profile.Locale)}}
}

// overdue holds the four fields about overdue payments against each other, and
// tells once of all that disagree. Products speak of two years and the count of
// one, so a product without a count of the last year is no contradiction; nor is
// an overdue of more than a year, which may have begun before the count.
func (n *noticer) overdue() {
	const now, count, longest, products = "/repayment/overdue_days_now", "/repayment/overdue_count_12m", "/repayment/max_overdue_days_24m", "/repayment/overdue_products"
	days, daysKnown := n.facts.Profile.Lookup(now)
	times, timesKnown := n.facts.Profile.Lookup(count)
	most, mostKnown := n.facts.Profile.Lookup(longest)
	list, listKnown := n.facts.Profile.Lookup(products)
	none := listKnown && len(list.Items) == 0
	const year = 365 * profile.DecimalOne
	var pointers []string
	disagree := func(a, b string, yes bool) {
		for _, p := range [...]string{a, b} {
			if yes && !slices.Contains(pointers, p) {
				pointers = append(pointers, p)
			}
		}
	}
	disagree(now, longest, daysKnown && mostKnown && days.Number > most.Number)
	disagree(now, count, daysKnown && timesKnown && days.Number > 0 && days.Number <= year && times.Number == 0)
	disagree(count, longest, timesKnown && mostKnown && times.Number > 0 && most.Number == 0)
	disagree(products, longest, listKnown && !none && mostKnown && most.Number == 0)
	disagree(products, now, none && days.Number > 0)
	disagree(products, count, none && times.Number > 0)
	disagree(products, longest, none && most.Number > 0)
	if len(pointers) > 0 {
		n.add("overdue_disagrees", nil, pointers...)
	}
}

// neverUsed: an empty list of uses means that nothing was drawn yet.
func (n *noticer) neverUsed(restrictions []profile.Value) {
	const uses = "/funds/used_for"
	if list, ok := n.facts.Profile.Lookup(uses); !ok || len(list.Items) > 0 {
		return
	}
	for i, r := range restrictions {
		pointer := "/restrictions/" + strconv.Itoa(i)
		if owed, ok := r.Member("outstanding"); ok && owed.Number > 0 {
			n.add("used_and_unused", nil, uses, pointer+"/outstanding")
		} else if _, ok := r.Member("last_borrowed_on"); ok {
			n.add("used_and_unused", nil, uses, pointer+"/last_borrowed_on")
		}
	}
}

// licence: whoever trades as a registered business has a licence.
func (n *noticer) licence() {
	status, _ := n.facts.Profile.Lookup("/information/license_status")
	entity, _ := n.facts.Profile.Lookup("/applicant/entity")
	if status.Text == "none" && slices.Contains([]string{"sole_proprietor", "company", "cooperative"}, entity.Text) {
		n.add("licence_against_entity", nil, "/information/license_status", "/applicant/entity")
	}
}
