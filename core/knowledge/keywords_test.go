package knowledge

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestASetOfKeywordsHoldsAlternatives: one of those joined by | must occur, and
// the longest that does counts.
func TestASetOfKeywordsHoldsAlternatives(t *testing.T) {
	sets := [][]string{{"公安|公安机关", "限制|冻结"}}
	base := &Base{Messages: []Message{{Match: sets}, {Match: sets, Unless: []string{"公安限"}}}}
	keywords := base.keywordsOf()
	length, ok := keywords.In("公安机关冻结").Message(0)
	assert.True(t, ok)
	assert.Equal(t, len("公安机关冻结"), length)
	_, ok = keywords.In("公安机关").Message(0)
	assert.False(t, ok)
	_, ok = keywords.In("公安限制").Message(0)
	assert.True(t, ok)
	_, ok = keywords.In("公安限制").Message(1)
	assert.False(t, ok)
}
