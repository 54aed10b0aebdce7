package intake

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// today is the day of every narrative in these tests, a Friday.
const today = "2026-11-20"

// narrated reads a narrative about one restricted product, or about none.
func narrated(t *testing.T, narrative string, product ...string) *Reading {
	t.Helper()
	body := map[string]any{"narrative": narrative}
	if len(product) > 0 {
		body["restrictions"] = []any{map[string]string{"product": product[0]}}
	}
	text, err := json.Marshal(body)
	require.NoError(t, err)
	p, rejection := profile.Parse(text, today, "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return Read(p, knowledge.Load())
}

// toldOf returns the JSON of what is told of a field, "" where nothing is.
func toldOf(r *Reading, pointer string) string {
	told, _ := r.Fact(pointer)
	return told.Value.JSON
}

func kindsOf(r *Reading) []string {
	kinds := []string{}
	for _, e := range r.Events {
		kinds = append(kinds, e.Kind)
	}
	return kinds
}

func absentKinds(r *Reading) []string {
	kinds := []string{}
	for _, a := range r.Absent {
		kinds = append(kinds, a.Kind)
	}
	return kinds
}

func askedCauses(r *Reading) []string {
	causes := []string{}
	for _, a := range r.Asked {
		causes = append(causes, a.Cause)
	}
	return causes
}
