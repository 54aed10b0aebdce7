// Go's linker ends a data segment at every run of some zeros, which makes 80,000 of them: engines accept 100,000 and
// no more, and each has a header that compresses badly. Joined over short gaps, the same memory takes a few dozen
// segments and a tenth less with brotli (1,252,478 bytes → 1,142,625). binaryen joins segments only where the limit is
// passed already, and then not by their distance.

import { cursor, sections, signed, unsigned } from './module.mjs'

const DATA_SECTION = 11
const I32_CONST = 0x41
const END = 0x0b

// Zeros compress to next to nothing, so the gap may be generous; beyond this nothing more is won.
const JOINED_GAP = 64

/** Joins the data segments of a module that lie within `gap` bytes of each other, filling in zeros. */
export function joinSegments(module, gap = JOINED_GAP) {
  const joined = []
  for (const segment of readSegments(module)) {
    const last = joined[joined.length - 1]
    const distance = last ? segment.address - last.address - last.length : -1
    if (distance < 0 || distance > gap) {
      joined.push({ address: segment.address, length: segment.bytes.length, parts: [segment.bytes] })
      continue
    }
    last.parts.push(Buffer.alloc(distance), segment.bytes)
    last.length += distance + segment.bytes.length
  }
  return writeSegments(module, joined)
}

/** The data segments of a module in their order, each with its address in memory and its bytes. */
export function readSegments(module, section = dataSection(module)) {
  const at = cursor(module, section.content)
  return Array.from({ length: at.unsigned() }, () => {
    // Other kinds (passive, or of a second memory) belong to versions of WebAssembly that the lowering has left behind.
    if (at.byte() !== 0 || at.byte() !== I32_CONST) throw new Error('a data segment that does not lie at a fixed address')
    const address = at.signed() >>> 0
    if (at.byte() !== END) throw new Error('a data segment whose address is computed')
    return { address, bytes: at.take(at.unsigned()) }
  })
}

function writeSegments(module, segments) {
  const section = dataSection(module)
  const content = Buffer.concat([
    unsigned(segments.length),
    ...segments.flatMap(({ address, length, parts }) => [Buffer.from([0, I32_CONST]), signed(address), Buffer.from([END]), unsigned(length), ...parts]),
  ])
  return Buffer.concat([module.subarray(0, section.start), Buffer.from([DATA_SECTION]), unsigned(content.length), content, module.subarray(section.end)])
}

function dataSection(module) {
  const data = sections(module).find(({ id }) => id === DATA_SECTION)
  if (!data) throw new Error('a module without data')
  return data
}

/** The memory that the data of a module makes, from address 0 on. */
export function readMemory(module) {
  const segments = readSegments(module)
  const memory = Buffer.alloc(Math.max(...segments.map(({ address, bytes }) => address + bytes.length)))
  for (const { address, bytes } of segments) bytes.copy(memory, address)
  return memory
}

/** The module with data that makes this memory, in segments that end at more than `gap` zeros. */
export function writeMemory(module, memory, gap = JOINED_GAP) {
  const segments = []
  for (let at = 0; at < memory.length; ) {
    while (at < memory.length && memory[at] === 0) at++
    const start = at
    let end = at // behind the last byte that is not zero
    for (; at < memory.length && at - end <= gap; at++) if (memory[at] !== 0) end = at + 1
    if (end > start) segments.push({ address: start, length: end - start, parts: [memory.subarray(start, end)] })
  }
  return writeSegments(module, segments)
}
