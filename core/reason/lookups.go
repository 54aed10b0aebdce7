package reason

// lookups remembers the facts of a profile by the pointers of rules. Many rules
// read the same few facts, and to try an answer is to look up again what nearly
// always is as it was.
type lookups struct {
	facts   *Facts
	entries []entryLookups
	tables  *tables // of a base that is not the embedded one
}

type entryLookups struct {
	entry string
	found map[string]*lookup // by pointer
}

type lookup struct {
	pointer, entry string
	fact           Fact
	ok             bool
}

// usualLookups is about how many pointers the rules have for an entry.
const usualLookups = 96

func newLookups(f *Facts) *lookups {
	return &lookups{facts: f}
}

func (l *lookups) lookup(pointer, entry string) *lookup {
	known := l.of(entry)
	found, ok := known[pointer]
	if !ok {
		fact, given := l.facts.lookup(pointer, entry)
		found = &lookup{pointer, entry, fact, given}
		known[pointer] = found
	}
	return found
}

// of returns what was looked up for an entry. There are so few that no map finds one sooner.
func (l *lookups) of(entry string) map[string]*lookup {
	for i := range l.entries {
		if l.entries[i].entry == entry {
			return l.entries[i].found
		}
	}
	found := make(map[string]*lookup, usualLookups)
	l.entries = append(l.entries, entryLookups{entry, found})
	return found
}

// lookupAnew looks up what a supposition changed, once for all rules.
func (f *Facts) lookupAnew(pointer, entry string) *lookup {
	for i := range f.anew {
		if l := &f.anew[i]; l.pointer == pointer && l.entry == entry {
			return l
		}
	}
	fact, ok := f.lookup(pointer, entry)
	f.anew = append(f.anew, lookup{pointer, entry, fact, ok})
	return &f.anew[len(f.anew)-1]
}
