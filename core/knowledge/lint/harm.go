package lint

import (
	"regexp"
	"strings"
	"sync"
)

// Harmful is a clause that advises what no text may advise, with the reason.
type Harmful struct{ Clause, Why string }

// harm is one way in which a clause could hurt its reader. A clause that warns
// of it passes, but where the harm itself is a warning, as "do not repay early"
// is, only one that warns of the warning does.
type harm struct {
	pattern *regexp.Regexp
	why     string
	negated bool
}

// harms are the ways in which a sentence could promise, threaten, give a vague
// reason or harm.
var harms = []harm{
	{regexp.MustCompile(`\d+(\.\d+)?\s*[%％].{0,12}(恢复|成功|通过|几率|概率|机会)|(恢复|成功|通过)(率|概率|几率|机会).{0,6}[\d一二三四五六七八九]|[一二三四五六七八九]成.{0,8}(恢复|成功|通过)|百分之.{1,4}(恢复|成功|通过|几率|概率|机会)`), "gives a chance in percent", false},
	{regexp.MustCompile(`(?i)\d+\s*(%|percent).{0,20}(chance|recover|success|restor|likel)|(chance|success rate|probability).{0,12}\d`), "gives a chance in percent", false},
	{regexp.MustCompile(`(一定|必定|肯定|保证[^金]|包)(能|会|可以|您|你|给|帮)?.{0,4}(恢复|解冻|通过|下款|到账)`), "promises that a limit returns", false},
	{regexp.MustCompile(`(?i)(guarantee|certain(ly)?|will definitely|surely).{0,20}(restor|recover|return|approv|back)`), "promises that a limit returns", false},
	{regexp.MustCompile(`(\d+|[一二两三四五六七八九十]+)\s*(天|日|小时|个?工作日|周|星期|个月|分钟)(之?内|后|以后|左右)?.{0,8}(恢复|回来($|[了吧])|解冻|解封|出额度|重新开通)`), "promises a day for the limit", false},
	{regexp.MustCompile(`(?i)limit.{0,24}(back|restored|return(s|ed)?|unfrozen|recover(s|ed)?).{0,8}(within|in|after|by) (\d+|one|two|three|a|20\d\d)`), "promises a day for the limit", false},
	{regexp.MustCompile(`您?被风控|风控模型`), "uses the lender's jargon against the reader", false},
	{regexp.MustCompile(`综合评分不足(所以|导致)`), "gives a vague reason as a reason", false},
	{regexp.MustCompile(`(多|经常|频繁|适当|偶尔|定期|每月)(借|使用|用)(几次|几笔|一笔|一点|点|款|钱)?.{0,8}(提高|保持|显得|活跃|养)|提高.{0,4}(使用率|活跃)|保持.{0,4}(借款|用款|使用).{0,4}(频率|活跃|习惯)`), "advises to borrow to look active", false},
	{regexp.MustCompile(`(?i)(borrow|draw|use (the|your) (line|credit|loan)) (more|regularly|often|a little|now and then|every month|small amounts).{0,32}(active|limit|good)|(look|stay|appear|keep (it|the account)) active`), "advises to borrow to look active", false},
	{regexp.MustCompile(`(再|多)借(一笔|一点|点|些|几笔)|(借|贷)(一笔)?(新|别的|其他|更多).{0,8}(来)?(还|补)|以贷养贷|借新还旧|拆东墙`), "advises to borrow more", false},
	{regexp.MustCompile(`(?i)borrow (more|again|elsewhere|from (another|friends))|(take|get|open) (out )?(a|another|one more) (new |second |other )?(loan|credit line) (to|and) (repay|pay|cover|settle)`), "advises to borrow more", false},
	{regexp.MustCompile(`刷流水|刷单|(虚增|养|做)(一下|一?点)?流水|(伪造|编造|虚构|补做|补一份假|P一?张|改一下)(的)?.{0,8}(合同|发票|流水|订单|材料|截图|单据)|(可以|去|用|拿|刷|先|把).{0,8}套现|套现(出来|后|周转|来)`), "speaks of faking papers or turnover", false},
	{regexp.MustCompile(`(?i)(fake|inflate|forge|fabricate|invent|doctor|make up|edit) (a |an |some |the |your )?(turnover|sales|orders|invoices?|contracts?|statements?|papers|receipts?|screenshots?)|cash out (your|the) `), "speaks of faking papers or turnover", false},
	{regexp.MustCompile(`(尝试|换|找|申请|试试|去)(一下|几家|几个)?(其他|其它|别的|别家|另外的|更多)(的)?(平台|网贷|借款平台|机构借|贷款)|多(申请|试)几(家|个)`), "advises to apply elsewhere", false},
	{regexp.MustCompile(`(?i)(try|apply (to|with|at|for)|go to|sign up with) (other|another|several|more|a few) (lenders?|platforms?|apps?|loans?)`), "advises to apply elsewhere", false},
	{regexp.MustCompile(`(工资|社保|税款?|分期|月供|贷款).{0,6}(可以|先|不妨)(缓|拖|晚点|推迟|不还|不交|停)|(先|暂时|可以)(拖|缓|延迟|推迟|停)(一下|着|几天)?(发|交|缴|还)?.{0,4}(工资|社保|税|月供|分期|贷款)`), "delays wages, tax or an instalment", false},
	{regexp.MustCompile(`(不用|不必|无需|先别|暂时别|可以不)(再|急着)?(还款|还钱|还贷|还了)`), "says that a debt need not be paid", true},
	{regexp.MustCompile(`(?i)(need|have) not (to )?repay|no need to (re)?pay|do(n[’']t| not) (need|have) to repay`), "says that a debt need not be paid", true},
	{regexp.MustCompile(`(?i)(delay|postpone|defer|skip|hold back|stop) (paying |the |your |this |next )*(wages|tax|salar|instal|repay|loan)|stop repaying`), "delays wages, tax or an instalment", false},
	{regexp.MustCompile(`(付|交|转|支付|缴|打)(给|一笔|点|清|\d+元)?.{0,6}(手续费|保证金|解冻费|服务费|会员费|押金|激活费|疏通费|诚意金)|(花钱|付费|交钱|转账).{0,8}(恢复|解冻|强开|疏通|解决)|(找|联系|请|委托|通过)(一个|个|专业)?(的)?(中介|代办|黑客|内部人员|内部渠道|技术员|代理维权)`), "advises to pay somebody", false},
	{regexp.MustCompile(`(?i)(pay|transfer|send|wire).{0,24}(unfreez\w+ fee|service fee|handling fee|deposit|membership|agent|broker|insider|hacker)|(hire|find|use|contact|ask) (an? )?(agent|broker|insider|hacker|debt fixer)`), "advises to pay somebody", false},
	{regexp.MustCompile(`(告诉|发给|提供|报给|报|说出|给).{0,8}(验证码|支付密码|登录密码)|(验证码|支付密码|登录密码).{0,4}(告诉|发给|报给|发过去|给)(对方|客服|他|她|工作人员|我们)?|(打开|开启|同意|进行|开)共享屏幕|(寄|邮寄|交出|寄出).{0,6}(电话卡|手机卡|SIM|银行卡)`), "gives a code, a screen or a card away", false},
	{regexp.MustCompile(`(?i)(give|tell|send|read|share|hand).{0,24}(code|password|pin)\b|share (your |the )?screen|(mail|send|hand over) (your |the )?(sim|bank) card`), "gives a code, a screen or a card away", false},
	{regexp.MustCompile(`(隐瞒|谎称|谎报|瞒着|瞒报|撒谎|说谎)`), "advises to lie", false},
	{regexp.MustCompile(`(?i)\b(hide|conceal|lie about|misstate|leave out) (the |your |any |other )*(debts?|loans?|overdue|use|truth|misuse)|\blie to\b`), "advises to lie", false},
	{regexp.MustCompile(`(不要|别|避免|尽量不|尽量少|先别|暂时不要|暂缓|少)(频繁|再|急着)?提前(还|结清)`), "advises against early repayment", true},
	{regexp.MustCompile(`(?i)(avoid|do not|don[’']t|never|stop|refrain from) (mak\w+ |be )?(repay\w*|pay\w*|settl\w*|an? )?\s?(it |them |loans? |off )?early( repayment)?`), "advises against early repayment", true},
	{regexp.MustCompile(`(不要|别|不必|不用)(说|提|提起|告诉|承认).{0,8}(机构|银行|放款|用途|逾期|负债|其他借款)`), "advises to lie", true},
	{regexp.MustCompile(`(?i)(do not|don[’']t|never|need not) (tell|mention|admit|disclose).{0,24}(lender|bank|debt|overdue|use of|loan)`), "advises to lie", true},
}

// notDoing are the words by which a clause warns of a thing, denies it, or tells
// of somebody else who asks for it.
var notDoing = regexp.MustCompile(`(?i)吗$|[给说寄享诉付]过|疑似|嫌疑|只是|反而|不|别([^的家人处]|$)|勿|没有|没|未|无|禁|拒|凡|谁|骗|假|违法|犯罪|任何人|有人|对方|声称|如果|警惕|以免|避免|收费的|过错|刑法|^did |^have |suspected|never|not\b|n’t|n't|nobody|no one|\bno\b|none|cannot|without|scam|fraud|crime|illegal|whoever|anyone who|anybody who|somebody|who asks|refuse|avoid|instead of|rather than|if (a|you)|ask(s|ed|ing)? (you )?(for|to)|claim|pretend`)

// sentences end a clause for good; commas end one unless it only goes on.
var (
	sentenceEnd = regexp.MustCompile(`[。！？；!?;\n]|\.(\s|$)|——`)
	commas      = regexp.MustCompile(`[，：,:]\s*`)
)

// Harms returns every clause of a text that advises what no text may advise. A
// warning in one clause does not excuse the next, unless the next only goes on
// with a list or a purpose; one that names a thing ("收保证金的") is excused by the
// next, which says what to think of it.
func Harms(text string) []Harmful {
	if found, known := judged.Load(text); known {
		return found.([]Harmful)
	}
	found := harmsIn(text)
	judged.Store(text, found)
	return found
}

// judged remembers texts: the tests lint the same thousands of them many times.
var judged sync.Map

func harmsIn(text string) []Harmful {
	var found []Harmful
	for _, sentence := range sentenceEnd.Split(text, -1) {
		warned := false
		clauses := commas.Split(sentence, -1)
		for i, clause := range clauses {
			clause = strings.TrimSpace(clause)
			warns := notDoing.MatchString(clause) || strings.HasSuffix(clause, "的") && i+1 < len(clauses) && notDoing.MatchString(clauses[i+1])
			goesOn := i > 0 && warned && continues.MatchString(clause)
			for _, h := range harms {
				at := h.pattern.FindStringIndex(clause)
				if at == nil {
					continue
				}
				rest := clause[:at[0]] + clause[at[1]:]
				if h.negated && !notDoing.MatchString(rest) || !h.negated && !warns && !goesOn {
					found = append(found, Harmful{clause, h.why})
				}
			}
			warned = warns || goesOn
		}
	}
	return found
}

// continues are the words with which a clause goes on with the one before it.
var continues = regexp.MustCompile(`(?i)^(也|或|或者|去|来|更|以及|还有|再|and|or|nor|to|even) ?`)
