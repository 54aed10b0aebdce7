package profile

import "unicode/utf8"

// pattern is a compiled regular expression of the small language that the schema uses: anchors,
// literals, classes, \d, groups, |, and the repetitions ? + * {m} {m,} {m,n}. Go's regexp package
// costs 97 KB after brotli in a WebAssembly build. The matcher follows all alternatives side by
// side (Thompson), so its time is linear in the text whatever the pattern.
type pattern struct {
	source string
	code   []instruction
}

type operation uint8

const (
	opMatch operation = iota // the pattern is satisfied
	opClass                  // one character of the class, then the next instruction
	opStart                  // only at the start of the text
	opEnd                    // only at its end
	opSplit                  // go on at both x and y
	opJump                   // go on at x
)

type instruction struct {
	op      operation
	x, y    int
	negated bool
	ranges  []runeRange
}

type runeRange struct{ low, high rune }

// match says whether the pattern is found anywhere in the text, as JSON Schema means it.
func (p *pattern) match(text string) bool { return new(matcher).finds(p, text) }

// matcher finds patterns in texts, and keeps its room from one to the next.
type matcher struct{ now, next threads }

func (m *matcher) finds(p *pattern, text string) bool {
	now, next := &m.now, &m.next
	now.start(len(p.code))
	next.start(len(p.code))
	for at := 0; ; {
		if p.follow(now, 0, at, len(text)) {
			return true
		}
		if at == len(text) {
			return false
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		at += size
		next.clear()
		for _, pc := range now.list {
			if p.code[pc].takes(r) && p.follow(next, pc+1, at, len(text)) {
				return true
			}
		}
		now, next = next, now
	}
}

// follow adds the instruction and all that can be reached from it without a character, and says
// whether the end of the pattern is among them.
func (p *pattern) follow(threads *threads, pc, at, length int) (matched bool) {
	threads.pending = append(threads.pending[:0], pc)
	for len(threads.pending) > 0 {
		pc := threads.pending[len(threads.pending)-1]
		threads.pending = threads.pending[:len(threads.pending)-1]
		if threads.seen[pc] {
			continue
		}
		threads.seen[pc] = true
		switch in := &p.code[pc]; in.op {
		case opMatch:
			return true
		case opClass:
			threads.list = append(threads.list, pc)
		case opStart:
			if at == 0 {
				threads.pending = append(threads.pending, pc+1)
			}
		case opEnd:
			if at == length {
				threads.pending = append(threads.pending, pc+1)
			}
		case opSplit:
			threads.pending = append(threads.pending, pc+in.x, pc+in.y)
		case opJump:
			threads.pending = append(threads.pending, pc+in.x)
		}
	}
	return false
}

func (in *instruction) takes(r rune) bool {
	for _, each := range in.ranges {
		if r >= each.low && r <= each.high {
			return !in.negated
		}
	}
	return in.negated
}

// threads is a set of instructions that wait for a character.
type threads struct {
	list    []int
	seen    []bool
	pending []int
}

// start empties the set for code of the size.
func (t *threads) start(size int) {
	if cap(t.seen) < size {
		t.seen = make([]bool, size)
	}
	t.seen = t.seen[:size]
	t.clear()
}

func (t *threads) clear() {
	t.list = t.list[:0]
	clear(t.seen)
}
