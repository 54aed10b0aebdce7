package reason

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// TestDerivedFieldsYield: what is computed has a field of its own in the profile,
// and a value given there wins.
func TestDerivedFieldsYield(t *testing.T) {
	const months = `"monthly":[{"month":"2026-10","sales":80,"refunds":8},{"month":"2026-09","sales":80,"refunds":8},{"month":"2026-08","sales":80,"refunds":8},
		{"month":"2026-07","sales":100,"refunds":5},{"month":"2026-06","sales":100,"refunds":5},{"month":"2026-05","sales":100,"refunds":5}]`
	for pointer, computed := range map[string]string{"/business/sales_change_3m_pct": "-20", "/business/refund_rate_pct": "10", "/business/refund_rate_change_pp": "5"} {
		require.Contains(t, derivedFrom, pointer)
		fact, ok := factsOf(t, `{"business":{`+months+`}}`).Lookup(pointer, "")
		require.True(t, ok, pointer)
		assert.Equal(t, computed, fact.JSON, pointer)
		assert.Equal(t, derivedFrom[pointer], []string{fact.Pointer}, "it points to what it was computed from")
		name := strings.TrimPrefix(pointer, "/business/")
		fact, _ = factsOf(t, `{"business":{"`+name+`":1,`+months+`}}`).Lookup(pointer, "")
		assert.Equal(t, "1", fact.JSON, pointer)
		assert.Equal(t, pointer, fact.Pointer)
	}
	assert.Len(t, derivedFrom, 3)
}

// TestOnlyTheFullMonthsCount: the definitions speak of full months
// before as_of, so figures of as_of's month or of years ago change nothing.
func TestOnlyTheFullMonthsCount(t *testing.T) {
	for _, more := range []string{"", `,{"month":"2026-11","sales":1,"refunds":1}`, `,{"month":"2024-10","sales":1,"refunds":1}`} {
		f := factsOf(t, `{"business":{"monthly":[{"month":"2026-10","sales":80,"refunds":8},{"month":"2026-09","sales":80,"refunds":8},{"month":"2026-08","sales":80,"refunds":8}`+more+`]}}`)
		rate, ok := f.Lookup("/business/refund_rate_pct", "")
		assert.True(t, ok)
		assert.Equal(t, "10", rate.JSON, more)
		_, ok = f.Lookup("/business/sales_change_3m_pct", "")
		assert.False(t, ok, "nothing before to compare with")
	}
}

// TestMoreRefundsThanSales: the field goes up to 100, so that is what they come to.
func TestMoreRefundsThanSales(t *testing.T) {
	f := factsOf(t, `{"business":{"monthly":[{"month":"2026-10","sales":1,"refunds":9},{"month":"2026-09","sales":1,"refunds":9},{"month":"2026-08","sales":1,"refunds":9}]}}`)
	rate, _ := f.Lookup("/business/refund_rate_pct", "")
	field, _ := profile.Describe("/business/refund_rate_pct")
	assert.Equal(t, field.Maximum, rate.Number)
}

func TestFullMonths(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2025-11-10", "2026-11-10", 12},
		{"2025-11-11", "2026-11-10", 11},
		{"2026-01-31", "2026-02-28", 1},
		{"2026-01-31", "2026-02-27", 0},
		{"2025-08", "2026-11-30", 15},
		{"2025-08", "2026-11", 14},
		{"2026-11-10", "2026-11-09", 0},
	} {
		f := factsOf(t, `{"restrictions":[{"product":"jiebei","last_borrowed_on":"`+c.from+`","since":"`+c.to+`"}]}`)
		got := evaluated(f, condition(t, `{"at":"/restrictions/*/last_borrowed_on","op":"within_days","value":0}`), "/restrictions/0")
		assert.Equal(t, strconv.Itoa(c.want), got.words.of("months"), "%s to %s", c.from, c.to)
		require.Len(t, got.read, 2, "what it was computed from is named")
		assert.Equal(t, "/restrictions/0/last_borrowed_on", got.read[0].Pointer)
		assert.Equal(t, "/restrictions/0/since", got.read[1].Pointer)
	}
}

// TestDaysBetweenEventAndRestriction, said only where both days are known.
func TestDaysBetweenEventAndRestriction(t *testing.T) {
	for on, want := range map[string]string{"2026-11-10": "0", "2026-11-03": "7", "2026-11-12": "2", "2026-10": ""} {
		f := factsOf(t, `{"restrictions":[{"product":"jiebei","since":"2026-11-10"}],"events":[{"kind":"changed_device","on":"`+on+`"}]}`)
		got := evaluated(f, condition(t, `{"at":"/events","op":"happened","value":{"kinds":["changed_device"],"when":"ever"}}`), "/restrictions/0")
		require.Equal(t, True, got.truth)
		assert.Equal(t, want, got.words.of("days"), on)
		assert.Equal(t, "/events/0", got.read[0].Pointer)
		assert.Equal(t, "/restrictions/0/since", got.read[1].Pointer)
	}
}

func TestNumbersAsPeopleWriteThem(t *testing.T) {
	f := factsOf(t, `{}`)
	assert.Equal(t, "-33.3", numberText(-333333))
	assert.Equal(t, "0.1", numberText(500))
	assert.Equal(t, "12", numberText(12*profile.DecimalOne))
	assert.Contains(t, f.money(1234567*profile.DecimalOne), "1,234,567")
	assert.Contains(t, f.money(profile.DecimalOne/2), "1", "half a yuan rounds up")
}
