package reason

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"limitcheck/core/profile"
)

// monthly writes rows of sales from a first month on.
func monthly(year, first int, sales ...string) string {
	var rows []string
	for i, s := range sales {
		m := first - 1 + i
		rows = append(rows, fmt.Sprintf(`{"month":"%d-%02d","sales":%s}`, year+m/12, m%12+1, s))
	}
	return `{"business":{"monthly":[` + strings.Join(rows, ",") + `]}}`
}

func TestSalesChange(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		want          string // of the change in percent; "" is unknown
	}{
		{"against the three months before", monthly(2026, 5, "100", "100", "100", "80", "70", "60"), "-30"},
		{"rounds half away from zero", monthly(2026, 5, "1", "1", "1", "1", "1", "0.9999"), "-0.0033"},
		{"against the same months a year before", monthly(2025, 8, "50", "50", "50", "0", "0", "0", "0", "0", "0", "900", "900", "900", "75", "75", "75"), "50"},
		{"the month of as_of is not full", monthly(2026, 6, "100", "100", "80", "70", "60", "1"), ""},
		{"a gap is unknown", monthly(2026, 5, "100", "100", "100", "80", "null", "60"), ""},
		{"nothing before is no base", monthly(2026, 5, "0", "0", "0", "80", "70", "60"), ""},
		{"a trillion a month", monthly(2026, 5, "1e12", "1e12", "1e12", "1e12", "1e12", "5e11"), "-16.6667"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fact, ok := factsOf(t, c.profile).Lookup("/business/sales_change_3m_pct", "")
			if c.want == "" {
				assert.False(t, ok, fact.JSON)
				return
			}
			assert.Equal(t, c.want, fact.JSON)
			assert.Equal(t, "/business/monthly", fact.Pointer)
		})
	}
}

func TestAGivenFigureWinsOverAComputedOne(t *testing.T) {
	text := strings.Replace(monthly(2026, 5, "100", "100", "100", "80", "70", "60"), `{"business":{`, `{"business":{"sales_change_3m_pct":5,`, 1)
	fact, _ := factsOf(t, text).Lookup("/business/sales_change_3m_pct", "")
	assert.Equal(t, "5", fact.JSON)
	assert.Equal(t, "/business/sales_change_3m_pct", fact.Pointer)
}

func TestRefundRate(t *testing.T) {
	var rows []string
	for i, refunds := range []int{1, 2, 3, 10, 11, 12} {
		rows = append(rows, fmt.Sprintf(`{"month":"2026-%02d","sales":100,"refunds":%d}`, i+5, refunds))
	}
	f := factsOf(t, `{"business":{"monthly":[`+strings.Join(rows, ",")+`]}}`)
	rate, _ := f.Lookup("/business/refund_rate_pct", "")
	change, _ := f.Lookup("/business/refund_rate_change_pp", "")
	assert.Equal(t, "11", rate.JSON)
	assert.Equal(t, "9", change.JSON)
}

// TestAbsurdFiguresStayNumbers: a trillion after a hundredth of a fen.
func TestAbsurdFiguresStayNumbers(t *testing.T) {
	f := factsOf(t, `{"business":{"monthly":[{"month":"2026-10","sales":1e12},{"month":"2026-09","sales":1e12},{"month":"2026-08","sales":1e12},
		{"month":"2026-07","sales":0.0001},{"month":"2026-06","sales":0},{"month":"2026-05","sales":0}]}}`)
	change, _ := f.Lookup("/business/sales_change_3m_pct", "")
	assert.Equal(t, "1000000", change.JSON)
	assert.Equal(t, "1000000", numberText(change.Number))
	field, _ := profile.Describe("/business/sales_change_3m_pct")
	assert.Equal(t, field.Maximum, change.Number)
}

func TestNumbersAsPeopleWriteThem(t *testing.T) {
	f := factsOf(t, `{}`)
	assert.Equal(t, "-33.3", numberText(-333333))
	assert.Equal(t, "0.1", numberText(500))
	assert.Equal(t, "12", numberText(12*profile.DecimalOne))
	assert.Contains(t, f.money(1234567*profile.DecimalOne), "1,234,567")
	assert.Contains(t, f.money(profile.DecimalOne/2), "1", "half a yuan rounds up")
}
