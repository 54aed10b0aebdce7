package profile

import (
	"strings"

	"limitcheck/core/jcs"
)

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
	top.at.name = name
	if _, fresh := top.names.add(name, start); !fresh && len(s.twice) < MaximumProblems {
		problem := s.problem(start, Expected{Kind: ExpectedOnce})
		problem.Pointer, problem.Found = s.pointer(), clip(quoted)
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
	for c := s.peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = s.peek() {
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
