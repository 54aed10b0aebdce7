package knowledge

// WorkdayTable is the public calendar of one or more years: the days on which
// offices are closed though the week says otherwise, and the reverse. Days are
// written as in the file; package plan/workday reads them.
type WorkdayTable struct {
	From, Until        string // the first and the last day that the table speaks of
	Holidays, Workdays []string
	BeyondText         Text // said of a day that the table does not reach
	LastDay            Note // of a time limit that ends on a day of rest
	Sources            []string
}
