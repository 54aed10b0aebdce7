package profile

import "strings"

// nearest returns the candidate most likely meant by the text, or "" where none is near. Case,
// hyphens and underscores do not count: hardInquiries3m means hard_inquiries_3m.
func nearest(text string, candidates []string) string {
	text = plainName(text)
	best, bestDistance := "", 0
	for _, candidate := range candidates {
		name := plainName(candidate)
		most := max(len(text), len(name)) / 4
		if most == 0 && min(len(text), len(name)) == 3 {
			most = 1
		}
		if best != "" {
			most = min(most, bestDistance-1)
		}
		if distance := editDistance(text, name, most); distance <= most {
			best, bestDistance = candidate, distance
		}
	}
	return best
}

// maxNameLength bounds the work for one text; no name of ours is as long.
const maxNameLength = 64

func plainName(name string) string {
	if len(name) > maxNameLength {
		return ""
	}
	plain := make([]byte, 0, maxNameLength)
	for _, c := range []byte(name) {
		switch {
		case c >= 'A' && c <= 'Z':
			plain = append(plain, c|0x20)
		case c != '_' && c != '-' && c != ' ':
			plain = append(plain, c)
		}
	}
	return string(plain)
}

// likelyField returns what an unknown member of the object was likely meant to be: a field of the
// object by its name, or one of another object by its pointer, "-" for an index.
func (t *table) likelyField(f *field, name string) string {
	if name := nearest(name, f.names); name != "" {
		return name
	}
	plain := plainName(name)
	if len(plain) < 4 {
		return "" // too short to know it again elsewhere
	}
	best, bestDistance := "", 3
	for _, other := range t.fields {
		at := strings.LastIndexByte(other.pointer, '/')
		if at < 0 {
			continue
		}
		candidate := plainName(other.pointer[at+1:])
		most := min(bestDistance-1, len(candidate)/4)
		if distance := editDistance(plain, candidate, most); distance <= most {
			best, bestDistance = strings.ReplaceAll(other.pointer, "/*", "/-"), distance
		}
	}
	return best
}

// editDistance returns how many insertions, deletions, substitutions and swaps of neighbours turn
// a into b (optimal string alignment), or more than most where it is more than that.
func editDistance(a, b string, most int) int {
	if most < 0 || len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	var rows [3][maxNameLength + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > most {
			return most + 1
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
