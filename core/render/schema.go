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

// KnowledgeSchema defines what the calls for the knowledge base answer, a definition each (draft 2020-12).
//
//go:embed knowledge.schema.json
var KnowledgeSchema string

// ProblemSchema is the JSON Schema (draft 2020-12) of a refusal.
//
//go:embed problem.schema.json
var ProblemSchema string
