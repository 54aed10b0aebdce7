package reason

// lookups remembers the facts of a profile by the pointers of rules. Many rules
// read the same few facts, and to try an answer is to look up again what nearly
// always is as it was.
type lookups struct {
	facts   *Facts
	byEntry map[string]map[string]int // index in found
	found   []lookup
	tables  *tables // of a base that is not the embedded one
}

type lookup struct {
	pointer, entry string
	fact           Fact
	ok             bool
}

// usualLookups is about how many pointers the rules have for an entry.
const usualLookups = 96

func newLookups(f *Facts) *lookups {
	return &lookups{facts: f, byEntry: make(map[string]map[string]int, 1)}
}

func (l *lookups) lookup(pointer, entry string) (Fact, bool) {
	known, ok := l.byEntry[entry]
	if !ok {
		known = make(map[string]int, usualLookups)
		l.byEntry[entry] = known
	}
	at, ok := known[pointer]
	if !ok {
		fact, given := l.facts.lookup(pointer, entry)
		at = len(l.found)
		known[pointer] = at
		l.found = append(l.found, lookup{pointer, entry, fact, given})
	}
	return l.found[at].fact, l.found[at].ok
}

// lookupAnew looks up what a supposition changed, once for all rules.
func (f *Facts) lookupAnew(pointer, entry string) (Fact, bool) {
	for i := range f.anew {
		if l := &f.anew[i]; l.pointer == pointer && l.entry == entry {
			return l.fact, l.ok
		}
	}
	fact, ok := f.lookup(pointer, entry)
	f.anew = append(f.anew, lookup{pointer, entry, fact, ok})
	return fact, ok
}
