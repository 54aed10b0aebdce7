// A call in Go's code pushes where to go on (the function's number and a count), calls, and leaves the function when the callee
// had to give way to another goroutine. Two numbers in that differ from place to place for no need: the depth of the block to
// leave, and the function's own number. Written as below, calls look the same everywhere and compress.

import { mapFunctions, signedLong, tableOf, unsigned } from '../module.mjs'
import { op, readInstructions } from './instructions.mjs'

const I64 = 0x7e
const NOTHING = 0x40 // the type of a block without a result
const COUNT_BITS = 16
const LOCALS = [op.localGet, op.localSet, op.localTee]

/** Rewrites what surrounds calls. Of a module that is otherwise done. */
export function evenCalls(module) {
  const numbers = tableOf(module)
  return mapFunctions(module, (code, { start, end, index, parameters, groups }) => {
    const instructions = readInstructions(code, start, end)
    const replaced = new Map()
    leaveAtOnce(instructions, replaced)
    const number = numbers.get(index)
    const pushes = instructions.flatMap(({ op: code, value }, place) => (code === op.i64Const && Math.floor(value / 2 ** COUNT_BITS) === number ? [place] : []))
    const local = pushes.length > 1 ? addLocal(parameters, groups) : undefined
    if (local) shiftLocals(instructions, local, replaced)
    for (const place of pushes) pushCount(code, instructions, place, local, replaced)

    const parts = local ? [Buffer.from([op.i64Const]), signedLong(number * 2 ** COUNT_BITS), Buffer.from([op.localSet]), unsigned(local)] : []
    let copied = start
    for (const instruction of instructions) {
      const bytes = replaced.get(instruction)
      if (!bytes) continue
      parts.push(code.subarray(copied, instruction.start), Buffer.from(bytes))
      copied = instruction.end
    }
    return { code: Buffer.concat([...parts, code.subarray(copied, end)]), groups }
  })
}

// A branch to the end of the outermost block, behind which "return 1" stands, becomes "return 1".
function leaveAtOnce(instructions, replaced) {
  const [leave, one, end] = instructions.slice(-3)
  if (leave?.op !== op.end || one.op !== op.i32Const || one.value !== 1 || end.op !== op.end) return
  let outermost = instructions.length - 3
  for (let level = 0; outermost >= 0; outermost--) {
    if (instructions[outermost].op === op.end) level++
    else if (opens(instructions[outermost]) && --level === 0) break
  }
  if (instructions[outermost]?.op !== op.block) return
  let depth = 0
  for (const instruction of instructions.slice(outermost + 1, -3)) {
    if (opens(instruction)) depth++
    else if (instruction.op === op.end) depth--
    else if (instruction.op === op.brIf && instruction.value === depth) replaced.set(instruction, [op.if, NOTHING, op.i32Const, 1, op.return, op.end])
  }
}

const opens = (instruction) => instruction.op === op.block || instruction.op === op.loop || instruction.op === op.if

// Makes room for a local of 64 bits: the first of its type, so that it has the same number in most functions.
function addLocal(parameters, groups) {
  const place = groups.findIndex(({ type }) => type === I64)
  const before = groups.slice(0, place < 0 ? groups.length : place)
  if (place < 0) groups.push({ count: 1, type: I64 })
  else groups[place].count++
  return before.reduce((sum, { count }) => sum + count, parameters)
}

function shiftLocals(instructions, local, replaced) {
  for (const instruction of instructions) {
    if (LOCALS.includes(instruction.op) && instruction.value >= local) replaced.set(instruction, [instruction.op, ...unsigned(instruction.value + 1)])
  }
}

// Pushes the count added to the function's own number, and puts the first argument before that: the count, which differs, then
// stands near the function that is called, which differs too.
function pushCount(code, instructions, place, local, replaced) {
  const [stack, push, store, argument] = instructions.slice(place - 1)
  const bytes = (instruction) => replaced.get(instruction) || code.subarray(instruction.start, instruction.end)
  if (local) replaced.set(push, [op.localGet, ...unsigned(local), op.i64Const, ...signedLong(push.value % 2 ** COUNT_BITS), op.i64Or])
  if (stack.op !== op.localGet || store.op !== op.i64Store || argument?.op !== op.i32Const) return
  replaced.set(stack, [...bytes(argument), ...bytes(stack)])
  replaced.set(argument, [])
}
