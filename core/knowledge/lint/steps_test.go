package lint

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// TestMistakesInSteps: each is found in the file of the step that makes it.
func TestMistakesInSteps(t *testing.T) {
	const update, renew, object, regulator = "steps/update-identity.json", "steps/renew-identity-card.json", "steps/object-to-credit-report.json", "steps/ask-regulator.json"
	for _, c := range []struct{ name, path, old, new, message string }{
		{"a step that there is not", update, `"after": ["renew-identity-card"]`, `"after": ["renew-card"]`, `no step "renew-card"`},
		{"a step that comes after itself", update, `"after": ["renew-identity-card"]`, `"after": ["update-identity"]`, "names itself"},
		{"a circle of two", renew, `"documents":`, `"after": ["update-identity"], "documents":`, "comes after itself"},
		{"a step that shares no cause", update, `"after": ["renew-identity-card"]`, `"after": ["clear-shop-penalty"]`, "answers no cause"},
		{"a step for nothing", "steps/report-fraud.json", `"for_alert": ["money_lost"],`, ``, "neither a cause nor an alert"},
		{"steps that share an alert and no cause", "steps/stop-payment.json", `"documents":`, `"after": ["ask-who-froze"], "documents":`, "answers no cause or alert"},
		{"an alternative that shares no cause", update, `"after":`, `"instead": ["clear-shop-penalty"], "after":`, "answers no cause"},
		{"waiting for what is never checked", "steps/restore-authorisation.json", `"after": ["check-authorisations"]`, `"waits_for": ["check-authorisations"]`, "no day to check"},
		{"coming after and waiting", update, `"after": ["renew-identity-card"]`, `"after": ["renew-identity-card"], "waits_for": ["renew-identity-card"]`, "stands in after too"},
		{"coming after a new assessment", "steps/request-own-data.json", `"documents":`, `"after": ["correct-application-or-business-info"], "documents":`, "comes last"},
		{"days of a law that is not cited", object, `"right": "credit-objection"`, `"right": "aml-objection"`, "cites no law"},
		{"days of a law that names none", "steps/ask-for-explanation.json", `"check_after_days": 15`, `"right": "explanation-of-automated-decision"`, "names no days"},
		{"days of a right that there is not", object, `"right": "credit-objection"`, `"right": "objection"`, `no right "objection"`},
		{"two kinds of days", object, `"right"`, `"check_after_days": 20, "right"`, "beside right"},
		{"a clock with other days than its step", "timeline.json", `"right": "lender-complaint-clock"`, `"right": "credit-complaint"`, `is answered under "lender-complaint-clock"`},
		{"a clock that no step starts", "timeline.json", `"steps": ["object-to-credit-report"]`, `"steps": ["object"]`, `no step "object"`},
		{"a letter without a right", "letters/central-bank.json", `"right": "credit-objection"`, `"right": "consent-to-inquiries"`, "names no days"},
		{"a letter after an event that there is not", "letters/central-bank.json", `"complaints": ["filed_complaint"]`, `"complaints": ["complained"]`, `no event "complained"`},
		{"an event that there is not", "steps/complain-to-lender.json", `"done_by": ["filed_complaint"]`, `"done_by": ["complained"]`, `no event "complained"`},
		{"others who decide on nothing", regulator, `"documents":`, `"others_decide": true, "documents":`, "no change"},
		{"nothing that it will not bring", update, `"not_expect"`, `"expects"`, "what not to expect"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := spoil(t, c.path, c.old, c.new)
			l := &linter{base: knowledge.Parse(files)}
			for _, f := range files {
				doc, finding := parse(f)
				require.Nil(t, finding)
				l.docs = append(l.docs, doc)
			}
			l.steps()
			l.deadlines()
			assert.True(t, slices.ContainsFunc(l.findings, func(f Finding) bool {
				return f.File == c.path && strings.Contains(f.Message, c.message)
			}), "%v", l.findings)
		})
	}
}
