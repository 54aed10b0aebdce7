// Draws the icons of the web app: a white tick on a pine ground. No picture is kept in the repository, no drawing package is needed.
import { deflateSync } from 'node:zlib'

const GROUND = [0x0b, 0x56, 0x44]
const TICK = [[0.28, 0.52], [0.44, 0.67], [0.73, 0.36]] // within the circle that every launcher leaves of an icon
const WIDTH = 0.085

/** The icon as SVG. */
export const iconSvg = () => {
  const points = TICK.map((point) => point.map((share) => share * 512).join(',')).join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#0b5644"/><polyline points="${points}" fill="none" stroke="#fff" stroke-width="${WIDTH * 512}" stroke-linecap="round" stroke-linejoin="round"/></svg>\n`
}

/** The icon as PNG, some pixels wide and high. */
export const iconPng = (size) => {
  const rows = Buffer.alloc(size * (1 + size * 3)) // each row begins with its filter, 0: none
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      // How much of a pixel the tick covers is told by how far its middle is from the line.
      const inside = (WIDTH / 2 - distance((x + 0.5) / size, (y + 0.5) / size)) * size + 0.5
      const cover = Math.min(1, Math.max(0, inside))
      GROUND.forEach((value, channel) => { rows[y * (1 + size * 3) + 1 + x * 3 + channel] = Math.round(value + (255 - value) * cover) })
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 2, 0, 0, 0], 8) // eight bits a channel, red green blue
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

const distance = (x, y) => Math.min(toSegment(x, y, TICK[0], TICK[1]), toSegment(x, y, TICK[1], TICK[2]))

const toSegment = (x, y, [ax, ay], [bx, by]) => {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

const chunk = (type, data) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

const crc32 = (data) => {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** The web app's manifest, given where its icons are; all addresses are relative to it. */
export const webManifest = ({ words }, icons) => `${JSON.stringify({
  name: words.page.name,
  short_name: words.page.name,
  description: words.page.lead,
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#edf2ee',
  theme_color: '#0b5644',
  icons: icons.flatMap((icon) => [{ ...icon, purpose: 'any' }, { ...icon, purpose: 'maskable' }]),
}, null, 2)}\n`
