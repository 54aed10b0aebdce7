// Package knowledge holds what LimitCheck knows: causes with their rules, the
// platform's messages, recovery steps, alerts, warnings and the sources behind
// every sentence. The data are JSON files under data/, one cause a file, both
// languages side by side; Load parses the embedded copies once. Built with the
// tag browser, the package holds the rules alone and is handed the words.
//
// The package knows nothing of any merchant: package reason holds a profile
// against the rules that are described here.
package knowledge

//go:generate go run ../cmd/embed-knowledge

// Text is one sentence or paragraph in both languages.
type Text struct{ ZH, EN string }

// In returns the text in the locale; every locale but "en" reads zh-CN.
func (t Text) In(locale string) string {
	if locale == "en" {
		return t.EN
	}
	return t.ZH
}

// File is one data file: its path below data/ and its bytes as written.
type File struct{ Path, Content string }

// Base is the whole knowledge base, parsed. It is immutable.
type Base struct {
	Causes    []Cause // by id
	Messages  []Message
	Symptoms  []Symptom
	Readings  []Reading
	SinceText Text // of what was understood of a restriction's day, {value}
	Products  []Product
	Events    []Event
	Questions []Question
	Groups    []Group
	Priors    []Prior

	// QuietWeight is how often the answers that speak for no cause may be
	// expected, all together, against each one that does, where nothing is known
	// of the question itself.
	QuietWeight int

	Steps    []*Step // by order
	Channels []Channel
	Cues     []Cue
	Alerts   []Alert // in the order in which they take precedence
	Warnings []Warning
	Sources  []*Source // by id
	Answer   Answer

	Documents    []Document
	Rights       []Right
	Impacts      []Impact
	Financing    []Financing
	Corrections  []Correction
	LenderDuties []Note
	Glossary     []Note
	OutlookNotes []Note

	Workdays   WorkdayTable
	Timeline   TimelineWords
	Cash       CashWords
	Letters    LetterForms
	Format     FormatWords
	Comparison ComparisonWords

	Vocabulary Vocabulary
	Lexicon    func() *Lexicon  // built on first use
	Keywords   func() *Keywords // built on first use

	AnswerWords map[string]Text // of the choices that every question shares: yes, no, none, unknown, more

	Changeable []Changeable    // in the order in which they are offered
	Then       map[string]Text // of a counterfactual, by the standing that the cause would have

	causes    map[string]*Cause
	messages  map[string]*Message
	symptoms  map[string]*Symptom
	products  map[string]*Product
	events    map[string]*Event
	channels  map[string]*Channel
	documents map[string]*Document
	sources   map[string]*Source
	steps     map[string]*Step
	rights    map[string]*Right
	labels    map[string]Text
	groups    map[string]*Group // by the field of a flag
}

// Version names the knowledge: the date of its last change and the first eight
// digits of its digest.
func Version() string { return changedOn + "+" + Digest[:8] }

// Cause returns the cause with the id.
func (b *Base) Cause(id string) (*Cause, bool) { c, ok := b.causes[id]; return c, ok }

// Message returns the platform message with the id.
func (b *Base) Message(id string) (*Message, bool) { m, ok := b.messages[id]; return m, ok }

// Symptom returns the symptom with the id.
func (b *Base) Symptom(id string) (*Symptom, bool) { s, ok := b.symptoms[id]; return s, ok }

// Product returns the product with the id.
func (b *Base) Product(id string) (*Product, bool) { p, ok := b.products[id]; return p, ok }

// ProductTitle returns the title of a product, or the id where it is not known.
func (b *Base) ProductTitle(id string) Text {
	if p, ok := b.Product(id); ok {
		return p.Title
	}
	return Text{ZH: id, EN: id}
}

// Event returns the kind of event with the id.
func (b *Base) Event(id string) (*Event, bool) { e, ok := b.events[id]; return e, ok }

// Channel returns the official channel with the id.
func (b *Base) Channel(id string) (*Channel, bool) { c, ok := b.channels[id]; return c, ok }

// Document returns the document with the id.
func (b *Base) Document(id string) (*Document, bool) { d, ok := b.documents[id]; return d, ok }

// DocumentTitles returns the titles of the documents that are known, in the locale.
func (b *Base) DocumentTitles(ids []string, locale string) []string {
	var titles []string
	for _, id := range ids {
		if d, ok := b.Document(id); ok {
			titles = append(titles, d.Title.In(locale))
		}
	}
	return titles
}

// Step returns the recovery step with the id.
func (b *Base) Step(id string) (*Step, bool) { s, ok := b.steps[id]; return s, ok }

// Right returns the right with the id.
func (b *Base) Right(id string) (*Right, bool) { r, ok := b.rights[id]; return r, ok }

// Source returns the source with the id.
func (b *Base) Source(id string) (*Source, bool) { s, ok := b.sources[id]; return s, ok }

// Label returns the words for one value of an enumerated field, such as
// ("/funds/used_for", "property").
func (b *Base) Label(pointer, value string) (Text, bool) {
	t, ok := b.labels[pointer+"="+value]
	return t, ok
}
