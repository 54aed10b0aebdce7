//go:build !browser

package render

import _ "embed"

// AssessmentSchema is the JSON Schema (draft 2020-12) of an answer: the contract with whoever reads one.
//
//go:embed assessment.schema.json
var AssessmentSchema string

// ComparisonSchema is the JSON Schema (draft 2020-12) of what changed between two answers.
//
//go:embed comparison.schema.json
var ComparisonSchema string
