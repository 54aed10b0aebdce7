package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// accusations are the facts and events by which a narrative would accuse.
func accusations(r *Reading) []string {
	found := []string{}
	for _, t := range r.Told {
		switch t.Pointer {
		case "/restrictions/0/symptoms", "/restrictions/0/limit_before", "/restrictions/0/limit_now", "/restrictions/0/since":
		default:
			if !t.Denied && t.Value.JSON != "0" && t.Value.JSON != "false" && t.Value.JSON != "[]" && t.Value.JSON != `["stock"]` && t.Value.JSON != `"valid"` {
				found = append(found, t.Pointer)
			}
		}
	}
	return append(found, kindsOf(r)...)
}

// TestDoubtAccusesNobody: what may lift a cause of the merchant's own conduct is
// left unread where the sentence holds any mark of doubt.
func TestDoubtAccusesNobody(t *testing.T) {
	for doubt, narratives := range map[string][]string{
		"denied two clauses away": {"套现这种事我碰都没碰过，花呗借呗一起停了", "违规降权什么的，我店从来没有过，网商贷怎么没了", "失信被执行人跟我一点关系都没有，借呗没了"},
		"denied by a count of none": {
			"没有哪一期是逾期的，额度归零", "逾期记录0条，借呗关了", "欠款一分没有，逾期一天没有，借呗关了", "not a single late payment in five years, limit zero",
		},
		"a rhetorical question": {"我哪次晚还过，借呗说关就关", "谁说我营业执照过期了，去年刚换的，额度没了", "why would I be overdue, autopay is on, jiebei closed", "逾期一说从何谈起，借呗额度没了"},
		"a reproach repeated":   {"信用卡逾期？我连信用卡都没有，借呗怎么关了", "执照过期？明明还有三年，网商贷停了"},
		"feared or nearly":      {"险些忘还款，最后几分钟还上了，额度还是降了", "就怕逾期，每个月提前存钱，结果额度还是没了"},
		"planned":               {"本来想拿网商贷去炒股，后来没敢，额度还是没了", "打算申请几家网贷应急，还没申请，额度没了"},
		"a caller's claim": {
			"骗子电话说我花呗逾期要上征信，我没理，借呗今天没额度了", "a man on the phone said I was blacklisted, my jiebei limit is gone", "短信说我被列入失信名单，一看是诈骗短信，额度没了",
		},
		"a relative's claim": {"老婆说我店铺被扣分了，我看后台根本没有，网商贷还是停了"},
		"somebody else":      {"隔壁水果店违规被封店，我的网商贷这周也没了", "供应商被列入失信，我网商贷没了", "my brother defaulted, not me, my jiebei was closed"},
		"years ago":          {"八年前信用卡逾期过一次，早销卡了，额度没了", "2014年被法院强制执行过，同年就结清了，额度没了", "15年有过一次逾期，早清了，额度没了", "in 2015 I had one late payment, settled since, jiebei gone"},
		"the hour of paying": {"昨晚还的最后一期，今天借呗没额度"},
		"another matter":     {"工资拖了两个月没发，借呗额度没了", "房贷还没还完，每月按时扣，借呗没了", "理财里放了五万是自己攒的，借呗没了", "小区物业费逾期了，借呗没了", "电费晚交了两天，借呗没了"},
	} {
		for _, narrative := range narratives {
			t.Run(doubt+": "+narrative, func(t *testing.T) {
				for _, found := range accusations(narrated(t, narrative, "jiebei")) {
					assert.NotContains(t, []string{
						"repaid_late", "auto_debit_failed", "shop_penalised", "applied_elsewhere", "/repayment/overdue_products", "/repayment/max_overdue_days_24m", "/credit/overdue_elsewhere",
						"/repayment/overdue_days_now", "/repayment/overdue_count_12m", "/credit/serious_default", "/information/license_status", "/funds/used_for", "/account/cash_out_notice",
					}, found)
				}
			})
		}
	}
}

// TestPlainAdmissionsAreRead: a negation of something else, a clean past and an
// excuse cast no doubt on what is plainly said.
func TestPlainAdmissionsAreRead(t *testing.T) {
	for narrative, want := range map[string]string{
		"以前从没逾期过，就这个月晚还了两天，借呗关了":                  "repaid_late",
		"没收到提醒短信，花呗晚还一天，借呗没了":                     "repaid_late",
		"卡里余额不够扣款失败，隔天补的，借呗没额度了":                  "auto_debit_failed",
		"联系不上客服，我店铺被扣分了，网商贷额度没了":                  "shop_penalised",
		"信用卡逾期两个月，前几天刚还上，额度没了":                    "/credit/overdue_elsewhere",
		"早年一张信用卡成了呆账，一直没处理，额度没了":                  "/credit/serious_default",
		"借呗的钱全拿去买基金了，后来额度没了":                      "/funds/used_for",
		"网商贷到期了手头紧没还上，额度也停了":                      "/repayment/overdue_count_12m",
		"昨天把欠的两万一把还清了，借呗就没额度了":                    "repaid_in_full",
		"I didn't pay my credit card, limit gone": "/credit/overdue_elsewhere",
	} {
		t.Run(narrative, func(t *testing.T) {
			assert.Contains(t, accusations(narrated(t, narrative, "jiebei")), want)
		})
	}
}

// TestDisputedRecords: who says that the record is wrong tells of a wrong record.
func TestDisputedRecords(t *testing.T) {
	for narrative, pointer := range map[string]string{
		"系统说我逾期三天，其实我当天就还了，借呗没额度":    "/restrictions/0/repayment_posted",
		"没逾期却显示逾期，额度没了":              "/restrictions/0/repayment_posted",
		"征信报告写我房贷逾期，银行也承认报错了，额度没了":   "/credit/report_has_errors",
		"名下多了五笔网贷全是逾期，没有一笔是我借的，借呗没了": "/credit/unrecognised_loans",
	} {
		t.Run(narrative, func(t *testing.T) {
			r := narrated(t, narrative, "jiebei")
			assert.NotEmpty(t, toldOf(r, pointer))
			assert.NotContains(t, kindsOf(r), "repaid_late")
			assert.Empty(t, toldOf(r, "/credit/overdue_elsewhere"))
		})
	}
}
