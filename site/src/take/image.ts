/** Draws the picture: a canvas at twice its size, with the fonts that the phone has. */
import type { Block } from './card.ts'
import { breakLines } from './lines.ts'

const WIDTH = 390
const SCALE = 2
const EDGE = 24
const PAD = 14
const MARK = 20
const SANS = 'system-ui, -apple-system, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
const SERIF = '"Songti SC", "Noto Serif SC", "Noto Serif CJK SC", Georgia, serif'

/** iOS draws nothing on a canvas of more than 16.7 million dots; this height stays far below, and no chat shows more. */
const TALLEST = 8000

interface Type { readonly size: number; readonly line: number; readonly font: string; readonly above: number }

const TYPES: Readonly<Record<Block['style'], Type>> = {
  name: { size: 13, line: 20, font: `600 13px ${SANS}`, above: 0 },
  headline: { size: 24, line: 33, font: `700 24px ${SERIF}`, above: 8 },
  heading: { size: 16, line: 24, font: `700 16px ${SANS}`, above: 18 },
  body: { size: 15, line: 23, font: `400 15px ${SANS}`, above: 5 },
  strong: { size: 16, line: 24, font: `700 16px ${SANS}`, above: 0 },
  small: { size: 12.5, line: 19, font: `400 12.5px ${SANS}`, above: 8 },
}

const PAPER = '#ffffff'
const INK = '#15231e'
const GROUPS: Readonly<Record<Block['group'], { readonly ground: string; readonly text: string; readonly heading: string }>> = {
  head: { ground: '#0b5644', text: '#ffffff', heading: '#ffffff' },
  alert: { ground: '#fcebe8', text: INK, heading: '#9d2317' },
  body: { ground: PAPER, text: INK, heading: '#0b5644' },
  warning: { ground: '#fbf1da', text: '#674600', heading: '#674600' },
  foot: { ground: PAPER, text: '#4a5b53', heading: INK },
}

interface Placed { readonly block: Block; readonly lines: readonly string[]; readonly top: number }
interface Band { readonly group: Block['group']; readonly top: number; bottom: number }

/** place breaks every block into lines and stacks them; each group is a band of its own. */
const place = (context: CanvasRenderingContext2D, blocks: readonly Block[]): { placed: Placed[]; bands: Band[]; height: number } => {
  const placed: Placed[] = []
  const bands: Band[] = []
  let top = 0
  let group: Block['group'] | undefined
  blocks.forEach((block) => {
    const type = TYPES[block.style]
    if (block.group !== group) {
      if (group) top += PAD
      bands.push({ group: block.group, top, bottom: top })
      top += PAD
      group = block.group
    } else {
      top += type.above
    }
    context.font = type.font
    const room = WIDTH - 2 * EDGE - (block.mark ? MARK : 0)
    const lines = breakLines(block.text, room, (text) => context.measureText(text).width)
    placed.push({ block, lines, top })
    top += lines.length * type.line
    const band = bands[bands.length - 1]
    if (band) band.bottom = top + PAD
  })
  return { placed, bands, height: top + PAD + 6 }
}

/** drawCard gives the picture as a data address, or undefined where the browser cannot draw it. */
export const drawCard = (blocks: readonly Block[], language: string): { url: string; width: number; height: number } | undefined => {
  try {
    const canvas = document.createElement('canvas')
    canvas.lang = language // Chinese and Japanese shapes of one character differ.
    const context = canvas.getContext('2d')
    if (!context) return undefined
    const { placed, bands, height } = place(context, blocks)
    const scale = Math.min(SCALE, TALLEST / height)
    canvas.width = Math.round(WIDTH * scale)
    canvas.height = Math.round(height * scale)
    context.scale(scale, scale) // after the size was set: that resets everything
    context.fillStyle = PAPER
    context.fillRect(0, 0, WIDTH, height)
    bands.forEach(({ group, top, bottom }) => {
      context.fillStyle = GROUPS[group].ground
      context.fillRect(0, top, WIDTH, bottom - top)
    })
    context.textBaseline = 'middle'
    placed.forEach(({ block, lines, top }) => {
      const type = TYPES[block.style]
      const colours = GROUPS[block.group]
      context.font = type.font
      context.fillStyle = block.style === 'heading' ? colours.heading : colours.text
      if (block.mark) context.fillText(block.mark, EDGE, top + type.line / 2)
      lines.forEach((line, index) => context.fillText(line, EDGE + (block.mark ? MARK : 0), top + type.line * (index + 0.5)))
    })
    const url = canvas.toDataURL('image/png')
    return url.length > 'data:image/png;base64,'.length + 100 ? { url, width: canvas.width, height: canvas.height } : undefined
  } catch {
    return undefined
  }
}
