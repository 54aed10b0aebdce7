// Written by wasm/contract.mjs from core/profile/profile.schema.json,
// core/render/assessment.schema.json and core/render/comparison.schema.json. Change those, then run it.

/** What a merchant knows about a restricted credit line and about themselves. Every member that is not required may be absent or null, and both mean unknown; unknown is not false. Money is in CNY, percentages in percent (30 means 30 %), percentage points in pp. */
export interface Profile {
  schema_version?: '1' | null
  /** The day the profile describes. The host supplies today (China, UTC+8) when it is absent: the core itself reads no clock. */
  as_of?: string | null
  locale?: Locale | null
  /** What happened, in the merchant's own words. Read offline for symptoms, events and facts; never overrides a field that is given. */
  narrative?: string | null
  /** Quotes of the narrative or of a message that were read wrongly, as the merchant said: nothing is read from them again. */
  struck?: string[] | null
  /** JSON Pointers of the fields that the merchant was asked for and does not know: never asked again. */
  declined?: string[] | null
  /** One entry a restricted product. A field given here wins over its twin in repayment. */
  restrictions?: Restriction[] | null
  /** Products of the family that still lend: speaks against an account-wide cause. An open list. */
  working_products?: Product[] | null
  /** What happened around the time of the loss, in any order; an open list. An event says that something happened, a flag elsewhere how it is on as_of; updated_id, reauthorized and the like set the flag right and leave the event. Contradictions are reported as notices. */
  events?: ProfileEvent[] | null
  /** Kinds that did not happen in the 90 days before the restriction. Without it an event that is not listed is unknown. */
  events_absent?: EventKind[] | null
  repayment?: Repayment | null
  credit?: Credit | null
  business?: Business | null
  funds?: Funds | null
  information?: Information | null
  account?: Account | null
  environment?: Environment | null
  cash?: CashFlow | null
  /** Replacement loans offered, to compare what they cost. */
  offers?: Offer[] | null
  applicant?: Applicant | null
  safety?: Safety | null
  /** Plan steps taken since an earlier assessment. */
  steps_done?: StepDone[] | null
}

export type Locale = 'zh-CN' | 'en'

export interface Restriction {
  /** wangshangdai is 网商贷 (business loan of MYbank), jiebei is 借呗 (consumer loan of Ant Consumer Finance), xinyongdai is 信用贷 (a bank's own loan shown in the place of 借呗 since 2021-11), huabei is 花呗, taobao_loan is a Taobao seller loan. */
  product: Product
  /** The lenders that the contract page names; loans can be joint. An open list. */
  lenders?: Array<'mybank' | 'ant_consumer_finance' | 'other_bank'> | null
  /** An open list: what is not named may still be so. called_in_full: the lender demands the whole loan at once. */
  symptoms?: SymptomID[] | null
  /** What the app or an SMS said, word for word. */
  messages?: string[] | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  since?: string | null
  /** Whether the platform gave notice before or when it happened. */
  notified?: boolean | null
  /** The approved limit before, not what was available of it. */
  limit_before?: number | null
  /** The approved limit now. */
  limit_now?: number | null
  /** What can be drawn now. */
  available_now?: number | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  opened_on?: string | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  last_borrowed_on?: string | null
  /** Still owed. */
  outstanding?: number | null
  next_due_on?: string | null
  next_due_amount?: number | null
  can_pay_next?: boolean | null
  /** The last repayment. */
  repaid_on?: string | null
  /** Whether the app shows the last repayment as received. */
  repayment_posted?: boolean | null
  /** Whether the merchant holds a receipt or bank statement of it. */
  repayment_proof?: boolean | null
  early_repayments_6m?: number | null
}

/** wangshangdai is 网商贷 (business loan of MYbank), jiebei is 借呗 (consumer loan of Ant Consumer Finance), xinyongdai is 信用贷 (a bank's own loan shown in the place of 借呗 since 2021-11), huabei is 花呗, taobao_loan is a Taobao seller loan. */
export type Product = 'wangshangdai' | 'jiebei' | 'xinyongdai' | 'huabei' | 'taobao_loan'

export type SymptomID = 'limit_not_restored' | 'limit_reduced' | 'limit_zero' | 'limit_frozen' | 'draw_interrupted' | 'application_rejected' | 'application_pending' | 'service_closed' | 'entry_missing' | 'borrow_button_disabled' | 'risk_prompt' | 'term_shortened' | 'called_in_full' | 'service_error'

export interface ProfileEvent {
  kind: EventKind
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  on?: string | null
  /** Against the restriction, where no date is known. just_before is within days. */
  timing?: 'just_before' | 'earlier' | 'after' | null
  product?: 'wangshangdai' | 'jiebei' | 'xinyongdai' | 'huabei' | 'taobao_loan' | 'other' | null
  note?: string | null
}

export type EventKind = 'repaid_in_full' | 'repaid_in_part' | 'repaid_early' | 'repaid_late' | 'extended_repayment' | 'auto_debit_failed' | 'borrowed' | 'tapped_limit_increase' | 'submitted_new_data' | 'accepted_upgrade' | 'switched_by_platform' | 'opened_wangshangdai' | 'opened_jiebei' | 'opened_taobao_loan' | 'opened_receipt_code' | 'closed_wangshangdai' | 'closed_jiebei' | 'cancelled_authorization' | 'reauthorized' | 'id_expired' | 'updated_id' | 'representative_changed' | 'changed_phone_number' | 'changed_device' | 'changed_bank_card' | 'reinstalled_app' | 'updated_app' | 'merged_accounts' | 'login_restricted' | 'linked_account_penalised' | 'linked_account_disputed' | 'shop_penalised' | 'shop_closed' | 'applied_elsewhere' | 'contacted_support' | 'filed_complaint' | 'appeal_rejected' | 'lender_replied'

export interface Repayment {
  /** Days past due today on any loan of the Ant family (网商贷, 借呗, 花呗, 信用贷). Under a day counts as 1. */
  overdue_days_now?: number | null
  /** Products with an overdue now or in two years, settled ones too. A closed list: [] means none. */
  overdue_products?: Product[] | null
  /** Times past due in twelve months, same loans. */
  overdue_count_12m?: number | null
  /** Longest of them in two years, in days. */
  max_overdue_days_24m?: number | null
  early_repayments_6m?: number | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  last_repaid_on?: string | null
  repayment_posted?: boolean | null
  repayment_proof?: boolean | null
  auto_debit_failed?: boolean | null
}

export interface Credit {
  /** Loan-approval and card-approval inquiries on the merchant's own credit report in three months; looking oneself up is none. */
  hard_inquiries_3m?: number | null
  /** Lenders with an unsettled loan, banks and online. */
  active_lenders?: number | null
  new_loans_3m?: number | null
  /** Loans dearer than 24 % a year, fees counted. */
  high_cost_loans?: number | null
  /** Past due now or in two years with any lender outside the Ant family, credit cards too. */
  overdue_elsewhere?: boolean | null
  /** All debt over yearly income. */
  debt_to_income_pct?: number | null
  /** Card balance over card limits. */
  card_utilization_pct?: number | null
  /** Personal income against a year before. */
  income_change_pct?: number | null
  zhima_score?: number | null
  /** Against three months before. */
  zhima_score_change?: number | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  report_checked_on?: string | null
  report_has_errors?: boolean | null
  /** A loan that the merchant guarantees has defaulted. */
  guarantee_default?: boolean | null
  /** The credit report lists loans that the merchant never took. */
  unrecognised_loans?: boolean | null
  /** Charged-off debt, court enforcement, or a dishonest-debtor listing of the merchant's own. */
  serious_default?: boolean | null
}

export interface Business {
  /** Where the merchant sells. An open list. */
  channels?: Array<'taobao' | 'tmall' | '1688' | 'pinduoduo' | 'douyin' | 'kuaishou' | 'jd' | 'xiaohongshu' | 'wechat_shop' | 'meituan' | 'eleme' | 'xianyu' | 'cross_border' | 'offline_qr' | 'wholesale' | 'farming' | 'other'> | null
  /** GB/T 4754 section letter, with 2 to 4 digits where known. */
  industry?: string | null
  months_operating?: number | null
  operating?: boolean | null
  /** Any order; a month twice is a problem that this schema cannot express, a gap is unknown. Trends are computed from it where their own fields are absent. */
  monthly?: Month[] | null
  /** Last three full months before as_of against the same months a year before, else against the three before them: sales fall after every festival. */
  sales_change_3m_pct?: number | null
  /** Refunds over sales, last three full months. */
  refund_rate_pct?: number | null
  /** Percentage points against the three months before. */
  refund_rate_change_pp?: number | null
  /** Over the last three months. */
  profitable?: boolean | null
  inventory_turnover_days?: number | null
  /** Penalties of the sales platform. */
  violations_6m?: number | null
  industry_downturn?: boolean | null
  input_cost_shock?: boolean | null
  /** A public list or a notice names the industry. */
  restricted_industry?: boolean | null
  /** The next sales peak for which stock must be bought. */
  next_peak_on?: string | null
}

export interface Month {
  month: string
  sales?: number | null
  orders?: number | null
  /** Refunded amount. */
  refunds?: number | null
  profit?: number | null
  /** Stock at month end, at cost. */
  inventory?: number | null
}

export interface Funds {
  /** A closed list: [] means not used yet. */
  used_for?: Array<'stock' | 'operations' | 'wages' | 'equipment' | 'consumption' | 'securities' | 'property' | 'lending_on' | 'repaying_other_loans' | 'other'> | null
  /** Whether the merchant holds invoices or contracts that show the use. */
  usage_proof?: boolean | null
}

export interface Information {
  /** abnormal_listed is 经营异常名录. */
  license_status?: 'valid' | 'expired' | 'abnormal_listed' | 'cancelled' | 'none' | null
  annual_report_filed?: boolean | null
  /** A day, or a month where the day is not known: a comparison that the missing day could change is unknown. */
  business_info_updated_on?: string | null
  documents_complete?: boolean | null
  application_errors?: boolean | null
  real_name_complete?: boolean | null
  /** On as_of. */
  id_expired?: boolean | null
  /** Supplier, logistics or tax data known to reach the platform late. */
  third_party_data_delayed?: boolean | null
  /** The legal representative, or a record about them, changed within six months. */
  representative_record_changed?: boolean | null
}

export interface Account {
  /** 芝麻信用 or Alipay authorisation withdrawn, on as_of. */
  authorization_cancelled?: boolean | null
  linked_account_penalised?: boolean | null
  borrowings_30d?: number | null
  /** The platform told the merchant of unusual fund flows. */
  fund_flow_notice?: boolean | null
  /** The platform told the merchant of a risk on the account or operation. */
  high_risk_notice?: boolean | null
  /** The platform told the merchant of an unusual login. */
  login_notice?: boolean | null
  /** The platform told the merchant of suspected cashing-out. */
  cash_out_notice?: boolean | null
  /** A notice names fraud or money-laundering controls, police or court: no credit decision, and its own rights apply. */
  restriction_notice?: boolean | null
  freeze_by?: 'platform' | 'bank' | 'police' | 'court' | null
}

export interface Environment {
  maintenance_notice?: boolean | null
  /** The platform or a regulator announced a change of policy. */
  policy_notice?: boolean | null
  regional_screening_notice?: boolean | null
  peers_affected?: boolean | null
  feature_change_notice?: boolean | null
}

export interface CashFlow {
  on_hand?: number | null
  /** Falls on the first day of each month after as_of. */
  monthly_fixed_costs?: number | null
  expected?: Flow[] | null
  due?: Flow[] | null
}

export interface Flow {
  on: string
  amount: number
  kind?: 'wages' | 'supplier' | 'rent' | 'tax' | 'loan_instalment' | 'household' | 'sales' | 'receivable' | 'other' | null
  /** Whether it may be paid later without breach. Wages, tax and loan instalments never wait. */
  can_wait?: boolean | null
  for?: string | null
}

export interface Offer {
  name?: string | null
  principal?: number | null
  /** Paid out, after fees taken first. */
  received?: number | null
  total_repaid?: number | null
  days?: number | null
  fees?: number | null
}

export interface Applicant {
  entity?: 'individual' | 'sole_proprietor' | 'company' | 'cooperative' | null
  /** GB/T 2260 code. */
  province?: string | null
  /** A closed list: [] means none. */
  groups?: Array<'graduate' | 'veteran' | 'returning_migrant' | 'registered_unemployed' | 'disabled' | 'rural' | 'woman' | 'network_merchant' | 'hired_key_group'> | null
  tax_grade?: 'A' | 'B' | 'M' | 'C' | 'D' | null
  issues_invoices?: boolean | null
  receivables?: number | null
  /** Owed by a large firm or the state. */
  large_buyer_receivables?: boolean | null
  open_orders?: number | null
  collateral?: boolean | null
  fixed_premises?: boolean | null
  bank_relationship?: boolean | null
  /** Own and spouse's unsettled loans apart from the restricted ones. A closed list. */
  other_loans?: Array<'student' | 'mortgage' | 'car' | 'small_consumption' | 'operating' | 'consumption'> | null
  spouse_has_loans?: boolean | null
}

export interface Safety {
  /** Somebody asked for money to restore or raise the limit. */
  asked_to_pay?: boolean | null
  paid_amount?: number | null
  shared_screen?: boolean | null
  gave_code?: boolean | null
  sent_documents?: boolean | null
  sent_sim_card?: boolean | null
  /** A call or message that the merchant did not ask for, in the name of the platform, a lender or an authority. */
  contacted_by_stranger?: boolean | null
}

export interface StepDone {
  step: string
  on?: string | null
}

/** The answer to one merchant profile: why credit lines may be restricted and what to do about it. Texts are plain text in the requested locale. Members come in RFC 8785 order. Clients ignore members that they do not know. */
export interface Assessment {
  schema_version: '1'
  knowledge_version: string
  as_of: string
  locale: Locale
  /** What cannot wait; shown before everything else. */
  alert: Alert | null
  summary: Summary
  /** Product by product: two lines can be restricted for two reasons. */
  restrictions: RestrictionAnswer[]
  symptoms: Symptom[]
  messages: MessageReading[]
  /** What was read from words, for the merchant to confirm or strike. pointer is where the value goes once confirmed; /events/- appends. */
  understood: Understood[]
  /** Contradictions and oddities in the profile, such as since after as_of. */
  notices: Notice[]
  /** Most credible first: by standing, then the kind of the best supporting rule, then the sum of weights, then id. */
  explanations: Explanation[]
  /** Causes that the known facts neither support nor rule out, with what would settle each. */
  undetermined: Undetermined[]
  ruled_out: RuledOut[]
  /** What is owed stays owed: the schedule goes on; who cannot pay speaks to the lender before the day. */
  existing_loan: ExistingLoan
  /** Recovery steps in the order to take them. */
  plan: PlanStep[]
  /** By day: what happened, what to do when, by when others must answer, what ends by itself, and when to look again. */
  timeline: TimelineEntry[]
  do_not: Warning[]
  rights: Right[]
  outlook: Outlook
  impacts: Impact[]
  financing: FinancingOption[]
  cash: CashOutlook | null
  /** Drafts from the facts given and no others; never volunteering misuse, other debts or overdue, and never denying them. */
  letters: Letter[]
  next_questions: Question[]
  /** Where the profile holds a number that no field needs. It is masked wherever the answer quotes the text. */
  privacy: PrivacyNote[]
  /** Every source that the ids above name, and no other. */
  sources: Source[]
  /** To check later that the same profile and knowledge give the same answer: SHA-256 of the profile in RFC 8785 form with as_of and locale filled in, of the knowledge files as written, both languages, computed at build, and of this answer without receipt and trace. */
  receipt: Receipt
  disclaimer: string
  /** What is often said about the causes found, and what is known. */
  corrections?: Array<{
    id: string
    /** What is often said. */
    said: string
    /** What is known about it. */
    known: string
    causes: string[]
    sources: string[]
  }>
}

/** What cannot wait; shown before everything else. */
export interface Alert {
  /** The first that applies, in this order. */
  kind: 'money_lost' | 'scam' | 'identity_theft' | 'authority_freeze' | 'called_in_full' | 'debt_distress'
  title: string
  text: string
  /** Sentences in order, not ids. */
  steps: string[]
  sources: string[]
}

export interface Summary {
  headline: string
  text: string
  /** The best standing; background alone is cannot_know, and the text says so. */
  certainty: Certainty
  urgency: Urgency
  why: string
  /** Ids of plan steps. */
  today: string[]
}

/** The best standing; background alone is cannot_know, and the text says so. */
export type Certainty = 'named' | 'likely' | 'possible' | 'cannot_know'

export type Urgency = 'now' | 'this_week' | 'no_rush'

export interface RestrictionAnswer {
  pointer: string
  product: string
  headline: string
  certainty: Certainty
  /** Ids of the causes that explain this entry, most credible first. */
  top: string[]
}

export interface Symptom {
  id: string
  title: string
  restriction: string
  from: 'given' | 'message' | 'narrative'
  quote?: string
}

export interface MessageReading {
  text: string
  informative: boolean
  meaning: string
  causes: string[]
  sources: string[]
}

export interface Understood {
  pointer: string
  value: unknown
  quote: string
  denied: boolean
  text?: string
}

export interface Notice {
  code: string
  pointers: string[]
  text: string
}

export interface Explanation {
  cause: string
  rank: number
  /** Best and worst rank over every single answer to one open question, the rank as it stands included, found by re-running. An answer that takes the cause out of the list puts it behind all that remain. */
  rank_range?: [number, number]
  /** Why it went. named: the platform's own words name the cause. */
  standing: Standing
  /** Whether it still stands in the way. A cured cause explains the past and blocks nothing; the limit may stay away all the same. */
  present: Present
  origin: Origin
  /** The entries of /restrictions that it explains; [""] where the profile names none. */
  restrictions: string[]
  title: string
  text: string
  evidence: Evidence[]
  /** Those that bear it are shown together as one card, unranked. */
  card?: 'lender_side'
  /** The smallest change of one fact that changes the standing, re-run; only where the merchant can honestly change or correct the fact and the advice harms nobody. */
  counterfactuals: Counterfactual[]
  missing: string[]
  /** fixable: the merchant can remove the cause. correctable: a wrong record can be corrected. waits: only the lender's next assessment decides. unlikely: rarely comes back. None promises the limit. */
  recoverability: Recoverability
  /** Days only where the basis is law or official. */
  window: Window | null
  /** Only when asked for: every rule of the cause. */
  trace?: RuleOutcome[]
  sources: string[]
  /** How one notices the cause, and where to look. */
  noticing?: string
  /** Causes that it is easily taken for, with how to tell them apart. */
  confused_with?: Array<{
    cause: string
    text: string
  }>
}

/** Why it went. named: the platform's own words name the cause. */
export type Standing = 'named' | 'likely' | 'possible' | 'background'

/** Whether it still stands in the way. A cured cause explains the past and blocks nothing; the limit may stay away all the same. */
export type Present = 'yes' | 'cured' | 'unknown'

export type Origin = 'merchant_conduct' | 'merchant_situation' | 'lender_decision' | 'record_or_system' | 'third_party'

export interface Evidence {
  pointer?: string
  value?: unknown
  /** The words it was read from. */
  quote?: string
  direction: 'supports' | 'contradicts'
  strength: 'decisive' | 'strong' | 'moderate' | 'weak'
  text: string
  sources: string[]
}

export interface Counterfactual {
  pointer: string
  value?: unknown
  text: string
  sources?: string[]
  standing_after: 'named' | 'likely' | 'possible' | 'background' | 'ruled_out'
}

/** fixable: the merchant can remove the cause. correctable: a wrong record can be corrected. waits: only the lender's next assessment decides. unlikely: rarely comes back. None promises the limit. */
export type Recoverability = 'fixable' | 'correctable' | 'waits' | 'unlikely'

/** Days only where the basis is law or official. */
export interface Window {
  text: string
  min_days?: number
  max_days?: number
  basis: 'law' | 'official' | 'user_report' | 'unsourced'
  sources: string[]
}

export interface RuleOutcome {
  rule: string
  /** The entry that it was held against, where the profile names one. */
  restriction?: string
  outcome: 'met' | 'not_met' | 'unknown'
  read: Array<{
    pointer: string
    value?: unknown
  }>
}

export interface Undetermined {
  cause: string
  title: string
  missing: string[]
}

export interface RuledOut {
  cause: string
  title: string
  evidence: Evidence[]
}

/** What is owed stays owed: the schedule goes on; who cannot pay speaks to the lender before the day. */
export interface ExistingLoan {
  text: string
  next_due_on: string | null
  /** Sentences in order, not ids. */
  steps: string[]
  sources: string[]
}

export interface PlanStep {
  step: string
  order: number
  title: string
  instructions: string[]
  /** The causes that it answers. */
  for: string[]
  restrictions: string[]
  documents: string[]
  channel: Channel | null
  start_on?: string
  check_on?: string
  effort?: 'minutes' | 'hours' | 'days' | 'weeks'
  caution?: string[]
  done_on?: string
  /** In the least set of steps that clears the most. */
  essential?: boolean
  /** Ids of steps that would do instead. */
  alternatives?: string[]
  /** What the same engine answers once the step has changed the facts that it can change; empty where it changes none. It says that a blocker is gone, never that the limit returns. */
  effect: Effect[]
  sources: string[]
  /** What the step will not bring about. */
  not_expect?: string
  /** Steps of one visit to a channel, which follow one another on one day, share it; absent where no channel is visited and on a step that was done. */
  visit?: number
  /** Who says when to check: a law or rule by which an answer is due, on a working day, or we. */
  check_basis?: 'law' | 'judgement'
}

export interface Channel {
  title: string
  contact?: string
  /** How to make sure that the channel is genuine. */
  confirm: string
}

export interface Effect {
  cause: string
  from: Present
  to: Present
  text: string
}

export interface TimelineEntry {
  /** A day, or a month where only that is known. */
  on: string
  kind: 'happened' | 'step' | 'deadline' | 'expires' | 'recheck'
  text: string
  /** Ids of causes. */
  for?: string[]
  /** Stable: the same entry of a later answer has the same. */
  id?: string
  /** Id of the plan step that it belongs to. */
  step?: string
  sources?: string[]
}

export interface Warning {
  id: string
  title: string
  why: string
  sources: string[]
}

export interface Right {
  id: string
  title: string
  text: string
  deadline_days?: number
  sources: string[]
  /** Law and article. */
  article?: string
  /** How far the right reaches. */
  reach?: string
}

export interface Outlook {
  text: string
  recheck_on: string
  sources: string[]
  /** What else can be said of the causes found. */
  notes?: Array<{
    id: string
    text: string
    sources: string[]
  }>
  /** Causes above background that no step of the plan removes: they take time, or the lender. */
  waiting?: Array<{
    /** Ids of causes. */
    for: string[]
    text: string
    /** When to look again; nothing is promised for that day. */
    look_on: string
  }>
  /** Steps that a long plan leaves out until more is known: they answer causes that are merely possible, cost more than minutes and find nothing out. Absent where none is. */
  set_aside?: {
    text: string
    steps: Array<{
      step: string
      title: string
      /** Ids of causes. */
      for: string[]
    }>
  }
}

export interface Impact {
  id: string
  title: string
  text: string
  action: string
  sources: string[]
}

export interface FinancingOption {
  id: string
  title: string
  fit: 'fits' | 'maybe' | 'does_not_fit'
  reasons: Array<{
    text: string
    met: boolean | null
    pointer?: string
  }>
  as_of: string
  expires_on?: string
  caution?: string[]
  sources: string[]
  text?: string
  /** How much can be had, with year and place where they matter. */
  amount?: string
  cost?: string
  /** Of the programme: terms change from year to year. */
  year?: number
}

export interface CashOutlook {
  /** The balance at the end of each day, from as_of, 181 days with it; later flows are listed in the text. Money in CNY with two decimals at most. */
  balances: Array<{
    on: string
    balance: number
  }>
  /** Of the days up to the last for which anything was entered: after it only the fixed costs go on. null, with balances empty, where what is on hand is not known or nothing comes in or goes out: then only text and replacement_costs can tell. */
  lowest: {
    on: string
    balance: number
  } | null
  /** Of the same days; where the fixed costs alone run the balance down later, text says until when it lasts. */
  shortfall_on: string | null
  text: string
  actions: Array<{
    /** An open list: collect-early, delay, order-less. */
    id: string
    text: string
    amount: number
    /** The last day to do it. What is collected early counts on it. */
    on: string
    /** The lowest balance after this action and those before it. */
    lowest_after: number
    /** JSON Pointers into the profile of the flows that it changes, so that the forecast can be run again. */
    pointers?: string[]
    /** Of a delay: the day on which the payment then counts. */
    to?: string
  }>
  replacement_costs: Array<{
    offer: string
    /** Simple, fees counted, two decimals, 1000000 at most; the compound figure stands in text. null where the offer says too little: text says what to ask for. */
    annual_pct: number | null
    /** What goes back and all fees, minus what is received. null where the offer says too little. */
    total_cost: number | null
    text?: string
  }>
  /** What the shortfall hits: payments that the money does not reach for, and the sales peak. */
  hits?: Array<{
    on: string
    /** An open list: of the flow, fixed_costs, or sales_peak. */
    kind: string
    amount?: number
    text: string
  }>
  sources?: string[]
}

export interface Letter {
  to: 'lender' | 'credit_bureau' | 'regulator'
  restrictions: string[]
  title: string
  /** Plain text, paragraphs parted by an empty line. What we must not know stands in 【】 for the merchant to fill in. */
  body: string
  attachments: string[]
  sources: string[]
  /** Of the kind of letter. */
  id?: string
  /** The letter to send, where the other members are in another language: whoever receives it works in Chinese. */
  chinese?: {
    title: string
    body: string
    attachments: string[]
  }
}

export interface Question {
  /** The field, the list or, where several flags are asked for at once, the object that most of them lie in. */
  pointer: string
  /** RFC 6902 operations for an answer that is typed in: the last has no value, and the typed value goes there. Of monthly figures it is the list of objects of month and sales, and refunds where they are known. */
  patch?: Array<{
    op: 'add'
    path: string
    value?: unknown
  }>
  /** The months of which figures are asked. */
  months?: string[]
  question: string
  why: string
  help?: string
  type: 'boolean' | 'integer' | 'number' | 'date' | 'choice' | 'choices' | 'text'
  unit?: string
  choices: Choice[]
  /** Expected fall of entropy over the causes, in bits, two decimals. */
  gain: number
}

export interface Choice {
  label: string
  /** RFC 6902 operations that put the answer into the profile. They are all "add". Where several choices are taken, their patches follow each other, without the operations that add an empty object or list where one stands already. */
  patch: PatchOperation[]
}

export interface PatchOperation {
  op: 'add'
  path: string
  value?: unknown
}

export interface PrivacyNote {
  pointer: string
  kind: 'identity_number' | 'phone_number' | 'card_number'
  text: string
}

export interface Source {
  id: string
  title: string
  publisher?: string
  /** judgement: this project's own reading, not a fact. */
  kind: 'law' | 'official' | 'news' | 'user_report' | 'article' | 'judgement'
  url?: string
  as_of?: string
  review_by?: string
  past_review?: boolean
  confidence: 'high' | 'medium' | 'low'
}

/** To check later that the same profile and knowledge give the same answer: SHA-256 of the profile in RFC 8785 form with as_of and locale filled in, of the knowledge files as written, both languages, computed at build, and of this answer without receipt and trace. */
export interface Receipt {
  profile_sha256: string
  knowledge_sha256: string
  core_version: string
  result_sha256: string
}

/** What changed between two answers to profiles of the same merchant. An outside view: that a cause is gone means that the facts given no longer point to it, not that the lender changed its mind. Texts are plain text in the requested locale; titles of causes and steps that are not known here come from the answers compared. Members come in RFC 8785 order. Clients ignore members that they do not know. */
export interface Comparison {
  schema_version: '1'
  /** The day of the answer given as before. */
  from: string
  /** The day of the answer given as after; the order given counts, whatever the days are. */
  to: string
  locale: Locale
  /** Whether causes, restrictions, steps, alert, due date or cash differ; days of the answers and versions do not count. */
  changed: boolean
  /** Both receipts name the same profile; false too where one names none. */
  same_profile: boolean
  /** The answers were made from other knowledge or by another program, so that a difference need not be one of the merchant's case. */
  knowledge_changed: boolean
  knowledge: {
    from: Versions
    to: Versions
    text?: string
    sources?: string[]
  }
  summary: {
    headline: string
    text: string
    sources: string[]
  }
  /** Every cause of either answer, in one class. */
  causes: {
    /** Listed before, and not now; in the order of the answer given as before. */
    gone: CauseChange[]
    /** Listed now, and not before. */
    new: CauseChange[]
    /** Listed in both with another standing, another presence or another rank; of the causes on the lender's card, which are shown unranked, a rank alone does not count. */
    moved: CauseChange[]
    /** Dealt with now, and not before. It blocks nothing; the limit may stay away all the same. */
    cured: CauseChange[]
    /** Dealt with before, and not now. */
    back: CauseChange[]
    /** How many causes of both answers are in none of the lists. */
    unchanged: number
  }
  /** Products whose certainty or first cause changed, or that one of the answers does not list. Entries are paired by product, and of the same product in their order. */
  restrictions: RestrictionChange[]
  /** Every step of either plan, in one class. */
  steps: {
    /** Marked as done now, and not before. */
    done: StepChange[]
    /** In the later plan, and not in the earlier one. */
    new: StepChange[]
    /** In the earlier plan, and not in the later one. */
    dropped: StepChange[]
    /** In both, and not done. */
    still_open: StepChange[]
    /** Marked as done before, and not now. */
    reopened: StepChange[]
    /** How many steps were done in both. */
    unchanged: number
  }
  /** Kinds of alerts, null where there was none. */
  alert: {
    from: string | null
    to: string | null
    text?: string
    sources?: string[]
  }
  /** The next due day of the money owed. */
  due: {
    from: string | null
    to: string | null
    text?: string
    sources?: string[]
  }
  /** The lowest balance and the first day short; null where neither answer has a forecast. */
  cash: {
    lowest: {
      from: Balance | null
      to: Balance | null
    }
    shortfall_on: {
      from: string | null
      to: string | null
    }
    text?: string
    sources?: string[]
  } | null
  /** When each answer says to look again. */
  recheck_on: {
    from: string | null
    to: string | null
    text?: string
    sources?: string[]
  }
  /** What is odd about the two answers; pointers lead into the request. */
  notices: Array<{
    /** order, same_profile, no_common_product or unknown_ids; more may come. */
    code: string
    pointers: string[]
    text: string
    sources: string[]
  }>
  /** Every source that the ids above name, and no other. */
  sources: Source[]
  disclaimer: string
}

/** null where the answer does not tell. */
export interface Versions {
  knowledge_version: string | null
  core_version: string | null
}

export interface CauseChange {
  cause: string
  title: string
  from: CauseState | null
  to: CauseState | null
  text: string
  sources: string[]
}

/** How the cause stood in one answer; null where that answer does not list it. */
export interface CauseState {
  standing: Standing
  present: Present
  rank: number
}

export interface RestrictionChange {
  product: string
  title: string
  from: RestrictionState | null
  to: RestrictionState | null
  text: string
  sources: string[]
}

/** What one answer said of the product; null where that answer does not list it. */
export interface RestrictionState {
  certainty: Certainty
  /** Id of the cause that came first. */
  top: string | null
}

export interface StepChange {
  step: string
  title: string
  done_on?: string
  text: string
  sources: string[]
}

/** In CNY; null where not known. */
export interface Balance {
  on: string
  balance: number
}

/** Why a request is refused (RFC 9457). */
export interface Problem {
  type: string
  title: string
  status: number
  /** Stable; programs decide by it. */
  code:
    | 'INVALID_JSON'
    | 'INVALID_UTF8'
    | 'DUPLICATE_KEY'
    | 'TOO_DEEP'
    | 'NOT_FOUND'
    | 'METHOD_NOT_ALLOWED'
    | 'NOT_ACCEPTABLE'
    | 'BODY_TOO_LARGE'
    | 'UNSUPPORTED_MEDIA_TYPE'
    | 'INVALID_PROFILE'
    | 'RATE_LIMITED'
    | 'INTERNAL'
  detail: string
  errors: FieldProblem[]
}

/** One value that is not acceptable. */
export interface FieldProblem {
  /** JSON Pointer; "" is the whole document. */
  pointer: string
  found: string
  expected: string
  /** The field name or value most likely meant. */
  suggestion?: string
}
