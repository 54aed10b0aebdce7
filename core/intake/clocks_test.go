package intake

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWhatStartsAClockIsRead: the law counts days from a complaint, a reply and
// an appeal, so these are read however they are told.
func TestWhatStartsAClockIsRead(t *testing.T) {
	for kind, narratives := range map[string][]string{
		"filed_complaint": {
			"我11月3日投诉了，额度没了",
			"11月3号打12378投诉过，网商贷还是停着",
			"上周打了12378，网商贷停了",
			"我向银保监会投诉了，网商贷停了",
			"已经在App里提交了投诉，网商贷停了",
			"10月28日我给网商银行递了投诉信，网商贷停了",
			"我11月5日把投诉材料寄给了金融监管局，网商贷停了",
			"拨打12363投诉了，借呗停了",
			"我上个月向人行投诉过网商银行，贷款停了",
			"三天前在黑猫投诉上发了帖，网商贷停了",
			"投诉电话打了，网商贷停了",
			"11月2日投诉，网商贷停了",
			"我去消协投诉了一次，网商贷停了",
			"I filed a complaint on 3 November, my loan was closed",
			"I complained to the bank two weeks ago, loan closed",
		},
		"lender_replied": {
			"他们11月9日回复说是综合评估，网商贷停了",
			"银行11月9日答复了，网商贷停了",
			"11月9号网商银行给了书面答复，网商贷停了",
			"上周收到了银行的回复，网商贷停了",
			"机构15天内答复了我，网商贷停了",
			"网商银行11月10日打电话回复我，说投诉不成立，贷款停了",
			"收到网商银行的答复函，网商贷停了",
			"投诉有回复了，说是系统评估，网商贷停了",
			"他们回信了，网商贷停了",
			"支付宝回我了，说审核不过，借呗停了",
			"11月12日银行给我回了电话，网商贷停了",
			"平台答复我说无法恢复，网商贷停了",
			"the bank replied on 9 November, my loan was closed",
			"I got a written answer from the lender last week, loan closed",
		},
		"appeal_rejected": {
			"11月9日申诉被驳回了，网商贷停了",
			"申诉没通过，网商贷停了",
			"上周申诉失败，网商贷停了",
			"申诉结果是不通过，网商贷停了",
			"我申诉了，平台不认，网商贷停了",
			"申诉被拒，网商贷停了",
			"11月6号驳回了我的申诉，网商贷停了",
			"申诉材料交了，回复说维持原判，网商贷停了",
			"提交的申诉没过，网商贷停了",
			"申诉了三次都没成功，网商贷停了",
			"两次申诉都被打回来，网商贷停了",
			"申诉审核不通过，网商贷停了",
			"人工申诉也没用，网商贷停了",
			"my appeal was rejected on 6 November, loan closed",
			"the appeal failed, jiebei closed",
		},
		"contacted_support": {
			"11月2日打了95188，网商贷停了",
			"上周问了客服，网商贷停了",
			"联系过网商银行客服，网商贷停了",
			"我给客服打过电话，网商贷停了",
			"客服说综合评估没过，网商贷停了",
			"在线客服回我说等等，网商贷停了",
			"转了人工问原因，网商贷停了",
			"昨天跟人工客服聊了半小时，网商贷停了",
			"11月4号打电话给网商银行，网商贷停了",
			"致电95188咨询，网商贷停了",
			"找客服问了好几次，网商贷停了",
			"打了三次官方电话，网商贷停了",
			"打95187问过，网商贷停了",
			"I called customer service on 2 November, loan closed",
		},
	} {
		for _, narrative := range narratives {
			t.Run(kind+": "+narrative, func(t *testing.T) {
				assert.Contains(t, kindsOf(narrated(t, narrative, "wangshangdai")), kind)
			})
		}
	}
}

// TestWhatStartsNoClock: what did not happen yet, is planned or asked, or was
// done by or to somebody else.
func TestWhatStartsNoClock(t *testing.T) {
	for kind, narratives := range map[string][]string{
		"filed_complaint": {
			"我还没投诉，网商贷停了",
			"从来没有投诉过他们，网商贷停了",
			"想投诉又怕影响征信，网商贷停了",
			"要不要去投诉，网商贷停了",
			"客服让我去投诉，网商贷停了",
			"顾客投诉了我的店，网商贷停了",
			"被买家投诉过两次，网商贷停了",
			"怎么投诉，网商贷停了",
			"准备下周投诉，网商贷停了",
			"I have not complained yet, my loan was closed",
		},
		"lender_replied": {
			"他们一直没回复，网商贷停了",
			"银行到现在都没答复，网商贷停了",
			"还没收到回复，网商贷停了",
			"等银行回复呢，网商贷停了",
			"没人理我，网商贷停了",
			"一个月了也没给答复，网商贷停了",
			"什么时候能回复，网商贷停了",
			"the lender never replied, my loan was closed",
			"客户回复我说不要货了，网商贷停了",
			"前天客服回复我了，说不能恢复，网商贷停了",
		},
		"appeal_rejected": {
			"申诉还没结果，网商贷停了",
			"没有申诉过，网商贷停了",
			"申诉能通过吗，网商贷停了",
			"怕申诉不通过，网商贷停了",
			"申诉通过了，网商贷还是停着",
			"申诉没有被驳回，网商贷停了",
			"店铺违规的申诉没通过，网商贷停了",
		},
		"contacted_support": {
			"还没联系客服，网商贷停了",
			"客服电话打不通，网商贷停了",
			"没打过客服，网商贷停了",
			"要不要打客服，网商贷停了",
			"自称客服的人打电话给我，网商贷停了",
			"客服电话是多少，网商贷停了",
			"I have not called support, loan closed",
		},
	} {
		for _, narrative := range narratives {
			t.Run(kind+": "+narrative, func(t *testing.T) {
				assert.NotContains(t, kindsOf(narrated(t, narrative, "wangshangdai")), kind)
			})
		}
	}
}

// TestEachOfTheseHasItsOwnDay: a day belongs to the clause that it stands in.
func TestEachOfTheseHasItsOwnDay(t *testing.T) {
	r := narrated(t, "网商贷停了，我11月3日投诉了，他们11月9日回复说是综合评估，11月12号申诉又被驳回了，没有别的说法", "wangshangdai")
	for kind, day := range map[string]string{"filed_complaint": "2026-11-03", "lender_replied": "2026-11-09", "appeal_rejected": "2026-11-12"} {
		at := slices.IndexFunc(r.Events, func(e Event) bool { return e.Kind == kind })
		require.GreaterOrEqual(t, at, 0, kind)
		assert.Equal(t, day, r.Events[at].On.String(), kind)
		assert.Equal(t, "after", r.Events[at].Timing)
	}
}
