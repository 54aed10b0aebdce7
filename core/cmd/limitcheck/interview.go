package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/tidwall/gjson"

	"limitcheck/core"
)

// testdataFolder is where the merchants of interviews live, from the root.
const testdataFolder = "testdata"

// mostAsked is how many questions an interview may ask.
const mostAsked = 8

// interviewed is what came of an interview: whether it ended with the first
// cause of the full profile, and what was asked.
type interviewed struct {
	name, want, got string
	asked           []string
}

// interviewAll interviews the merchant behind each profile, from its
// restrictions alone or from their products alone.
func interviewAll(folder string, productsOnly bool) ([]interviewed, error) {
	var all []interviewed
	for _, pattern := range []string{"profiles/*.json", "causes/*/*.json"} {
		paths, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			one, err := interview(text, productsOnly)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			one.name = strings.TrimSuffix(strings.TrimPrefix(path, folder+"/"), ".json")
			all = append(all, one)
		}
	}
	return all, nil
}

// interview starts from what a profile says of its restrictions, always takes
// the first question that is suggested, and answers it truthfully.
func interview(text []byte, productsOnly bool) (interviewed, error) {
	var merchant map[string]any
	if err := json.Unmarshal(text, &merchant); err != nil {
		return interviewed{}, err
	}
	full, err := assessed(merchant)
	if err != nil {
		return interviewed{}, err
	}
	one := interviewed{want: first(full)}
	known := beginning(merchant, productsOnly)
	for len(one.asked) < mostAsked {
		answer, err := assessed(known)
		if err != nil {
			return interviewed{}, err
		}
		one.got = first(answer)
		question := answer.Get("next_questions.0")
		if !question.Exists() {
			return one, nil
		}
		label, patch := truth(question, merchant)
		one.asked = append(one.asked, question.Get("pointer").String()+" "+label)
		if known, err = patched(known, patch); err != nil {
			return interviewed{}, err
		}
	}
	answer, err := assessed(known)
	one.got = first(answer)
	return one, err
}

// beginning is what an interview starts from.
func beginning(merchant map[string]any, productsOnly bool) map[string]any {
	start := map[string]any{"as_of": merchant["as_of"]}
	restrictions, _ := merchant["restrictions"].([]any)
	if len(restrictions) == 0 {
		return start
	}
	if productsOnly {
		var bare []any
		for _, r := range restrictions {
			bare = append(bare, map[string]any{"product": r.(map[string]any)["product"]})
		}
		restrictions = bare
	}
	start["restrictions"] = restrictions
	return start
}

func assessed(profile map[string]any) (gjson.Result, error) {
	body, err := json.Marshal(profile)
	if err != nil {
		return gjson.Result{}, err
	}
	answer, rejection := core.Assess(body, core.Options{Today: evalDay})
	if rejection != nil {
		return gjson.Result{}, fmt.Errorf("refused with %s: %v", rejection.Code, rejection.Problems)
	}
	return gjson.ParseBytes(answer), nil
}

func first(answer gjson.Result) string { return answer.Get("explanations.0.cause").String() }

// printInterviews says how many interviews reach the first cause of the full
// profile, and of those that start from the restrictions which do not.
func printInterviews(stdout io.Writer, folder string) error {
	fmt.Fprintf(stdout, "\n%-24s %6s %7s %7s\n", "interviews from", "cases", "reached", "asked")
	var missed []interviewed
	for _, productsOnly := range []bool{false, true} {
		all, err := interviewAll(folder, productsOnly)
		if err != nil {
			return err
		}
		reached, asked := 0, 0
		for _, one := range all {
			asked += len(one.asked)
			if one.got == one.want {
				reached++
			} else if !productsOnly {
				missed = append(missed, one)
			}
		}
		from := map[bool]string{false: "restrictions", true: "products"}[productsOnly]
		fmt.Fprintf(stdout, "%-24s %6d %7s %7s\n", from, len(all), share(reached, len(all)), share(asked, len(all)))
	}
	for _, one := range missed {
		fmt.Fprintf(stdout, "missed %s: wants %s, ends with %s after %s\n", one.name, one.want, one.got, strings.Join(one.asked, "; "))
	}
	return nil
}

func interviewCommand(args []string, stdout io.Writer) error {
	switch len(args) {
	case 0:
		return printInterviews(stdout, testdataFolder)
	case 1:
		return printInterviews(stdout, args[0])
	}
	return errUsage
}
