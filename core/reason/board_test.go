package reason

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"limitcheck/core/intake"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// factsOfTestdata reads every profile of testdata, by its path below it.
func factsOfTestdata(t *testing.T) map[string]*Facts {
	t.Helper()
	all := make(map[string]*Facts)
	for _, pattern := range []string{"profiles/*.json", "causes/*/*.json"} {
		paths, err := filepath.Glob("../../testdata/" + pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			p, rejection := profile.Parse(text, "2026-11-20", "zh-CN")
			require.Nil(t, rejection, path)
			all[strings.TrimPrefix(path, "../../testdata/")] = NewFacts(p, knowledge.Load())
		}
	}
	return all
}

// supposed lists an answer of every kind to every question, whether or not it
// is open: for a number and a date some on every side of every threshold.
func supposed(f *Facts) []Supposition {
	var all []Supposition
	for i := range f.Base.Questions {
		q := &f.Base.Questions[i]
		for _, entry := range f.Entries() {
			if !strings.HasPrefix(q.Pointer, "/restrictions/-/") {
				all = append(all, supposedAt(f, q, q.Pointer)...)
				break
			}
			all = append(all, supposedAt(f, q, resolve(anyEntry(q.Pointer), entry))...)
		}
	}
	return all
}

func anyEntry(pointer string) string { return strings.Replace(pointer, "/-/", "/*/", 1) }

func supposedAt(f *Facts, q *knowledge.Question, pointer string) []Supposition {
	field, ok := profile.Describe(q.Pointer)
	var all []Supposition
	give := func(v profile.Value) {
		all = append(all, Supposition{Fields: []Fact{{Pointer: pointer, Value: v}}})
	}
	text := func(s string) profile.Value { return profile.Value{Kind: profile.Text, JSON: `"` + s + `"`, Text: s} }
	switch {
	case q.Pointer == "/events":
		for _, kind := range f.Base.Events {
			for _, timing := range []string{"just_before", "earlier", "after"} {
				all = append(all, Supposition{Events: []Event{{Kind: kind.ID, Timing: timing, Pointer: "/events/-"}}})
			}
			all = append(all, Supposition{Absent: []string{kind.ID}})
		}
	case strings.HasSuffix(q.Pointer, "/messages"):
		for i := range f.Base.Messages {
			m := &f.Base.Messages[i]
			entry := strings.TrimSuffix(pointer, "/messages")
			if entry == "/restrictions/-" {
				entry = ""
			}
			all = append(all, Supposition{Messages: []intake.Message{{Restriction: entry, Pointer: pointer + "/-", Text: "…", Entries: []*knowledge.Message{m}}}})
		}
	case !ok || strings.HasPrefix(q.Pointer, "/events/") || strings.HasPrefix(q.Pointer, "/business/monthly") || q.Pointer == "/narrative":
	case field.Type == "boolean":
		give(profile.Constant("true"))
		give(profile.Constant("false"))
	case field.Type == "array":
		give(profile.Value{Kind: profile.List, JSON: "[]"})
		for _, choice := range field.Enum {
			give(profile.Value{Kind: profile.List, JSON: `["` + choice + `"]`, Items: []profile.Value{text(choice)}})
		}
	case field.Type == "string" && len(field.Enum) > 0:
		for _, choice := range field.Enum {
			give(text(choice))
		}
	case field.Format != "":
		for _, days := range []int{-3, 0, 5, 8, 29, 31, 60, 91, 93, 200, 364, 367, 800} {
			v := text(f.Profile.AsOf.AddDays(-days).String())
			v.Days = dayRange(f.Profile.AsOf.AddDays(-days))
			give(v)
		}
	case field.HasRange:
		for _, n := range []int{-60, -30, -25, -1, 0, 1, 2, 3, 5, 6, 9, 10, 12, 16, 30, 80, 91, 100, 180, 200, 600} {
			if v := profile.Constant(strconv.Itoa(n)); v.Number >= field.Minimum && v.Number <= field.Maximum {
				give(v)
			}
		}
	}
	return all
}

// TestTryingIsExact: re-weighing the causes that read what is supposed comes to
// the same as weighing all of them anew.
func TestTryingIsExact(t *testing.T) {
	const share = 6 // each supposition is run for a sixth of the profiles
	tried, changed := 0, 0
	profiles := factsOfTestdata(t)
	for n, name := range slices.Sorted(maps.Keys(profiles)) {
		t.Run(name, func(t *testing.T) {
			f := profiles[name]
			b := Assess(f).board
			for i, s := range supposed(f) {
				if (i+n)%share != 0 {
					continue
				}
				changes := b.try(s)
				scores := make(map[int]score)
				for _, c := range changes {
					require.NotEqual(t, b.scores[c.cause], c.score, "what comes out the same is no change")
					scores[c.cause] = c.score
				}
				anew := Assess(f.Suppose(s)).board
				for c, want := range anew.scores {
					got, ok := scores[c]
					if !ok {
						got = b.scores[c]
					}
					require.Equal(t, want, got, "%s under %+v", f.Base.Causes[c].ID, s)
				}
				require.Equal(t, anew.ranking.ranks, b.ranking.after(changes))
				tried++
				changed += min(1, len(changes))
			}
		})
	}
	require.Greater(t, changed, tried/10, "most questions must be able to tell something")
}
