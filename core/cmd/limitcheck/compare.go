package main

import (
	"flag"
	"io"

	"limitcheck/core"
)

// compare prints what changed between two answers, as assess printed them.
func compare(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	locale := flags.String("locale", "zh-CN", "")
	files, err := flagsAnywhere(flags, args)
	if err != nil || len(files) != 2 {
		return errUsage
	}
	body := []byte(`{"before":`)
	for i, file := range files {
		answer, err := read(file, stdin)
		if err != nil {
			return err
		}
		if i > 0 {
			body = append(body, `,"after":`...)
		}
		body = append(body, answer...)
	}
	document, rejection := core.Compare(append(body, '}'), *locale)
	if rejection != nil {
		_, problem := core.Problem(rejection, *locale)
		if _, err := stderr.Write(append(problem, '\n')); err != nil {
			return err
		}
		return errFailed
	}
	_, err = stdout.Write(append(document, '\n'))
	return err
}
