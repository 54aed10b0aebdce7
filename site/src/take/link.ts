/**
 * A profile as a short text for the fragment of a link: `#c=1.…`, which no server ever sees. Every name and every choice of
 * the contract is one byte, a day two, so that most profiles fit on a QR code; two bytes at the end tell a link that a chat
 * cut short. The first screen reads links, so this file imports nothing. Whether the facts make sense is for the core to say.
 */
import type { Profile } from '../../../wasm/src/contract.ts'

const VERSION = '1.'

/** A link longer than any profile that fits the core is no link of ours. */
const MAX_LENGTH = 64000
const MAX_ITEMS = 400
const MAX_DEPTH = 6

// Links outlive the page that wrote them: both lists may grow at the end and must not change otherwise.
// A mark tells what a name holds: * objects, + plain values, = one object; without a mark one plain value.
const NAMES = (
  'as_of locale *restrictions product +symptoms since limit_before limit_now outstanding next_due_on next_due_amount can_pay_next +lenders ' +
  '+messages notified available_now opened_on last_borrowed_on repaid_on repayment_posted repayment_proof early_repayments_6m *events kind on ' +
  'timing note +events_absent +working_products +declined narrative +struck schema_version =repayment overdue_days_now +overdue_products ' +
  'overdue_count_12m max_overdue_days_24m last_repaid_on auto_debit_failed =credit hard_inquiries_3m active_lenders new_loans_3m high_cost_loans ' +
  'overdue_elsewhere debt_to_income_pct card_utilization_pct income_change_pct report_checked_on report_has_errors guarantee_default ' +
  'unrecognised_loans serious_default =business +channels industry months_operating operating *monthly month sales orders refunds profit ' +
  'inventory profitable =cash on_hand monthly_fixed_costs *expected amount can_wait for *due =funds +used_for usage_proof =information ' +
  'license_status annual_report_filed business_info_updated_on documents_complete application_errors real_name_complete id_expired ' +
  'third_party_data_delayed representative_record_changed =account authorization_cancelled linked_account_penalised borrowings_30d ' +
  'fund_flow_notice high_risk_notice login_notice cash_out_notice restriction_notice freeze_by =environment maintenance_notice policy_notice ' +
  'regional_screening_notice peers_affected feature_change_notice =safety asked_to_pay paid_amount shared_screen gave_code sent_documents ' +
  'sent_sim_card contacted_by_stranger =applicant entity province +groups tax_grade issues_invoices *offers name principal received ' +
  'total_repaid days fees *steps_done step violations_6m sales_change_3m_pct refund_rate_pct refund_rate_change_pp inventory_turnover_days ' +
  'industry_downturn input_cost_shock restricted_industry next_peak_on zhima_score zhima_score_change receivables large_buyer_receivables ' +
  'open_orders collateral fixed_premises bank_relationship +other_loans spouse_has_loans'
).split(' ')
const CHOICES = (
  '1 zh-CN en wangshangdai jiebei xinyongdai huabei taobao_loan mybank ant_consumer_finance other_bank limit_not_restored limit_reduced ' +
  'limit_zero limit_frozen draw_interrupted application_rejected application_pending service_closed entry_missing borrow_button_disabled ' +
  'risk_prompt term_shortened called_in_full service_error repaid_in_full repaid_in_part repaid_early repaid_late extended_repayment ' +
  'auto_debit_failed borrowed tapped_limit_increase submitted_new_data accepted_upgrade switched_by_platform opened_wangshangdai opened_jiebei ' +
  'opened_taobao_loan opened_receipt_code closed_wangshangdai closed_jiebei cancelled_authorization reauthorized id_expired updated_id ' +
  'representative_changed changed_phone_number changed_device changed_bank_card reinstalled_app updated_app merged_accounts login_restricted ' +
  'linked_account_penalised linked_account_disputed shop_penalised shop_closed applied_elsewhere contacted_support filed_complaint ' +
  'appeal_rejected lender_replied just_before earlier after other taobao tmall 1688 pinduoduo douyin kuaishou jd xiaohongshu wechat_shop ' +
  'meituan eleme xianyu cross_border offline_qr wholesale farming stock operations wages equipment consumption securities property lending_on ' +
  'repaying_other_loans valid expired abnormal_listed cancelled none platform bank police court supplier rent tax loan_instalment household ' +
  'sales receivable individual sole_proprietor company cooperative graduate veteran returning_migrant registered_unemployed disabled rural ' +
  'woman network_merchant hired_key_group A B M C D student mortgage car small_consumption operating'
).split(' ')

/** Tag says what follows. From SMALL on a tag is a whole number below 16 itself, from CHOICE on a choice. */
const enum Tag { Null, False, True, Whole, Minus, Decimal, MinusDecimal, Day, Month, Text, Pointer, List, Object, Small = 16, Choice = 32 }

const EPOCH = Date.UTC(2000, 0, 1)
const DAY = 86400000

const bare = (name: string): string => name.replace(/^[*+=]/, '')
const indexOfName = (name: string): number => NAMES.findIndex((known) => bare(known) === name)
const dayText = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10)
const monthText = (month: number): string => `${2000 + Math.floor(month / 12)}-${String(101 + (month % 12)).slice(1)}`

/** decimalText puts the point into a run of digits. */
const decimalText = (digits: number, places: number): string => {
  const text = String(digits).padStart(places + 1, '0')
  return `${text.slice(0, -places)}.${text.slice(-places)}`
}

const checksum = (bytes: readonly number[]): number => bytes.reduce((sum, byte) => (sum * 251 + byte + 1) % 65521, 1)

// Whole numbers go up to 2^53, so the bits are counted out by division.
const pushWhole = (out: number[], whole: number): void => {
  let rest = whole
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
  out.push(rest)
}

const pushNumber = (out: number[], value: number): void => {
  const size = Math.abs(value)
  if (Number.isSafeInteger(value)) {
    if (value >= 0 && value < 16) return void out.push(Tag.Small + value)
    out.push(value < 0 ? Tag.Minus : Tag.Whole)
    return pushWhole(out, size)
  }
  const [, whole = '', places = ''] = /^(\d+)\.(\d+)$/.exec(String(size)) || []
  if (!places || whole.length + places.length > 15) throw new Error('a number that no profile holds')
  out.push(value < 0 ? Tag.MinusDecimal : Tag.Decimal, places.length)
  pushWhole(out, Number(whole + places))
}

/** pointerBytes writes a JSON Pointer of known names and numbers; undefined where it has others. */
const pointerBytes = (text: string): number[] | undefined => {
  if (text[0] !== '/') return undefined
  const segments = text.slice(1).split('/')
  const out: number[] = []
  pushWhole(out, segments.length)
  for (const segment of segments) {
    const name = indexOfName(segment)
    if (segment === '-') pushWhole(out, 0)
    else if (/^(0|[1-9]\d{0,3})$/.test(segment)) pushWhole(out, Number(segment) * 2 + 1)
    else if (name >= 0) pushWhole(out, name * 2 + 2)
    else return undefined
  }
  return out
}

const pushText = (out: number[], text: string): void => {
  const choice = CHOICES.indexOf(text)
  if (choice >= 0) return void out.push(Tag.Choice + choice)
  const [, year = '', month = '', day] = /^(20\d\d)-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(text) || []
  if (year && !day) {
    out.push(Tag.Month)
    return pushWhole(out, (Number(year) - 2000) * 12 + Number(month) - 1)
  }
  const days = day ? (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY : -1
  if (days >= 0 && dayText(days) === text) {
    out.push(Tag.Day)
    return pushWhole(out, days)
  }
  const pointer = pointerBytes(text)
  if (pointer) return void out.push(Tag.Pointer, ...pointer)
  const bytes = Array.from(new TextEncoder().encode(text))
  out.push(Tag.Text)
  pushWhole(out, bytes.length)
  bytes.forEach((byte) => out.push(byte))
}

const pushValue = (out: number[], value: unknown): void => {
  if (value === null) out.push(Tag.Null)
  else if (typeof value === 'boolean') out.push(value ? Tag.True : Tag.False)
  else if (typeof value === 'number') pushNumber(out, value)
  else if (typeof value === 'string') pushText(out, value)
  else if (Array.isArray(value)) {
    out.push(Tag.List)
    pushWhole(out, value.length)
    value.forEach((item) => pushValue(out, item))
  } else {
    const members = value as Readonly<Record<string, unknown>>
    const known = Object.keys(members).filter((name) => members[name] !== undefined && indexOfName(name) >= 0)
    out.push(Tag.Object)
    pushWhole(out, known.length)
    known.forEach((name) => {
      pushWhole(out, indexOfName(name))
      pushValue(out, members[name])
    })
  }
}

/** encodeProfile writes a profile as the text of a link; members that the contract does not name are left out. */
export const encodeProfile = (profile: Profile): string => {
  const out: number[] = []
  pushValue(out, profile)
  const sum = checksum(out)
  out.push(sum >> 8, sum & 255)
  const binary = out.map((byte) => String.fromCharCode(byte)).join('')
  return VERSION + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** reader walks over the bytes; whatever is not ours makes it throw. */
const reader = (bytes: readonly number[]) => {
  let at = 0
  const fail = (): never => {
    throw new Error('no profile')
  }
  const byte = (): number => (at < bytes.length ? (bytes[at++] as number) : fail())
  const whole = (most = Number.MAX_SAFE_INTEGER): number => {
    let sum = 0
    for (let scale = 1; ; scale *= 128) {
      const next = byte()
      sum += (next % 128) * scale
      if (sum > most) fail()
      if (next < 128) return sum
    }
  }
  const text = (): string => {
    const length = whole(bytes.length - at)
    at += length
    if (at > bytes.length) fail()
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes.slice(at - length, at)))
  }
  const decimal = (): number => {
    const places = byte()
    return places > 0 && places < 16 ? Number(decimalText(whole(), places)) : fail()
  }
  const segment = (): string => {
    const code = whole(20000)
    if (code === 0) return '-'
    return code % 2 ? String((code - 1) / 2) : bare(NAMES[code / 2 - 1] || fail())
  }
  const pointer = (): string => {
    let path = ''
    for (let left = whole(8); left > 0; left--) path += `/${segment()}`
    return path
  }
  const list = (depth: number): unknown[] => {
    const items: unknown[] = []
    for (let left = whole(MAX_ITEMS); left > 0; left--) items.push(value(depth + 1))
    return items
  }
  const object = (depth: number): Record<string, unknown> => {
    const members: Record<string, unknown> = {}
    for (let left = whole(NAMES.length); left > 0; left--) {
      const name = NAMES[whole(NAMES.length - 1)] as string
      if (bare(name) in members) fail()
      const member = value(depth + 1)
      if (!holds(name, member)) fail()
      members[bare(name)] = member
    }
    return members
  }
  const value = (depth: number): unknown => {
    if (depth > MAX_DEPTH) fail()
    const tag = byte()
    if (tag >= Tag.Choice) return CHOICES[tag - Tag.Choice] || fail()
    if (tag >= Tag.Small) return tag - Tag.Small
    switch (tag) {
      case Tag.Null: return null
      case Tag.False: return false
      case Tag.True: return true
      case Tag.Whole: return whole()
      case Tag.Minus: return -whole()
      case Tag.Decimal: return decimal()
      case Tag.MinusDecimal: return -decimal()
      case Tag.Day: return dayText(whole(36524))
      case Tag.Month: return monthText(whole(1199))
      case Tag.Text: return text()
      case Tag.Pointer: return pointer()
      case Tag.List: return list(depth)
      case Tag.Object: return object(depth)
      default: return fail()
    }
  }
  return { value, done: () => at === bytes.length }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object'

/** holds says whether a value is of the kind that a name's mark promises; null, which means unknown, may stand anywhere. */
const holds = (name: string, value: unknown): boolean => {
  if (value === null) return true
  if (name[0] === '=') return isObject(value)
  if (name[0] === '*') return Array.isArray(value) && value.every(isObject)
  if (name[0] === '+') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isPlain(value)
}

/** decodeProfile reads what encodeProfile wrote; undefined for anything else, cut short or tampered with. It never throws. */
export const decodeProfile = (text: string): Profile | undefined => {
  try {
    if (text.length > MAX_LENGTH || !/^1\.[\w-]+$/.test(text)) return undefined
    const binary = atob(text.slice(VERSION.length).replace(/-/g, '+').replace(/_/g, '/'))
    const bytes = Array.from(binary, (character) => character.charCodeAt(0))
    const low = bytes.pop() as number
    const high = bytes.pop() as number
    if (checksum(bytes) !== high * 256 + low) return undefined
    const read = reader(bytes)
    const profile = read.value(0)
    return isObject(profile) && read.done() ? (profile as Profile) : undefined
  } catch {
    return undefined
  }
}
