package edge

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheAnswerIsTheTypeLikedBest(t *testing.T) {
	offers := []string{"application/json", "text/markdown", "text/calendar"}
	cases := []struct{ name, accept, want string }{
		{"the first where nothing is asked for", "", "application/json"},
		{"the first where anything will do", "*/*", "application/json"},
		{"the one named", "text/calendar", "text/calendar"},
		{"the one named, in capitals", "TEXT/Markdown", "text/markdown"},
		{"the first of a family", "text/*", "text/markdown"},
		{"the one with the greater weight", "application/json;q=0.5, text/markdown;q=0.8", "text/markdown"},
		{"the first of equals", "text/calendar, text/markdown", "text/markdown"},
		{"by the most specific range", "text/*;q=0.9, text/markdown;q=0.1, */*;q=0.2", "text/calendar"},
		{"with a parameter before the weight", "text/markdown;variant=GFM;q=0.3", "text/markdown"},
		{"none where all are refused", "*/*;q=0", ""},
		{"none where only others are asked for", "image/*, application/xml", ""},
		{"none by a malformed weight", "text/markdown;q=high", ""},
		{"none by a word that is no type", "json", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, negotiate(c.accept, offers)) })
	}
}

func TestAWeightIsReadInThousandths(t *testing.T) {
	for element, want := range map[string]int{
		"a": 1000, "a;q=1": 1000, "a;q=1.000": 1000, "a; q=0.5": 500, "a;Q=0.05": 50, "a;q=0.123": 123, "a;q=0": 0, "a;q=0.": 0,
		"a;q=": 0, "a;q=2": 0, "a;q=-1": 0, "a;q=0.1234": 0, "a;q=0.1x": 0, "a;q=1.5": 1000,
	} {
		assert.Equal(t, want, qualityOf(element), "%q", element)
	}
}

func TestAPathMatchesItsPattern(t *testing.T) {
	cases := []struct {
		pattern, path string
		want          bool
	}{
		{"/v1/health", "/v1/health", true},
		{"/v1/causes/{id}", "/v1/causes/sales-decline", true},
		{"/v1/causes/{id}", "/v1/causes/", false},
		{"/v1/causes/{id}", "/v1/causes", false},
		{"/v1/causes/{id}", "/v1/causes/a/b", false},
		{"/v1/causes", "/v1/causes/", false},
		{"/v1/health", "/v1/healthy", false},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, matches(c.pattern, c.path), "%s %s", c.pattern, c.path)
	}
}
