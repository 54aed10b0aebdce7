package reason

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestKleene holds the connectives against Kleene's strong tables.
func TestKleene(t *testing.T) {
	values := []Truth{False, Unknown, True}
	and := [3][3]Truth{{False, False, False}, {False, Unknown, Unknown}, {False, Unknown, True}}
	or := [3][3]Truth{{False, Unknown, True}, {Unknown, Unknown, True}, {True, True, True}}
	for i, a := range values {
		assert.Equal(t, values[2-i], a.Not(), "not %s", a)
		for j, b := range values {
			assert.Equal(t, and[i][j], a.And(b), "%s and %s", a, b)
			assert.Equal(t, or[i][j], a.Or(b), "%s or %s", a, b)
		}
	}
}
