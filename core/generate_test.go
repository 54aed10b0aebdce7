package core_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// object is a profile, or a part of one, as JSON has it.
type object = map[string]any

// told are what merchants tell of their 借呗 and leave out of every field.
var told = []string{
	"前天刚换了新手机，登录以后借呗额度就变成零了",
	"身份证上个月到期，还没去办新的，借呗打不开",
	"花呗有一笔逾期了六天，昨天才还上，借呗也停了",
	"钱还进去两天了，App 里还是显示未还，额度没回来",
	"执照被列进经营异常，之后借呗就没了",
	"我取消过芝麻信用的授权，然后入口就不见了",
	"信用报告有一条是银行登记错的，申请没通过",
	"从来没有逾期，也没在别处借过钱，额度还是没了",
	"My identity card ran out and then the limit was gone",
	"They say I am overdue, but I paid last week and have the receipt",
}

// everyProfile are the profiles of testdata, what is told in words alone, and
// as many generated ones, by name.
func everyProfile(t *testing.T, generatedOnes int) map[string]object {
	t.Helper()
	all := make(map[string]object)
	for _, pattern := range []string{"profiles/*.json", "causes/*/*.json"} {
		paths, err := filepath.Glob(testdata + "/" + pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			all[strings.TrimPrefix(path, testdata+"/")] = parsed(t, string(text))
		}
	}
	for i, words := range told {
		all[fmt.Sprintf("told %02d", i)] = object{"as_of": "2026-11-20", "narrative": words, "restrictions": []any{object{"product": "jiebei"}}}
	}
	for i := range generatedOnes {
		all[fmt.Sprintf("generated %03d", i)] = newGenerator(uint64(i)).profile()
	}
	return all
}

func parsed(t *testing.T, text string) object {
	t.Helper()
	var v object
	require.NoError(t, json.Unmarshal([]byte(text), &v))
	return v
}

func written(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// copied returns a profile that can be changed without the other.
func copied(v object) object {
	var c object
	if err := json.Unmarshal([]byte(written(v)), &c); err != nil {
		panic(err)
	}
	return c
}

// with returns the profile with a value at a pointer, as RFC 6902's "add" would
// make it where the parents exist; those that do not are made.
func with(profile object, pointer string, value any) object {
	changed := copied(profile)
	return put(changed, strings.Split(pointer, "/")[1:], value).(object)
}

func put(at any, path []string, value any) any {
	if len(path) == 0 {
		return value
	}
	if i, err := strconv.Atoi(path[0]); err == nil || path[0] == "-" {
		list, _ := at.([]any)
		if path[0] == "-" || i == len(list) {
			return append(list, put(nil, path[1:], value))
		}
		list[i] = put(list[i], path[1:], value)
		return list
	}
	members, _ := at.(object)
	if members == nil {
		members = object{}
	}
	members[path[0]] = put(members[path[0]], path[1:], value)
	return members
}

// without returns the profile with nothing at a pointer.
func without(profile object, pointer string) object {
	changed := copied(profile)
	path := strings.Split(pointer, "/")[1:]
	var at any = changed
	for _, name := range path[:len(path)-1] {
		at = child(at, name)
	}
	if members, ok := at.(object); ok {
		delete(members, path[len(path)-1])
	}
	return changed
}

func child(at any, name string) any {
	switch at := at.(type) {
	case object:
		return at[name]
	case []any:
		if i, err := strconv.Atoi(name); err == nil && i < len(at) {
			return at[i]
		}
	}
	return nil
}

// at returns the value at a pointer, nil where there is none.
func at(profile object, pointer string) any {
	var v any = profile
	for _, name := range strings.Split(pointer, "/")[1:] {
		v = child(v, name)
	}
	return v
}

// leaves lists the pointers of all members that are no object, and of the list
// of objects those within.
func leaves(v any, pointer string) []string {
	var all []string
	switch v := v.(type) {
	case object:
		for name, member := range v {
			all = append(all, leaves(member, pointer+"/"+name)...)
		}
		slices.Sort(all)
		return all
	case []any:
		for i, item := range v {
			if _, ok := item.(object); ok {
				all = append(all, leaves(item, pointer+"/"+strconv.Itoa(i))...)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return []string{pointer}
}

// generator draws profiles after the profile's schema. The same seed draws the
// same profile.
type generator struct {
	*rand.Rand
	schema object
	asOf   time.Time
}

func newGenerator(seed uint64) *generator {
	return &generator{rand.New(rand.NewPCG(seed, 20261120)), profileSchema(), time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)}
}

var profileSchema = sync.OnceValue(func() object {
	var schema object
	if err := json.Unmarshal([]byte(core.ProfileSchema()), &schema); err != nil {
		panic(err)
	}
	return schema
})

func pick[T any](g *generator, from ...T) T { return from[g.IntN(len(from))] }

// profile draws a profile: some of them know little, some much.
func (g *generator) profile() object {
	share := 0.05 + 0.5*g.Float64()
	v := g.members(g.schema, share)
	for _, name := range []string{"locale", "narrative", "struck", "declined", "schema_version"} {
		delete(v, name)
	}
	v["as_of"] = "2026-11-20"
	if g.IntN(5) > 0 && v["restrictions"] == nil {
		v["restrictions"] = g.value(g.property("restrictions"), "restrictions", share)
	}
	return g.possible(v)
}

// possible repairs what the schema cannot say: a month stands once, a kind of
// event is not both listed and absent.
func (g *generator) possible(v object) object {
	if rows, ok := at(v, "/business/monthly").([]any); ok {
		seen := map[any]bool{}
		v["business"].(object)["monthly"] = slices.DeleteFunc(rows, func(row any) bool {
			month := row.(object)["month"]
			defer func() { seen[month] = true }()
			return seen[month]
		})
	}
	events, _ := v["events"].([]any)
	if absent, ok := v["events_absent"].([]any); ok {
		v["events_absent"] = slices.DeleteFunc(absent, func(kind any) bool {
			return slices.ContainsFunc(events, func(e any) bool { return e.(object)["kind"] == kind })
		})
	}
	return v
}

func (g *generator) property(name string) object {
	return g.schema["properties"].(object)[name].(object)
}

func (g *generator) members(node object, share float64) object {
	v := object{}
	properties := node["properties"].(object)
	required, _ := node["required"].([]any)
	names := make([]string, 0, len(properties))
	for name := range properties {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if g.Float64() < share || slices.Contains(required, any(name)) {
			v[name] = g.value(properties[name].(object), name, share)
		}
	}
	return v
}

// value draws a value of a node. Numbers and days lie where rules draw lines,
// words are prompts of the dictionary.
func (g *generator) value(node object, name string, share float64) any {
	if ref, ok := node["$ref"].(string); ok {
		return g.value(g.schema["$defs"].(object)[strings.TrimPrefix(ref, "#/$defs/")].(object), name, share)
	}
	if choices, ok := node["enum"].([]any); ok {
		return pick(g, slices.DeleteFunc(slices.Clone(choices), func(v any) bool { return v == nil })...)
	}
	types, ok := node["type"].([]any)
	if !ok {
		types = []any{node["type"]}
	}
	switch types[0] {
	case "boolean":
		return g.IntN(2) == 0
	case "integer", "number":
		return g.number(node)
	case "object":
		return g.members(node, share)
	case "array":
		return g.list(node, name, share)
	}
	return g.text(node, name)
}

func (g *generator) number(node object) any {
	least, most := node["minimum"].(float64), node["maximum"].(float64)
	n := float64(pick(g, -60, -31, -30, -26, -25, -8, -1, 0, 0, 1, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 15, 29, 30, 79, 80, 90, 91, 99, 100, 180, 200, 400, 3000, 50000))
	if g.IntN(4) == 0 {
		n += float64(g.IntN(40))
	}
	if slices.Contains(asList(node["type"]), "number") && g.IntN(4) == 0 {
		n += 0.5
	}
	return min(max(n, least), most)
}

func asList(v any) []any {
	list, _ := v.([]any)
	return list
}

func (g *generator) list(node object, name string, share float64) any {
	items := node["items"].(object)
	list := []any{}
	count := g.IntN(4)
	if name == "monthly" {
		count = g.IntN(15)
	}
	if name == "restrictions" {
		count = 1 + g.IntN(2)
	}
	for i := range count {
		v := g.value(items, name, share)
		if row, ok := v.(object); ok && name == "monthly" {
			row["month"] = g.asOf.AddDate(0, -1-i, -19).Format("2006-01")
		}
		if slices.ContainsFunc(list, func(o any) bool { return written(o) == written(v) }) {
			continue
		}
		list = append(list, v)
	}
	return list
}

func (g *generator) text(node object, name string) any {
	pattern, _ := node["pattern"].(string)
	switch {
	case name == "messages":
		m := pick(g, knowledge.Load().Messages...)
		return m.Prompt.ZH
	case node["format"] == "date":
		return g.day()
	case strings.HasPrefix(pattern, `^20\d\d-(0[1-9]|1[0-2])(`):
		if day := g.day(); g.IntN(4) > 0 {
			return day
		} else {
			return day[:7]
		}
	case strings.HasPrefix(pattern, `^20\d\d-(`):
		return g.day()[:7]
	case strings.HasPrefix(pattern, "^[A-T]"):
		return pick(g, "F", "F52", "H6210")
	case strings.HasPrefix(pattern, `^\d{2}`):
		return pick(g, "33", "330100")
	}
	return "…"
}

func (g *generator) day() string {
	days := pick(g, 0, 1, 2, 5, 7, 8, 9, 20, 29, 30, 31, 60, 88, 91, 92, 93, 100, 180, 250, 340, 364, 365, 366, 372, 380, 500, 800) + g.IntN(3)
	return g.asOf.AddDate(0, 0, -days).Format(time.DateOnly)
}
