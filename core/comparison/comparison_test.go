package comparison_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/jcs"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

const testdata = "../../testdata"

// assess answers a profile of testdata.
func assess(t testing.TB, name string) string {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(testdata, "profiles", name+".json"))
	require.NoError(t, err)
	return assessed(t, string(body))
}

func assessed(t testing.TB, profile string) string {
	t.Helper()
	answer, rejection := core.Assess([]byte(profile), core.Options{Today: "2026-11-20"})
	require.Nil(t, rejection, "%+v", rejection)
	return string(answer)
}

func pair(before, after string) string { return `{"before":` + before + `,"after":` + after + `}` }

// compared compares two answers that must be accepted, and holds the result
// against its contract.
func compared(t testing.TB, before, after, locale string) gjson.Result {
	t.Helper()
	document, rejection := core.Compare([]byte(pair(before, after)), locale)
	require.Nil(t, rejection, "%+v", rejection)
	obeys(t, document)
	return gjson.ParseBytes(document)
}

var schema = func() *jsonschema.Schema {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat = true
	if err := compiler.AddResource("comparison.schema.json", strings.NewReader(core.ComparisonSchema())); err != nil {
		panic(err)
	}
	return compiler.MustCompile("comparison.schema.json")
}()

func obeys(t testing.TB, document []byte) {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(document, &v))
	require.NoError(t, schema.Validate(v))
	require.Equal(t, string(jcs.Append(nil, string(document))), string(document), "members come in RFC 8785 order")
	require.Equal(t, citedIn(gjson.ParseBytes(document)), strings.Join(list(gjson.ParseBytes(document), "sources.#.id"), " "), "sources are those named and no other")
	require.NotContains(t, string(document), `{cause}`)
}

// citedIn lists the ids of every list of sources, sorted.
func citedIn(document gjson.Result) string {
	var ids []string
	var collect func(gjson.Result)
	collect = func(v gjson.Result) {
		v.ForEach(func(key, member gjson.Result) bool {
			if key.String() == "sources" && member.Get("0").Type == gjson.String {
				for _, id := range member.Array() {
					ids = append(ids, id.String())
				}
			} else if member.IsObject() || member.IsArray() {
				collect(member)
			}
			return true
		})
	}
	collect(document)
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), " ")
}

func list(c gjson.Result, path string) []string {
	all := []string{}
	for _, item := range c.Get(path).Array() {
		all = append(all, item.String())
	}
	return all
}

// golden is a file of testdata/comparisons: two profiles by name, and what changed between their answers.
type golden struct {
	Before     string          `json:"before"`
	After      string          `json:"after"`
	Locale     string          `json:"locale"`
	Comparison json.RawMessage `json:"comparison"`
}

// TestGoldenComparisons holds every pair of testdata/comparisons against what
// changed between the two. UPDATE_GOLDEN=1 rewrites; a new pair is a file
// {"before": PROFILE, "after": PROFILE, "locale": "en"} to begin with.
func TestGoldenComparisons(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(testdata, "comparisons", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			var file golden
			require.NoError(t, json.Unmarshal(text, &file))
			got := compared(t, assess(t, file.Before), assess(t, file.After), file.Locale).Raw
			file.Comparison = json.RawMessage(got)
			var want bytes.Buffer
			encoder := json.NewEncoder(&want)
			encoder.SetEscapeHTML(false) // an address with & in it stays as the core writes it
			encoder.SetIndent("", " ")
			require.NoError(t, encoder.Encode(file))
			if os.Getenv("UPDATE_GOLDEN") != "" {
				require.NoError(t, os.WriteFile(path, want.Bytes(), 0o644))
				return
			}
			require.Equal(t, string(text), want.String(), "run make golden and read the diff")
		})
	}
}

func TestWhatAMerchantExpects(t *testing.T) {
	t.Run("an identity card that was updated is dealt with, and nothing is promised", func(t *testing.T) {
		c := compared(t, assess(t, "identity-expired"), assess(t, "identity-updated"), "en")
		assert.Equal(t, []string{"identity-expired"}, list(c, "causes.cured.#.cause"))
		assert.Equal(t, "yes", c.Get("causes.cured.0.from.present").String())
		assert.Equal(t, "cured", c.Get("causes.cured.0.to.present").String())
		assert.Contains(t, c.Get("causes.cured.0.text").String(), "still for the lender")
		assert.Contains(t, list(c, "steps.dropped.#.step"), "update-identity")
		assert.Empty(t, list(c, "causes.back"))
		assert.True(t, c.Get("changed").Bool())
		assert.False(t, c.Get("knowledge_changed").Bool())
	})
	t.Run("and where it is told the other way round, it is in the way again", func(t *testing.T) {
		c := compared(t, assess(t, "identity-updated"), assess(t, "identity-expired"), "en")
		assert.Equal(t, []string{"identity-expired"}, list(c, "causes.back.#.cause"))
		assert.Contains(t, c.Get("causes.back.0.text").String(), "in the way again")
		assert.Contains(t, list(c, "steps.new.#.step"), "update-identity")
	})
	t.Run("an overdue loan that was settled is dealt with, and its alert and due day go", func(t *testing.T) {
		c := compared(t, assess(t, "overdue-now"), assess(t, "overdue-settled"), "zh-CN")
		assert.Equal(t, []string{"overdue-with-lender"}, list(c, "causes.cured.#.cause"))
		assert.Contains(t, list(c, "causes.gone.#.cause"), "weak-repayment-capacity")
		assert.Equal(t, `{"from":"debt_distress"`, c.Get("alert").Raw[:23])
		assert.Equal(t, "null", c.Get("alert.to").Raw)
		assert.Equal(t, "2026-11-22", c.Get("due.from").String())
		assert.Contains(t, c.Get("due.text").String(), "照合同还")
		assert.Equal(t, "named", c.Get("restrictions.0.from.certainty").String())
		assert.Equal(t, "likely", c.Get("restrictions.0.to.certainty").String())
	})
	t.Run("what was not known before is new, first of all the alert", func(t *testing.T) {
		c := compared(t, assess(t, "nothing-known"), assess(t, "paid-somebody"), "en")
		assert.Equal(t, "One thing comes first", c.Get("summary.headline").String())
		assert.Equal(t, "null", c.Get("alert.from").Raw)
		assert.NotEmpty(t, c.Get("alert.to").String())
	})
	t.Run("a step that was done is done, and counts once", func(t *testing.T) {
		const open = `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["身份证已过期"]}]`
		const done = open + `,"steps_done":[{"step":"renew-identity-card","on":"2026-11-19"}]}`
		first := compared(t, assessed(t, open+"}"), assessed(t, done), "en")
		assert.Equal(t, []string{"renew-identity-card"}, list(first, "steps.done.#.step"))
		assert.Equal(t, "2026-11-19", first.Get("steps.done.0.done_on").String())
		assert.Equal(t, []string{"update-identity"}, list(first, "steps.still_open.#.step"))
		assert.Equal(t, "Same reasons, other details", first.Get("summary.headline").String())
		again := compared(t, assessed(t, done), assessed(t, done), "en")
		assert.Empty(t, list(again, "steps.done"))
		assert.EqualValues(t, 1, again.Get("steps.unchanged").Int())
		struck := compared(t, assessed(t, done), assessed(t, open+"}"), "en")
		assert.Equal(t, []string{"renew-identity-card"}, list(struck, "steps.reopened.#.step"))
	})
}

func TestTheSameAnswerTwiceIsNoChange(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(testdata, "profiles", "*.json"))
	require.NoError(t, err)
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		t.Run(name, func(t *testing.T) {
			answer := assess(t, name)
			c := compared(t, answer, answer, "en")
			assert.False(t, c.Get("changed").Bool())
			assert.True(t, c.Get("same_profile").Bool())
			assert.False(t, c.Get("knowledge_changed").Bool())
			assert.Equal(t, "The same facts twice", c.Get("summary.headline").String())
			assert.Equal(t, []string{"same_profile"}, list(c, "notices.#.code"))
			for _, class := range classes {
				assert.Empty(t, list(c, "causes."+class), class)
			}
			for _, class := range []string{"done", "new", "dropped", "reopened"} {
				assert.Empty(t, list(c, "steps."+class), class)
			}
			assert.Empty(t, list(c, "restrictions"))
			assert.Equal(t, gjson.Get(answer, "explanations.#").Int(), c.Get("causes.unchanged").Int())
		})
	}
}

var classes = []string{"back", "cured", "gone", "moved", "new"}

// mirrored are the classes of causes when the answers change places.
var mirrored = map[string]string{"back": "cured", "cured": "back", "gone": "new", "moved": "moved", "new": "gone"}

func TestEveryPairOfGoldenProfiles(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(testdata, "profiles", "*.json"))
	require.NoError(t, err)
	answers := make([]string, len(paths))
	for i, path := range paths {
		answers[i] = assess(t, strings.TrimSuffix(filepath.Base(path), ".json"))
	}
	for i := range answers {
		// A stride that meets every profile on both sides; all pairs would take long.
		for _, j := range []int{(i + 1) % len(answers), (i + 7) % len(answers), (i + 16) % len(answers)} {
			there, back := compared(t, answers[i], answers[j], "zh-CN"), compared(t, answers[j], answers[i], "zh-CN")
			name := filepath.Base(paths[i]) + " and " + filepath.Base(paths[j])
			standInOneClass(t, name, answers[i], answers[j], there)
			mirror(t, name, there, back)
			harmless(t, name, there)
		}
	}
}

// standInOneClass: every cause of either answer, and every step.
func standInOneClass(t *testing.T, name, before, after string, c gjson.Result) {
	union := func(path string) int {
		all := append(list(gjson.Parse(before), path), list(gjson.Parse(after), path)...)
		slices.Sort(all)
		return len(slices.Compact(all))
	}
	var causes []string
	for _, class := range classes {
		causes = append(causes, list(c, "causes."+class+".#.cause")...)
	}
	slices.Sort(causes)
	assert.Len(t, slices.Compact(slices.Clone(causes)), len(causes), "%s: a cause stands twice", name)
	assert.Equal(t, union("explanations.#.cause"), len(causes)+int(c.Get("causes.unchanged").Int()), name)
	var steps []string
	for _, class := range []string{"done", "new", "dropped", "still_open", "reopened"} {
		steps = append(steps, list(c, "steps."+class+".#.step")...)
	}
	slices.Sort(steps)
	assert.Len(t, slices.Compact(slices.Clone(steps)), len(steps), "%s: a step stands twice", name)
	assert.Equal(t, union("plan.#.step"), len(steps)+int(c.Get("steps.unchanged").Int()), name)
}

func mirror(t *testing.T, name string, there, back gjson.Result) {
	states := func(c gjson.Result, class, from, to string) []string {
		all := []string{}
		for _, item := range c.Get("causes." + class).Array() {
			all = append(all, item.Get("cause").String()+" "+item.Get(from).Raw+" "+item.Get(to).Raw)
		}
		slices.Sort(all)
		return all
	}
	for _, class := range classes {
		assert.Equal(t, states(there, class, "from", "to"), states(back, mirrored[class], "to", "from"), "%s: %s", name, class)
	}
	for _, member := range []string{"alert", "due", "recheck_on"} {
		assert.Equal(t, there.Get(member+".from").Raw, back.Get(member+".to").Raw, "%s: %s", name, member)
	}
	assert.Equal(t, there.Get("restrictions.#").Int(), back.Get("restrictions.#").Int(), name)
	assert.Equal(t, there.Get("changed").Bool(), back.Get("changed").Bool(), name)
	assert.Equal(t, there.Get("from").String(), back.Get("to").String())
}

// harmless: no text of a comparison promises, praises or blames.
func harmless(t *testing.T, name string, c gjson.Result) {
	for _, words := range []string{"会恢复", "能恢复", "就会回来", "恭喜", "太好了", "做得好", "您不该", "%", "一定"} {
		assert.NotContains(t, strings.ReplaceAll(c.Raw, c.Get("sources").Raw, ""), words, name)
	}
}

func TestOrderIsTheCallersAndSaidWhereItIsOdd(t *testing.T) {
	older, newer := assessed(t, `{"as_of":"2026-10-01"}`), assessed(t, `{"as_of":"2026-11-20"}`)
	assert.Empty(t, list(compared(t, older, newer, ""), "notices"))
	c := compared(t, newer, older, "en")
	assert.Equal(t, []string{"order"}, list(c, "notices.#.code"))
	assert.Equal(t, "2026-11-20", c.Get("from").String())
	assert.Contains(t, c.Get("notices.0.text").String(), "1 October 2026")
	assert.False(t, c.Get("changed").Bool(), "a later day alone is no change")
	assert.Equal(t, "Nothing has changed", c.Get("summary.headline").String())
}

func TestProductsArePairedByWhatTheyAre(t *testing.T) {
	one := assessed(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei","messages":["身份证已过期"]},{"product":"wangshangdai"}]}`)
	other := assessed(t, `{"as_of":"2026-11-20","restrictions":[{"product":"wangshangdai"},{"product":"jiebei","messages":["身份证已过期"]}]}`)
	gone := assessed(t, `{"as_of":"2026-11-20","restrictions":[{"product":"wangshangdai"}]}`)
	t.Run("another order is no change", func(t *testing.T) {
		assert.Empty(t, list(compared(t, one, other, "en"), "restrictions"))
	})
	t.Run("a product that is not mentioned is not said to work", func(t *testing.T) {
		c := compared(t, one, gone, "en")
		assert.Equal(t, []string{"jiebei"}, list(c, "restrictions.#.product"))
		assert.Equal(t, "null", c.Get("restrictions.0.to").Raw)
		assert.Contains(t, c.Get("restrictions.0.text").String(), "does not mean that it works again")
		assert.Empty(t, list(c, "notices"))
	})
	t.Run("two entries of one product are told apart by their order", func(t *testing.T) {
		twice := func(second string) string {
			return strings.Replace(bare, `"restrictions":[]`, `"restrictions":[{"product":"jiebei","certainty":"named","top":["identity-expired"]},`+second+`]`, 1)
		}
		open, found := twice(`{"product":"jiebei","certainty":"cannot_know","top":[]}`), twice(`{"product":"jiebei","certainty":"likely","top":["sales-decline"]}`)
		assert.Empty(t, list(compared(t, open, open, "en"), "restrictions"))
		assert.Equal(t, []string{"sales-decline"}, list(compared(t, open, found, "en"), "restrictions.#.to.top"))
	})
	t.Run("where none is shared it may be another merchant", func(t *testing.T) {
		huabei := assessed(t, `{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}]}`)
		assert.Equal(t, []string{"no_common_product"}, list(compared(t, gone, huabei, "en"), "notices.#.code"))
	})
}

// TestHowACauseMoved: another standing is told before another presence, and that
// before another place.
func TestHowACauseMoved(t *testing.T) {
	answer := func(rank, standing, present string) string {
		return strings.Replace(bare, `"explanations":[]`, `"explanations":[{"cause":"fund-misuse","title":"x","rank":`+rank+`,"standing":"`+standing+`","present":"`+present+`"}]`, 1)
	}
	was := answer("2", "possible", "unknown")
	for _, row := range []struct{ name, after, want string }{
		{"stronger, and it stands", answer("1", "named", "yes"), "point to it more than before"},
		{"weaker, and it stands", answer("1", "background", "yes"), "point to it less than before"},
		{"it stands", answer("1", "possible", "yes"), "On the facts given this time it does"},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Contains(t, compared(t, was, row.after, "en").Get("causes.moved.0.text").String(), row.want)
		})
	}
	assert.Empty(t, list(compared(t, was, was, "en"), "causes.moved"))
	assert.Len(t, list(compared(t, was, answer("1", "possible", "unknown"), "en"), "causes.moved"), 1, "another place")
	onTheCard := func(answer string) string { return strings.Replace(answer, "fund-misuse", "lender-tightening", 1) }
	assert.Empty(t, list(compared(t, onTheCard(was), onTheCard(answer("1", "possible", "unknown")), "en"), "causes.moved"), "places on the card mean nothing")
	assert.Len(t, list(compared(t, onTheCard(was), onTheCard(answer("1", "likely", "unknown")), "en"), "causes.moved"), 1, "its standing does")
}

// bare is the least that an answer of version 1 must have.
const bare = `{"schema_version":"1","as_of":"2026-01-31","explanations":[],"plan":[],"restrictions":[]}`

func TestAnOlderAnswerMayLackAndHaveMembers(t *testing.T) {
	t.Run("the least that an answer has will do", func(t *testing.T) {
		c := compared(t, bare, bare, "en")
		assert.False(t, c.Get("changed").Bool())
		assert.False(t, c.Get("same_profile").Bool(), "without receipts nobody can say")
		assert.False(t, c.Get("knowledge").Get("text").Exists())
	})
	t.Run("null is as good as absent where something may be absent", func(t *testing.T) {
		nulls := strings.TrimSuffix(bare, "}") + `,"alert":null,"receipt":null,"cash":null,"outlook":null,"existing_loan":null,"ruled_out":null,"knowledge_version":null,"summary":7}`
		assert.Equal(t, compared(t, bare, bare, "en").Raw, compared(t, nulls, nulls, "en").Raw)
	})
	t.Run("what is made from other knowledge is said to be", func(t *testing.T) {
		c := compared(t, bare, assessed(t, `{"as_of":"2026-11-20"}`), "en")
		assert.True(t, c.Get("knowledge_changed").Bool())
		assert.Contains(t, c.Get("knowledge.text").String(), "need not be a change in your case")
		assert.Equal(t, core.Version, c.Get("knowledge.to.core_version").String())
		assert.Equal(t, "null", c.Get("knowledge.from.core_version").Raw)
	})
	t.Run("a cause or step that is not known any more keeps its own title", func(t *testing.T) {
		old := `{"schema_version":"1","as_of":"2026-01-31","restrictions":[{"pointer":"/restrictions/0","product":"old-loan","certainty":"likely","top":["old-cause"]}],` +
			`"explanations":[{"cause":"old-cause","rank":1,"standing":"likely","present":"yes","title":"<b>An old cause</b>","x":{}}],"plan":[{"step":"old-step"}]}`
		c := compared(t, old, bare, "en")
		assert.Equal(t, "<b>An old cause</b>", c.Get("causes.gone.0.title").String(), "a text, not markup")
		assert.Equal(t, "old-step", c.Get("steps.dropped.0.title").String())
		assert.Equal(t, "old-loan", c.Get("restrictions.0.title").String())
		assert.Equal(t, []string{"unknown_ids"}, list(c, "notices.#.code"))
	})
	t.Run("the same profile under other knowledge differs by our update", func(t *testing.T) {
		now := assess(t, "identity-expired")
		then := strings.Replace(now, `"core_version":"`+core.Version, `"core_version":"0.0.1`, 1)
		then = strings.Replace(then, `"standing":"named"`, `"standing":"likely"`, 1)
		c := compared(t, then, now, "en")
		assert.Equal(t, "The difference is our update", c.Get("summary.headline").String())
		assert.Equal(t, []string{"identity-expired"}, list(c, "causes.moved.#.cause"))
		assert.Contains(t, c.Get("causes.moved.0.text").String(), "“Likely” to “Named by the platform”")
	})
}

func TestTheLocaleIsTheBodysThenTheHostsThenChinese(t *testing.T) {
	body := func(locale string) []byte { return []byte(strings.TrimSuffix(pair(bare, bare), "}") + locale + "}") }
	for _, row := range []struct{ member, host, want string }{
		{"", "", "zh-CN"}, {"", "en", "en"}, {`,"locale":null`, "en-GB", "en"}, {`,"locale":"zh-CN"`, "en", "zh-CN"}, {`,"locale":"en"`, "", "en"},
	} {
		document, rejection := core.Compare(body(row.member), row.host)
		require.Nil(t, rejection)
		assert.Equal(t, row.want, gjson.GetBytes(document, "locale").String(), "%+v", row)
	}
}

func TestLanguageChangesWordsOnly(t *testing.T) {
	before, after := assess(t, "several-causes"), assess(t, "overdue-now")
	zh, en := compared(t, before, after, "zh-CN"), compared(t, before, after, "en")
	for _, class := range classes {
		assert.Equal(t, zh.Get("causes."+class+".#.cause").Raw, en.Get("causes."+class+".#.cause").Raw)
	}
	assert.NotEqual(t, zh.Get("summary.headline").String(), en.Get("summary.headline").String())
}

// forecast is an answer with money.
func forecast(cash string) string { return strings.TrimSuffix(bare, "}") + `,"cash":` + cash + `}` }

func TestCash(t *testing.T) {
	const enough = `{"lowest":{"on":"2026-02-10","balance":1200.5},"shortfall_on":null}`
	const less = `{"lowest":{"on":"2026-02-12","balance":300},"shortfall_on":null}`
	const short = `{"lowest":{"on":"2026-03-01","balance":-120},"shortfall_on":"2026-02-20"}`
	const shorter = `{"lowest":{"on":"2026-03-01","balance":-120},"shortfall_on":"2026-02-11"}`
	const huge = `{"lowest":{"on":"2026-03-01","balance":-900000000000000},"shortfall_on":null}`
	for _, row := range []struct{ name, before, after, want string }{
		{"a lower balance", enough, less, "CNY 1,200.50 and is now CNY 300."},
		{"below zero", less, `{"lowest":{"on":"2026-03-01","balance":-120},"shortfall_on":null}`, "CNY 300 and is now CNY -120."},
		{"as large as it may be", less, huge, "CNY -900,000,000,000,000."},
		{"short now", enough, short, "runs short from 20 February 2026"},
		{"short sooner", short, shorter, "was 20 February 2026 and is now 11 February 2026"},
		{"no more short", short, enough, "it ran short from 20 February 2026"},
		{"the same", short, short, "as low, and as early short"},
		{"as low on another day", enough, `{"lowest":{"on":"2026-02-14","balance":1200.5},"shortfall_on":null}`, "as low, and as early short"},
		{"none before", "null", enough, "this time there is a forecast"},
		{"none now", enough, "null", "nothing to compare with"},
	} {
		t.Run(row.name, func(t *testing.T) {
			c := compared(t, forecast(row.before), forecast(row.after), "en")
			assert.Contains(t, c.Get("cash.text").String(), row.want)
			assert.Equal(t, row.want != "as low, and as early short", c.Get("changed").Bool())
		})
	}
	assert.Equal(t, `{"balance":1200.5,"on":"2026-02-10"}`, compared(t, forecast(enough), forecast(less), "").Get("cash.lowest.from").Raw)
	assert.Equal(t, "null", compared(t, bare, bare, "").Get("cash").Raw)
}

func TestEverythingWrongIsToldAtOnce(t *testing.T) {
	_, rejection := core.Compare([]byte(`{"before":{"schema_version":"2","as_of":"2026-02-30","explanations":[{"cause":"a","rank":0,"standing":"sure"}],"plan":{},"restrictions":null},`+
		`"aftre":{},"locale":"fr"}`), "")
	require.NotNil(t, rejection)
	assert.Equal(t, profile.InvalidProfile, rejection.Code)
	var pointers []string
	for _, problem := range rejection.Problems {
		pointers = append(pointers, problem.Pointer)
	}
	assert.Equal(t, []string{"/after", "/before/schema_version", "/before/as_of", "/before/explanations/0/present", "/before/explanations/0/rank",
		"/before/explanations/0/standing", "/before/plan", "/before/restrictions", "/aftre", "/locale"}, pointers)
	assert.Equal(t, "after", rejection.Problems[8].Suggestion)
}

func TestWhatIsRefused(t *testing.T) {
	twice := strings.Replace(bare, `"explanations":[]`, `"explanations":[{"cause":"a","rank":1,"standing":"likely","present":"yes"},{"cause":"a","rank":2,"standing":"likely","present":"yes"}]`, 1)
	for _, row := range []struct {
		name, body string
		code       profile.Code
	}{
		{"nothing", "", profile.InvalidJSON},
		{"a list", "[]", profile.InvalidProfile},
		{"null", "null", profile.InvalidProfile},
		{"two nulls", pair("null", "null"), profile.InvalidProfile},
		{"two texts", pair(`"a"`, `"b"`), profile.InvalidProfile},
		{"a page", "<!doctype html><html></html>", profile.InvalidJSON},
		{"one answer", `{"before":` + bare + `}`, profile.InvalidProfile},
		{"half an answer", pair(bare[:40], bare), profile.InvalidJSON},
		{"a profile in the place of an answer", pair(`{"as_of":"2026-11-20","restrictions":[{"product":"jiebei"}]}`, bare), profile.InvalidProfile},
		{"a cause twice", pair(twice, bare), profile.InvalidProfile},
		{"a member twice", pair(bare, strings.Replace(bare, "{", `{"as_of":"2026-01-30",`, 1)), profile.DuplicateKey},
		{"a member twice where nobody reads", pair(bare, strings.Replace(bare, "{", `{"x":{"y":1,"y":2},`, 1)), profile.DuplicateKey},
		{"too deep where nobody reads", pair(bare, strings.Replace(bare, "{", `{"x":`+strings.Repeat("[", 40)+strings.Repeat("]", 40)+`,`, 1)), profile.TooDeep},
		{"brackets alone", strings.Repeat("[", 500_000), profile.TooDeep},
		{"half a character", pair(strings.Replace(bare, "{", `{"x":"\ud800",`, 1), bare), profile.InvalidUTF8},
		{"a rank beyond every number", pair(strings.Replace(twice, `"rank":1`, `"rank":1e400`, 1), bare), profile.InvalidProfile},
		{"more causes than there can be", pair(strings.Replace(bare, `"explanations":[]`, `"explanations":[`+strings.Repeat(`{},`, 5000)+`{}]`, 1), bare), profile.InvalidProfile},
		{"one byte too much", pair(bare, bare) + strings.Repeat(" ", profile.MaximumComparisonBytes+1-len(pair(bare, bare))), profile.BodyTooLarge},
	} {
		t.Run(row.name+" is "+string(row.code), func(t *testing.T) {
			document, rejection := core.Compare([]byte(row.body), "")
			require.NotNil(t, rejection)
			assert.Nil(t, document)
			assert.Equal(t, row.code, rejection.Code)
			assert.LessOrEqual(t, len(rejection.Problems), profile.MaximumProblems)
			for _, locale := range []string{"zh-CN", "en"} {
				_, problem := core.Problem(rejection, locale)
				assert.True(t, json.Valid(problem))
			}
		})
	}
	t.Run("and the very limit is read", func(t *testing.T) {
		body := pair(bare, bare)
		_, rejection := core.Compare([]byte(body+strings.Repeat(" ", profile.MaximumComparisonBytes-len(body))), "")
		assert.Nil(t, rejection)
	})
	t.Run("too large says what the limit of two answers is", func(t *testing.T) {
		_, problem := core.Problem(&profile.Rejection{Code: profile.BodyTooLarge, Problems: []profile.Problem{
			{Expected: profile.Expected{Kind: profile.ExpectedBytes, Count: profile.MaximumComparisonBytes}}}}, "en")
		assert.Contains(t, gjson.GetBytes(problem, "detail").String(), "1 MiB")
	})
}

// TestEverySentenceIsThereAndSaid reads the ids from the source, so that none
// can be misspelt and no text lies unused.
func TestEverySentenceIsThereAndSaid(t *testing.T) {
	id := regexp.MustCompile(`"((?:summary|cause|product|step|alert|due|cash|knowledge|notice)(?:-[a-z]+)+|recheck)"`)
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	said := map[string]bool{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, match := range id.FindAllStringSubmatch(string(text), -1) {
			said[match[1]] = true
		}
	}
	require.Greater(t, len(said), 40)
	for _, sentence := range knowledge.Load().Comparison.Sentences {
		assert.True(t, said[sentence.ID], "nothing says %s", sentence.ID)
		delete(said, sentence.ID)
		assert.Equal(t, strings.HasPrefix(sentence.ID, "summary-"), sentence.Title.EN != "", "%s: a headline and nothing else has a title", sentence.ID)
	}
	assert.Empty(t, said, "sentences that data/comparison.json does not have")
}

// FuzzCompare holds whatever bytes come: no panic, and a comparison that obeys
// its contract or a problem.
func FuzzCompare(f *testing.F) {
	f.Add(pair(bare, bare))
	f.Add(pair(assess(f, "identity-expired"), assess(f, "identity-updated")))
	f.Add(pair(forecast(`{"lowest":{"on":"2026-02-10","balance":1e14},"shortfall_on":null}`), bare))
	f.Add(`{"before":{"explanations":[{"cause":"<script>","rank":1e0}]},"after":null}`)
	f.Fuzz(func(t *testing.T, body string) {
		document, rejection := core.Compare([]byte(body), "en")
		if rejection == nil {
			obeys(t, document)
			return
		}
		require.Nil(t, document)
		status, problem := core.Problem(rejection, "en")
		require.True(t, json.Valid(problem))
		require.Contains(t, []int{400, 413, 422}, status)
	})
}
