package knowledge

// Document is something a step hands in or keeps.
type Document struct {
	ID          string
	Title, Text Text
	Sources     []string
}

// Right is what the law gives a merchant against a lender, a credit bureau or
// whoever froze an account: article, deadline, and how far it reaches.
type Right struct {
	ID                          string
	Title, Text, Article, Reach Text
	DeadlineDays                int // 0 where the law names none
	When                        *Condition
	For                         []string // causes; empty is all
	Sources                     []string
}

// Impact is what a restriction does to the business, with what to do about it.
type Impact struct {
	ID                  string
	Title, Text, Action Text
	When                *Condition
	Sources             []string
}

// Financing is another source of money, with the conditions that a profile can
// answer and the trap in it.
type Financing struct {
	ID                        string
	Title, Text, Amount, Cost Text
	Year                      int      // of the programme
	AsOf, ExpiresOn           string   // days
	NotDuring                 []string // kinds of alerts while which it does not fit
	Conditions                []Eligibility
	Trap                      []Text
	Sources                   []string
}

// Eligibility is one condition of a financing option.
type Eligibility struct {
	Text  Text
	When  Condition
	Every bool // it must hold for every restriction, not for one of them
}

// Correction sets what is often said against what is known.
type Correction struct {
	ID          string
	Said, Known Text
	Causes      []string
	Sources     []string
}

// Note is a titled paragraph: a duty of lenders, a term of the glossary, or an
// outlook, which has no title but may speak of some causes alone.
type Note struct {
	ID          string
	Title, Text Text
	For         []string
	Sources     []string
}
