package reason

// lookups remembers the facts of a profile by place. Many rules read the same few facts, and to
// try an answer is to look up again what nearly always is as it was.
type lookups struct {
	facts   *Facts
	byEntry [1 + mostRestrictions][]*lookup // by place; the first is of no entry, or of one that is not named
	room    []lookup                        // for those to come
}

type lookup struct {
	place    int
	entry    string
	pointer  string // where it stands, or would stand
	fact     *Fact  // never nil
	ok       bool
	compared Words // of a derived figure, once they are told
}

// slot is where byEntry keeps an entry. A profile lists so few restrictions that a digit names one.
func slot(entry string) int {
	if entry == "" {
		return 0
	}
	return 1 + int(entry[len(entry)-1]-'0')
}

// at returns what stands at a rule's pointer, whose place is given beside it.
func (l *lookups) at(pointer string, place int, entry string) *lookup {
	known := &l.byEntry[slot(entry)]
	if *known == nil {
		*known = make([]*lookup, len(l.facts.tables.ofEntry))
	}
	found := (*known)[place]
	if found == nil || place == 0 { // which is that of every field which no profile has
		if len(l.room) == 0 {
			l.room = make([]lookup, 32)
		}
		found, l.room = &l.room[0], l.room[1:]
		found.place, found.entry, found.pointer = place, entry, resolve(pointer, entry)
		l.facts.lookup(pointer, found)
		(*known)[place] = found
	}
	return found
}

// lookupAnew looks up what a supposition changed, once for all rules.
func (f *Facts) lookupAnew(pointer string, place int, entry string) *lookup {
	for i := range f.anew {
		if l := &f.anew[i]; l.place == place && l.entry == entry {
			return l
		}
	}
	f.anew = append(f.anew, lookup{place: place, entry: entry, pointer: f.known.at(pointer, place, entry).pointer})
	l := &f.anew[len(f.anew)-1]
	f.lookup(pointer, l)
	return l
}
