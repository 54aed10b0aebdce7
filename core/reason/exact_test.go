package reason

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/profile"
)

// rankAfter is the rank of each cause of the findings in another assessment:
// behind all that remain where it explains nothing there.
func rankAfter(findings []*Finding, after *Assessment) []int {
	ranks := make([]int, len(findings))
	for i, f := range findings {
		ranks[i] = len(after.Findings) + 1
		for rank, g := range after.Findings {
			if g.Cause == f.Cause {
				ranks[i] = rank + 1
			}
		}
	}
	return ranks
}

// rangesBy are the ranges over the answers to one question.
func rangesBy(a *Assessment, pointer string) []RankRange {
	all := a.board.trials()
	a.board.tried = slices.DeleteFunc(slices.Clone(all), func(t trial) bool { return t.pointer != pointer })
	defer func() { a.board.tried = all }()
	return a.RankRanges()
}

// TestRangesHoldOverAMonth: where one of two days is known by its month only, the
// few days of the other on which a rule is still sure are tried too.
func TestRangesHoldOverAMonth(t *testing.T) {
	const since, opened = `"since":`, `"opened_on":`
	for _, c := range []struct{ name, profile, member string }{
		{"when it began, of a line opened in a month", `{"restrictions":[{"product":"jiebei","opened_on":"2024-05"}],"events":[{"kind":"repaid_in_full","on":"2026-06"},{"kind":"changed_device","on":"2026-04"},{"kind":"borrowed","on":"2026-05-10"}]}`, since},
		{"when it was opened, of a restriction that began in a month", `{"restrictions":[{"product":"jiebei","since":"2026-09"},{"product":"wangshangdai","since":"2026-03-05","symptoms":["limit_zero"]}],"events":[{"kind":"cancelled_authorization"},{"kind":"reauthorized","on":"2026-05"},{"kind":"changed_bank_card","timing":"earlier"}]}`, opened},
		{"when it began, after events of which the month is known", `{"restrictions":[{"product":"jiebei"}],"events":[{"kind":"repaid_late","on":"2026-05"},{"kind":"changed_phone_number","on":"2025-09"}]}`, since},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := Assess(factsOf(t, c.profile))
			ranges := rangesBy(a, "/restrictions/0/"+strings.Trim(c.member, `":`))
			first, last := profile.DateOf(2025, 4, 1), profile.DateOf(2026, 11, 20)
			for day := first; day <= last; day = day.AddDays(1) {
				with := strings.Replace(c.profile, `"product":"jiebei"`, `"product":"jiebei",`+c.member+`"`+day.String()+`"`, 1)
				for i, rank := range rankAfter(a.Findings, Assess(factsOf(t, with))) {
					require.True(t, ranges[i].Best <= rank && rank <= ranges[i].Worst, "%s comes to %d, not within %v, on %s", a.Findings[i].Cause.ID, rank, ranges[i], day)
				}
			}
		})
	}
}

// TestDaysTriedOneAfterAnotherAreExact: what the day before left as it was comes
// out as if the day were tried alone.
func TestDaysTriedOneAfterAnotherAreExact(t *testing.T) {
	all := factsOfTestdata(t)
	all["many events"] = factsOf(t, `{"restrictions":[{"product":"jiebei","opened_on":"2024-05"},{"product":"wangshangdai"}],"narrative":"前天刚换了新手机，登录以后借呗额度就变成零了",
		"events":[{"kind":"repaid_in_full","on":"2026-06"},{"kind":"changed_device","on":"2026-04-02","product":"jiebei"},{"kind":"borrowed","on":"2026-05-10"},{"kind":"repaid_late"},
		{"kind":"shop_closed","timing":"earlier"},{"kind":"changed_bank_card","on":"2025-12","timing":"just_before"},{"kind":"applied_elsewhere","on":"2027-01-01"}]}`)
	differ := 0
	for _, name := range slices.Sorted(maps.Keys(all)) {
		b := Assess(all[name]).board
		for _, q := range b.facts.openQuestions() {
			if pattern(q.pointer) != placeSince {
				continue
			}
			days := b.daysOf(q.entry)
			for _, answer := range b.facts.answersTo(q.Question, q.entry) {
				want := b.try(answer.Supposition)
				differ += len(want)
				require.Equal(t, want, days.try(answer.Supposition), "%s: %s since %s", name, q.pointer, answer.value)
			}
		}
	}
	require.Greater(t, differ, 300)
}

// TestTimesAreToldApartForEveryRestriction: as many as a profile may list, over
// all the windows of any kind of event.
func TestTimesAreToldApartForEveryRestriction(t *testing.T) {
	field, _ := profile.Describe("/restrictions")
	require.Equal(t, field.MaxItems, mostRestrictions)
	f := factsOf(t, `{"restrictions":[`+strings.Repeat(`{"product":"jiebei","since":"2020-01-01"},`, mostRestrictions-1)+`{"product":"jiebei","since":"2020-01-01"}]}`)
	for kind, class := range f.tables.classes {
		if len(class.windows) < 2 {
			continue
		}
		for i := range mostRestrictions {
			since := f.sinceOfEntries()
			since[i].Days = dayRange(profile.DateOf(2026, 11, 1))
			onset := &Event{On: dayRange(profile.DateOf(2026, 10, 30)), Dated: true}
			earlier := &Event{On: dayRange(profile.DateOf(2026, 1, 15)), Dated: true}
			assert.NotEqual(t, windowsOf(onset, class.windows, since), windowsOf(earlier, class.windows, since), "%s before restriction %d", kind, i)
		}
	}
}

// TestMonthlySalesChangeNothingThatIsGiven: refunds that are given stay as they
// are, whatever is answered to the question on monthly figures.
func TestMonthlySalesChangeNothingThatIsGiven(t *testing.T) {
	refunds := func(given string) []string {
		f := factsOf(t, `{"restrictions":[{"product":"jiebei"}],"business":{`+given+`}}`)
		var tried []string
		for _, answer := range f.monthlyAnswers() {
			for _, field := range answer.Fields {
				if field.Pointer == "/business/refund_rate_change_pp" {
					tried = append(tried, strconv.Itoa(int(field.Value.Number.Whole())))
				}
			}
		}
		return tried
	}
	assert.NotEmpty(t, refunds(``))
	assert.Empty(t, refunds(`"refund_rate_change_pp":0`))
}
