package intake

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"limitcheck/core/knowledge"
)

// TestWordingsOfAMessage: platforms and banks say one thing in many ways, in
// both orders, actively and passively.
func TestWordingsOfAMessage(t *testing.T) {
	for id, wordings := range map[string][]string{
		"id-expired": {
			"您的身份证有效期已届满，请尽快更新",
			"您绑定的身份证件已超过有效期",
			"身份证不在有效期内，请重新上传",
			"证件有效期已截止，请更新后再试",
			"您的身份信息已失效，请重新认证",
			"由于您的身份证已过有效期，暂不能使用该服务",
			"请更新您的身份证，原证件已过期",
			"您留存的证件影印件过期",
			"实名信息有效期已过，请补充",
			"your ID card is no longer valid, please update it",
		},
		"loan-overdue": {
			"您名下有借款尚未按时归还，请尽快还款",
			"您有一笔账单已过还款日未还",
			"您的花呗账单已逾期3天，请尽快还款",
			"检测到您存在未结清的逾期贷款",
			"您的贷款未按期归还，已产生罚息",
			"系统检测到您在我行的贷款发生逾期",
			"因您有逾期未还款项，额度暂停使用",
			"您的借款已经超过还款日2天，请立即还款",
			"由于存在逾期记录，暂时无法借款",
			"您有贷款本息未按时偿还",
			"your repayment is 3 days past due",
			"you have missed a payment",
		},
		"jiebei-unsettled": {
			"您的借呗还有未还清的借款",
			"请先结清借呗欠款后再开通",
			"您有未结清的贷款，暂不能申请",
			"借呗余额未结清，无法切换",
			"尚有借款未结清",
		},
		"risk-prompt": {
			"检测到当前操作环境存在风险",
			"为保障您的资金安全，本次操作已终止",
			"您的操作存在异常，请稍后再试",
			"系统检测到本次交易存在安全风险，已拦截",
			"当前设备环境异常，请更换设备",
			"账号存在被盗风险，已采取保护措施",
			"由于安全原因，本次借款被拦截",
		},
		"switch-in-progress": {
			"您的借呗正在升级为网商贷，请耐心等待",
			"借呗已升级为信用贷",
			"您的服务将切换至网商贷，处理中",
			"您的借呗已切换为网商贷",
		},
		"system-error": {
			"系统开小差了，请稍后再试",
			"网络繁忙，请稍后重试",
			"服务器异常，请稍后再试",
			"系统处理失败，请重新提交",
			"系统暂时无法处理您的请求",
		},
		"use-proof-requested": {
			"请上传贷款用途凭证",
			"请于11月25日前补充资金用途材料",
			"需要您提供购销合同、发票等资金使用证明",
			"请在7日内提交贷款资金使用情况说明",
			"我行需核实贷款资金用途，请提供相关材料",
			"请补传购货发票，用于核实借款用途",
			"贷后检查：请提供资金流向凭证",
			"please upload documents showing how the loan was used",
		},
		"use-not-as-agreed": {
			"资金未按约定用途使用",
			"贷款资金未按照合同约定使用",
			"您未按约定用途使用贷款",
			"贷款用途与申请用途不一致",
			"贷款实际用途与合同约定不一致",
			"您的借款用途与约定不相符",
			"经核查，您的贷款资金被用于购房",
			"经查，贷款资金流入股市",
			"信贷资金违规进入房地产市场",
			"发现您将贷款用于投资理财",
			"因贷款资金使用不合规，额度已关闭",
			"您存在改变贷款用途的行为",
			"贷款被挪作他用",
			"检测到您的经营贷被用于消费",
			"您的贷款未用于经营",
			"the loan was not used for the agreed purpose",
			"loan funds were diverted to securities",
		},
		"application-in-review": {
			"您的申请已提交，审核需要1-3个工作日",
			"正在为您审批，请稍候",
			"您的额度申请正在评估中",
			"申请已受理，结果将通知您",
			"您的升级申请处理中",
		},
		"authorization-withdrawn": {
			"您未授权查询芝麻信用，暂无法使用",
			"您的授权已到期，请重新授权",
			"由于您解除了授权，服务已停止",
			"您已关闭信息授权",
			"授权协议已失效，请重新签署",
			"征信授权已过期",
			"you revoked the authorization",
		},
		"account-controlled": {
			"应公安机关要求，您的账户已被限制",
			"公安机关要求对您的账户进行限制",
			"应有权机关要求，您的账户功能受限",
			"根据公安机关的要求，已对您的账户采取限制措施",
			"您的账户被司法机关冻结",
			"您的账户已被人民法院依法冻结",
			"账户因涉案被止付",
			"您的账户被列入涉案账户，已暂停非柜面业务",
			"根据反诈中心要求，您的账户已被保护性止付",
			"您的账户涉嫌参与网络赌博，已被限制",
			"因反洗钱要求，暂停您的账户服务",
			"您的账户存在洗钱风险，已限制交易",
			"公安部门已对您的账户采取管控措施",
			"配合警方调查，您的账户被暂停使用",
			"应法院协助执行通知书要求，已冻结您的资金",
			"您的账户被有关机关限制",
			"at the request of the police your account has been restricted",
			"your account has been frozen by court order",
		},
		"region-check": {
			"您所在的区域暂不提供服务",
			"您所在省份暂停办理",
			"按照监管部门要求，本产品在您所在地暂停服务",
			"该产品暂不支持您所在的城市",
			"应监管要求，暂停该业务",
			"this service is not available in your region",
		},
		"rules-changed": {
			"由于授信政策变化，您的额度发生调整",
			"因风控策略升级，您的额度已调整",
			"我行调整了信贷准入政策",
			"信用评估体系升级，额度重新核定",
			"根据最新的准入标准，您的额度已调整",
			"our credit policy has changed",
		},
		"product-adjusted": {
			"该产品已停止服务",
			"本产品将于12月1日停止新增借款",
			"由于产品升级调整，该服务不再提供",
			"本业务已停办",
			"该功能已停用",
			"因业务策略调整，暂停新增放款",
		},
		"cash-out-suspected": {
			"您的花呗存在异常套现交易",
			"您的账户因涉嫌信用卡套现被限制",
			"检测到您有虚假交易套现的行为",
			"交易涉嫌套现，已限制收款",
			"系统识别到您存在刷单套取资金的行为",
			"虚构交易套取额度",
		},
		"fund-flow-unusual": {
			"您的账户资金进出异常",
			"您的账户存在可疑交易",
			"检测到您的账户短期内资金快进快出",
			"账户交易行为异常，请提供说明",
			"您的交易流水存在异常",
			"资金流转异常",
		},
		"license-expired": {
			"您的营业执照已被吊销",
			"您的企业已被列入经营异常名录",
			"营业执照有效期已届满",
			"您的个体工商户已注销",
			"企业登记状态异常，请核实",
			"执照信息已失效",
			"工商登记状态为注销，暂无法使用",
		},
	} {
		for _, text := range wordings {
			t.Run(id+": "+text, func(t *testing.T) {
				entries := MatchMessage(text, knowledge.Load())
				require.NotEmpty(t, entries)
				assert.Equal(t, id, entries[0].ID)
			})
		}
	}
}

// TestAWarningNamesNoCause: what the platform warns of, makes a condition of,
// denies, asks or promises did not happen, and other news is no reason.
func TestAWarningNamesNoCause(t *testing.T) {
	for _, text := range []string{
		"请按照约定用途使用贷款资金",
		"贷款资金不得用于购房、炒股",
		"贷款资金仅限用于生产经营，不得流入股市、楼市",
		"若贷款资金被用于购房，我行有权提前收回",
		"如未按约定用途使用，将影响您的额度",
		"请勿将借款用于投资理财",
		"未发现贷款资金用于购房",
		"借款用途：经营周转",
		"请选择借款用途",
		"请确认贷款用途是否与约定一致",
		"资金将被用于生产经营的请勾选",
		"如公安机关要求，我们将配合提供信息",
		"公安机关提醒您：谨防电信诈骗",
		"公安机关不会要求您转账",
		"如收到公安机关要求转账的电话，请挂断",
		"警方提示：保护好个人信息",
		"我们会应有权机关要求提供您的信息",
		"有权机关可依法冻结账户",
		"如您的账户被冻结，请联系客服",
		"谨防以解冻账户为名的诈骗",
		"法院传票不会通过短信发送",
		"您的身份证将于30日后到期",
		"请在身份证有效期届满前更新",
		"身份证有效期至2030年",
		"如您的身份证不在有效期内，请更新",
		"若证件有效期已截止，请更新",
		"您的还款日为每月10日，请按时还款",
		"请于还款日前存入足额资金，避免逾期",
		"逾期将产生罚息",
		"未按期归还的，将计收罚息",
		"如未按时归还，将上报征信",
		"您的借款已结清",
		"您没有未结清的贷款",
		"您没有逾期",
		"暂无逾期记录",
		"本月账单已还清，无逾期",
		"未按时偿还将影响征信",
		"请妥善保管购销合同和发票",
		"发票已开具",
		"您的授权即将到期",
		"授权后即可使用",
		"请授权查询芝麻信用",
		"您可以随时解除授权",
		"如您未授权，将无法使用服务",
		"授权协议",
		"升级支付宝版本体验更多功能",
		"您的申请已通过",
		"订单审核中",
		"您的退款申请处理中",
		"大额交易请注意安全",
		"请勿参与可疑交易",
		"如发现可疑交易，请联系我们",
		"打击套现行为",
		"严禁虚构交易套取资金",
		"您的营业执照将于下月到期",
		"请及时更新营业执照",
		"如营业执照有效期届满，请更新",
		"个体工商户注销指南",
		"如何移出经营异常名录",
		"该商品已停止服务",
		"该店铺已停用",
		"促销活动已停止",
		"您所在城市今日有雨",
		"暂不支持该银行卡",
		"为保障您的资金安全，请设置支付密码",
		"请注意操作安全",
		"网络游戏充值",
		"您的额度已恢复",
		"恭喜您获得提额机会",
		"您的额度已调整为50000元",
		"您的账户余额不足",
		"账户安全险已生效",
		"祝您生意兴隆",
	} {
		t.Run(text, func(t *testing.T) {
			for _, e := range MatchMessage(text, knowledge.Load()) {
				assert.Empty(t, e.Causes, e.ID)
			}
		})
	}
}

// TestASetOfKeywordsHoldsAlternatives: one of those joined by | must occur, and
// the longest that does counts.
func TestASetOfKeywordsHoldsAlternatives(t *testing.T) {
	sets := [][]string{{"公安|公安机关", "限制|冻结"}}
	length, ok := told("公安机关冻结", sets, nil)
	assert.True(t, ok)
	assert.Equal(t, len("公安机关冻结"), length)
	_, ok = told("公安机关", sets, nil)
	assert.False(t, ok)
	_, ok = told("公安限制", sets, []string{"公安限"})
	assert.False(t, ok)
}
