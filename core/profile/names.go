package profile

// nameSet remembers texts and where each stood first. Most objects have few names, which a slice
// finds faster than a map; an object of ten thousand must not take ten thousand squared comparisons.
type nameSet struct {
	few  []standing
	many map[string]int
}

type standing struct {
	name  string
	index int
}

// fewNames holds for every object of our own schema.
const fewNames = 32

// add puts the text into the set and returns the index it came with first, and whether that was now.
func (s *nameSet) add(name string, index int) (first int, fresh bool) {
	if s.many != nil {
		if first, found := s.many[name]; found {
			return first, false
		}
		s.many[name] = index
		return index, true
	}
	for _, other := range s.few {
		if other.name == name {
			return other.index, false
		}
	}
	s.few = append(s.few, standing{name, index})
	if len(s.few) > fewNames {
		s.many = make(map[string]int, 2*fewNames)
		for _, each := range s.few {
			s.many[each.name] = each.index
		}
		s.few = nil
	}
	return index, true
}

// clear empties the set and keeps its room.
func (s *nameSet) clear() { s.few, s.many = s.few[:0], nil }
