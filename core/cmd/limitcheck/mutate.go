package main

import (
	"fmt"
	"io"
	"slices"

	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/mutate"
)

// noticedPct is the least share of mutants, in percent, that the cases notice.
const noticedPct = 90

// mutateCommand prints the survivors of each cause, of all or of those named,
// and fails where the cases let too many pass.
func mutateCommand(args []string, stdout io.Writer) error {
	base := knowledge.Load()
	mutants, survivors := 0, 0
	for i := range base.Causes {
		cause := &base.Causes[i]
		if len(args) > 0 && !slices.Contains(args, cause.ID) {
			continue
		}
		r := mutate.Run(base, cause)
		mutants += r.Mutants
		survivors += len(r.Survivors)
		fmt.Fprintf(stdout, "%s: %d of %d noticed\n", r.Cause, r.Mutants-len(r.Survivors), r.Mutants)
		for _, s := range r.Survivors {
			fmt.Fprintf(stdout, "    survives: %s\n", s)
		}
	}
	if mutants == 0 {
		return fmt.Errorf("there is no such cause")
	}
	fmt.Fprintf(stdout, "%d of %d mutants noticed\n", mutants-survivors, mutants)
	if (mutants-survivors)*100 < mutants*noticedPct {
		return errFailed
	}
	return nil
}
