package pretty

// Only the standard library here: this module has no dependencies, and keeps it so.

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

var samples = []string{
	`{}`, `[]`, `null`, `-1.5e3`, `"a \"quoted\" , text {"`, `[[],[{}],{"a":[]}]`,
	`{"name": {"first":"Tom","last" : "Anderson"} , "ages":[1, 2,3],"ok":true, "none":null}`,
	" \t\r\n[ 1 ,\n2 ] ", `{"借呗":"额度 \\ 0","\u0061":"\\"}`, `[true,false,null,"",0]`,
	strings.Repeat("[", 10000) + strings.Repeat("]", 10000),
}

func TestPretty_LaysOutAsTheStandardLibraryIndents(t *testing.T) {
	for _, sample := range samples {
		if len(sample) > 1000 {
			continue // its indentation alone is 100 MB
		}
		for _, options := range []*Options{nil, {Indent: "\t"}, {Indent: " ", Prefix: "> "}, {Prefix: "\n"}} {
			prefix, indent := "", "  "
			if options != nil {
				prefix, indent = options.Prefix, options.Indent
			}
			want := bytes.NewBufferString(prefix)
			if err := json.Indent(want, []byte(strings.TrimSpace(sample)), prefix, indent); err != nil {
				t.Fatal(err)
			}
			want.WriteByte('\n')
			if got := PrettyOptions([]byte(sample), options); string(got) != want.String() {
				t.Errorf("%s with %+v\n got %q\nwant %q", sample, options, got, want)
			}
		}
	}
}

func TestUgly_LeavesOutTheSpaceThatTheStandardLibraryDoes(t *testing.T) {
	for _, sample := range samples {
		var want bytes.Buffer
		if err := json.Compact(&want, []byte(sample)); err != nil {
			t.Fatal(err)
		}
		if got := Ugly([]byte(sample)); string(got) != want.String() {
			t.Errorf("%.200s\n got %.200q\nwant %.200q", sample, got, want.String())
		}
	}
}

func TestPretty_SortsMembersOnRequestAtEveryLevel(t *testing.T) {
	sample := `{"b":{"z":[{"d":1,"c":{"f":2,"e":{}}}],"y":"{"},"a":1,"aa":[],"a\"":3}`
	var value any
	if err := json.Unmarshal([]byte(sample), &value); err != nil {
		t.Fatal(err)
	}
	want, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got := PrettyOptions([]byte(sample), &Options{Indent: "  ", SortKeys: true})
	// The standard library sorts by the names, this module by the names as written.
	if strings.TrimSpace(string(got)) != string(want) {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func FuzzPretty_MeansTheSameAndNeverPanics(f *testing.F) {
	for _, sample := range samples[:len(samples)-1] {
		f.Add([]byte(sample))
	}
	f.Add([]byte(`{,,"a"}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		if len(text) > 1000 {
			return
		}
		pretty := Pretty(text)
		ordered := PrettyOptions(text, &Options{SortKeys: true})
		if !json.Valid(text) {
			return
		}
		var want, got bytes.Buffer
		_ = json.Compact(&want, text)
		if err := json.Compact(&got, pretty); err != nil || got.String() != want.String() {
			t.Errorf("%s became %s", text, pretty)
		}
		if compact := Ugly(text); string(compact) != want.String() {
			t.Errorf("%s became %s", text, compact)
		}
		if !json.Valid(ordered) || len(Ugly(ordered)) != want.Len() {
			t.Errorf("%s became %s", text, ordered)
		}
	})
}
