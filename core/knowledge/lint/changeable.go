package lint

import (
	"regexp"
	"strings"

	"limitcheck/core/profile"
)

// neverChanged are the facts that no counterfactual may speak of, by the
// beginning of their pointer, with the reason.
var neverChanged = []struct{ prefix, why string }{
	{"/restrictions/*/last_borrowed_on", "had you borrowed: nobody is advised to borrow"},
	{"/account/borrowings_30d", "had you borrowed: nobody is advised to borrow"},
	{"/restrictions/*/early_repayments_6m", "repaying early is a right"},
	{"/repayment/early_repayments_6m", "repaying early is a right"},
	{"/restrictions/*/outstanding", "repaying early is a right, not a duty"},
	{"/funds/used_for", "what the money was used for is past"},
	{"/business/monthly", "turnover is not made on demand"},
	{"/business/sales_change_3m_pct", "turnover is not made on demand"},
	{"/business/refund_rate_pct", "turnover is not made on demand"},
	{"/business/refund_rate_change_pp", "turnover is not made on demand"},
	{"/business/inventory_turnover_days", "turnover is not made on demand"},
	{"/business/profitable", "turnover is not made on demand"},
	{"/business/operating", "nobody is advised to look active"},
	{"/business/industry_downturn", "others decide it"},
	{"/business/input_cost_shock", "others decide it"},
	{"/events", "what happened has happened"},
	{"/events_absent", "what happened has happened"},
	{"/repayment/overdue_count_12m", "what happened has happened"},
	{"/repayment/max_overdue_days_24m", "what happened has happened"},
	{"/repayment/overdue_products", "what happened has happened"},
	{"/repayment/auto_debit_failed", "what happened has happened"},
	{"/safety", "what happened has happened"},
	{"/restrictions/*/since", "what happened has happened"},
	{"/restrictions/*/opened_on", "what happened has happened"},
	{"/restrictions/*/product", "what happened has happened"},
	{"/restrictions/*/symptoms", "only the lender decides it"},
	{"/restrictions/*/limit", "only the lender decides it"},
	{"/restrictions/*/available_now", "only the lender decides it"},
	{"/restrictions/*/messages", "the platform says it"},
	{"/account/cash_out_notice", "the platform says it"},
	{"/account/fund_flow_notice", "the platform says it"},
	{"/account/high_risk_notice", "the platform says it"},
	{"/account/login_notice", "the platform says it"},
	{"/account/restriction_notice", "the platform says it"},
	{"/account/freeze_by", "others decide it"},
	{"/account/linked_account_penalised", "others decide it"},
	{"/environment", "others decide it"},
	{"/credit/guarantee_default", "others decide it"},
	{"/credit/income_change_pct", "others decide it"},
	{"/credit/zhima", "others decide it"},
	{"/information/third_party_data_delayed", "others decide it"},
	{"/information/representative_record_changed", "what happened has happened"},
	{"/working_products", "nobody is advised to open or use a product"},
	{"/narrative", "words are no fact to change"},
}

// condition is how the text of a change begins: it supposes, and advises nothing.
var condition = map[string]*regexp.Regexp{"zh-CN": regexp.MustCompile(`^如果`), "en": regexp.MustCompile(`^If `)}

// changeable holds every fact that counterfactuals may speak of against the
// profile's schema and against what must never be among them.
func (l *linter) changeable() {
	doc := l.doc("changeable.json")
	root, _ := doc.root.(map[string]any)
	items, _ := root["changeable"].([]any)
	seen := make(map[string]bool)
	for i, v := range items {
		pointer := "/changeable/" + itoa(i)
		item, _ := v.(map[string]any)
		at, _ := item["at"].(string)
		field, ok := profile.Describe(at)
		switch {
		case !ok:
			l.report(doc, pointer+"/at", "the profile has no field %s", at)
			continue
		case seen[at]:
			l.report(doc, pointer+"/at", "%s stands twice", at)
		}
		seen[at] = true
		for _, never := range neverChanged {
			if strings.HasPrefix(at, never.prefix) {
				l.report(doc, pointer+"/at", "no counterfactual may change %s: %s", at, never.why)
			}
		}
		l.changedTo(doc, pointer, field, item)
	}
	l.then(doc, root)
}

// changedTo: exactly one kind of change, of the field's own type, in words that
// suppose.
func (l *linter) changedTo(doc *document, pointer string, field profile.Field, item map[string]any) {
	to, hasTo := item["to"]
	today, hasToday := item["today"]
	least, hasDown := item["down_to"]
	numeric := field.Type == "integer" || field.Type == "number"
	_, isNumber := to.(float64)
	_, isBool := to.(bool)
	switch {
	case hasTo && (hasToday || hasDown) || hasToday && hasDown || !hasTo && !hasToday && !hasDown:
		l.report(doc, pointer, "has not exactly one of to, today and down_to")
	case hasTo && numeric != isNumber, hasTo && (field.Type == "boolean") != isBool:
		l.report(doc, pointer+"/to", "is no %s", field.Type)
	case hasTo && len(field.Enum) > 0:
		l.plainOperand("is", field, to, textsOf(to), func(format string, args ...any) { l.report(doc, pointer+"/to", format, args...) })
	case hasToday && (today != true || field.Format == ""):
		l.report(doc, pointer+"/today", "%s is no date", field.Pointer)
	case hasDown && !numeric:
		l.report(doc, pointer+"/down_to", "%s is no number", field.Pointer)
	case hasDown && least.(float64) < 0:
		l.report(doc, pointer+"/down_to", "nothing falls below zero here")
	}
	words, _ := item["text"].(map[string]any)
	for locale, begins := range condition {
		text, _ := words[locale].(string)
		if !begins.MatchString(text) {
			l.report(doc, pointer+"/text/"+locale, "does not begin as a supposition")
		}
		if hasDown != strings.Contains(text, "{to}") {
			l.report(doc, pointer+"/text/"+locale, "{to} belongs to a number that falls, and to nothing else")
		}
	}
}

// promised are words by which a counterfactual could say that a limit returns.
var promised = regexp.MustCompile(`恢复|回来|解冻|(?i)restor|return|recover|get .{0,12}back`)

// then: what follows speaks of the cause, and leaves the limit to the lender.
func (l *linter) then(doc *document, root map[string]any) {
	then, _ := root["then"].(map[string]any)
	for standing, v := range then {
		words, _ := v.(map[string]any)
		for locale := range condition {
			text, _ := words[locale].(string)
			if !strings.HasPrefix(text, "{if}") {
				l.report(doc, "/then/"+standing+"/"+locale, "does not begin with {if}")
			}
			if promised.MatchString(text) {
				l.report(doc, "/then/"+standing+"/"+locale, "speaks of a limit that returns")
			}
		}
	}
}
