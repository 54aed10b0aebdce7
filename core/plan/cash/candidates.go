package cash

// collectable are the receivables that come after the first day short, or
// should have come already: the customer is asked to pay before that day.
func (l *ledger) collectable(_ *days, now outcome) []*move {
	var moves []*move
	for _, x := range l.in {
		if x.kind == "receivable" && !x.moved && (x.late || x.day > now.first) {
			moves = append(moves, &move{flow: x, to: max(0, now.first-1)})
		}
	}
	return moves
}

// delayable are the payments that can wait, put off to the day on which the
// first days short, or the worst ones, are over. Where they never are, nothing
// listed covers the payment later either: it then counts on the last day for
// which anything was entered, or, where it is of that day, on the next.
func (l *ledger) delayable(b *days, now outcome) []*move {
	var moves []*move
	last := l.entered()
	for _, day := range [...]int{now.first, now.lowestOn} {
		end := b.end(day, last)
		for _, x := range l.out {
			to := end + 1
			if end == last && x.day < last {
				to = last
			}
			if x.waits && !x.protected() && x.pointer != "" && !x.moved && x.day >= 0 && x.day <= end && to < span {
				moves = append(moves, &move{flow: x, to: to, open: end == last})
			}
		}
	}
	return moves
}

// reducible are the payments to suppliers that cannot wait, less by what is
// missing after them. One whose day has passed is for goods that are there.
func (l *ledger) reducible(b *days, _ outcome) []*move {
	var moves []*move
	last := l.entered()
	for _, x := range l.out {
		if x.kind != "supplier" || x.waits || x.late || x.moved || x.day < 0 {
			continue
		}
		lowest := b[x.day]
		for _, left := range b[x.day : last+1] {
			lowest = min(lowest, left)
		}
		if lowest < 0 {
			moves = append(moves, &move{flow: x, to: x.day, less: min(x.amount, -lowest)})
		}
	}
	return moves
}
