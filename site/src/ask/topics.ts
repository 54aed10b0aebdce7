/** What a merchant may tell beyond the questions that are asked by themselves: by topic, each question on a screen of its own. */

export type TopicId =
  | 'happened' | 'repayment' | 'account' | 'credit' | 'funds' | 'shop' | 'figures' | 'notices' | 'safety' | 'cash' | 'offers' | 'applicant'

export interface Topic {
  readonly id: TopicId
  /** Pointers of the facts asked for; one that begins with /restrictions/- is asked about each product named. */
  readonly pointers: readonly string[]
}

/** TOPICS in the order in which they settle most. A pointer of a list has a screen that holds its rows. */
export const TOPICS: readonly Topic[] = [
  { id: 'happened', pointers: ['/events'] },
  {
    id: 'repayment',
    pointers: [
      '/restrictions/-/outstanding', '/restrictions/-/next_due_on', '/restrictions/-/next_due_amount', '/restrictions/-/can_pay_next',
      '/restrictions/-/repaid_on', '/restrictions/-/repayment_posted', '/restrictions/-/repayment_proof',
      '/repayment/overdue_days_now', '/repayment/overdue_products', '/repayment/overdue_count_12m', '/repayment/max_overdue_days_24m',
      '/repayment/auto_debit_failed',
    ],
  },
  {
    id: 'account',
    pointers: [
      '/information/id_expired', '/information/real_name_complete', '/information/representative_record_changed', '/account/login_notice',
      '/account/high_risk_notice', '/account/restriction_notice', '/account/freeze_by', '/account/authorization_cancelled', '/working_products',
      '/restrictions/-/opened_on', '/restrictions/-/limit_before', '/restrictions/-/limit_now',
    ],
  },
  {
    id: 'credit',
    pointers: [
      '/credit/hard_inquiries_3m', '/credit/active_lenders', '/credit/overdue_elsewhere', '/credit/guarantee_default', '/credit/serious_default',
      '/credit/report_has_errors', '/credit/unrecognised_loans', '/credit/debt_to_income_pct',
    ],
  },
  { id: 'funds', pointers: ['/funds/used_for', '/funds/usage_proof'] },
  { id: 'figures', pointers: ['/business/monthly'] },
  {
    id: 'shop',
    pointers: [
      '/business/operating', '/business/violations_6m', '/information/license_status', '/information/annual_report_filed',
      '/information/application_errors', '/information/documents_complete', '/information/business_info_updated_on',
    ],
  },
  {
    id: 'notices',
    pointers: ['/environment/maintenance_notice', '/environment/policy_notice', '/environment/feature_change_notice', '/environment/peers_affected'],
  },
  {
    id: 'safety',
    pointers: [
      '/safety/asked_to_pay', '/safety/paid_amount', '/safety/contacted_by_stranger', '/safety/shared_screen', '/safety/gave_code',
      '/safety/sent_documents', '/safety/sent_sim_card',
    ],
  },
  { id: 'cash', pointers: ['/cash/on_hand', '/cash/expected', '/cash/due', '/cash/monthly_fixed_costs', '/business/next_peak_on'] },
  { id: 'offers', pointers: ['/offers'] },
  {
    id: 'applicant',
    pointers: [
      '/applicant/entity', '/applicant/groups', '/applicant/tax_grade', '/applicant/issues_invoices', '/applicant/receivables',
      '/applicant/large_buyer_receivables', '/applicant/open_orders', '/applicant/fixed_premises', '/applicant/bank_relationship', '/applicant/other_loans',
    ],
  },
]

/** pointersOf gives a topic's pointers with one for each of so many products. */
export const pointersOf = ({ pointers }: Topic, products: number): readonly string[] =>
  pointers.reduce<string[]>(
    (all, pointer) =>
      pointer.indexOf('/restrictions/-/') === 0
        ? all.concat(Array.from({ length: products }, (_, index) => pointer.replace('-', String(index))))
        : all.concat(pointer),
    [],
  )
