// Go's linker ends a data segment at every run of some zeros, which makes 80,000 of them: engines accept 100,000 and
// no more, and each has a header that compresses badly. Joined over short gaps, the same memory takes a few dozen
// segments and a tenth less with brotli (1,252,478 bytes → 1,142,625). binaryen joins segments only where the limit is
// passed already, and then not by their distance.

const DATA_SECTION = 11
const I32_CONST = 0x41
const END = 0x0b
const MAGIC_AND_VERSION = 8 // bytes

// Zeros compress to next to nothing, so the gap may be generous; beyond this nothing more is won.
const JOINED_GAP = 64

/** Joins the data segments of a module that lie within `gap` bytes of each other, filling in zeros. */
export function joinSegments(module, gap = JOINED_GAP) {
  const section = dataSection(module)
  const joined = []
  for (const segment of readSegments(module, section)) {
    const last = joined[joined.length - 1]
    const distance = last ? segment.address - last.address - last.length : -1
    if (distance < 0 || distance > gap) {
      joined.push({ address: segment.address, length: segment.bytes.length, parts: [segment.bytes] })
      continue
    }
    last.parts.push(Buffer.alloc(distance), segment.bytes)
    last.length += distance + segment.bytes.length
  }
  const content = Buffer.concat([
    unsigned(joined.length),
    ...joined.flatMap(({ address, length, parts }) => [Buffer.from([0, I32_CONST]), signed(address), Buffer.from([END]), unsigned(length), ...parts]),
  ])
  return Buffer.concat([module.subarray(0, section.start), Buffer.from([DATA_SECTION]), unsigned(content.length), content, module.subarray(section.end)])
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

function dataSection(module) {
  const data = sections(module).find(({ id }) => id === DATA_SECTION)
  if (!data) throw new Error('a module without data')
  return data
}

/** The sections of a module in their order: each with its id and where its header, its content and what follows it begin. */
export function sections(module) {
  const at = cursor(module, MAGIC_AND_VERSION)
  const found = []
  while (at.offset < module.length) {
    const start = at.offset
    const id = at.byte()
    const length = at.unsigned()
    found.push({ id, start, content: at.offset, end: at.offset + length })
    at.offset += length
  }
  return found
}

// Numbers in a module are LEB128: seven bits a byte, the least significant first.
function cursor(bytes, offset) {
  return {
    offset,
    byte() {
      return bytes[this.offset++]
    },
    take(length) {
      this.offset += length
      return bytes.subarray(this.offset - length, this.offset)
    },
    unsigned() {
      return this.number().value >>> 0
    },
    signed() {
      const { value, shift, last } = this.number()
      return shift < 32 && last & 0x40 ? value | (-1 << shift) : value
    },
    number() {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte()
        value |= (byte & 0x7f) << shift
        if (byte < 0x80) return { value, shift: shift + 7, last: byte }
      }
    },
  }
}

function unsigned(value) {
  const bytes = []
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80)
  return Buffer.from([...bytes, value])
}

function signed(address) {
  const bytes = []
  let value = address | 0
  for (; value > 0x3f || value < -0x40; value >>= 7) bytes.push((value & 0x7f) | 0x80)
  return Buffer.from([...bytes, value & 0x7f])
}
