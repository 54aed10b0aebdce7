package profile

import (
	"strings"
	"unicode/utf8"
)

// maxRepeat and maxCode bound what a schema can ask for, as repetitions are written out.
const (
	maxRepeat = 1000
	maxCode   = 20000
)

func compilePattern(source string) (compiled *pattern, ok bool) {
	if !utf8.ValidString(source) {
		return nil, false
	}
	c := &compiler{rest: source}
	code, ok := c.alternatives()
	if !ok || c.rest != "" {
		return nil, false
	}
	return &pattern{source, append(code, instruction{op: opMatch})}, true
}

// compiler turns source into code that is relative to its own start, so that it can be repeated.
type compiler struct {
	rest  string
	depth int
}

func (c *compiler) alternatives() (code []instruction, ok bool) {
	if c.depth++; c.depth > 50 {
		return nil, false
	}
	defer func() { c.depth-- }()
	code, ok = c.sequence()
	for ok && strings.HasPrefix(c.rest, "|") {
		c.rest = c.rest[1:]
		var other []instruction
		other, ok = c.sequence()
		code = joined(
			[]instruction{{op: opSplit, x: 1, y: len(code) + 2}}, code,
			[]instruction{{op: opJump, x: len(other) + 1}}, other)
		ok = ok && len(code) <= maxCode
	}
	return code, ok
}

func (c *compiler) sequence() (code []instruction, ok bool) {
	for c.rest != "" && c.rest[0] != '|' && c.rest[0] != ')' {
		atom, ok := c.atom()
		if !ok {
			return nil, false
		}
		if atom, ok = c.repetition(atom); !ok {
			return nil, false
		}
		if code = append(code, atom...); len(code) > maxCode {
			return nil, false
		}
	}
	return code, true
}

func (c *compiler) atom() (code []instruction, ok bool) {
	first, size := utf8.DecodeRuneInString(c.rest)
	c.rest = c.rest[size:]
	switch first {
	case '^':
		return []instruction{{op: opStart}}, true
	case '$':
		return []instruction{{op: opEnd}}, true
	case '(':
		code, ok = c.alternatives()
		if !ok || !strings.HasPrefix(c.rest, ")") {
			return nil, false
		}
		c.rest = c.rest[1:]
		return code, true
	case '[':
		return c.class()
	case '\\':
		ranges, ok := c.escape()
		return []instruction{{op: opClass, ranges: ranges}}, ok
	case '.':
		// As in ECMAScript: any character but the line terminators.
		return []instruction{{op: opClass, negated: true,
			ranges: []runeRange{{'\n', '\n'}, {'\r', '\r'}, {'\u2028', '\u2029'}}}}, true
	case '*', '+', '?', '{', '}', ']', ')', '|':
		return nil, false
	}
	return []instruction{{op: opClass, ranges: []runeRange{{first, first}}}}, true
}

// class reads what follows an opening bracket.
func (c *compiler) class() (code []instruction, ok bool) {
	in := instruction{op: opClass}
	if in.negated = strings.HasPrefix(c.rest, "^"); in.negated {
		c.rest = c.rest[1:]
	}
	for c.rest != "" && c.rest[0] != ']' {
		low, ok := c.member()
		if !ok {
			return nil, false
		}
		if len(c.rest) > 1 && c.rest[0] == '-' && c.rest[1] != ']' {
			c.rest = c.rest[1:]
			high, ok := c.member()
			if !ok || len(low) != 1 || len(high) != 1 || low[0].low != low[0].high ||
				high[0].low != high[0].high || low[0].low > high[0].low {
				return nil, false
			}
			low[0].high = high[0].high
		}
		in.ranges = append(in.ranges, low...)
	}
	if c.rest == "" {
		return nil, false
	}
	c.rest = c.rest[1:]
	return []instruction{in}, true
}

// member reads one character or escape of a class.
func (c *compiler) member() (ranges []runeRange, ok bool) {
	r, size := utf8.DecodeRuneInString(c.rest)
	if size == 0 {
		return nil, false
	}
	c.rest = c.rest[size:]
	if r == '\\' {
		return c.escape()
	}
	return []runeRange{{r, r}}, true
}

// escape reads what follows a backslash: \d, or a punctuation mark that stands for itself.
func (c *compiler) escape() (ranges []runeRange, ok bool) {
	if c.rest == "" {
		return nil, false
	}
	escaped := c.rest[0]
	c.rest = c.rest[1:]
	if escaped == 'd' {
		return []runeRange{{'0', '9'}}, true
	}
	return []runeRange{{rune(escaped), rune(escaped)}}, strings.IndexByte(`^$\.*+?()[]{}|/-`, escaped) >= 0
}

// repetition reads ? + * {m} {m,} {m,n} after an atom and writes the atom out as often.
func (c *compiler) repetition(atom []instruction) (code []instruction, ok bool) {
	least, most := 1, 1 // most < 0 is without end
	if c.rest == "" {
		return atom, true
	}
	switch c.rest[0] {
	case '?':
		least = 0
	case '*':
		least, most = 0, -1
	case '+':
		most = -1
	case '{':
		inner, rest, closed := strings.Cut(c.rest[1:], "}")
		from, to, comma := strings.Cut(inner, ",")
		least, ok = repeatCount(from)
		most = least
		if comma {
			if most = -1; to != "" && ok {
				most, ok = repeatCount(to)
			}
		}
		if !closed || !ok || most >= 0 && most < least {
			return nil, false
		}
		c.rest = "}" + rest
	default:
		return atom, true
	}
	if c.rest = c.rest[1:]; c.rest != "" && strings.IndexByte("?*+{", c.rest[0]) >= 0 {
		return nil, false // lazy or doubled: not in our language
	}
	if (max(least, most)+1)*(len(atom)+2) > maxCode {
		return nil, false
	}
	for range least {
		code = append(code, atom...)
	}
	if most < 0 {
		return joined(code, []instruction{{op: opSplit, x: 1, y: len(atom) + 2}}, atom,
			[]instruction{{op: opJump, x: -len(atom) - 1}}), true
	}
	for range most - least {
		code = joined(code, []instruction{{op: opSplit, x: 1, y: len(atom) + 1}}, atom)
	}
	return code, true
}

func repeatCount(text string) (count int, ok bool) {
	if text == "" || len(text) > 4 {
		return 0, false
	}
	count, ok = parseDigits(text)
	return count, ok && count <= maxRepeat
}

func joined(parts ...[]instruction) (code []instruction) {
	for _, part := range parts {
		code = append(code, part...)
	}
	return code
}
