package reason

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// causeFile writes a cause with the given rules, for tests of the weighing alone.
func baseWith(rules, rest string) *knowledge.Base {
	return knowledge.Parse([]knowledge.File{
		{Path: "causes/test.json", Content: `{"id":"test","origin":"merchant_situation","rules":[` + rules + `]` + rest + `}`},
		{Path: "messages.json", Content: `{"messages":[{"id":"asks","match":[["暂停"]],"informative":true,"causes":["test"]}]}`},
		{Path: "sources.json", Content: `{"sources":[{"id":"law","kind":"law","confidence":"high"},{"id":"farm","kind":"article","confidence":"low"},{"id":"judgement","kind":"judgement","confidence":"medium"}]}`},
	})
}

func rule(at, direction, strength, tier, more string) string {
	return `{"id":"` + at + `","when":{"at":"` + at + `","op":"is","value":true},"direction":"` + direction + `","strength":"` + strength + `","tier":"` + tier + `"` + more + `}`
}

const (
	posted  = "/repayment/repayment_posted"
	proof   = "/repayment/repayment_proof"
	failed  = "/repayment/auto_debit_failed"
	fromLaw = `,"sources":["law"]`
)

func assessWith(t *testing.T, base *knowledge.Base, text string) *Assessment {
	t.Helper()
	p, rejection := profile.Parse([]byte(text), "2026-11-20", "zh-CN")
	require.Nil(t, rejection, "%+v", rejection)
	return Assess(NewFacts(p, base))
}

// TestStanding: how high a cause stands is decided by the kind of its best
// evidence, by its sources, and by whether the weights add up above zero.
func TestStanding(t *testing.T) {
	const (
		spoken = `{"id":"spoken","when":{"at":"/restrictions/*/messages","op":"says","value":"asks"},"direction":"supports","strength":"strong","tier":"disclosed_state","sources":["law"]}`
		said   = `{"restrictions":[{"product":"jiebei","messages":["暂停"]}],"repayment":{"repayment_proof":true}}`
	)
	const one, both, none = `{"repayment":{"repayment_posted":true}}`, `{"repayment":{"repayment_posted":true,"repayment_proof":true}}`, `{}`
	for _, c := range []struct{ name, rules, rest, profile, want string }{
		{"the platform's words name it", rule(posted, "supports", "weak", "platform_words", fromLaw), "", one, "named"},
		{"named holds against any contradiction", rule(posted, "supports", "weak", "platform_words", fromLaw) + "," + rule(proof, "contradicts", "decisive", "disclosed_state", fromLaw), "", both, "named"},
		{"what the platform speaks of is not outweighed below possible", spoken + "," + rule(proof, "contradicts", "decisive", "disclosed_state", fromLaw), "", said, "possible"},
		{"and is likely where nothing speaks against it", spoken, "", `{"restrictions":[{"product":"jiebei","messages":["暂停"]}]}`, "likely"},
		{"an event at the onset makes it likely", rule(posted, "supports", "weak", "onset_event", fromLaw), "", one, "likely"},
		{"so does a state that the merchant disclosed", rule(posted, "supports", "weak", "disclosed_state", fromLaw), "", one, "likely"},
		{"counts make it possible", rule(posted, "supports", "decisive", "credit_report", fromLaw), "", one, "possible"},
		{"figures make it possible", rule(posted, "supports", "decisive", "business_figures", fromLaw), "", one, "possible"},
		{"a lender-wide fact makes it possible", rule(posted, "supports", "decisive", "lender_wide", fromLaw), "", one, "possible"},
		{"a symptom never lifts it above background", rule(posted, "supports", "decisive", "context", fromLaw), "", one, "background"},
		{"sources of low confidence alone cap at possible", rule(posted, "supports", "decisive", "disclosed_state", `,"sources":["farm"]`), "", one, "possible"},
		{"our own reading alone caps at possible", rule(posted, "supports", "decisive", "disclosed_state", `,"sources":["judgement"]`), "", one, "possible"},
		{"so do the two together", rule(posted, "supports", "decisive", "disclosed_state", `,"sources":["farm","judgement"]`), "", one, "possible"},
		{"a better source beside it lifts the cap", rule(posted, "supports", "decisive", "disclosed_state", `,"sources":["judgement","law"]`), "", one, "likely"},
		{"a rule's own limit holds", rule(posted, "supports", "decisive", "disclosed_state", `,"at_most":"possible"`+fromLaw), "", one, "possible"},
		{"outweighed evidence is background", rule(posted, "supports", "weak", "disclosed_state", fromLaw) + "," + rule(proof, "contradicts", "strong", "disclosed_state", fromLaw), "", both, "background"},
		{"equal weights do not add up above zero", rule(posted, "supports", "strong", "disclosed_state", fromLaw) + "," + rule(proof, "contradicts", "strong", "disclosed_state", fromLaw), "", both, "background"},
		{"a strong contradiction alone rules it out", rule(posted, "contradicts", "strong", "disclosed_state", fromLaw) + "," + rule(proof, "supports", "weak", "disclosed_state", fromLaw), "", one, "ruled_out"},
		{"a weak one leaves it open while something could support it", rule(posted, "contradicts", "weak", "disclosed_state", fromLaw) + "," + rule(proof, "supports", "weak", "disclosed_state", fromLaw), "", one, "undetermined"},
		{"a weak one rules out what nothing can support any more", rule(posted, "contradicts", "weak", "disclosed_state", fromLaw), "", one, "ruled_out"},
		{"but never a background cause", rule(posted, "contradicts", "weak", "disclosed_state", fromLaw), `,"background":true`, one, "background"},
		{"nothing known leaves it open", rule(posted, "supports", "weak", "disclosed_state", fromLaw), "", none, "undetermined"},
		{"a background cause needs no evidence", rule(posted, "supports", "weak", "disclosed_state", fromLaw), `,"background":true`, none, "background"},
		{"of a group only the strongest counts", rule(posted, "supports", "moderate", "disclosed_state", `,"group":"g"`+fromLaw) + "," + rule(proof, "supports", "moderate", "disclosed_state", `,"group":"g"`+fromLaw) + "," + rule(failed, "contradicts", "strong", "disclosed_state", fromLaw), "", `{"repayment":{"repayment_posted":true,"repayment_proof":true,"auto_debit_failed":true}}`, "background"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := assessWith(t, baseWith(c.rules, c.rest), c.profile)
			got := "absent"
			switch {
			case len(a.Findings) > 0:
				got = knowledge.StandingIDs[a.Findings[0].Standing]
			case len(a.Undetermined) > 0:
				got = "undetermined"
			case len(a.RuledOut) > 0:
				got = "ruled_out"
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestRulesOverARestrictionRunOnceForEach(t *testing.T) {
	const at = "/restrictions/*/repayment_posted"
	base := baseWith(`{"id":"r","when":{"at":"`+at+`","op":"is","value":false},"direction":"supports","strength":"strong","tier":"disclosed_state","sources":["law"]}`, "")
	a := assessWith(t, base, `{"restrictions":[{"product":"jiebei","repayment_posted":true},{"product":"huabei","repayment_posted":false}]}`)
	require.Len(t, a.Findings, 1)
	assert.Equal(t, []string{"/restrictions/1"}, a.Findings[0].Restrictions)
	assert.Equal(t, knowledge.Background, a.Entries[0].Certainty)
	assert.Equal(t, knowledge.Likely, a.Entries[1].Certainty)
}

// TestPresenceOverSeveralRestrictions: only what is cured for all is cured, or
// the steps for the other restriction would be left out.
func TestPresenceOverSeveralRestrictions(t *testing.T) {
	base := baseWith(rule(failed, "supports", "strong", "disclosed_state", fromLaw),
		`,"present":{"cured":{"at":"/restrictions/*/repayment_posted","op":"is","value":true},"yes":{"at":"/restrictions/*/repayment_posted","op":"is","value":false}}`)
	for _, c := range []struct {
		first, second string
		want          knowledge.Presence
	}{
		{"true", "true", knowledge.Cured},
		{"true", "null", knowledge.PresenceUnknown},
		{"null", "true", knowledge.PresenceUnknown},
		{"true", "false", knowledge.PresentYes},
		{"null", "false", knowledge.PresentYes},
	} {
		a := assessWith(t, base, `{"repayment":{"auto_debit_failed":true},"restrictions":[{"product":"jiebei","repayment_posted":`+c.first+`},{"product":"huabei","repayment_posted":`+c.second+`}]}`)
		require.Len(t, a.Findings, 1)
		assert.Equal(t, c.want, a.Findings[0].Present, "%s and %s", c.first, c.second)
	}
}

func TestOrder(t *testing.T) {
	make := func(id string, standing knowledge.Standing, tier knowledge.Tier, sum int) *Finding {
		return &Finding{Cause: &knowledge.Cause{ID: id}, score: score{Standing: standing, tier: tier, logOdds: sum}}
	}
	inOrder := []*Finding{
		make("z", knowledge.Named, knowledge.PlatformWords, 3),
		make("y", knowledge.Likely, knowledge.OnsetEvent, 3),
		make("x", knowledge.Likely, knowledge.DisclosedState, 40),
		make("w", knowledge.Likely, knowledge.DisclosedState, 12),
		make("a", knowledge.Possible, knowledge.DisclosedState, 6),
		make("b", knowledge.Possible, knowledge.DisclosedState, 6),
	}
	for i := range inOrder[1:] {
		assert.Negative(t, compareFindings(inOrder[i], inOrder[i+1]), "%s before %s", inOrder[i].Cause.ID, inOrder[i+1].Cause.ID)
	}
}
