package knowledge

// Question asks for one field of the profile.
type Question struct {
	Pointer, Type             string
	Question, Why, Help, Unit Text
	Choices                   []Choice
	None                      Text           // of a list given in full: the label of having none
	Weights                   map[string]int // by answer; see Weight
	Sources                   []string
}

// Choice is one answer to a question; Value is JSON.
type Choice struct {
	Value string
	Label Text
}

// Weight returns how often an answer may be expected against the others, where
// the question says so for some: of a value, or of "none" of the values. It is 0
// where the question says nothing: then QuietWeight speaks.
func (q *Question) Weight(answer string) int {
	if len(q.Weights) == 0 {
		return 0
	}
	return max(1, q.Weights[answer])
}

// Group asks which of several things are so.
type Group struct {
	Pointer       string // of the object that most of them lie in
	Question, Why Text
	Flags         []Flag
	None          []Change // what none of them says, besides the opposite of every one
	Sources       []string
}

// Flag is one choice of a group: that a field has the value, or that a list
// holds it; Value is JSON.
type Flag struct {
	At, Value string
	Label     Text
}

// Otherwise returns what the field of a flag is, as JSON, where the flag is not
// so and no other of its list is.
func (f Flag) Otherwise() string {
	switch f.Value {
	case "true":
		return "false"
	case "false":
		return "true"
	}
	return "[]"
}

// GroupOf returns the group that asks for the flag.
func (b *Base) GroupOf(at string) (*Group, bool) {
	g, ok := b.groups[at]
	return g, ok
}

// Prior is what is believed of a cause before anything is known, in decibans.
type Prior struct {
	Cause    string
	Decibans int
}

func parseQuestion(r *node) Question {
	return Question{
		Pointer: r.string("pointer"), Type: r.string("type"),
		Question: text(r, "question"), Why: text(r, "why"), Help: text(r, "help"), Unit: text(r, "unit"),
		Choices: list(r, "choices", func(c *node) Choice {
			return Choice{Value: c.raw("value"), Label: text(c, "label")}
		}),
		None: text(r, "none"), Weights: weights(r.Get("weights")), Sources: stringsOf(r, "sources"),
	}
}

func parseGroup(r *node) Group {
	return Group{
		Pointer: r.string("pointer"), Question: text(r, "question"), Why: text(r, "why"),
		Flags: list(r, "flags", parseFlag), None: list(r, "none", parseChange), Sources: stringsOf(r, "sources"),
	}
}

func parseFlag(r *node) Flag {
	return Flag{At: r.string("at"), Value: r.raw("value"), Label: text(r, "label")}
}

func parsePrior(r *node) Prior {
	return Prior{Cause: r.string("cause"), Decibans: r.int("decibans")}
}

// weights reads an object of whole numbers; it is nil where there is none.
func weights(r *node) map[string]int {
	if !r.IsObject() {
		return nil
	}
	m := make(map[string]int)
	r.each(func(answer string, weight *node) { m[answer] = int(weight.Int()) })
	return m
}
