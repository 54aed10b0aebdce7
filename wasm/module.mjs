// Reads and writes WebAssembly modules: their sections, and the numbers in them.

const MAGIC_AND_VERSION = 8 // bytes

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

/** Reads numbers and bytes from an offset on. Numbers in a module are LEB128: seven bits a byte, the least significant first. */
export function cursor(bytes, offset) {
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

export function unsigned(value) {
  const bytes = []
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80)
  return Buffer.from([...bytes, value])
}

export function signed(address) {
  const bytes = []
  let value = address | 0
  for (; value > 0x3f || value < -0x40; value >>= 7) bytes.push((value & 0x7f) | 0x80)
  return Buffer.from([...bytes, value & 0x7f])
}
