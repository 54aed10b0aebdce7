package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/tidwall/gjson"

	"limitcheck/core"
)

// evalCase is one line of a file of cases: a profile, or a narrative with its
// product, and what a good answer says of it.
type evalCase struct {
	ID        string
	Profile   json.RawMessage
	Narrative string
	Product   []string
	Kind      string   // cause, weak_cause, no_cause, question or scam
	Any       []string // a right answer ranks one of these
	Denies    []string // causes that the writer rules out
	From      string   // "article" where an article retells it
}

// evalDay is the day of a case whose profile gives none.
const evalDay = "2026-11-20"

// tally is what came of the cases of one kind and origin.
type tally struct{ cases, first, third, accused, raisedDenied, alerted int }

func evalCommand(args []string, stdin io.Reader, stdout io.Writer) error {
	if len(args) != 1 {
		return errUsage
	}
	cases, err := readCases(args[0], stdin)
	if err != nil {
		return err
	}
	tallies := make(map[string]*tally)
	for _, c := range cases {
		key := c.Kind
		if c.From != "" {
			key += " (" + c.From + ")"
		}
		if tallies[key] == nil {
			tallies[key] = &tally{}
		}
		miss, err := tallies[key].add(c)
		if err != nil {
			return fmt.Errorf("case %s: %w", c.ID, err)
		}
		if miss != "" {
			fmt.Fprintf(stdout, "%s %s: %s\n", c.ID, key, miss)
		}
	}
	keys := make([]string, 0, len(tallies))
	for key := range tallies {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	fmt.Fprintf(stdout, "\n%-24s %6s %7s %7s %8s %7s %6s\n", "kind", "cases", "rank-1", "rank-3", "accused", "denied", "alert")
	for _, key := range keys {
		t := tallies[key]
		fmt.Fprintf(stdout, "%-24s %6d %7s %7s %8d %7d %6d\n", key, t.cases, share(t.first, t.cases), share(t.third, t.cases), t.accused, t.raisedDenied, t.alerted)
	}
	if _, err := os.Stat(testdataFolder); err != nil {
		return nil // not called from the root of the project
	}
	return printInterviews(stdout, testdataFolder)
}

func share(part, whole int) string { return fmt.Sprintf("%.2f", float64(part)/float64(whole)) }

func readCases(path string, stdin io.Reader) ([]evalCase, error) {
	reader := stdin
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		reader = file
	}
	var cases []evalCase
	lines := bufio.NewScanner(reader)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var c evalCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("%s line %d: %w", path, n, err)
		}
		cases = append(cases, c)
	}
	return cases, lines.Err()
}

// profile is the case's own, or its narrative with the product.
func (c evalCase) profile() ([]byte, error) {
	if len(c.Profile) > 0 {
		return c.Profile, nil
	}
	type restriction struct {
		Product string `json:"product"`
	}
	p := struct {
		Narrative    string        `json:"narrative"`
		Restrictions []restriction `json:"restrictions,omitempty"`
	}{Narrative: c.Narrative}
	if len(c.Product) > 0 {
		p.Restrictions = []restriction{{c.Product[0]}}
	}
	return json.Marshal(p)
}

// add counts a case and says, where the answer missed, why.
func (t *tally) add(c evalCase) (miss string, err error) {
	profile, err := c.profile()
	if err != nil {
		return "", err
	}
	body, rejection := core.Assess(profile, core.Options{Today: evalDay})
	if rejection != nil {
		return "", fmt.Errorf("refused with %s: %v", rejection.Code, rejection.Problems)
	}
	answer := gjson.ParseBytes(body)
	t.cases++
	var ranked, faults []string
	for _, e := range answer.Get("explanations").Array() {
		cause, standing := e.Get("cause").String(), e.Get("standing").String()
		ranked = append(ranked, cause)
		if above := standing == "named" || standing == "likely"; above && e.Get("origin").String() == "merchant_conduct" && !slices.Contains(c.Any, cause) {
			t.accused++
			faults = append(faults, "accuses of "+cause)
		}
		if slices.Contains(c.Denies, cause) && standing != "background" {
			t.raisedDenied++
			faults = append(faults, "raises "+cause+", which is denied")
		}
	}
	if answer.Get("alert").IsObject() {
		t.alerted++
	} else if c.Kind == "scam" {
		faults = append(faults, "raises no alert")
	}
	at := slices.IndexFunc(ranked, func(cause string) bool { return slices.Contains(c.Any, cause) })
	if at == 0 {
		t.first++
	}
	if at >= 0 && at < 3 {
		t.third++
	}
	if len(c.Any) > 0 && at != 0 {
		faults = append(faults, fmt.Sprintf("wants one of %s, ranks %s", strings.Join(c.Any, ", "), strings.Join(ranked[:min(3, len(ranked))], ", ")))
	}
	return strings.Join(faults, "; "), nil
}
