package knowledge

// ExistingLoan is what is said about the money still owed.
type ExistingLoan struct {
	Text               Text
	Due, DueOpen       Text // one payment, with and without its amount
	DueCalledIn        Text // one of a loan that is called in
	Dues               Text // several: {list} of the two kinds below
	DuesTogether       Text // the sum of the first day
	DuesEach           Text
	DuesEachOpen       Text
	Passed             Text // its day has passed
	Steps              []Text
	Sources            []string
	CannotPay, Overdue LoanAdvice
	CalledIn, Frozen   LoanAdvice
	Unrecognised       LoanAdvice // of loans that are not the merchant's own
}

// LoanAdvice is what is said beside in one situation.
type LoanAdvice struct {
	Text               Text // in the place of ExistingLoan.Text, where it is given
	By, Today, Undated Text // by when to have spoken to the lender
	Steps              []Text
	Sources            []string
}

func parseExistingLoan(r *node) ExistingLoan {
	return ExistingLoan{
		Text: text(r, "text"), Due: text(r, "due"), DueOpen: text(r, "due_open"), Dues: text(r, "dues"), DuesTogether: text(r, "dues_together"), DuesEach: text(r, "dues_each"),
		DuesEachOpen: text(r, "dues_each_open"), DueCalledIn: text(r, "due_called_in"), Passed: text(r, "passed"),
		Steps: texts(r, "steps"), Sources: stringsOf(r, "sources"),
		CannotPay: parseLoanAdvice(r.Get("cannot_pay")), Overdue: parseLoanAdvice(r.Get("overdue")),
		CalledIn: parseLoanAdvice(r.Get("called_in")), Frozen: parseLoanAdvice(r.Get("frozen")),
		Unrecognised: parseLoanAdvice(r.Get("unrecognised")),
	}
}

func parseLoanAdvice(r *node) LoanAdvice {
	return LoanAdvice{
		Text: text(r, "text"), By: text(r, "by"), Today: text(r, "today"), Undated: text(r, "undated"),
		Steps: texts(r, "steps"), Sources: stringsOf(r, "sources"),
	}
}
