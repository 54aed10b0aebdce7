package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadingsAreLinted: each kind of mistake in a reading is found in its file.
func TestReadingsAreLinted(t *testing.T) {
	const device = "readings/device.json"
	for _, c := range []struct{ name, old, new, message string }{
		{"a class that there is not", `"@swap ~4 @device"`, `"@swapp ~4 @device"`, `no class "swapp"`},
		{"a number that there is not", `"@swap ~4 @device"`, `"@swap ~4 #weight"`, `no number of the kind "weight"`},
		{"too many parts", `"@swap ~4 @device"`, `"a b c d e f"`, "has 6 parts"},
		{"capitals", `"@swap ~4 @device"`, `"New phone"`, "has capitals"},
		{"a cause that there is not", `"asks": ["device-or-contact-change"]`, `"asks": ["device-change"]`, `no cause "device-change"`},
		{"an event that there is not", `"kind": "changed_device"`, `"kind": "changed_devices"`, `no event "changed_devices"`},
		{"a reading that there is not", `"over": ["changed-device"]`, `"over": ["changed-devices"]`, `no reading "changed-devices"`},
		{"a case that comes out otherwise", `"near_miss": [`, `"near_miss": ["我换了手机，额度没了", `, `comes out as "asserted", not ""`},
		{"cases that are missing", `"denied": ["`, `"denied_once": ["`, "ships no case of the kind denied"},
	} {
		t.Run(c.name, func(t *testing.T) {
			findings := Run(spoil(t, device, c.old, c.new))
			found := slices.ContainsFunc(findings, func(f Finding) bool { return f.File == device && strings.Contains(f.Message, c.message) })
			require.True(t, found, "%v", findings)
		})
	}
	assert.Empty(t, slices.DeleteFunc(Run(spoil(t, device, `"id"`, `"id"`)), func(f Finding) bool { return f.File != device }))
}
