// Go compiles every jump within a function into "remember the number of the target and go back to the table at the top", because
// a goroutine may have to enter the function again in its middle. Forward, the target is the end of a block around the jump: a
// branch there says the same in one instruction, and its code repeats where the numbers did not.

import { mapFunctions, unsigned } from '../module.mjs'
import { op, readInstructions } from './instructions.mjs'

const ENTRY = 0 // The local that holds the number of the target; only the table at the top reads it.

/** Branches forward without the table. Of a module as Go links it. */
export function branchForward(module) {
  return mapFunctions(module, (code, { start, end, groups }) => {
    const instructions = readInstructions(code, start, end)
    const table = instructions.findIndex((each, index) => each.op === op.brTable && instructions[index - 1].op === op.localGet && instructions[index - 1].value === ENTRY)
    if (table < 0) return undefined
    const { depths } = instructions[table]
    let blocks = 0 // between the table and the loop around it
    while (instructions[table - 2 - blocks]?.op === op.block) blocks++
    if (instructions[table - 2 - blocks]?.op !== op.loop) return undefined

    const parts = []
    let copied = start
    let ended = 0 // of these blocks
    let inner = 0 // blocks within them
    for (let index = table + 1; index < instructions.length; index++) {
      const instruction = instructions[index]
      if (instruction.op === op.block || instruction.op === op.loop || instruction.op === op.if) inner++
      else if (instruction.op === op.end) inner ? inner-- : ended++
      else if (instruction.op === op.br && instruction.value === inner + blocks - ended) {
        const [number, remember] = instructions.slice(index - 2)
        const depth = depths[number.value]
        if (number.op !== op.i32Const || remember.op !== op.localSet || remember.value !== ENTRY || depth === undefined) throw new Error('a jump that is none of Go')
        if (depth < ended) continue // backward
        parts.push(code.subarray(copied, number.start), Buffer.from([op.br]), unsigned(depth - ended + inner))
        copied = instruction.end
      }
    }
    return { code: Buffer.concat([...parts, code.subarray(copied, end)]), groups }
  })
}
