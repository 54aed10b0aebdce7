package core_test

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
)

// taken returns the profile of a merchant who took the step: its changes stand
// in the profile as he would give them, each field in every restriction that it
// is of, each event on the day of the profile, after what restricted the limit.
func taken(t *testing.T, v object, step *knowledge.Step) object {
	t.Helper()
	for _, c := range step.Changes {
		field, ofRestriction := strings.CutPrefix(c.At, "/restrictions/*/")
		restrictions := asList(v["restrictions"])
		switch value := gjson.Parse(c.Value).Value(); {
		case c.Event != "":
			v = with(v, "/events/-", object{"kind": c.Event, "on": v["as_of"], "timing": "after"})
		case !ofRestriction:
			v = with(v, c.At, value)
		case len(restrictions) == 0:
			v = with(v, "/repayment/"+field, value) // where it is given of no restriction in particular
		default:
			for i := range restrictions {
				v = with(v, "/restrictions/"+strconv.Itoa(i)+"/"+field, value)
			}
		}
	}
	return v
}

func stepOf(t *testing.T, id string) *knowledge.Step {
	t.Helper()
	steps := knowledge.Load().Steps
	i := slices.IndexFunc(steps, func(s *knowledge.Step) bool { return s.ID == id })
	require.GreaterOrEqual(t, i, 0, id)
	return steps[i]
}

// plansOf are the golden profiles, those of special merchants and the first of
// each cause, by name.
func plansOf(t *testing.T) map[string]object {
	t.Helper()
	all := everyProfile(t, 0)
	maps.DeleteFunc(all, func(name string, _ object) bool {
		return !strings.HasPrefix(name, "profiles/") && !strings.HasSuffix(name, "/first.json")
	})
	require.Greater(t, len(all), 60)
	for name, profile := range specialPlans(t) {
		all["plans/"+name] = parsed(t, profile)
	}
	return all
}

// TestEffectsHoldOnceTheProfileSaysSo: whoever takes the step and says so in the
// profile finds the cause as the effect foretold. Where the cause explains
// nothing any more it cannot stand in the way, so the effect must not have said
// that it does.
func TestEffectsHoldOnceTheProfileSaysSo(t *testing.T) {
	held, cured := 0, make(map[string]bool)
	for name, v := range plansOf(t) {
		t.Run(name, func(t *testing.T) {
			for _, s := range asItStands(t, v).Get("plan").Array() {
				effects := s.Get("effect").Array()
				if len(effects) == 0 {
					continue
				}
				id := s.Get("step").String()
				after := answer(t, written(taken(t, copied(v), stepOf(t, id))), core.Options{})
				for _, e := range effects {
					cause, to := e.Get("cause").String(), e.Get("to").String()
					held++
					if to == "cured" {
						cured[id] = true
					}
					if x := explanation(after, cause); x.Exists() {
						assert.Equal(t, to, x.Get("present").String(), "%s after %s", cause, id)
					} else {
						assert.NotEqual(t, "yes", to, "%s explains nothing after %s", cause, id)
					}
				}
			}
		})
	}
	assert.Greater(t, held, 20, "hardly any step has an effect")
	assert.Greater(t, len(cured), 5, "hardly any step clears a cause: %v", cured)
}

// TestTheEssentialStepsClearWhatAllOfThemClear: taking the essential steps alone
// leaves the causes as taking every step does.
func TestTheEssentialStepsClearWhatAllOfThemClear(t *testing.T) {
	sets := 0
	for name, v := range plansOf(t) {
		t.Run(name, func(t *testing.T) {
			a := asItStands(t, v)
			essential, all := copied(v), copied(v)
			var marked []*knowledge.Step
			for _, s := range a.Get("plan").Array() {
				step := stepOf(t, s.Get("step").String())
				all = taken(t, all, step)
				if s.Get("essential").Bool() {
					require.NotEmpty(t, step.Changes, "%s changes nothing", step.ID)
					essential = taken(t, essential, step)
					marked = append(marked, step)
				}
			}
			goal := clearedOf(a, answer(t, written(all), core.Options{}))
			assert.ElementsMatch(t, goal, clearedOf(a, answer(t, written(essential), core.Options{})))
			for _, left := range marked {
				without := copied(v)
				for _, step := range marked {
					if step != left {
						without = taken(t, without, step)
					}
				}
				sets++
				assert.NotElementsMatch(t, goal, clearedOf(a, answer(t, written(without), core.Options{})), "%s is not needed", left.ID)
			}
		})
	}
	assert.Greater(t, sets, 10, "hardly any plan has essential steps")
}

// clearedOf lists the causes above background that stood in the way in an answer
// and do not in a later one: there they are cured, or explain nothing any more.
func clearedOf(before, after gjson.Result) []string {
	var causes []string
	for _, x := range before.Get("explanations").Array() {
		cause := x.Get("cause").String()
		now := explanation(after, cause)
		if x.Get("standing").String() != "background" && x.Get("present").String() != "cured" && (!now.Exists() || now.Get("present").String() == "cured") {
			causes = append(causes, cause)
		}
	}
	return causes
}

// TestWhatAPlanSaysOfItsSteps: visits, who set the day, what would do instead,
// what waits and what was left out reach the reader.
func TestWhatAPlanSaysOfItsSteps(t *testing.T) {
	step := func(a gjson.Result, id string) gjson.Result { return a.Get(`plan.#(step=="` + id + `")`) }
	a := answer(t, profiles(t)["several-causes"], core.Options{})
	assert.Equal(t, step(a, "finish-verification").Get("visit").Int(), step(a, "confirm-repayment-posted").Get("visit").Int())
	assert.Positive(t, step(a, "confirm-repayment-posted").Get("visit").Int())
	assert.False(t, step(a, "separate-loan-money").Get("visit").Exists(), "nobody is visited")
	assert.Equal(t, "law", step(a, "complain-to-lender").Get("check_basis").String())
	assert.Equal(t, "judgement", step(a, "confirm-repayment-posted").Get("check_basis").String())
	assert.False(t, step(a, "check-licence-status").Get("check_basis").Exists(), "nothing is checked")
	assert.Equal(t, `["complain-to-lender"]`, step(a, "confirm-repayment-posted").Get("alternatives").Raw)
	assert.Equal(t, `["fund-misuse"]`, a.Get(`outlook.waiting.#(look_on=="2027-02-18").for`).Raw)
	assert.NotEmpty(t, a.Get("outlook.set_aside.text").String())
	for _, s := range a.Get("outlook.set_aside.steps").Array() {
		assert.False(t, step(a, s.Get("step").String()).Exists())
		assert.NotEmpty(t, s.Get("title").String())
		assert.NotEmpty(t, s.Get("for").Array())
	}
	short := answer(t, profiles(t)["identity-expired"], core.Options{})
	assert.True(t, step(short, "update-identity").Get("essential").Bool())
	assert.False(t, step(short, "renew-identity-card").Get("essential").Bool())
	assert.False(t, short.Get("outlook.set_aside").Exists())
	assert.Empty(t, short.Get("outlook.waiting").Array())
}
