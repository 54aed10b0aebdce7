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
func guard(body []byte) (text string, rejection *Rejection) { return guardUpTo(MaximumBytes, body) }

// guardUpTo is the guard of a body with a limit of its own.
func guardUpTo(limit int, body []byte) (text string, rejection *Rejection) {
	if len(body) > limit {
		return "", reject(BodyTooLarge, Problem{Expected: Expected{Kind: ExpectedBytes, Count: limit}})
	}
	s := scanner{text: string(body)}
	if !utf8.ValidString(s.text) {
		s.at = firstInvalid(s.text)
		return s.text, s.fault(InvalidUTF8, ExpectedUTF8)
	}
	if strings.HasPrefix(s.text, "\uFEFF") {
		return s.text, s.fault(InvalidJSON, ExpectedNoMark)
	}
	if rejection := s.scan(); rejection != nil {
		return s.text, rejection
	}
	if len(s.twice) > 0 {
		return s.text, &Rejection{Code: DuplicateKey, Problems: s.twice}
	}
	return s.text, nil
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
	at    token // the item or member that is being read
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
		s.at++
		s.space()
		if s.peek() == c+2 {
			s.at++
			return false, nil
		}
		s.enter(c == '[')
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
		if top.at.item {
			closing = ']'
		}
		switch c {
		case ',':
			s.at++
			if top.at.item {
				top.at.index++
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

// enter opens a level in the room of one that was left, where there is one.
func (s *scanner) enter(array bool) {
	if len(s.open) == cap(s.open) {
		s.open = append(s.open, level{names: nameSet{few: make([]standing, 0, fewNames)}})
	} else {
		s.open = s.open[:len(s.open)+1]
	}
	top := &s.open[len(s.open)-1]
	top.at = token{item: array}
	top.names.clear()
}

// pointer returns where the value stands that is being read.
func (s *scanner) pointer() string {
	var at path
	for i := range s.open {
		at = append(at, s.open[i].at)
	}
	return at.pointer()
}
