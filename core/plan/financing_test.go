package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/reason"
)

// option returns how one financing option fits a profile; nil where it is not offered.
func option(t *testing.T, profile, id string) *Option {
	t.Helper()
	p, _ := planOf(t, profile)
	for _, o := range p.Financing {
		if o.Financing.ID == id {
			return o
		}
	}
	return nil
}

// at returns what came of the condition that asks for the field.
func (o *Option) at(t *testing.T, pointer string) reason.Truth {
	t.Helper()
	for _, r := range o.Reasons {
		if r.Pointer == pointer {
			return r.Truth
		}
	}
	require.Fail(t, "no condition asks for "+pointer)
	return reason.Unknown
}

func TestAnOpenOperatingLoanBarsTheStartUpLoan(t *testing.T) {
	const eligible = `"applicant":{"groups":["network_merchant"],"other_loans":[]},"repayment":{"overdue_days_now":0},"credit":{"serious_default":false}`
	for _, c := range []struct {
		name, restrictions string
		fit                Fit
	}{
		{"nothing is owed on it", `[{"product":"wangshangdai","outstanding":0}]`, Fits},
		{"money is owed on the business loan", `[{"product":"wangshangdai","outstanding":30000}]`, DoesNotFit},
		{"a small consumer loan is owed", `[{"product":"jiebei","outstanding":50000}]`, Fits},
		{"a larger consumer loan is owed", `[{"product":"jiebei","outstanding":50000.01}]`, DoesNotFit},
		{"one of two lines is owed", `[{"product":"jiebei","outstanding":0},{"product":"wangshangdai","outstanding":1}]`, DoesNotFit},
		{"what is owed is not known", `[{"product":"wangshangdai"}]`, Maybe},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := option(t, `{"as_of":"2026-11-20",`+eligible+`,"restrictions":`+c.restrictions+`}`, "startup-guaranteed-loan")
			require.NotNil(t, o)
			assert.Equal(t, c.fit, o.Fit)
			assert.NotEmpty(t, o.Financing.Trap, "the trap is told with it")
		})
	}
}

func TestAProgrammeThatHasEndedIsNotOffered(t *testing.T) {
	for _, c := range []struct {
		asOf    string
		offered bool
	}{{"2026-12-31", true}, {"2027-01-01", false}} {
		t.Run(c.asOf, func(t *testing.T) {
			o := option(t, `{"as_of":"`+c.asOf+`"}`, "service-loan-subsidy")
			assert.Equal(t, c.offered, o != nil)
			if o != nil {
				assert.Equal(t, "2026-12-31", o.Financing.ExpiresOn)
			}
		})
	}
}

func TestAConditionIsMetNotMetOrUnknown(t *testing.T) {
	o := option(t, `{"as_of":"2026-11-20","applicant":{"entity":"company"},"business":{"operating":false}}`, "small-firm-coordination")
	require.NotNil(t, o)
	assert.Equal(t, reason.True, o.at(t, "/applicant/entity"))
	assert.Equal(t, reason.False, o.at(t, "/business/operating"))
	assert.Equal(t, reason.Unknown, o.at(t, "/applicant/fixed_premises"))
	assert.Equal(t, DoesNotFit, o.Fit, "one condition that is not met decides")
}

func TestWhatFitsStandsBeforeWhatDoesNot(t *testing.T) {
	p, _ := planOf(t, `{"as_of":"2026-11-20","applicant":{"entity":"company","fixed_premises":true,"tax_grade":"A","issues_invoices":true},"business":{"operating":true},"repayment":{"overdue_days_now":0},"credit":{"overdue_elsewhere":false,"serious_default":false},"funds":{"used_for":["stock"]}}`)
	last := Fits
	for _, o := range p.Financing {
		assert.GreaterOrEqual(t, o.Fit, last, "%s stands too late", o.Financing.ID)
		last = o.Fit
	}
	assert.Equal(t, Fits, p.Financing[0].Fit)
}

func TestWhereMoneyIsOfferedSeveralApplicationsAtOnceAreWarnedOf(t *testing.T) {
	for _, profile := range []string{`{"as_of":"2026-11-20"}`, `{"as_of":"2026-11-20","restrictions":[{"product":"wangshangdai","outstanding":0}]}`} {
		p, _ := planOf(t, profile)
		require.NotEmpty(t, p.Financing)
		var ids []string
		for _, w := range p.Warnings {
			ids = append(ids, w.ID)
		}
		assert.Contains(t, ids, "no-serial-applications")
	}
}
