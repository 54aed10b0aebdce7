package main

import (
	"flag"
	"io"
	"time"

	"limitcheck/core"
)

// chinaDay is the offset of the day that hosts pass to the core.
var chinaDay = time.FixedZone("UTC+8", 8*60*60)

// flagsAnywhere lets flags stand before and after the file names.
func flagsAnywhere(flags *flag.FlagSet, args []string) (files []string, err error) {
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return nil, errUsage
		}
		if args = flags.Args(); len(args) > 0 {
			files, args = append(files, args[0]), args[1:]
		}
	}
	return files, nil
}

func assess(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	locale := flags.String("locale", "zh-CN", "")
	today := flags.String("today", time.Now().In(chinaDay).Format(time.DateOnly), "")
	trace := flags.Bool("trace", false, "")
	files, err := flagsAnywhere(flags, args)
	if err != nil || len(files) != 1 {
		return errUsage
	}
	profile, err := read(files[0], stdin)
	if err != nil {
		return err
	}
	answer, rejection := core.Assess(profile, core.Options{Today: *today, Locale: *locale, Trace: *trace})
	if rejection != nil {
		_, document := core.Problem(rejection, *locale)
		if _, err := stderr.Write(append(document, '\n')); err != nil {
			return err
		}
		return errFailed
	}
	_, err = stdout.Write(append(answer, '\n'))
	return err
}
