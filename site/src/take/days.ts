/** Days as people say them, and the dates of an answer in their order. */
import type { Assessment, TimelineEntry } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { fill } from '../language/pack.ts'

/** dayIn words a day, or a month where only that is known; the year only where it is not the year of `near`. */
export const dayIn = ({ words: { take } }: Pack, on: string, near = ''): string => {
  const [year = '', month = '', day] = on.split('-')
  const names = { year, month: take.months[Number(month) - 1] || month, day: Number(day) }
  if (!day) return fill(take.month, names)
  const weekday = take.weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()] || ''
  return fill(near.slice(0, 4) === year ? take.day : take.dayOfYear, { ...names, weekday })
}

/** upcoming are the entries of the timeline that still lie ahead, or are due on the day of the answer. */
export const upcoming = ({ timeline, as_of }: Assessment): readonly TimelineEntry[] =>
  timeline.filter((entry) => entry.kind !== 'happened' && entry.on >= as_of)

/** Day is one day and everything that stands on it. */
export interface Day {
  readonly on: string
  readonly texts: readonly string[]
}

/** byDay puts entries of one day together, in their order. */
export const byDay = (entries: readonly TimelineEntry[]): readonly Day[] => {
  const days: { on: string; texts: string[] }[] = []
  entries.forEach(({ on, text }) => {
    const last = days[days.length - 1]
    if (last && last.on === on) last.texts.push(text)
    else days.push({ on, texts: [text] })
  })
  return days
}

/** datesText lists what is to come as plain text, for phones that cannot take the calendar file. */
export const datesText = (pack: Pack, answer: Assessment): string =>
  [
    pack.words.take.calendar.heading,
    ...byDay(upcoming(answer)).map(({ on, texts }) => [dayIn(pack, on, answer.as_of), ...texts.map((text) => `· ${text}`)].join('\n')),
    answer.disclaimer,
  ].join('\n\n')
