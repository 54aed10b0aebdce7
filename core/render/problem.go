package render

import (
	"strconv"

	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// ProblemKind describes one code of problem, for a page that explains them all.
type ProblemKind struct {
	Code   profile.Code
	Status int    // HTTP status
	Title  string // a few words
	Text   string // what it means and what to do
}

// ProblemKinds returns every code in the order of its status, in the locale ("" is zh-CN).
func ProblemKinds(locale string) []ProblemKind {
	list := make([]ProblemKind, 0, len(problemKinds))
	for _, kind := range problemKinds {
		list = append(list, kind.in(locale))
	}
	return list
}

// Problem returns the HTTP status and the RFC 9457 document of the rejection, its members in RFC
// 8785 order. Its words are in the profile's own locale where that could be read, else in the
// given one ("" is zh-CN). A rejection of nil or of an unknown code is an INTERNAL one.
func Problem(rejection *profile.Rejection, locale string) (status int, document []byte) {
	if rejection == nil {
		rejection = &profile.Rejection{Code: profile.Internal}
	}
	if rejection.Locale != "" {
		locale = rejection.Locale
	}
	kind := problemKind(rejection.Code).in(locale)
	words := phrasebook(locale)
	problems := withoutPrivate(rejection.Problems)
	document = append(document, `{"code":`...)
	document = jcs.AppendString(document, string(kind.Code))
	document = append(document, `,"detail":`...)
	document = jcs.AppendString(document, detail(kind, problems, words))
	document = append(document, `,"errors":[`...)
	for i, problem := range problems {
		if i > 0 {
			document = append(document, ',')
		}
		document = appendError(document, problem, words)
	}
	document = append(document, `],"status":`...)
	document = strconv.AppendInt(document, int64(kind.Status), 10)
	document = append(document, `,"title":`...)
	document = jcs.AppendString(document, kind.Title)
	document = append(document, `,"type":`...)
	document = jcs.AppendString(document, "/problems#"+string(kind.Code))
	return kind.Status, append(document, '}')
}

func problemKind(code profile.Code) bilingualKind {
	for _, kind := range problemKinds {
		if kind.code == code {
			return kind
		}
	}
	return problemKinds[len(problemKinds)-1]
}

func appendError(document []byte, problem profile.Problem, words *phrases) []byte {
	document = append(document, `{"expected":`...)
	document = jcs.AppendString(document, words.expected(problem.Expected))
	document = append(document, `,"found":`...)
	document = jcs.AppendString(document, found(problem, words))
	document = append(document, `,"pointer":`...)
	document = jcs.AppendString(document, problem.Pointer)
	if problem.Suggestion != "" {
		document = append(document, `,"suggestion":`...)
		document = jcs.AppendString(document, problem.Suggestion)
	}
	return append(document, '}')
}

// detail says what is wrong here: the general text, or how many problems there are and the first.
func detail(kind ProblemKind, problems []profile.Problem, words *phrases) string {
	if len(problems) == 0 {
		return kind.Text
	}
	first := problems[0]
	if first.Expected.Kind == profile.ExpectedBytes {
		if first.Expected.Count == profile.MaximumComparisonBytes {
			return words.tooLargePair
		}
		return kind.Text
	}
	text := fill(words.sentenceFor(first),
		"pointer", first.Pointer, "line", strconv.Itoa(first.Line), "column", strconv.Itoa(first.Column),
		"found", first.Found, "expected", words.expected(first.Expected), "suggestion", first.Suggestion)
	count := strconv.Itoa(len(problems))
	switch {
	case len(problems) == 1:
		return text
	case len(problems) >= profile.MaximumProblems:
		return fill(words.atLeast, "count", count) + text
	}
	return fill(words.several, "count", count) + text
}

func (w *phrases) sentenceFor(problem profile.Problem) string {
	switch {
	case problem.Line > 0 && problem.Found == "" && problem.Offset == 0:
		return w.empty
	case problem.Line > 0 && problem.Found == "":
		return w.sentenceAtEnd
	case problem.Line > 0:
		return w.sentenceInText
	case problem.Found == "":
		return w.sentenceMissing
	case problem.Pointer == "":
		return w.sentenceOnWhole
	case problem.Suggestion != "" && problem.Expected.Kind == profile.ExpectedKnownField:
		return w.sentenceField
	case problem.Suggestion != "":
		return w.sentenceChoice
	}
	return w.sentence
}

func found(problem profile.Problem, words *phrases) string {
	switch {
	case problem.Found != "":
		return problem.Found
	case problem.Expected.Kind == profile.ExpectedBytes:
		return words.tooLarge
	case problem.Line > 0:
		return words.endOfText
	}
	return words.nothing
}

// fill puts the values in the place of {names}; a name without a value is left out.
func fill(template string, namesAndValues ...string) string {
	return knowledge.Fill(template, func(name string) (string, bool) {
		for i := 0; i < len(namesAndValues); i += 2 {
			if namesAndValues[i] == name {
				return namesAndValues[i+1], true
			}
		}
		return "", true
	})
}
