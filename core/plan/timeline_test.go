package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core/knowledge"
	"limitcheck/core/profile"
)

// timelineOf returns the timeline of a profile.
func timelineOf(t *testing.T, text string) []Entry {
	t.Helper()
	p, _ := planOf(t, text)
	return p.Timeline
}

// entry returns the entry with the id; nil where there is none.
func entry(all []Entry, id string) *Entry {
	i := slices.IndexFunc(all, func(e Entry) bool { return e.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// ofKind returns the entries of a kind as "day text".
func ofKind(all []Entry, kind string) []string {
	var lines []string
	for _, e := range all {
		if e.Kind == kind {
			lines = append(lines, e.On+" "+e.Text)
		}
	}
	return lines
}

func TestWhatHappenedStandsByDay(t *testing.T) {
	for _, c := range []struct {
		name, profile string
		want          []string
	}{
		{"the days of a restriction", `{"restrictions":[{"product":"jiebei","since":"2026-11-10","opened_on":"2024-03","last_borrowed_on":"2026-09-01","repaid_on":"2026-11-01"}]}`,
			[]string{"2024-03 开通借呗。", "2026-09-01 最近一次从借呗借钱。", "2026-11-01 最近一次还借呗。", "2026-11-10 借呗开始受限。"}},
		{"a month stands before its days", `{"restrictions":[{"product":"jiebei","since":"2026-10"}],"events":[{"kind":"changed_device","on":"2026-10-01"}]}`,
			[]string{"2026-10 借呗开始受限。", "2026-10-01 换了手机。"}},
		{"an event of a product names it", `{"events":[{"kind":"repaid_late","on":"2026-09-20","product":"huabei"}]}`,
			[]string{"2026-09-20 花呗：还款晚了。"}},
		{"an event without a day is not dated", `{"events":[{"kind":"changed_device","timing":"just_before"}]}`, nil},
		{"what is still to come has not happened", `{"restrictions":[{"product":"jiebei","since":"2026-11-21"}],"events":[{"kind":"changed_device","on":"2026-11-21"}],"credit":{"report_checked_on":"2026-12"},"steps_done":[{"step":"update-identity","on":"2026-11-21"}]}`, nil},
		{"what happened today has", `{"events":[{"kind":"changed_device","on":"2026-11-20"}]}`, []string{"2026-11-20 换了手机。"}},
		{"this month has begun", `{"events":[{"kind":"changed_device","on":"2026-11"}]}`, []string{"2026-11 换了手机。"}},
		{"an event says what a field says", `{"restrictions":[{"product":"jiebei","repaid_on":"2026-11-01","last_borrowed_on":"2026-09-01"}],"events":[{"kind":"repaid_in_full","on":"2026-11-01"},{"kind":"borrowed","on":"2026-08-01"}]}`,
			[]string{"2026-08-01 借了一笔。", "2026-09-01 最近一次从借呗借钱。", "2026-11-01 全部还清。"}},
		{"a repayment that is of no product in particular", `{"restrictions":[{"product":"jiebei"},{"product":"huabei"}],"repayment":{"last_repaid_on":"2026-11-01"}}`,
			[]string{"2026-11-01 最近一次还款。"}},
		{"the report and the business data", `{"credit":{"report_checked_on":"2026-11-02"},"information":{"business_info_updated_on":"2026-01-05"}}`,
			[]string{"2026-01-05 更新了经营信息。", "2026-11-02 查了自己的信用报告。"}},
		{"a step done", `{"steps_done":[{"step":"update-identity","on":"2026-11-18"},{"step":"check-credit-report"},{"step":"no-such-step","on":"2026-11-18"}]}`,
			[]string{"2026-11-18 做完：更新登记的身份证。"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, ofKind(timelineOf(t, c.profile), Happened))
		})
	}
}

func TestWhatTheNarrativeTellsWithADaySaysWhereItIsFrom(t *testing.T) {
	const words = `"narrative":"11月10日我换了手机，第二天借呗就借不了了"`
	all := ofKind(timelineOf(t, `{"as_of":"2026-11-20",`+words+`}`), Happened)
	require.NotEmpty(t, all)
	for _, line := range all {
		assert.Contains(t, line, "从您写的话里读到的")
	}
	given := timelineOf(t, `{"as_of":"2026-11-20",`+words+`,"events":[{"kind":"changed_device","on":"2026-11-09"}]}`)
	assert.Contains(t, ofKind(given, Happened), "2026-11-09 换了手机。", "what is given yields to no narrative")
	assert.Nil(t, entry(given, "happened/changed_device/2026-11-10"))
}

func TestOnlyTheLatestFifteenOfThePastAreShown(t *testing.T) {
	var events []string
	for day := 1; day <= 20; day++ {
		events = append(events, `{"kind":"contacted_support","on":"2026-10-`+strconv.Itoa(100 + day)[1:]+`"}`)
	}
	all := ofKind(timelineOf(t, `{"events":[`+strings.Join(events, ",")+`]}`), Happened)
	require.Len(t, all, 15)
	assert.True(t, strings.HasPrefix(all[0], "2026-10-06"), all[0])
	assert.True(t, strings.HasPrefix(all[14], "2026-10-20"), all[14])
}

func TestEachOpenStepHasItsDays(t *testing.T) {
	p, _ := planOf(t, `{`+expired+`}`)
	for _, s := range p.Steps {
		start := entry(p.Timeline, "step/"+s.Step.ID)
		require.NotNil(t, start, s.Step.ID)
		assert.Equal(t, s.StartOn.String(), start.On)
		assert.Equal(t, s.Step.ID, start.Step)
		assert.Equal(t, s.For, start.For)
		assert.Contains(t, start.Text, s.Step.Title.ZH)
		if check := entry(p.Timeline, "check/"+s.Step.ID); s.Step.CheckAfterDays > 0 {
			require.NotNil(t, check, s.Step.ID)
			assert.Equal(t, s.CheckOn.String(), check.On)
		} else {
			assert.Nil(t, check, s.Step.ID)
		}
	}
	done := p.Today[0]
	after := timelineOf(t, `{`+expired+`,"steps_done":[{"step":"`+done+`","on":"2026-11-19"}]}`)
	assert.Nil(t, entry(after, "step/"+done), "a step done is not started again")
	assert.Nil(t, entry(after, "check/"+done))
	assert.NotNil(t, entry(after, "done/"+done))
}

func TestInstalmentDays(t *testing.T) {
	for _, c := range []struct{ name, profile, id, on, text string }{
		{"with its amount", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05","next_due_amount":1350.5}`), "due/jiebei", "2026-12-05", "借呗要还 1,350.50 元"},
		{"without it", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05"}`), "due/jiebei", "2026-12-05", "金额看 App"},
		{"today", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-20"}`), "due/jiebei", "2026-11-20", "还款日"},
		{"called in", restricted("2026-11-20", `{"product":"jiebei","symptoms":["called_in_full"],"next_due_on":"2026-12-05","next_due_amount":9}`), "due/jiebei", "2026-12-05", "以通知和合同为准"},
		{"the second of the same product", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05"},{"product":"jiebei","next_due_on":"2026-12-08"}`), "due/jiebei/2", "2026-12-08", "还款日"},
		{"who cannot pay speaks on the Friday before", restricted("2026-11-18", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false}`), "speak/jiebei", "2026-11-20", "2026 年 11 月 23 日要还"},
		{"or today, where today is that day", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false}`), "speak/jiebei", "2026-11-20", "今天就和放款机构谈"},
		{"or today, where no working day is left", restricted("2026-11-22", `{"product":"jiebei","next_due_on":"2026-11-23","can_pay_next":false}`), "speak/jiebei", "2026-11-22", "今天就和放款机构谈"},
		{"past the table it says so", restricted("2026-12-28", `{"product":"jiebei","next_due_on":"2027-01-05","can_pay_next":false}`), "speak/jiebei", "2027-01-04", "2027 年的放假安排"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry(timelineOf(t, c.profile), c.id)
			require.NotNil(t, e)
			assert.Equal(t, c.on, e.On)
			assert.Equal(t, Deadline, e.Kind)
			assert.Contains(t, e.Text, c.text)
		})
	}
	for _, c := range []struct{ name, profile, id string }{
		{"a day that has passed is no deadline", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-19"}`), "due/jiebei"},
		{"of the other loan nothing is said", restricted("2026-11-20", `{"product":"huabei","next_due_on":"2026-12-05","can_pay_next":false},{"product":"jiebei","next_due_on":"2026-12-05"}`), "speak/jiebei"},
		{"who can pay need not speak", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05","can_pay_next":true}`), "speak/jiebei"},
		{"nobody knows whether it can be paid", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05"}`), "speak/jiebei"},
		{"a loan that is called in has its own answer", restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-12-05","can_pay_next":false,"symptoms":["called_in_full"]}`), "speak/jiebei"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Nil(t, entry(timelineOf(t, c.profile), c.id)) })
	}
}

func TestWhatEndsByItself(t *testing.T) {
	report := func(day, count string) string {
		return `{"as_of":"2026-11-20","credit":{"report_checked_on":"` + day + `","hard_inquiries_3m":` + count + `}}`
	}
	late := func(day string) string {
		return `{"as_of":"2026-11-20","events":[{"kind":"repaid_late","on":"` + day + `"}]}`
	}
	for _, c := range []struct{ name, profile, id, on, text string }{
		{"inquiries leave the window three months after the report", report("2026-11-10", "6"), "expires/inquiries", "2027-02-10", "6 次审批查询"},
		{"a report still to come", report("2026-11-21", "6"), "expires/inquiries", "", ""},
		{"of a report of which only the month is known, at its end", report("2026-10", "6"), "expires/inquiries", "2027-01-31", "按最晚的一天算"},
		{"of a report of this month, counted from today", report("2026-11", "6"), "expires/inquiries", "2027-02-20", "按最晚的一天算"},
		{"no inquiries", report("2026-11-10", "0"), "expires/inquiries", "", ""},
		{"they have left", report("2026-08-01", "6"), "expires/inquiries", "", ""},
		{"nobody knows when the report is from", `{"credit":{"hard_inquiries_3m":6}}`, "expires/inquiries", "", ""},
		{"a late payment is kept five years", late("2024-02-29"), "expires/overdue-mark/2024-02-29", "2029-02-28", "一般从还清那天算起"},
		{"the five years are over", late("2021-11-19"), "expires/overdue-mark/2021-11-19", "", ""},
		{"they end today", late("2021-11-20"), "expires/overdue-mark/2021-11-20", "2026-11-20", "五年"},
		{"an offer ends", `{"as_of":"2026-11-20"}`, "expires/service-loan-subsidy", "2026-12-31", "服务业经营主体贷款贴息"},
		{"an offer ends today", `{"as_of":"2026-12-31"}`, "expires/service-loan-subsidy", "2026-12-31", "服务业经营主体贷款贴息"},
		{"an offer has ended", `{"as_of":"2027-01-01"}`, "expires/service-loan-subsidy", "", ""},
		{"an offer that does not fit", `{"as_of":"2026-11-20","business":{"operating":false}}`, "expires/service-loan-subsidy", "", ""},
		{"an offer without an end", `{"as_of":"2026-11-20"}`, "expires/startup-guaranteed-loan", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry(timelineOf(t, c.profile), c.id)
			if c.on == "" {
				assert.Nil(t, e)
				return
			}
			require.NotNil(t, e)
			assert.Equal(t, c.on, e.On)
			assert.Equal(t, Expires, e.Kind)
			assert.Contains(t, e.Text, c.text)
		})
	}
}

func TestTheDayToLookAgainStandsInEveryTimeline(t *testing.T) {
	p, _ := planOf(t, `{}`)
	e := entry(p.Timeline, "recheck")
	require.NotNil(t, e)
	assert.Equal(t, p.Outlook.RecheckOn.String(), e.On)
	assert.Contains(t, e.Text, "额度那天不一定有变化")
}

// TestBothLanguagesFillInTheSame: a name that one language lacks would leave out
// a day or an amount.
func TestBothLanguagesFillInTheSame(t *testing.T) {
	names := regexp.MustCompile(`\{[a-z]+\}`)
	namesIn := func(text gjson.Result) []string {
		found := names.FindAllString(text.String(), -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	checked := 0
	var walk func(at string, v gjson.Result)
	walk = func(at string, v gjson.Result) {
		if zh := v.Get("zh-CN"); zh.Exists() {
			assert.Equal(t, namesIn(zh), namesIn(v.Get("en")), at)
			checked++
			return
		}
		if v.IsObject() || v.IsArray() {
			v.ForEach(func(key, member gjson.Result) bool { walk(at+"/"+key.String(), member); return true })
		}
	}
	for _, f := range knowledge.Embedded() {
		switch f.Path {
		case "timeline.json":
			walk(f.Path, gjson.Parse(f.Content))
		case "answer.json":
			walk(f.Path+"/existing_loan", gjson.Get(f.Content, "existing_loan"))
			walk(f.Path+"/urgency", gjson.Get(f.Content, "urgency"))
		}
	}
	assert.Greater(t, checked, 60)
}

// TestEveryTimeline holds what is true of all of them over the cases of every cause.
func TestEveryTimeline(t *testing.T) {
	for _, cause := range knowledge.Load().Causes {
		for _, x := range cause.Cases() {
			t.Run(cause.ID+" "+x.Name, func(t *testing.T) {
				p, _ := planOf(t, x.Profile)
				assert.LessOrEqual(t, len(p.Timeline), 60)
				seen := make(map[string]bool)
				before := ""
				for _, e := range p.Timeline {
					assert.False(t, seen[e.ID], "%s stands twice", e.ID)
					seen[e.ID] = true
					assert.LessOrEqual(t, before, e.On, "%s stands too late", e.ID)
					before = e.On
					_, ok := profile.ParseDays(e.On)
					assert.True(t, ok, "%s: %s is no day", e.ID, e.On)
					assert.Contains(t, kindOrder, e.Kind)
					assert.NotEmpty(t, e.Text, e.ID)
					assert.NotContains(t, e.Text, "{", e.ID)
					assert.NotEmpty(t, e.Sources, e.ID)
					if e.Step != "" {
						assert.True(t, slices.ContainsFunc(p.Steps, func(s Step) bool { return s.Step.ID == e.Step }), "%s leads to no step", e.ID)
					}
				}
			})
		}
	}
}

func TestTheOrderWithinADay(t *testing.T) {
	all := timelineOf(t, restricted("2026-11-20", `{"product":"jiebei","next_due_on":"2026-11-20","messages":["身份证已过期"],"since":"2026-11-20"}`))
	var kinds []string
	for _, e := range all {
		if e.On == "2026-11-20" && !slices.Contains(kinds, e.Kind) {
			kinds = append(kinds, e.Kind)
		}
	}
	assert.Equal(t, []string{Happened, Deadline, ToDo}, kinds)
}
