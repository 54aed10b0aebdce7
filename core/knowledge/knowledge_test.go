package knowledge_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/cmd/datafiles"
	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
)

func TestEmbeddedFilesAreThoseOnDisk(t *testing.T) {
	files, err := datafiles.Read("data")
	require.NoError(t, err)
	for name, want := range map[string][]byte{"embedded.go": datafiles.EmbedSource(files), "digest.go": datafiles.DigestSource(files)} {
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(source), "run go generate ./core/knowledge")
	}
	require.Len(t, knowledge.Embedded(), len(files))
	for i, f := range files {
		assert.Equal(t, knowledge.File{Path: f.Path, Content: string(f.Content)}, knowledge.Embedded()[i])
	}
}

func TestNothingIsWrongWithTheKnowledgeBase(t *testing.T) {
	for _, finding := range lint.Run(knowledge.Embedded()) {
		t.Error(finding)
	}
}

// origins is the table of causes that every host's callers rely on.
var origins = map[string][]string{
	"lender_decision": {
		"lender-tightening", "regulatory-screening", "risk-model-update", "periodic-reassessment", "product-switch",
		"product-strategy-change", "linked-product-risk", "security-control",
	},
	"record_or_system": {
		"system-fault", "repayment-not-posted", "third-party-data-delay", "credit-report-error", "application-pending", "limit-in-use",
	},
	"third_party": {"identity-theft", "account-restriction"},
	"merchant_conduct": {
		"overdue-with-lender", "overdue-elsewhere", "serious-default", "frequent-inquiries", "multi-lender-debt", "fund-misuse",
		"abnormal-activity", "shop-penalty", "application-error", "license-lapsed",
	},
	"merchant_situation": {
		"weak-repayment-capacity", "early-repayment", "low-usage", "limit-increase-request", "identity-expired",
		"authorization-cancelled", "device-or-contact-change", "sales-decline", "refund-rise", "weak-operations",
		"industry-downturn", "restricted-industry", "stale-business-info",
	},
}

func TestAllThirtyNineCausesWithTheirOrigin(t *testing.T) {
	n := 0
	for origin, ids := range origins {
		for _, id := range ids {
			n++
			c, ok := knowledge.Load().Cause(id)
			if assert.True(t, ok, id) {
				assert.Equal(t, origin, c.Origin, id)
				assert.NotEmpty(t, c.Noticing.ZH, id)
				assert.NotEmpty(t, c.ConfusedWith, id)
			}
		}
	}
	assert.Equal(t, 39, n)
	assert.Len(t, knowledge.Load().Causes, n)
}

func TestTheFiveThatLookAlikeShareOneCard(t *testing.T) {
	var sharing []string
	for _, c := range knowledge.Load().Causes {
		if c.Card == "lender_side" {
			sharing = append(sharing, c.ID)
			assert.True(t, c.Background, "%s needs no personal evidence", c.ID)
		} else {
			assert.False(t, c.Background, c.ID)
		}
	}
	assert.Equal(t, []string{"lender-tightening", "periodic-reassessment", "product-strategy-change", "regulatory-screening", "risk-model-update"}, sharing)
}

func TestAWindowHasDaysOnlyWhereLawOrLenderSaysSo(t *testing.T) {
	for _, c := range knowledge.Load().Causes {
		if w := c.Window; w != nil && w.HasDays {
			assert.Contains(t, []string{"law", "official"}, w.Basis, c.ID)
		}
	}
}

func TestAStepThatReassessesWarnsAndStandsLate(t *testing.T) {
	latest := 0
	for _, s := range knowledge.Load().Steps {
		assert.NotEmpty(t, s.NotExpect.ZH, "%s says what not to expect", s.ID)
		if s.Reassesses {
			assert.NotEmpty(t, s.Caution, s.ID)
			continue
		}
		if len(s.For) > 0 && !s.WhenUnknown {
			latest = max(latest, s.Order)
		}
	}
	assert.Positive(t, latest)
}

func TestAnEventSpeaksForItsCausesOrForNone(t *testing.T) {
	supported, contradicted := knowledge.Load().CausesOfEvent("tapped_limit_increase")
	assert.Contains(t, supported, "limit-increase-request")
	assert.Empty(t, contradicted)
	for _, kind := range []string{"filed_complaint", "contacted_support", "lender_replied"} {
		supported, contradicted := knowledge.Load().CausesOfEvent(kind)
		assert.Empty(t, supported, kind)
		assert.Empty(t, contradicted, kind)
	}
	early, _ := knowledge.Load().CausesOfEvent("repaid_early")
	assert.NotContains(t, early, "overdue-with-lender")
}

func TestTextFallsBackToChinese(t *testing.T) {
	text := knowledge.Text{ZH: "额度", EN: "limit"}
	assert.Equal(t, "limit", text.In("en"))
	assert.Equal(t, "额度", text.In("zh-CN"))
	assert.Equal(t, "额度", text.In(""))
}

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"身份证 已过期！", "身份证已过期"},
		{"ＩＤ　Ｃａｒｄ，expired.", "idcardexpired"},
		{"借呗（未结清）", "借呗未结清"},
		{"", ""},
		{"…—·", ""},
	} {
		assert.Equal(t, c.want, knowledge.Fold(c.in), c.in)
	}
}
