package profile

// KindSet is a set of kinds of events, a bit for each in the order of the schema. The first bit
// is that of every kind which the schema does not have.
type KindSet uint64

// KindsOf returns the set of the kinds.
func KindsOf(kinds ...string) (set KindSet) {
	known := schemaTable().kinds
	for _, kind := range kinds {
		set |= 1 << known[kind]
	}
	return set
}

// Known returns the set without the kinds that the schema does not have.
func (s KindSet) Known() KindSet { return s &^ 1 }

func (t *table) readKinds() {
	t.kinds = make(map[string]int)
	if kind := t.byName["/events/*/kind"]; kind != nil {
		for i, id := range kind.enum {
			t.kinds[id] = 1 + i
		}
	}
}
