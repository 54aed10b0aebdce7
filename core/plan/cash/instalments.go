package cash

import (
	"slices"

	"limitcheck/core/profile"
	"limitcheck/core/sorting"
)

// instalments returns the next instalment of each restricted product that the
// payments listed do not hold already. A listed instalment on the same day is
// taken to be the same one, first where the amount is the same too; so is a
// payment without a kind, on the same day and of the same amount. Each stands
// for one: to count a debt twice would frighten, to drop a second would lull.
func (l *ledger) instalments(p *profile.Profile, due []*flow) []*flow {
	next := l.nextInstalments(p, due)
	claimed := make(map[*flow]bool)
	claim := func(same func(listed, x *flow) bool) {
		next = slices.DeleteFunc(next, func(x *flow) bool {
			i := slices.IndexFunc(due, func(listed *flow) bool {
				return !claimed[listed] && listed.on == x.on && same(listed, x)
			})
			if i < 0 {
				return false
			}
			claimed[due[i]], due[i].kind = true, instalment
			l.instalmentsSame++
			return true
		})
	}
	claim(func(listed, x *flow) bool { return listed.kind == instalment && listed.amount == x.amount })
	claim(func(listed, x *flow) bool { return listed.kind == "other" && listed.amount == x.amount })
	days := make(map[profile.Date]bool)
	for _, listed := range due {
		days[listed.on] = days[listed.on] || listed.kind == instalment && !claimed[listed]
	}
	next = slices.DeleteFunc(next, func(x *flow) bool { // one payment may be listed for several of them
		if days[x.on] {
			l.instalmentsSame++
		}
		return days[x.on]
	})
	for _, x := range next {
		if x.day != notCounted || x.on < l.from {
			l.instalmentsAdded.add(x)
		}
	}
	return next
}

// nextInstalments returns those of which day and amount are given, each once;
// of the others it counts how many are listed, and how many are open.
func (l *ledger) nextInstalments(p *profile.Profile, due []*flow) []*flow {
	var next []*flow
	seen := make(map[string]bool)
	restrictions, _ := p.Lookup("/restrictions")
	for _, r := range restrictions.Items {
		product, _ := r.Member("product")
		on, dated := r.Member("next_due_on")
		amount, known := r.Member("next_due_amount")
		if !dated && !known || known && fen(amount) == 0 {
			continue
		}
		if !dated || !known {
			listed := slices.ContainsFunc(due, func(x *flow) bool { return dated && x.kind == instalment && x.on == on.Days.First })
			if listed {
				l.instalmentsSame++
			} else {
				l.instalmentsOpen++
			}
			continue
		}
		same := product.Text + " " + on.Text + " " + amount.JSON // a product that is listed twice
		if !seen[same] {
			next = append(next, &flow{on: on.Days.First, day: l.dayOf(on.Days.First), amount: fen(amount), kind: instalment})
		}
		seen[same] = true
	}
	sorting.By(next, compareFlows)
	return next
}
