package profile

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadSchema_EnforcesAllThatTheSchemaSays(t *testing.T) {
	assert.Empty(t, schemaTable().unknown)
}

func TestReadSchema_NoticesWhatItCannotEnforce(t *testing.T) {
	for schema, want := range map[string]string{
		`{"properties":{"a":{"multipleOf":2}}}`:                "/a: multipleOf",
		`{"properties":{"a":{"pattern":"(?i)a"}}}`:             "/a: pattern (?i)a",
		`{"properties":{"a":{"format":"uri"}}}`:                "/a: format uri",
		`{"additionalProperties":true}`:                        ": additionalProperties true",
		`{"properties":{"a":{"enum":[1]}}}`:                    "/a: enum of 1",
		`{"properties":{"a":{"$ref":"#/$defs/b"}},"$defs":{}}`: "/a: $ref #/$defs/b",
		`{"properties":{"a":{"items":{"oneOf":[]}}}}`:          "/a/*: oneOf",
		`{"properties":{"a":{"description":"b"}}}`:             "/a: any type",
		`{"properties":{"a":{"type":"array"}}}`:                "/a: array of anything",
		`{"properties":{"a\"":{"type":"array"}}}`:              `: name "a\""`,
		`{"required":["a"]}`:                                   ": required a",
	} {
		assert.Contains(t, readSchema(schema).unknown, want)
	}
}

func TestReadSchema_HoldsNoFieldThatThePointersCannotName(t *testing.T) {
	for _, f := range schemaTable().fields {
		for _, name := range f.names {
			_, number := parseDigits(name)
			assert.False(t, number || name == "-" || name == "*", "%s/%s would be taken for an index", f.pointer, name)
			assert.LessOrEqual(t, len(name), maxNameLength)
		}
		if f.enum != nil {
			assert.Empty(t, f.types, "%s: an enum is checked alone", f.pointer)
		}
	}
}

func TestReadSchema_MeansEveryMemberOfTheFile(t *testing.T) {
	var count func(node any) int
	var document map[string]any
	require.NoError(t, json.Unmarshal([]byte(Schema), &document))
	count = func(node any) int {
		schema := node.(map[string]any)
		if reference, ok := schema["$ref"].(string); ok {
			schema = document["$defs"].(map[string]any)[strings.TrimPrefix(reference, "#/$defs/")].(map[string]any)
		}
		total := 1
		if properties, ok := schema["properties"].(map[string]any); ok {
			for _, property := range properties {
				total += count(property)
			}
		}
		if items, ok := schema["items"]; ok {
			total += count(items)
		}
		return total
	}
	assert.Len(t, schemaTable().fields, count(document))
	assert.Len(t, schemaTable().byName, count(document))
}

func TestClosedList_IsWhatTheDescriptionsSay(t *testing.T) {
	var described []string
	for _, f := range schemaTable().fields {
		closed := strings.Contains(strings.ToLower(f.description), "a closed list")
		if closed {
			described = append(described, f.pointer)
			assert.Contains(t, f.types, "array", f.pointer)
		}
		assert.Equal(t, closed, ClosedList(f.pointer), f.pointer)
	}
	slices.Sort(described)
	listed := slices.Sorted(slices.Values(closedLists[:]))
	assert.Equal(t, described, listed)
	assert.False(t, ClosedList("/events"))
	assert.False(t, ClosedList(""))
}

func TestDescribe_TellsWhatAPointerHolds(t *testing.T) {
	field, ok := Describe("/restrictions/-/since")
	require.True(t, ok)
	assert.Equal(t, "/restrictions/*/since", field.Pointer)
	assert.Equal(t, "string", field.Type)
	assert.Equal(t, "day or month", field.Format)
	assert.True(t, field.Nullable)
	assert.False(t, field.Required)

	same, ok := Describe("/restrictions/12/since")
	require.True(t, ok)
	assert.Equal(t, field, same)

	product, _ := Describe("/restrictions/*/product")
	assert.Equal(t, []string{"wangshangdai", "jiebei", "xinyongdai", "huabei", "taobao_loan"}, product.Enum)
	assert.True(t, product.Required)
	assert.False(t, product.Nullable)

	symptoms, _ := Describe("/restrictions/0/symptoms")
	assert.Equal(t, "array", symptoms.Type)
	assert.Equal(t, 14, symptoms.MaxItems)
	assert.Contains(t, symptoms.Enum, "limit_frozen")

	score, _ := Describe("/credit/zhima_score")
	assert.Equal(t, "integer", score.Type)
	assert.True(t, score.HasRange)
	assert.Equal(t, [2]string{"350", "950"}, [2]string{score.Minimum.String(), score.Maximum.String()})

	amount, _ := Describe("/cash/due/-/amount")
	assert.True(t, amount.Required, "a shared definition is described where it is used")
	month, _ := Describe("/business/monthly/-/month")
	assert.Equal(t, "month", month.Format)
	day, _ := Describe("/as_of")
	assert.Equal(t, "day", day.Format)
	narrative, _ := Describe("/narrative")
	assert.Equal(t, 2000, narrative.MaxLength)
	root, ok := Describe("")
	require.True(t, ok)
	assert.Contains(t, root.Members, "restrictions")

	for _, pointer := range []string{"/x", "restrictions", "/restrictions/since", "/restrictions/-/-", "/narrative/0"} {
		_, ok := Describe(pointer)
		assert.False(t, ok, pointer)
	}
}

func TestFields_ComeInTheOrderOfTheSchema(t *testing.T) {
	fields := Fields()
	assert.Equal(t, "/schema_version", fields[0].Pointer)
	assert.Equal(t, "/as_of", fields[1].Pointer)
	for _, field := range fields {
		again, ok := Describe(field.Pointer)
		assert.True(t, ok)
		assert.Equal(t, field, again)
	}
}

func BenchmarkSchema_ReadOnce(b *testing.B) {
	for b.Loop() {
		readSchema(Schema)
	}
}
