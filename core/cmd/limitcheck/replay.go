package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// replay answers the profile again, on the day and in the language of the given
// answer, and says whether the same bytes come out. Where they do not, it says
// which part of the receipt differs, and so what has changed.
func replay(args []string, stdin io.Reader, stdout io.Writer) error {
	if len(args) != 2 {
		return errUsage
	}
	profile, err := read(args[0], stdin)
	if err != nil {
		return err
	}
	answer, err := read(args[1], stdin)
	if err != nil {
		return err
	}
	if reason := difference(profile, bytes.TrimSuffix(answer, []byte("\n"))); reason != "" {
		fmt.Fprintln(stdout, "different:", reason)
		return errFailed
	}
	fmt.Fprintln(stdout, "same")
	return nil
}

// difference returns "" where the profile gives the answer, else why not.
func difference(profile, answer []byte) string {
	if !gjson.ValidBytes(answer) {
		return "the answer is no JSON text"
	}
	given := gjson.ParseBytes(answer)
	again, rejection := core.Assess(profile, core.Options{
		Today:  given.Get("as_of").String(),
		Locale: given.Get("locale").String(),
		Trace:  given.Get("explanations.0.trace").Exists(),
	})
	if rejection != nil {
		return fmt.Sprintf("the profile is refused with %s", rejection.Code)
	}
	if bytes.Equal(again, answer) {
		return ""
	}
	now := gjson.ParseBytes(again)
	differs := func(member string) bool {
		return now.Get("receipt."+member).String() != given.Get("receipt."+member).String()
	}
	switch {
	case differs("profile_sha256"):
		return "the answer was made from another profile (profile_sha256)"
	case differs("core_version"):
		return fmt.Sprintf("the answer was made by core %s, this is %s", given.Get("receipt.core_version"), core.Version)
	case differs("knowledge_sha256"):
		return fmt.Sprintf("the answer was made from knowledge %s, this is %s", given.Get("knowledge_version"), knowledge.Version())
	}
	return "profile, core and knowledge are those of the receipt, but the answer is not what they give: it was altered"
}
