//go:build !browser

package profile

import _ "embed"

// Schema is the JSON Schema (draft 2020-12) of a profile: the one description of its fields.
//
// The table that profiles are checked against is built from it on first use. A table generated
// beforehand would be a second copy that can go stale, and BenchmarkSchema shows what building it
// costs: about half a millisecond, once.
//
//go:embed profile.schema.json
var Schema string

// MessageSchema is the JSON Schema of a platform message that is asked about alone.
//
//go:embed message.schema.json
var MessageSchema string

// ComparisonRequestSchema is the JSON Schema of two assessments to compare: what is read of them.
//
//go:embed comparison_request.schema.json
var ComparisonRequestSchema string
