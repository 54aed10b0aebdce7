package core_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/sha256"
)

// contract returns the schema of an answer, compiled, and its formats asserted.
func contract(t testing.TB) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat = true
	require.NoError(t, compiler.AddResource("assessment.schema.json", strings.NewReader(core.AssessmentSchema())))
	schema, err := compiler.Compile("assessment.schema.json")
	require.NoError(t, err)
	return schema
}

// holds requires of an answer that it obeys the contract, stands in RFC 8785
// form, and bears a receipt that can be replayed.
func holds(t *testing.T, schema *jsonschema.Schema, profile []byte, options core.Options) {
	t.Helper()
	body, rejection := core.Assess(profile, options)
	if rejection != nil {
		require.Nil(t, body)
		status, document := core.Problem(rejection, "zh-CN")
		require.True(t, json.Valid(document))
		require.GreaterOrEqual(t, status, 400)
		return
	}
	var v any
	require.NoError(t, json.Unmarshal(body, &v))
	require.NoError(t, schema.Validate(v), "%#v", schema.Validate(v))
	require.Equal(t, string(jcs.Append(nil, string(body))), string(body))
	if options.Trace {
		return // the receipt is that of the answer without a trace
	}
	receipt := gjson.GetBytes(body, "receipt")
	bare := strings.Replace(string(body), `"receipt":`+receipt.Raw+",", "", 1)
	require.Equal(t, sha256.Hex([]byte(bare)), receipt.Get("result_sha256").String())
}

func TestAnswersObeyTheContract(t *testing.T) {
	schema := contract(t)
	all := everyProfile(t, generatedProfiles)
	for i, name := range slices.Sorted(maps.Keys(all)) {
		t.Run(name, func(t *testing.T) {
			options := core.Options{}
			if i%3 == 0 {
				options = core.Options{Locale: "en", Trace: true}
			}
			holds(t, schema, []byte(written(all[name])), options)
		})
	}
}

// FuzzAssess holds whatever bytes come: no panic, and an answer that obeys the
// contract or a problem.
func FuzzAssess(f *testing.F) {
	for _, pattern := range []string{"profiles/*.json", "causes/*/first.json", "invalid/*"} {
		paths, _ := filepath.Glob(testdata + "/" + pattern)
		require.NotEmpty(f, paths)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(f, err)
			f.Add(text)
		}
	}
	for i := range 40 {
		f.Add([]byte(written(newGenerator(uint64(i)).profile())))
	}
	schema := contract(f)
	f.Fuzz(func(t *testing.T, profile []byte) {
		holds(t, schema, profile, core.Options{Today: "2026-11-20", Trace: len(profile)%2 == 1})
	})
}

// FuzzWords holds whatever words are told, alone and beside a profile that is
// drawn from the seed: bytes that are mutated hardly ever make a profile.
func FuzzWords(f *testing.F) {
	for i, m := range knowledge.Load().Messages {
		f.Add(uint64(0), m.Prompt.ZH)
		f.Add(uint64(i), "昨天换了手机，今天打开借呗提示“"+m.Prompt.ZH+"”，额度变成 0 了")
	}
	paths, _ := filepath.Glob(testdata + "/profiles/*.json")
	for i, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(uint64(i), gjson.GetBytes(text, "narrative").String())
	}
	schema := contract(f)
	f.Fuzz(func(t *testing.T, seed uint64, words string) {
		if !utf8.ValidString(words) {
			return // FuzzAssess sees it refused
		}
		v := object{"as_of": "2026-11-20"}
		if seed > 0 {
			v = newGenerator(seed).profile()
		}
		v["narrative"] = words
		holds(t, schema, []byte(written(v)), core.Options{Trace: seed%2 == 1})
	})
}
