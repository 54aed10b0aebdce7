//go:build !browser

package core

import (
	"limitcheck/core/profile"
	"limitcheck/core/render"
)

// ProfileSchema returns the JSON Schema of a profile, as the core reads it.
func ProfileSchema() string { return profile.Schema }

// AssessmentSchema returns the JSON Schema of an answer.
func AssessmentSchema() string { return render.AssessmentSchema }

// ComparisonSchema returns the JSON Schema of what Compare answers.
func ComparisonSchema() string { return render.ComparisonSchema }
