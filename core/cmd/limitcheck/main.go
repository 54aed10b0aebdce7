// Command limitcheck is the core as a native program: the only part of core/
// that reads files.
//
//	limitcheck assess profile.json [--format markdown] [--locale en] [--today 2026-11-20] [--trace]
//	limitcheck replay profile.json answer.json
//	limitcheck compare answer.json later-answer.json [--locale en]
//	limitcheck lint [folder of the knowledge base]
//	limitcheck eval cases.jsonl
//	limitcheck interview [folder of testdata]
//	limitcheck mutate [cause ...]
//	limitcheck export folder
//
// It exits with 0 when all is well, 1 when the profile was refused, the replay
// differs or the lint found something, and 2 when it was called wrongly.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

const usage = `usage:
  limitcheck assess PROFILE [--format json|markdown|calendar] [--locale zh-CN|en] [--today YYYY-MM-DD] [--trace]
                              the answer to a profile ("-" reads standard input), whole, to print, or its dates
  limitcheck replay PROFILE ANSWER
                              says whether the profile gives that answer again
  limitcheck compare ANSWER LATER [--locale zh-CN|en]
                              what changed between two answers
  limitcheck lint [FOLDER]    holds the knowledge base against its rules
  limitcheck eval CASES       recall and false accusations over a file of cases
  limitcheck interview [FOLDER]
                              how many of the merchants of testdata a few questions understand
  limitcheck mutate [CAUSE]   says which changed rules the cases would let pass
  limitcheck export FOLDER    writes what the site needs of it
`

// errFailed ends the program with 1 after its reason has been printed.
var errFailed = errors.New("failed")

// errUsage ends the program with 2 and the usage.
var errUsage = errors.New("usage")

func main() {
	switch err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); {
	case err == nil:
	case errors.Is(err, errUsage):
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	case errors.Is(err, errFailed):
		os.Exit(1)
	default:
		fmt.Fprintln(os.Stderr, "limitcheck:", err)
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	if len(args) == 0 {
		return errUsage
	}
	switch command, rest := args[0], args[1:]; command {
	case "assess":
		return assess(rest, stdin, stdout, stderr)
	case "replay":
		return replay(rest, stdin, stdout)
	case "compare":
		return compare(rest, stdin, stdout, stderr)
	case "lint":
		return lintCommand(rest, stdout)
	case "eval":
		return evalCommand(rest, stdin, stdout)
	case "interview":
		return interviewCommand(rest, stdout)
	case "mutate":
		return mutateCommand(rest, stdout)
	case "export":
		return export(rest, stdout)
	}
	return errUsage
}

func read(path string, stdin io.Reader) ([]byte, error) {
	if path == "-" {
		return io.ReadAll(stdin)
	}
	return os.ReadFile(path)
}
