package profile

import "slices"

// KindSet is a set of kinds of events, a bit for each in the order of the schema. The first bit
// is that of every kind which the schema does not have.
type KindSet uint64

// KindsOf returns the set of the kinds.
func KindsOf(kinds ...string) (set KindSet) {
	known := schemaTable().byName["/events/*/kind"].enum
	for _, kind := range kinds {
		set |= 1 << (1 + slices.Index(known, kind))
	}
	return set
}

// Known returns the set without the kinds that the schema does not have.
func (s KindSet) Known() KindSet { return s &^ 1 }
