package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// changeableFindings is what is wrong with changeable.json alone once one text
// in it is replaced; a run over all files takes half a second.
func changeableFindings(t *testing.T, old, new string) []Finding {
	files := spoil(t, "changeable.json", old, new)
	i := slices.IndexFunc(files, func(f knowledge.File) bool { return f.Path == "changeable.json" })
	doc, finding := parse(files[i])
	require.Nil(t, finding)
	l := &linter{base: knowledge.Load(), docs: []*document{doc}}
	l.changeable()
	return l.findings
}

func TestChangeableFactsAreLinted(t *testing.T) {
	findings := Run(spoil(t, "changeable.json", `"to": "valid"`, `"to": "fine"`))
	require.Len(t, findings, 1)
	assert.Contains(t, findings[0].String(), "changeable.json:")
}

// TestNoCounterfactualMayChange each of these: every pointer of the list is a
// field of the profile, and is refused where somebody adds it.
func TestNoCounterfactualMayChange(t *testing.T) {
	for _, never := range neverChanged {
		var field profile.Field
		for _, f := range profile.Fields() {
			if strings.HasPrefix(f.Pointer, never.prefix) && f.Type != "array" && f.Type != "object" {
				field = f
				break
			}
		}
		if field.Pointer == "" {
			described, ok := profile.Describe(never.prefix)
			assert.True(t, ok, "the profile has no field %s", never.prefix)
			field = described
		}
		t.Run(field.Pointer, func(t *testing.T) {
			findings := changeableFindings(t, `"at": "/repayment/overdue_days_now"`, `"at": "`+field.Pointer+`"`)
			assert.True(t, slices.ContainsFunc(findings, func(f Finding) bool {
				return strings.Contains(f.Message, "no counterfactual may change "+field.Pointer)
			}))
		})
	}
}

func TestChangeableFindings(t *testing.T) {
	for _, c := range []struct{ name, old, new, message string }{
		{"a field that no profile has", `"at": "/information/id_expired"`, `"at": "/information/id_expird"`, "no field"},
		{"a field that stands twice", `"at": "/information/id_expired"`, `"at": "/information/documents_complete"`, "stands twice"},
		{"a value of another type", `"to": "valid"`, `"to": true`, "is no string"},
		{"a value that is none of the choices", `"to": "valid"`, `"to": "fine"`, "none of the choices"},
		{"two kinds of change", `"to": "valid"`, `"to": "valid", "down_to": 0`, "exactly one"},
		{"no change at all", `"today": true`, `"only_missing": true`, "exactly one"},
		{"a text that advises", `"如果年报已经补报"`, `"请补报年报"`, "supposition"},
		{"a number without its place", `查询降到 {to} 次`, `查询降下来`, "{to} belongs"},
		{"a promise", `that alone would leave this reason as background`, `the limit would return`, "limit that returns"},
	} {
		t.Run(c.name, func(t *testing.T) {
			findings := changeableFindings(t, c.old, c.new)
			assert.True(t, slices.ContainsFunc(findings, func(f Finding) bool { return strings.Contains(f.Message, c.message) }), "%v", findings)
		})
	}
}

// TestChangeableFactsAreRead: a fact that no rule reads can change nothing.
func TestChangeableFactsAreRead(t *testing.T) {
	base := knowledge.Load()
	for _, c := range base.Changeable {
		assert.True(t, slices.ContainsFunc(base.Causes, func(cause knowledge.Cause) bool {
			return slices.ContainsFunc(cause.Rules, func(r knowledge.Rule) bool { return strings.Contains(r.WhenJSON, `"`+c.At+`"`) })
		}), c.At)
	}
}
