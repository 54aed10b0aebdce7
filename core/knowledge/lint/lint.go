// Package lint holds the files of the knowledge base against the rules that
// make an answer trustworthy: every sentence has a source and both languages,
// every reference leads somewhere, every rule reads a field that exists, every
// cause ships cases that come out as it says, and no sentence promises, blames
// or harms. A finding names file, line and column.
package lint

import (
	"cmp"
	"fmt"
	"slices"

	"limitcheck/core/knowledge"
)

// Finding is one thing that is wrong.
type Finding struct {
	File         string // path below data/
	Line, Column int    // 1-based
	Message      string
}

// String returns the finding as file:line:column: message.
func (f Finding) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
}

// Run returns everything that is wrong with the files, by file and line.
func Run(files []knowledge.File) []Finding {
	l := &linter{base: knowledge.Parse(files), cited: make(map[string]bool)}
	for _, f := range files {
		doc, err := parse(f)
		if err != nil {
			l.findings = append(l.findings, *err)
			continue
		}
		l.docs = append(l.docs, doc)
	}
	if len(l.findings) > 0 {
		return l.findings
	}
	for _, doc := range l.docs {
		l.texts(doc)
		l.sources(doc)
		l.conditions(doc)
		l.references(doc)
	}
	l.questionGroups()
	l.priors()
	l.uniqueIDs()
	l.orphans()
	l.claims()
	l.links()
	l.changeable()
	l.steps()
	l.deadlines()
	for _, doc := range l.docs {
		l.cases(doc)
		l.readings(doc)
	}
	slices.SortFunc(l.findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
	return l.findings
}

type linter struct {
	base     *knowledge.Base
	docs     []*document
	cited    map[string]bool
	findings []Finding
}

func (l *linter) report(doc *document, pointer, format string, args ...any) {
	line, column := doc.position(pointer)
	l.findings = append(l.findings, Finding{doc.path, line, column, fmt.Sprintf(format, args...)})
}
