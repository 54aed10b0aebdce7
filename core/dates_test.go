package core_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSentencesNameDaysAsPeopleDo: a day within a sentence is written as in
// speech; YYYY-MM-DD stands in members that machines read and in the
// help of a field into which it is to be written.
func TestSentencesNameDaysAsPeopleDo(t *testing.T) {
	written := regexp.MustCompile(`\b\d{4}-\d{2}(-\d{2})?\b`)
	version := regexp.MustCompile(`\b\d{4}-\d{2}-\d{2}\+[0-9a-f]+`)
	id := regexp.MustCompile(`^[a-z/_]+/\S+$`)
	everyAnswer(t, func(s said) {
		text := version.ReplaceAllString(s.text, "")
		if strings.HasSuffix(s.where, "calendar") && !strings.HasPrefix(text, "SUMMARY") && !strings.HasPrefix(text, "DESCRIPTION") {
			return
		}
		if plainDate.MatchString(text) || id.MatchString(text) || strings.Contains(s.where, "messages") || strings.HasSuffix(s.where, "/help") {
			return
		}
		assert.False(t, written.MatchString(anyURL.ReplaceAllString(text, "")), "%s: %s", s.where, s.text)
	})
}
