package render

import (
	"strings"

	"limitcheck/core/intake"
	"limitcheck/core/jcs"
	"limitcheck/core/profile"
)

// withoutPrivate returns problems that repeat no private number: a document of
// problems is what people send to somebody who can help. A number stands in
// what was found, or in the pointer where it is the name of an unknown member;
// that pointer then finds nothing, and still shows which one is meant.
func withoutPrivate(problems []profile.Problem) []profile.Problem {
	masked := make([]profile.Problem, len(problems))
	for i, problem := range problems {
		problem.Pointer = intake.Mask(problem.Pointer)
		problem.Found = maskFound(problem)
		masked[i] = problem
	}
	return masked
}

const (
	ellipsis   = "…"
	escapeSize = len(`\u0031`)
)

// maskFound masks a piece of the body as it was written; what holds no number
// stays as it is. Digits may be escaped there. An escape that cannot be read as
// its character ends a piece: its own digits belong to no number.
func maskFound(problem profile.Problem) string {
	text, cut := strings.CutSuffix(problem.Found, ellipsis)
	if cut {
		text = withoutCutEscape(text)
	}
	var masked strings.Builder
	var piece []byte
	changed := false
	flush := func(mask func(string) string) {
		before := string(piece)
		after := mask(before)
		masked.WriteString(after)
		changed = changed || after != before
		piece = piece[:0]
	}
	for text != "" {
		size := 1
		switch character, ok := escaped(text); {
		case ok:
			piece = append(piece, character...)
			size = escapeSize
		case text[0] == '\\':
			flush(intake.Mask)
			size = min(sizeOfEscape(text), len(text))
			masked.WriteString(text[:size])
		default:
			piece = append(piece, text[0])
		}
		text = text[size:]
	}
	if cut || problem.Line > 0 { // a fault in the text may lie inside a number
		flush(intake.MaskCut)
	} else {
		flush(intake.Mask)
	}
	if !changed {
		return problem.Found
	}
	if cut && !strings.HasSuffix(masked.String(), ellipsis) {
		masked.WriteString(ellipsis)
	}
	return masked.String()
}

// escaped returns the character of an escape \uXXXX at the head of a text,
// where it can stand in a JSON string as itself.
func escaped(text string) (character string, ok bool) {
	unit, ok := jcs.Hex4(text)
	if !ok || unit < ' ' || unit == '"' || unit == '\\' || unit >= 0xD800 && unit <= 0xDFFF {
		return "", false
	}
	return string(unit), true
}

// sizeOfEscape returns the bytes of the escape at the head of a text.
func sizeOfEscape(text string) int {
	if len(text) > 1 && text[1] == 'u' {
		return escapeSize
	}
	return 2
}

// withoutCutEscape drops an escape of which only the beginning was kept.
func withoutCutEscape(text string) string {
	at := strings.LastIndexByte(text, '\\')
	if at < 0 || at+sizeOfEscape(text[at:]) <= len(text) {
		return text
	}
	return text[:at]
}
