package knowledge

// LetterForms is what data/letters.json and data/letters/ID.json hold.
type LetterForms struct {
	Words LetterWords
	Forms []*LetterForm // by Order
}

// LetterWords is what all letters share: how they are laid out, how an amount is
// written, what a letter may be about, and what may be enclosed.
type LetterWords struct {
	Amount, Quote                Text
	See, Attachment              Text // how a paragraph points to what is enclosed
	AttachmentLine, Enclosed     Text
	And, Or                      Text         // between names, and between circumstances
	Head                         Text         // what stands before the paragraphs
	Tail                         []LetterPart // what stands after them: the first that applies
	Facts, Requests, Grounds     Text         // headings
	Lenders                      []Lender
	Given                        []LetterFact
	Symptoms, Blanks, Enclosures map[string]Text
	Matters                      map[string]Condition
	Concerns                     map[string]Condition // what shows that a matter of the merchant is for the lender of a product
}

// Lender is an institution by its id in the profile, with its full name; the
// first that names a product lends it where the profile does not say who does.
type Lender struct {
	ID       string
	Name     Text
	Products []string
	Sources  []string
}

// LetterFact is a word of a form that comes from a field or from the day of the
// latest of some events; Blank stands there for the merchant where neither is given.
type LetterFact struct {
	Name, At string
	Events   []string
	Past     bool // a day after as_of is none
	After    bool // an event before the product was restricted is none
	Blank    Text
}

// LetterForm is one letter before facts are put into it.
type LetterForm struct {
	ID, To  string
	Order   int
	Each    bool // one letter a product; otherwise one for all
	Due     *LetterDue
	Kinds   []LetterPart // the first that applies names the letter; where none does there is no letter
	Opening []LetterPart
	Facts   []LetterPart

	Requests, Grounds []LetterPart
	Recipient, Signer Text
	Sources           []string
}

// LetterDue says when a complaint to a supervisor is due: so many days after a
// complaint to the institution, or once that was answered and one of the
// matters is open all the same.
type LetterDue struct {
	Right               string   // id of the right whose days count
	Days                int      // those of Right
	Complaints, Answers []string // kinds of events
	Open                []string // matters
}

// LetterPart is a paragraph with what must hold for it to stand: one of Matters
// and none of Without, both names of LetterWords.Matters, When, and every word
// of Needs given.
type LetterPart struct {
	Kind                          string // the id of a letter, and with it Title: of the kinds alone
	Title                         Text
	Text                          Text     // of all others
	Only, Matters, Without, Needs []string // Only: kinds of letter
	When                          *Condition
	Each                          bool // once a product, in a letter for all
	Attach                        []string
	Sources                       []string
}
