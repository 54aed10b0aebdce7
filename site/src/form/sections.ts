/** Which facts the form asks for and in which order; the catalogue has their wording and their kind. */
import type { SectionId } from '../words/words.ts'

export interface Section {
  readonly id: SectionId
  /** Pointers of single facts; a /restrictions/- pointer asks about each product that was named. */
  readonly pointers: readonly string[]
  /** Whether the section also holds the list of events, or the table of months. */
  readonly holds?: 'events' | 'months'
}

/** SECTIONS are the folded parts of the form, those that settle most first. */
export const SECTIONS: readonly Section[] = [
  { id: 'before', pointers: [], holds: 'events' },
  {
    id: 'repayment',
    pointers: [
      '/restrictions/-/outstanding',
      '/restrictions/-/next_due_on',
      '/restrictions/-/can_pay_next',
      '/restrictions/-/repaid_on',
      '/restrictions/-/repayment_posted',
      '/restrictions/-/repayment_proof',
      '/repayment/overdue_days_now',
      '/repayment/overdue_products',
      '/repayment/overdue_count_12m',
      '/repayment/max_overdue_days_24m',
      '/repayment/auto_debit_failed',
    ],
  },
  {
    id: 'account',
    pointers: [
      '/information/id_expired',
      '/information/real_name_complete',
      '/information/representative_record_changed',
      '/account/login_notice',
      '/account/high_risk_notice',
      '/account/restriction_notice',
      '/account/freeze_by',
      '/working_products',
      '/restrictions/-/opened_on',
    ],
  },
  { id: 'credit', pointers: ['/credit/hard_inquiries_3m', '/credit/unrecognised_loans'] },
  { id: 'funds', pointers: ['/funds/used_for', '/funds/usage_proof'] },
  {
    id: 'shop',
    pointers: [
      '/business/operating',
      '/information/application_errors',
      '/information/documents_complete',
      '/information/business_info_updated_on',
      '/information/annual_report_filed',
    ],
    holds: 'months',
  },
  {
    id: 'notices',
    pointers: ['/environment/maintenance_notice', '/environment/policy_notice', '/environment/peers_affected'],
  },
  {
    id: 'safety',
    pointers: [
      '/safety/asked_to_pay',
      '/safety/paid_amount',
      '/safety/contacted_by_stranger',
      '/safety/shared_screen',
      '/safety/gave_code',
      '/safety/sent_documents',
      '/safety/sent_sim_card',
    ],
  },
]

/** CLOSED are the lists of the profile where an empty list is an answer of its own: the form offers it as "none". */
export const CLOSED: readonly string[] = ['/repayment/overdue_products', '/funds/used_for']

/** pointersIn gives a section's pointers with one for each product that was named. */
export const pointersIn = (section: Section, entries: number): readonly string[] =>
  section.pointers.reduce<string[]>(
    (all, pointer) =>
      pointer.startsWith('/restrictions/-/')
        ? all.concat(Array.from({ length: entries }, (_, entry) => pointer.replace('-', String(entry))))
        : all.concat(pointer),
    [],
  )
