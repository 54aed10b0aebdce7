package letter

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/knowledge"
)

// TestAnEnclosureIsEnclosedOnce: paragraphs that point to the same one share its
// number.
func TestAnEnclosureIsEnclosedOnce(t *testing.T) {
	d := &draft{writer: &writer{words: &knowledge.Load().Letters.Words}}
	assert.Equal(t, "（见附件 1）", d.enclose([]string{"report"}))
	assert.Equal(t, "（见附件 2、附件 1）", d.enclose([]string{"identity-page", "report"}))
	assert.Equal(t, "（见附件 2）", d.enclose([]string{"identity-page"}))
	assert.Empty(t, d.enclose(nil))
	titles, _ := d.attachments()
	assert.Len(t, titles, 2)
}
