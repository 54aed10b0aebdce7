// The calendar files of testdata/plans, read by a parser that shares no line with ours or with the Go tests'.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'testdata', 'plans')
const files = readdirSync(folder).filter((name) => name.endsWith('.ics')).sort()
const utf8 = new TextDecoder('utf-8', { fatal: true })

test('there are calendars to read, in both languages', () => {
  for (const locale of ['zh-CN', 'en']) assert.ok(files.some((name) => name.endsWith(`.${locale}.ics`)), locale)
})

for (const name of files) {
  test(`${name} is read without a complaint and means what it says`, () => {
    const bytes = readFileSync(join(folder, name))
    const calendar = new ICAL.Component(ICAL.parse(utf8.decode(bytes)))
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH')
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    assert.ok(events.length > 0)
    assert.equal(new Set(events.map((event) => event.uid)).size, events.length, 'no UID stands twice')
    for (const event of events) {
      assert.ok(event.startDate.isDate && event.endDate.isDate, 'whole days')
      assert.equal(event.duration.toSeconds(), 24 * 60 * 60)
      assert.equal(event.component.getFirstPropertyValue('dtstamp').toString(), '2026-11-20T00:00:00Z')
      assert.ok(event.startDate.toString() >= '2026-11-20', 'nothing that is over')
      assert.ok(event.summary && event.description)
      assert.doesNotMatch(event.summary + event.description, /\\[,;n\\]|\r/, 'escapes are undone')
      assert.equal(event.attendees.length, 0)
      for (const alarm of event.component.getAllSubcomponents('valarm')) {
        assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY')
        assert.ok([9, -4].includes(alarm.getFirstPropertyValue('trigger').toSeconds() / 3600), 'at nine, or on the evening before')
      }
    }
  })

  test(`${name} has no line over 75 octets and none that cuts a character`, () => {
    const bytes = readFileSync(join(folder, name))
    let start = 0
    for (let end = bytes.indexOf('\r\n'); end >= 0; start = end + 2, end = bytes.indexOf('\r\n', start)) {
      assert.ok(end - start <= 75)
      utf8.decode(bytes.subarray(start, end))
    }
    assert.equal(start, bytes.length, 'the last line is ended too')
  })
}
