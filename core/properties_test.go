package core_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// generatedProfiles are drawn for each property, beside those of testdata.
const generatedProfiles = 40

// eachProfile runs a claim over all profiles of testdata and generated ones.
func eachProfile(t *testing.T, claim func(t *testing.T, g *generator, profile object)) {
	t.Helper()
	all := everyProfile(t, generatedProfiles)
	for i, name := range slices.Sorted(maps.Keys(all)) {
		t.Run(name, func(t *testing.T) { claim(t, newGenerator(uint64(1000+i)), all[name]) })
	}
}

func traced(t *testing.T, v object) gjson.Result {
	t.Helper()
	return answer(t, written(v), core.Options{Trace: true})
}

// asItStands is the traced answer to a profile that several claims begin from.
func asItStands(t *testing.T, v object) gjson.Result {
	t.Helper()
	text := written(v)
	if _, ok := begun[text]; !ok {
		begun[text] = traced(t, v)
	}
	return begun[text]
}

var begun = make(map[string]gjson.Result)

// outcomes are what each rule of the explanations came to, by cause, rule and restriction.
func outcomes(a gjson.Result) map[string]gjson.Result {
	all := make(map[string]gjson.Result)
	for _, e := range a.Get("explanations").Array() {
		for _, o := range e.Get("trace").Array() {
			all[e.Get("cause").String()+" "+o.Get("rule").String()+" "+o.Get("restriction").String()] = o
		}
	}
	return all
}

// directions are those of all rules, by cause and rule.
func directions() map[string]string {
	all := make(map[string]string)
	for _, c := range knowledge.Load().Causes {
		for _, r := range c.Rules {
			all[c.ID+" "+r.ID] = knowledge.DirectionIDs[r.Direction]
		}
	}
	return all
}

func isMet(o gjson.Result) bool { return o.Get("outcome").String() == "met" }

func ruleOf(key string) string { return key[:strings.LastIndexByte(key, ' ')] }

// standings are the standing of each explanation by cause, lower is better.
func standings(a gjson.Result) map[string]int {
	all := make(map[string]int)
	for _, e := range a.Get("explanations").Array() {
		all[e.Get("cause").String()] = slices.Index(knowledge.StandingIDs[:], e.Get("standing").String())
	}
	return all
}

// TestUnknownNeverFires: a rule that is met rests on something that the profile
// says.
func TestUnknownNeverFires(t *testing.T) {
	eachProfile(t, func(t *testing.T, _ *generator, v object) {
		for key, o := range outcomes(asItStands(t, v)) {
			if !isMet(o) {
				continue
			}
			read := o.Get("read").Array()
			require.NotEmpty(t, read, "%s rests on nothing", key)
			assert.True(t, slices.ContainsFunc(read, func(r gjson.Result) bool {
				return at(v, r.Get("pointer").String()) != nil
			}), "%s rests on what the profile does not say: %s", key, o.Raw)
		}
	})
}

// TestEvidenceShowsWhatItRestsOn: each piece has the place that it was read from
// and the value or the words there; what rules a cause out only speaks against
// it; and no cause is told of twice.
func TestEvidenceShowsWhatItRestsOn(t *testing.T) {
	eachProfile(t, func(t *testing.T, _ *generator, v object) {
		a := asItStands(t, v)
		seen := make(map[string]bool)
		for _, list := range []string{"explanations", "ruled_out", "undetermined"} {
			for _, c := range a.Get(list).Array() {
				cause := c.Get("cause").String()
				require.False(t, seen[cause], "%s stands twice", cause)
				seen[cause] = true
				for _, e := range c.Get("evidence").Array() {
					assert.NotNil(t, at(v, e.Get("pointer").String()), "%s: nothing stands at the pointer of %s", cause, e.Raw)
					assert.True(t, e.Get("value").Exists() != e.Get("quote").Exists(), "%s: %s", cause, e.Raw)
					if list == "ruled_out" {
						assert.Equal(t, "contradicts", e.Get("direction").String(), cause)
					}
				}
			}
		}
	})
}

// TestWhatIsMissingSettles: for every pointer that an undetermined cause misses
// there is an answer that explains by the cause or rules it out.
func TestWhatIsMissingSettles(t *testing.T) {
	settled := 0
	for i, name := range []string{"nothing-known", "several-causes", "identity-updated"} {
		g := newGenerator(uint64(i))
		v := parsed(t, profiles(t)[name])
		for _, u := range asItStands(t, v).Get("undetermined").Array() {
			cause := u.Get("cause").String()
			for _, missing := range u.Get("missing").Array() {
				pointer := missing.String()
				if _, _, ok := g.answeredAt(t, v, pointer); !ok || pointer == "/events" || strings.HasSuffix(pointer, "/messages") || pointer == "/business/monthly" {
					continue // too many answers to draw the telling one by chance
				}
				does := false
				for range 60 {
					_, after, _ := g.answeredAt(t, v, pointer)
					if does = !answer(t, written(after), core.Options{}).Get(`undetermined.#(cause=="` + cause + `")`).Exists(); does {
						break
					}
				}
				assert.True(t, does, "%s: no answer at %s settles %s", name, pointer, cause)
				settled++
			}
		}
	}
	assert.Greater(t, settled, 60)
}

// fallsBack reports whether something else says what a field says: the twin of
// a restriction's field, an event, a day's timing, the figures it is computed from.
func fallsBack(pointer string) bool {
	return strings.HasPrefix(pointer, "/events") || strings.HasPrefix(pointer, "/business/") ||
		strings.HasPrefix(pointer, "/repayment/") || strings.HasPrefix(pointer, "/account/") || strings.HasPrefix(pointer, "/information/") ||
		strings.HasPrefix(pointer, "/restrictions/") || pointer == "/narrative"
}

// TestForgettingAFactSupportsNothing: without a field no rule is met that was
// not met with it, unless it reads what else says the same.
func TestForgettingAFactSupportsNothing(t *testing.T) {
	direction := directions()
	eachProfile(t, func(t *testing.T, g *generator, v object) {
		before := asItStands(t, v)
		met := outcomes(before)
		removable := leaves(v, "")
		g.Shuffle(len(removable), func(i, j int) { removable[i], removable[j] = removable[j], removable[i] })
		for _, pointer := range removable[:min(2, len(removable))] {
			if pointer == "/as_of" || pointer == "/locale" || strings.HasSuffix(pointer, "/product") || strings.HasSuffix(pointer, "/kind") || strings.HasSuffix(pointer, "/month") || strings.HasPrefix(pointer, "/cash/") || pointer == "/steps_done" || strings.HasSuffix(pointer, "/step") {
				continue // what is required, and of an event whose product is not named, any may be meant
			}
			for key, o := range outcomes(traced(t, without(v, pointer))) {
				if !isMet(o) || direction[ruleOf(key)] != "supports" {
					continue
				}
				was, listed := met[key]
				if listed && isMet(was) {
					continue
				}
				require.True(t, fallsBack(pointer), "%s is met once %s is unknown", key, pointer)
				for _, r := range o.Get("read").Array() {
					assert.NotEqual(t, pointer, r.Get("pointer").String(), "%s reads what is unknown", key)
				}
			}
		}
	})
}

// TestASupportingFactNeverLowersItsCause: where an answer only adds rules that
// are met for a cause, its standing and its place before the causes that did not
// change stay or rise.
func TestASupportingFactNeverLowersItsCause(t *testing.T) {
	direction := directions()
	supported := 0
	eachProfile(t, func(t *testing.T, g *generator, v object) {
		before := asItStands(t, v)
		was, had := outcomes(before), standings(before)
		missing := before.Get("explanations.#.missing|@flatten").Array()
		for range min(2, len(missing)) {
			pointer, after, ok := g.answeredAt(t, v, missing[g.IntN(len(missing))].String())
			if !ok {
				continue
			}
			a := traced(t, after)
			is, has := outcomes(a), standings(a)
			for cause, standing := range had {
				gained, lost := 0, 0
				for key, o := range was {
					if !strings.HasPrefix(key, cause+" ") {
						continue
					}
					if now := isMet(is[key]); now != isMet(o) {
						if now == (direction[ruleOf(key)] == "supports") {
							gained++
						} else {
							lost++
						}
					}
				}
				if gained == 0 || lost > 0 {
					continue
				}
				supported++
				after, listed := has[cause]
				require.True(t, listed, "%s goes by a fact at %s that supports it", cause, pointer)
				assert.LessOrEqual(t, after, standing, "%s sinks by a fact at %s that supports it", cause, pointer)
			}
		}
	})
	assert.Greater(t, supported, 50, "hardly any answer supported anything")
}

// TestCuringABadFactNeverRaisesItsCause: what supports a cause and is put right
// does not support it better.
func TestCuringABadFactNeverRaisesItsCause(t *testing.T) {
	direction := directions()
	type cure struct {
		at    string
		value any
	}
	var cures []cure
	for _, c := range knowledge.Load().Changeable {
		if c.To != "" {
			cures = append(cures, cure{c.At, gjson.Parse(c.To).Value()})
		} else if c.Down {
			cures = append(cures, cure{c.At, 0.0})
		}
	}
	cured := 0
	eachProfile(t, func(t *testing.T, _ *generator, v object) {
		before := asItStands(t, v)
		had := standings(before)
		for _, c := range cures {
			pointer := strings.Replace(c.at, "/*/", "/0/", 1)
			if now := at(v, pointer); now == nil || now == c.value {
				continue
			}
			read := make(map[string]bool) // the causes that the bad fact supports
			for key, o := range outcomes(before) {
				if isMet(o) && direction[ruleOf(key)] == "supports" && slices.ContainsFunc(o.Get("read").Array(), func(r gjson.Result) bool { return r.Get("pointer").String() == pointer }) {
					cause, _, _ := strings.Cut(key, " ")
					read[cause] = true
				}
			}
			has := standings(traced(t, with(v, pointer, c.value)))
			for cause := range read {
				cured++
				if after, listed := has[cause]; listed {
					assert.GreaterOrEqual(t, after, had[cause], "%s rises once %s is %v", cause, pointer, c.value)
				}
			}
		}
	})
	assert.Greater(t, cured, 50, "hardly anything was cured")
}

var ranking = []string{"explanations.#.cause", "explanations.#.standing", "explanations.#.present", "explanations.#.rank_range", "undetermined.#.cause", "ruled_out.#.cause", "summary.certainty"}

// TestWordsOrderAndIrrelevantFactsChangeNoRank: the other language, members in
// another order and facts that no rule reads leave ids and order as they are.
func TestWordsOrderAndIrrelevantFactsChangeNoRank(t *testing.T) {
	eachProfile(t, func(t *testing.T, g *generator, v object) {
		want := asItStands(t, v)
		other := copied(v)
		other["locale"] = "en"
		if v["locale"] == "en" {
			other["locale"] = "zh-CN"
		}
		other["applicant"] = object{"tax_grade": "M", "collateral": true, "groups": []any{}}
		other["cash"] = object{"on_hand": 1200}
		other["offers"] = []any{object{"name": "a friend", "principal": 1000}}
		got := answer(t, shuffled(map[string]any(other), g.IntN(5)), core.Options{})
		for _, path := range ranking {
			assert.Equal(t, want.Get(path).Raw, got.Get(path).Raw, path)
		}
	})
}

// TestCounterfactualsFlip: each that is shown changes one fact, and with it the
// cause stands where it says, not where it stood.
func TestCounterfactualsFlip(t *testing.T) {
	allowed := make(map[string]bool)
	for _, c := range knowledge.Load().Changeable {
		allowed[c.At] = true
	}
	allowed["/repayment/repayment_posted"] = true // the twin of the restriction's
	shown := make(map[string]int)
	eachProfile(t, func(t *testing.T, _ *generator, v object) {
		for _, e := range asItStands(t, v).Get("explanations").Array() {
			cause, all := e.Get("cause").String(), e.Get("counterfactuals").Array()
			require.LessOrEqual(t, len(all), 3)
			for _, c := range all {
				pointer := c.Get("pointer").String()
				shown[cause]++
				assert.True(t, allowed[patternOf(pointer)], "%s is not to be changed", pointer)
				require.NotEqual(t, at(v, pointer), c.Get("value").Value(), "%s is so already", pointer)
				after := answer(t, written(with(v, pointer, c.Get("value").Value())), core.Options{})
				standing := "ruled_out"
				if found := explanation(after, cause); found.Exists() {
					standing = found.Get("standing").String()
				}
				assert.Equal(t, c.Get("standing_after").String(), standing, "%s under %s = %s", cause, pointer, c.Get("value").Raw)
				assert.NotEqual(t, e.Get("standing").String(), standing)
			}
		}
	})
	assert.GreaterOrEqual(t, len(shown), 12, "few causes have one at all: %v", shown)
}

// TestCounterfactualsAreTheSmallest: of a number, one unit less of a change
// leaves the cause where it stands.
func TestCounterfactualsAreTheSmallest(t *testing.T) {
	numbers := 0
	eachProfile(t, func(t *testing.T, _ *generator, v object) {
		for _, e := range asItStands(t, v).Get("explanations").Array() {
			for _, c := range e.Get("counterfactuals").Array() {
				pointer := c.Get("pointer").String()
				now, isNumber := at(v, pointer).(float64)
				if nearer := c.Get("value").Float() + 1; isNumber && pointer != "/repayment/overdue_days_now" && nearer < now {
					numbers++
					after := answer(t, written(with(v, pointer, nearer)), core.Options{})
					assert.Equal(t, e.Get("standing").String(), explanation(after, e.Get("cause").String()).Get("standing").String(), "%s = %v does already", pointer, nearer)
				}
			}
		}
	})
	assert.Greater(t, numbers, 5)
}

func patternOf(pointer string) string {
	field, ok := profile.Describe(pointer)
	if !ok {
		return pointer
	}
	return field.Pointer
}

// TestRankRangesHold: whatever is answered to one open question, every cause
// comes to a rank within its range; one that goes is behind all that remain.
func TestRankRangesHold(t *testing.T) {
	tried := 0
	eachProfile(t, func(t *testing.T, g *generator, v object) {
		before := asItStands(t, v)
		for range 3 {
			pointer, after, ok := g.answered(t, v)
			if !ok {
				continue
			}
			tried++
			a := answer(t, written(after), core.Options{})
			for _, e := range before.Get("explanations").Array() {
				rank := int(explanation(a, e.Get("cause").String()).Get("rank").Int())
				if rank == 0 {
					rank = len(a.Get("explanations").Array()) + 1
				}
				span := e.Get("rank_range").Array()
				assert.True(t, rank >= int(span[0].Int()) && rank <= int(span[1].Int()),
					"%s comes to %d, not within %s, by %s = %s", e.Get("cause"), rank, e.Get("rank_range").Raw, pointer, written(at(after, pointer)))
			}
		}
	})
	assert.Greater(t, tried, 150)
}

// answered answers one question of the knowledge base at random, where it is open.
func (g *generator) answered(t *testing.T, v object) (pointer string, after object, ok bool) {
	pointer = pick(g, knowledge.Load().Questions...).Pointer
	if len(asList(v["restrictions"])) > 0 {
		pointer = strings.Replace(pointer, "/restrictions/-", "/restrictions/0", 1)
	}
	return g.answeredAt(t, v, pointer)
}

// answeredAt fills in what is open at a pointer: any value that the schema
// allows, an event of any kind at any time, any prompt.
func (g *generator) answeredAt(t *testing.T, v object, pointer string) (string, object, bool) {
	named := len(asList(v["restrictions"])) > 0
	switch {
	case pointer == "/events":
		return g.happened(t, v)
	case pointer == "/narrative" || strings.Contains(strings.TrimPrefix(pointer, "/restrictions/-"), "/-") || strings.HasPrefix(pointer, "/events"):
		return "", nil, false
	case strings.HasPrefix(pointer, "/restrictions/-") && (named || pointer != "/restrictions/-/product"):
		return "", nil, false
	case at(v, pointer) != nil || g.isImplied(t, v, pointer):
		return "", nil, false
	}
	value := g.value(g.schemaAt(pointer), pointer[strings.LastIndexByte(pointer, '/')+1:], 0.8)
	if prompts, is := value.([]any); is && strings.HasSuffix(pointer, "/messages") {
		if len(prompts) == 0 {
			return "", nil, false
		}
		value = prompts[:1]
	}
	return pointer, with(v, pointer, value), true
}

// isImplied reports whether an event, a computed figure or what is told fills a
// field, so that no question about it is open.
func (g *generator) isImplied(t *testing.T, v object, pointer string) bool {
	name := pointer[strings.LastIndexByte(pointer, '/'):]
	if twin := map[string]string{"/repaid_on": "/repayment/last_repaid_on"}[name]; strings.HasPrefix(pointer, "/restrictions/") && (at(v, "/repayment"+name) != nil || twin != "" && at(v, twin) != nil) {
		return true
	}
	if strings.HasPrefix(pointer, "/business/") && at(v, "/business/monthly") != nil {
		return true
	}
	for _, e := range asList(v["events"]) {
		kind, _ := knowledge.Load().Event(e.(object)["kind"].(string))
		if slices.ContainsFunc(kind.Sets, func(c knowledge.Change) bool { return c.At == pointer }) {
			return true
		}
	}
	for _, u := range understood(t, v) {
		kind, _ := knowledge.Load().Event(u.Get("value.kind").String())
		if strings.Contains(u.Get("pointer").String(), name) || kind != nil && slices.ContainsFunc(kind.Sets, func(c knowledge.Change) bool { return c.At == pointer }) {
			return true
		}
	}
	return false
}

// understood is what was read from the narrative, if there is one.
func understood(t *testing.T, v object) []gjson.Result {
	if v["narrative"] == nil {
		return nil
	}
	return asItStands(t, v).Get("understood").Array()
}

// happened adds an event of a kind that is neither listed nor absent.
func (g *generator) happened(t *testing.T, v object) (pointer string, after object, ok bool) {
	kind := pick(g, knowledge.Load().Events...).ID
	listed := slices.ContainsFunc(asList(v["events"]), func(e any) bool { return e.(object)["kind"] == kind })
	if listed || slices.Contains(asList(v["events_absent"]), any(kind)) || len(asList(v["events"])) >= 50 || slices.ContainsFunc(understood(t, v), func(u gjson.Result) bool {
		return u.Get("value.kind").String() == kind || u.Get("value").String() == kind
	}) {
		return "", nil, false
	}
	event := object{"kind": kind}
	switch g.IntN(5) {
	case 0:
		event["on"] = g.day()
	case 1:
	default:
		event["timing"] = pick(g, "just_before", "earlier", "after")
	}
	return "/events", with(v, "/events/-", event), true
}

// schemaAt returns what the schema says of the field at a pointer.
func (g *generator) schemaAt(pointer string) object {
	node := g.schema
	for _, name := range strings.Split(pointer, "/")[1:] {
		if items, ok := node["items"].(object); ok {
			node = items
			continue
		}
		node = node["properties"].(object)[name].(object)
	}
	return node
}
