// Reads the instructions of WebAssembly's first version, and those newer ones that Go emits, far enough to know where each
// ends and what its number is.

export const op = {
  block: 0x02, loop: 0x03, if: 0x04, end: 0x0b, br: 0x0c, brIf: 0x0d, brTable: 0x0e, return: 0x0f, call: 0x10, callIndirect: 0x11,
  localGet: 0x20, localSet: 0x21, localTee: 0x22, i64Store: 0x37, i32Const: 0x41, i64Const: 0x42, i64Or: 0x84,
}
const [GLOBAL_GET, GLOBAL_SET, FIRST_LOAD, LAST_STORE, MEMORY_SIZE, MEMORY_GROW, F32_CONST, F64_CONST, PREFIX] = [0x23, 0x24, 0x28, 0x3e, 0x3f, 0x40, 0x43, 0x44, 0xfc]
const ONE_NUMBER = new Set([op.br, op.brIf, op.call, op.localGet, op.localSet, op.localTee, GLOBAL_GET, GLOBAL_SET])
const BYTES_BEHIND = { [op.block]: 1, [op.loop]: 1, [op.if]: 1, [MEMORY_SIZE]: 1, [MEMORY_GROW]: 1, [F32_CONST]: 4, [F64_CONST]: 8 }

/** The instructions from an offset in code to another: { op, start, end }, with { value } or { depths } where a number matters. */
export function readInstructions(code, start, end) {
  const found = []
  let at = start
  const unsigned = () => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = code[at++]
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }
  const signed = () => {
    const from = at
    const value = unsigned()
    return code[at - 1] & 0x40 ? value - 128 ** (at - from) : value
  }
  while (at < end) {
    const instruction = { op: code[at], start: at, end: 0, value: 0, depths: undefined }
    at++
    if (ONE_NUMBER.has(instruction.op)) instruction.value = unsigned()
    else if (instruction.op === op.i32Const || instruction.op === op.i64Const) instruction.value = signed()
    else if (instruction.op in BYTES_BEHIND) at += BYTES_BEHIND[instruction.op]
    else if (instruction.op === op.brTable) instruction.depths = Array.from({ length: unsigned() + 1 }, unsigned)
    else if (instruction.op === op.callIndirect || (instruction.op >= FIRST_LOAD && instruction.op <= LAST_STORE)) unsigned(), unsigned()
    else if (instruction.op === PREFIX) at += { 10: 2, 11: 1 }[unsigned()] ?? 0 // memory.copy, memory.fill, and conversions
    instruction.end = at
    found.push(instruction)
  }
  return found
}
