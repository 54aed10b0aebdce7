package core_test

import (
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tidwall/gjson"

	"limitcheck/core"
	"limitcheck/core/knowledge"
	"limitcheck/core/knowledge/lint"
)

// TestHarmfulSentencesAreCaught: the net that the answers below are held
// against catches each of these.
func TestHarmfulSentencesAreCaught(t *testing.T) {
	for _, text := range []string{
		"补齐资料后有80%的机会恢复。",
		"更新身份证以后恢复率在七成，约70%。",
		"按这个办法做，一定能恢复额度。",
		"我们保证帮您解冻。",
		"更新以后，3天内就会恢复。",
		"还清逾期，两个月后额度回来。",
		"平时多借几笔，可以保持活跃。",
		"每月用一点，提高账户活跃度。",
		"先再借一笔，把这期还上。",
		"借一笔新的来还这一笔。",
		"以贷养贷先撑过这个月。",
		"找朋友帮忙刷单，把销售额做上去。",
		"先虚增一点流水再申请。",
		"补做几份合同交上去。",
		"可以用信用卡套现周转。",
		"这边不行，就去别的平台试。",
		"同时多申请几家，总有一家能过。",
		"工资可以先缓一缓。",
		"先拖着税款，把货款付了。",
		"额度没了，就不用还款了。",
		"交一笔保证金，账户就能用。",
		"找专业中介处理会快一些。",
		"花钱请人恢复额度最省事。",
		"把验证码告诉客服，由对方操作。",
		"打开共享屏幕，让对方看着操作。",
		"向银行隐瞒其他借款。",
		"千万别提前还款，会影响额度。",
		"不要告诉银行钱用在了哪里。",
		"不要着急，先转500元手续费。",
		"您被风控了。",
		"There is a 70% chance that it comes back.",
		"Your limit will be back within 3 days.",
		"This will certainly restore your limit.",
		"Borrow a little every month to stay active.",
		"Use your line more often to keep a good limit.",
		"Borrow from another lender until then.",
		"Take out a second loan to repay this one.",
		"Apply with other lenders meanwhile.",
		"Try several platforms at once.",
		"Inflate your sales for a few weeks.",
		"Make up the invoices that are missing.",
		"Postpone the wages this month.",
		"Skip this instalment and wait.",
		"There is no need to repay while the line is closed.",
		"Pay a small deposit and the account opens.",
		"Hire an agent to talk to the bank.",
		"Read the code to the caller.",
		"Share your screen with support.",
		"Hide your other debts from the lender.",
		"Avoid repaying early.",
		"Do not tell the bank about the other loan.",
	} {
		assert.NotEmpty(t, lint.Harms(text), text)
	}
}

func TestHarmlessLookAlikesPass(t *testing.T) {
	for _, text := range []string{
		"不要为了显得活跃而多借钱。",
		"没有人能保证恢复额度。",
		"不要刷单、虚增流水，也不要补做合同。",
		"先收保证金、解冻费的，都是骗局。",
		"有人要您交手续费，就是骗子。",
		"不要把验证码告诉任何人，也不要共享屏幕。",
		"给过验证码的，马上改密码。",
		"不要再找其他平台借。",
		"工资、税款和分期不能拖。",
		"额度没了，借的钱照样要还。",
		"不要隐瞒其他借款。",
		"提前还款是您的权利。",
		"机构应当在 15 天内答复您的投诉。",
		"征信中心 20 天内书面答复异议。",
		"过 7 天再看一次。",
		"不良信息五年后删除。",
		"平台提到疑似套现的，先问清指哪几笔。",
		"您把验证码告诉过别人吗？",
		"Do not borrow more to look active.",
		"Nobody can guarantee that a limit is restored.",
		"Never give a code to anybody, and do not share your screen.",
		"Whoever asks you to pay a deposit is a fraud.",
		"Pay the instalment on its day.",
		"Wages, tax and instalments are never postponed.",
		"You may repay early; the lender decides on the limit.",
		"A complaint is answered within 15 days, 30 if complex.",
		"Ask whether an extension costs something.",
		"Do not hide your other debts.",
		"A 3 % fee on 10,000 yuan is 300 yuan.",
	} {
		assert.Empty(t, lint.Harms(text), text)
	}
}

// said is a string of an answer with the place where it stands.
type said struct{ where, text string }

// stringsOf lists every string of a JSON answer but those that are the merchant's
// own words, what others say, and ids.
func stringsOf(v gjson.Result, where string) []said {
	switch {
	case v.Type == gjson.String:
		return []said{{where, v.String()}}
	case v.IsObject() || v.IsArray():
		var all []said
		v.ForEach(func(key, member gjson.Result) bool {
			if name := key.String(); name != "quote" && name != "said" && !(name == "text" && strings.HasSuffix(where, "/messages")) {
				all = append(all, stringsOf(member, strings.TrimRight(where+"/"+name, "/"))...)
			}
			return true
		})
		return all
	}
	return nil
}

// ownWords are what the merchant wrote and the answer quoted, the longest
// first: no words of ours.
func ownWords(profile, answer gjson.Result) []string {
	var words []string
	for _, s := range stringsOf(profile, "") {
		words = append(words, s.text)
	}
	var quotes func(v gjson.Result)
	quotes = func(v gjson.Result) {
		v.ForEach(func(key, member gjson.Result) bool {
			if key.String() == "quote" {
				words = append(words, member.String())
			}
			if member.IsObject() || member.IsArray() {
				quotes(member)
			}
			return true
		})
	}
	quotes(answer)
	for _, message := range answer.Get("messages.#.text").Array() {
		words = append(words, message.String())
	}
	words = slices.DeleteFunc(words, func(w string) bool { return len([]rune(w)) < 4 || plainDate.MatchString(w) })
	slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
	return words
}

var plainDate = regexp.MustCompile(`^\d{4}-\d{2}(-\d{2})?$`)

// unquoted takes the merchant's words out of a text, however they are laid out.
func unquoted(text string, words []string) string {
	for _, w := range words {
		text = strings.ReplaceAll(text, w, "")
		text = strings.ReplaceAll(text, strings.Join(strings.Fields(w), " "), "")
		text = strings.ReplaceAll(text, strings.NewReplacer("“", "‘", "”", "’").Replace(w), "")
	}
	return text
}

// formatsOf are the texts of an answer in Markdown and as a calendar, a line each.
func formatsOf(profile, locale string) []said {
	var all []said
	for where, format := range map[string]core.Format{"markdown": core.Markdown, "calendar": core.Calendar} {
		body, _ := core.Assess([]byte(profile), core.Options{Locale: locale, Format: format})
		text := strings.ReplaceAll(string(body), "\r\n ", "") // unfolded
		text = footnote.ReplaceAllString(text, "")
		text = strings.NewReplacer(`\n`, "\n", `\,`, ",", `\;`, ";", `\`, "", "**", "").Replace(text)
		for line := range strings.SplitSeq(text, "\n") {
			all = append(all, said{where, strings.TrimSpace(line)})
		}
	}
	return all
}

var footnote = regexp.MustCompile(`\[\d+\]`)

// everyAnswer calls visit with every string of the answers to all profiles of
// testdata, in both languages and all formats, each string once.
func everyAnswer(t *testing.T, visit func(s said)) {
	t.Helper()
	if everythingSaid == nil {
		everythingSaid = collected(t)
	}
	for _, s := range everythingSaid {
		visit(s)
	}
}

var everythingSaid []said

func collected(t *testing.T) []said {
	t.Helper()
	all := map[string]string{"complained": complained}
	for _, pattern := range []string{"profiles/*.json", "plans/profiles/*.json", "causes/*/first.json"} {
		paths, err := filepath.Glob(testdata + "/" + pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths)
		for _, path := range paths {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			all[strings.TrimPrefix(path, testdata+"/")] = string(text)
		}
	}
	var every []said
	seen := make(map[string]bool)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		for _, locale := range []string{"zh-CN", "en"} {
			v := parsed(t, all[name])
			v["locale"] = locale
			text := written(v)
			a := answer(t, text, core.Options{})
			words := ownWords(gjson.Parse(text), a)
			for _, s := range append(stringsOf(a, ""), formatsOf(text, locale)...) {
				if s.text = unquoted(s.text, words); s.text != "" && !seen[s.text] {
					seen[s.text] = true
					s.where = name + " at " + s.where
					every = append(every, s)
				}
			}
		}
	}
	require.Greater(t, len(every), 2000, "hardly any text was held against it")
	return every
}

// complained has come as far as the regulator.
const complained = `{"as_of":"2026-11-20","restrictions":[{"product":"wangshangdai","symptoms":["limit_not_restored"],"since":"2026-10-18","repaid_on":"2026-10-18","repayment_posted":false}],
	"events":[{"kind":"filed_complaint","on":"2026-10-26"}]}`

var (
	anyURL = regexp.MustCompile(`https?://[^\s"”）)>\]]+`)
	host   = regexp.MustCompile(`\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|info|top|xyz|cc|io|me)\b`)
	phone  = regexp.MustCompile(`\+?86[ -]?1\d{10}|\b1[3-9]\d{9}\b|\b400[- ]?\d{3}[- ]?\d{4}\b|\b0\d{2,3}-\d{7,8}\b|\b(?:95|96|12)\d{3,4}\b`)
	dialed = regexp.MustCompile(`(?i)(?:拨打|拨|电话|热线|致电|\bdial|\bcall|hotline|phone)\D{0,6}(\d{3,})`)
)

// TestNoAnswerDoesHarm: no text of any answer, in either language and any
// format, advises what would hurt its reader.
func TestNoAnswerDoesHarm(t *testing.T) {
	everyAnswer(t, func(s said) {
		for _, h := range lint.Harms(s.text) {
			t.Errorf("%s %s: %s", s.where, h.Why, h.Clause)
		}
	})
}

// TestAnswersNameOnlyOfficialNumbersAndHosts: a number to dial is one of the
// official channels, a host one that a source may link to.
func TestAnswersNameOnlyOfficialNumbersAndHosts(t *testing.T) {
	official := make(map[string]bool)
	for _, c := range knowledge.Load().Channels {
		if c.Contact != "" {
			official[c.Contact] = true
		}
	}
	require.Len(t, official, 4)
	hosts := hostsOf(t)
	numbers := make(map[string]bool)
	everyAnswer(t, func(s said) {
		for _, link := range anyURL.FindAllString(s.text, -1) {
			u, err := url.Parse(link)
			if assert.NoError(t, err, s.where) {
				assert.True(t, allowed(u.Hostname(), hosts), "%s links to %s", s.where, u.Hostname())
			}
		}
		text := anyURL.ReplaceAllString(s.text, "")
		if strings.HasSuffix(s.where, "calendar") && (strings.HasPrefix(text, "UID:") || strings.HasPrefix(text, "PRODID:")) {
			return
		}
		for _, h := range host.FindAllString(text, -1) {
			assert.True(t, allowed(h, hosts), "%s names %s", s.where, h)
		}
		for _, number := range phone.FindAllString(text, -1) {
			numbers[number] = true
			assert.True(t, official[number], "%s gives the number %s: %s", s.where, number, s.text)
		}
		for _, number := range dialed.FindAllStringSubmatch(text, -1) {
			assert.True(t, official[number[1]], "%s lets one dial %s: %s", s.where, number[1], s.text)
		}
	})
	assert.Equal(t, official, numbers, "all of them are told, in some answer")
}

func hostsOf(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("knowledge/data/hosts.json")
	require.NoError(t, err)
	var hosts []string
	for _, h := range gjson.GetBytes(text, "hosts.#.host").Array() {
		hosts = append(hosts, h.String())
	}
	require.NotEmpty(t, hosts)
	return hosts
}

func allowed(host string, hosts []string) bool {
	return slices.ContainsFunc(hosts, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) })
}
