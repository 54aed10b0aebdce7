package reason

import (
	"slices"
	"strings"
	"sync"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// tables are what the rules of a knowledge base come to when they are read the
// other way round. They are built once for the embedded base.
type tables struct {
	readers   readers
	alike     [][]bool         // by cause and rule: whether it comes out alike for every entry
	readSince []ruleRef        // the rules that read the day of a restriction itself, and not only that of an event against it
	touches   map[string][]int // by what changes: the places at which rules find something else then
	ofPlace   map[string]*reach
	ofKind    map[string]*reach
	ofEntry   []bool   // by place: whether each restriction has its own
	twins     []string // by place: the pointer of the field that says the same of all loans, or ""
	since     int      // the place of the day of a restriction
	product   int
	best      [][]knowledge.Standing // by cause and rule: the best standing that it can give
	cuts      *cutTable
	blocs     map[string][]bloc // by the place of a list
	prompts   [][]*knowledge.Message
	classes   map[string]eventClass        // by kind of event
	setters   map[string]map[string]string // by the place of a flag: what each kind of event makes of it, as JSON
	unread    map[string]bool              // by pointer: questions about what no rule reads
	answers   map[string][]possibleAnswer  // by pointer: to questions about fields that stand in no list
}

var embeddedTables = sync.OnceValue(func() *tables { return tablesIn(knowledge.Load()) })

// tablesOf returns those of the base that facts are read with.
func tablesOf(base *knowledge.Base) *tables {
	if base == knowledge.Load() {
		return embeddedTables()
	}
	return tablesIn(base)
}

func tablesIn(base *knowledge.Base) *tables {
	t := &tables{readers: readersIn(base), touches: make(map[string][]int), setters: make(map[string]map[string]string), cuts: cutsIn(base), prompts: promptsIn(base)}
	t.alike = make([][]bool, len(base.Causes))
	t.best = make([][]knowledge.Standing, len(base.Causes))
	for i := range base.Causes {
		t.alike[i] = make([]bool, len(base.Causes[i].Rules)+2)
		t.best[i] = bestStandings(base, &base.Causes[i])
	}
	t.since, t.product = profile.PlaceOf(placeSince), profile.PlaceOf(placeProduct)
	for _, pointer := range profile.PlacePointers() {
		field, ofEntry := strings.CutPrefix(pointer, entryPrefix)
		t.ofEntry, t.twins = append(t.ofEntry, ofEntry && field != ""), append(t.twins, twins[field])
	}
	eachRule(base, func(ref ruleRef, c knowledge.Condition) {
		alike := true
		eachPlace(base, c, func(place string) { alike = alike && !strings.HasPrefix(place, entryPrefix) })
		t.alike[ref.cause][ref.rule] = alike
	})
	t.classes = classesOfEvents(base)
	for _, e := range base.Events {
		for _, c := range e.Sets {
			if t.setters[c.At] == nil {
				t.setters[c.At] = make(map[string]string)
			}
			t.setters[c.At][e.ID] = c.Value
		}
	}
	t.answers = t.fieldAnswers(base)
	t.unread = t.unreadQuestions(base)
	seen := make(map[string]bool)
	eachRule(base, func(ref ruleRef, c knowledge.Condition) {
		c.EachLeaf(func(leaf knowledge.Condition) {
			if leaf.At == placeSince || leaf.Op == knowledge.AnniversaryWithinDays {
				t.readSince = append(t.readSince, ref)
			}
			for _, at := range [...]string{leaf.At, placeSince, placeProduct} {
				if !seen[at] && at != "" {
					seen[at] = true
					place := profile.PlaceOf(at)
					addField(base, at, func(changed string) { t.touches[changed] = append(t.touches[changed], place) })
				}
			}
		})
	})
	t.reachesIn(base)
	t.blocsIn(base)
	return t
}

// unreadQuestions lists the questions about fields that no rule of a cause reads:
// alerts, rights and money read them.
func (t *tables) unreadQuestions(base *knowledge.Base) map[string]bool {
	unread := make(map[string]bool)
	for i := range base.Questions {
		pointer := base.Questions[i].Pointer
		several := strings.HasPrefix(pointer, "/events") || strings.HasSuffix(pointer, "/messages")
		unread[pointer] = !several && len(t.readers[pattern(pointer)]) == 0
	}
	return unread
}

// reads reports whether a cause may come out otherwise once something else stands at a rule's
// pointer, or at the twin of its field.
func (t *tables) reads(at string, cause int) bool {
	of := func(ref ruleRef) bool { return ref.cause == cause }
	return slices.ContainsFunc(t.readers[at], of) || slices.ContainsFunc(t.readers[twins[strings.TrimPrefix(at, entryPrefix)]], of)
}
