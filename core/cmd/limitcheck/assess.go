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

// formats are the names by which --format asks for one, the short ones those of
// the files that they make.
var formats = map[string]core.Format{
	"json": core.JSON, "markdown": core.Markdown, "md": core.Markdown, "calendar": core.Calendar, "ics": core.Calendar,
}

func assess(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	locale := flags.String("locale", "zh-CN", "")
	today := flags.String("today", time.Now().In(chinaDay).Format(time.DateOnly), "")
	trace := flags.Bool("trace", false, "")
	formatName := flags.String("format", "json", "")
	files, err := flagsAnywhere(flags, args)
	format, known := formats[*formatName]
	if err != nil || len(files) != 1 || !known {
		return errUsage
	}
	profile, err := read(files[0], stdin)
	if err != nil {
		return err
	}
	answer, rejection := core.Assess(profile, core.Options{Today: *today, Locale: *locale, Trace: *trace, Format: format})
	if rejection != nil {
		_, document := core.Problem(rejection, *locale)
		if _, err := stderr.Write(append(document, '\n')); err != nil {
			return err
		}
		return errFailed
	}
	if format == core.JSON {
		answer = append(answer, '\n') // the others end their last line themselves
	}
	_, err = stdout.Write(answer)
	return err
}
