// Reads and writes WebAssembly modules: their sections, and the numbers in them.

const MAGIC_AND_VERSION = 8 // bytes
const [TYPE_SECTION, IMPORT_SECTION, FUNCTION_SECTION, ELEMENT_SECTION, CODE_SECTION] = [1, 2, 3, 9, 10]
const I32_CONST = 0x41

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

/**
 * The module with its functions changed by a function of (bytes, { start, end, index, parameters, groups }): where its instructions
 * lie, its index in the module, the number of its parameters and its locals as [{ count, type }]. It gives { code, groups }, or
 * undefined to leave all as it is.
 */
export function mapFunctions(module, change) {
  const section = sections(module).find(({ id }) => id === CODE_SECTION)
  const imported = importedFunctions(module)
  const parameters = parameterCounts(module)
  const at = cursor(module, section.content)
  const count = at.unsigned()
  const parts = [unsigned(count)]
  for (let index = 0; index < count; index++) {
    const length = at.unsigned()
    const start = at.offset
    const end = start + length
    const groups = Array.from({ length: at.unsigned() }, () => ({ count: at.unsigned(), type: at.byte() }))
    const changed = change(module, { start: at.offset, end, index: imported + index, parameters: parameters[index], groups })
    const body = changed ? Buffer.concat([unsigned(changed.groups.length), ...changed.groups.flatMap(({ count, type }) => [unsigned(count), Buffer.from([type])]), changed.code]) : module.subarray(start, end)
    parts.push(unsigned(body.length), body)
    at.offset = end
  }
  return replaceSection(module, section, Buffer.concat(parts))
}

/** The place in the table of each function that is in it, by the function's index. */
export function tableOf(module) {
  const section = sections(module).find(({ id }) => id === ELEMENT_SECTION)
  const places = new Map()
  const at = cursor(module, section.content)
  for (let count = at.unsigned(); count > 0; count--) {
    if (at.unsigned() !== 0 || at.byte() !== I32_CONST) throw new Error('elements that do not lie at a fixed place of the table')
    let place = at.signed()
    at.byte() // the end of the place
    for (let length = at.unsigned(); length > 0; length--) places.set(at.unsigned(), place++)
  }
  return places
}

/** The module with other content in a section. */
export function replaceSection(module, { id, start, end }, content) {
  return Buffer.concat([module.subarray(0, start), Buffer.from([id]), unsigned(content.length), content, module.subarray(end)])
}

function importedFunctions(module) {
  const section = sections(module).find(({ id }) => id === IMPORT_SECTION)
  const at = cursor(module, section.content)
  const count = at.unsigned()
  for (let index = 0; index < count; index++) {
    at.take(at.unsigned())
    at.take(at.unsigned())
    if (at.byte() !== 0) throw new Error('an import that is no function')
    at.unsigned()
  }
  return count
}

// How many parameters each function has that the module defines.
function parameterCounts(module) {
  const found = sections(module)
  const types = cursor(module, found.find(({ id }) => id === TYPE_SECTION).content)
  const parameters = Array.from({ length: types.unsigned() }, () => {
    types.byte()
    const count = types.take(types.unsigned()).length
    types.take(types.unsigned())
    return count
  })
  const functions = cursor(module, found.find(({ id }) => id === FUNCTION_SECTION).content)
  return Array.from({ length: functions.unsigned() }, () => parameters[functions.unsigned()])
}

/** A number of up to 53 bits, not negative, as a signed LEB128. */
export function signedLong(value) {
  const bytes = []
  for (; value > 0x3f; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80)
  return Buffer.from([...bytes, value])
}
