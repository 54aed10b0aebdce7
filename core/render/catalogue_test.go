package render_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/render"
)

func TestCatalogue_IsAnObjectWithOneArrayWhoseItemsHaveAnID(t *testing.T) {
	for _, list := range []string{"causes", "messages", "questions", "sources"} {
		for _, locale := range []string{"zh-CN", "en"} {
			document, ok := render.Catalogue(knowledge.Load(), list, locale)
			require.True(t, ok)
			assert.Equal(t, string(jcs.Append(nil, string(document))), string(document), "%s is canonical", list)
			root := gjson.ParseBytes(document)
			assert.Len(t, root.Map(), 1)
			seen := make(map[string]bool)
			for _, item := range root.Get(list).Array() {
				id := item.Get("id").String()
				assert.NotEmpty(t, id)
				assert.False(t, seen[id], "%s stands twice in %s", id, list)
				seen[id] = true
			}
			assert.NotEmpty(t, seen)
		}
	}
	_, ok := render.Catalogue(knowledge.Load(), "secrets", "en")
	assert.False(t, ok)
}

func TestCause_TellsEverythingKnownOfIt(t *testing.T) {
	for _, c := range knowledge.Load().Causes {
		document, ok := render.Cause(knowledge.Load(), c.ID, "en")
		require.True(t, ok)
		assert.Equal(t, string(jcs.Append(nil, string(document))), string(document), c.ID)
		root := gjson.ParseBytes(document)
		assert.Len(t, root.Get("rules").Array(), len(c.Rules))
		named := root.Get("sources.#.id").String()
		for _, r := range c.Rules {
			for _, source := range r.Sources {
				assert.Contains(t, named, source, "%s: every source that a rule cites is given", c.ID)
			}
		}
	}
	_, ok := render.Cause(knowledge.Load(), "bad-luck", "en")
	assert.False(t, ok)
}

func TestMessageReading_SaysWhetherAPromptNamesACause(t *testing.T) {
	named := gjson.ParseBytes(render.MessageReading(knowledge.Load(), "身份证已过期", "en"))
	assert.True(t, named.Get("message.informative").Bool())
	assert.Equal(t, `["identity-expired"]`, named.Get("message.causes").Raw)
	assert.Equal(t, named.Get("message.sources.0").String(), named.Get("sources.0.id").String())
	unknown := gjson.ParseBytes(render.MessageReading(knowledge.Load(), "祝您生意兴隆", "zh-CN"))
	assert.False(t, unknown.Get("message.informative").Bool())
	assert.Equal(t, `[]`, unknown.Get("message.causes").Raw)
	assert.NotEmpty(t, unknown.Get("message.meaning").String())
}
