package profile

import (
	"strings"
	"unicode/utf8"

	"limitcheck/core/jcs"
)

// guard refuses every text that is not acceptable JSON, before anything else reads it: gjson
// answers on broken JSON too, and takes the first of two equal keys. The
// guard keeps its own stack of at most MaximumDepth levels and passes once over the text.
//
// Of several faults it names the first of: size, UTF-8, whatever comes first in the text, and
// then all names given twice.
func guard(body []byte) *Rejection { return guardUpTo(MaximumBytes, body) }

// guardUpTo is the guard of a body with a limit of its own.
func guardUpTo(limit int, body []byte) *Rejection {
	if len(body) > limit {
		return reject(BodyTooLarge, Problem{Expected: Expected{Kind: ExpectedBytes, Count: limit}})
	}
	s := scanner{text: string(body)}
	if !utf8.Valid(body) {
		s.at = firstInvalid(s.text)
		return s.fault(InvalidUTF8, ExpectedUTF8)
	}
	if strings.HasPrefix(s.text, "\uFEFF") {
		return s.fault(InvalidJSON, ExpectedNoMark)
	}
	if rejection := s.scan(); rejection != nil {
		return rejection
	}
	if len(s.twice) > 0 {
		return &Rejection{Code: DuplicateKey, Problems: s.twice}
	}
	return nil
}

func reject(code Code, problem Problem) *Rejection {
	return &Rejection{Code: code, Problems: []Problem{problem}}
}

func firstInvalid(text string) int {
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return len(text)
}

// level is one open array or object.
type level struct {
	place *place // of the item or member that is being read
	names nameSet
}

type scanner struct {
	text  string
	at    int
	open  []level
	twice []Problem
	lines lineCounter
}

// scan passes over the whole text: it must be one JSON value.
func (s *scanner) scan() *Rejection {
	for {
		s.space()
		opened, rejection := s.value()
		if rejection != nil {
			return rejection
		}
		if opened {
			continue
		}
		if done, rejection := s.afterValue(); done || rejection != nil {
			return rejection
		}
	}
}

// value passes over one scalar or empty container, or over what opens a container and leads to
// its first value.
func (s *scanner) value() (opened bool, rejection *Rejection) {
	switch c := s.peek(); {
	case c == '{' || c == '[':
		if len(s.open) == MaximumDepth {
			rejection = s.fault(TooDeep, ExpectedDepth)
			rejection.Problems[0].Expected.Count = MaximumDepth
			return false, rejection
		}
		var parent *place
		if len(s.open) > 0 {
			parent = s.open[len(s.open)-1].place
		} else {
			parent = &place{}
		}
		s.at++
		s.space()
		if s.peek() == c+2 {
			s.at++
			return false, nil
		}
		s.open = append(s.open, level{place: &place{parent: parent, item: c == '['}})
		if c == '{' {
			rejection = s.name()
		}
		return true, rejection
	case c == '"':
		_, rejection = s.string()
		return false, rejection
	case c == '-' || c >= '0' && c <= '9':
		end, ok := jcs.NumberEnd(s.text, s.at)
		s.at = end
		if !ok {
			return false, s.fault(InvalidJSON, ExpectedNumber)
		}
		return false, nil
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(s.text[s.at:], word) {
			s.at += len(word)
			return false, nil
		}
	}
	return false, s.fault(InvalidJSON, ExpectedValue)
}

// afterValue closes every container that ends here and leads to the next value; done says that
// the text has ended.
func (s *scanner) afterValue() (done bool, rejection *Rejection) {
	for {
		s.space()
		if len(s.open) == 0 {
			if s.at < len(s.text) {
				return false, s.fault(InvalidJSON, ExpectedEnd)
			}
			return true, nil
		}
		top := &s.open[len(s.open)-1]
		c, closing := s.peek(), byte('}')
		if top.place.item {
			closing = ']'
		}
		switch c {
		case ',':
			s.at++
			if top.place.item {
				next := *top.place
				next.index++
				top.place = &next
				return false, nil
			}
			s.space()
			return false, s.name()
		case closing:
			s.at++
			s.open = s.open[:len(s.open)-1]
		default:
			return false, s.fault(InvalidJSON, ExpectedCommaOrEnd)
		}
	}
}

// name passes over a member's name and its colon.
func (s *scanner) name() *Rejection {
	if s.peek() != '"' {
		return s.fault(InvalidJSON, ExpectedName)
	}
	start := s.at
	quoted, rejection := s.string()
	if rejection != nil {
		return rejection
	}
	name, _ := jcs.Unquote(quoted)
	top := &s.open[len(s.open)-1]
	top.place = &place{parent: top.place.parent, name: name}
	if _, fresh := top.names.add(name, start); !fresh && len(s.twice) < MaximumProblems {
		problem := s.problem(start, Expected{Kind: ExpectedOnce})
		problem.Pointer, problem.Found = top.place.pointer(), clip(quoted)
		s.twice = append(s.twice, problem)
	}
	s.space()
	if s.peek() != ':' {
		return s.fault(InvalidJSON, ExpectedColon)
	}
	s.at++
	return nil
}

// string passes over a string and returns it as written.
func (s *scanner) string() (quoted string, rejection *Rejection) {
	start := s.at
	for s.at++; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '"':
			s.at++
			return s.text[start:s.at], nil
		case c < ' ':
			return "", s.fault(InvalidJSON, ExpectedNoControl)
		case c == '\\':
			if rejection := s.escape(); rejection != nil {
				return "", rejection
			}
		}
	}
	return "", s.fault(InvalidJSON, ExpectedStringEnd)
}

// escape passes over an escape but for its last byte.
func (s *scanner) escape() *Rejection {
	rest := s.text[s.at:]
	if len(rest) == 1 {
		s.at++
		return s.fault(InvalidJSON, ExpectedStringEnd)
	}
	if strings.IndexByte(`"\/bfnrt`, rest[1]) >= 0 {
		s.at++
		return nil
	}
	unit, ok := jcs.Hex4(rest)
	if !ok {
		return s.fault(InvalidJSON, ExpectedEscape)
	}
	s.at += 5
	if unit < 0xD800 || unit > 0xDFFF {
		return nil
	}
	low, ok := jcs.Hex4(rest[6:])
	if unit > 0xDBFF || !ok || low < 0xDC00 || low > 0xDFFF {
		s.at -= 5
		rejection := s.fault(InvalidUTF8, ExpectedPair)
		rejection.Problems[0].Found = rest[:6]
		return rejection
	}
	s.at += 6
	return nil
}

// peek returns the byte ahead, or 0 at the end; a NUL is no part of JSON's grammar.
func (s *scanner) peek() byte {
	if s.at == len(s.text) {
		return 0
	}
	return s.text[s.at]
}

func (s *scanner) space() {
	for s.at < len(s.text) && strings.IndexByte(" \n\r\t", s.text[s.at]) >= 0 {
		s.at++
	}
}

// fault rejects the text for what stands ahead.
func (s *scanner) fault(code Code, expected ExpectedKind) *Rejection {
	problem := s.problem(s.at, Expected{Kind: expected})
	problem.Found = ahead(s.text[s.at:])
	return reject(code, problem)
}

func (s *scanner) problem(at int, expected Expected) Problem {
	line, column := s.lines.position(s.text, at)
	return Problem{Expected: expected, Line: line, Column: column, Offset: at}
}
