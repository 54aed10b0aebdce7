// Go links a table of its functions into every program (pclntab): where stacks keep their pointers, which the collector
// reads, and the names, files and lines that only printed tracebacks show. The second kind goes, and what stays is laid
// out in columns, since like compresses best beside like: 180 KB of the download become 30. unpack.go, which the build
// links into the runtime, writes the table back as the runtime knows it, before anything reads it.
//
// The layout follows cmd/link/internal/ld/pcln.go and runtime/symtab.go of the Go that GO_VERSION in runtime.mjs names.

const MAGIC = Buffer.from('f1ffffff00000108', 'hex') // of the table, then two zeros, the least size of an instruction, the size of a pointer
const HEADER_WORDS = 9
const NONE = 0xffffffff
const FIRST_FUNCTION = 4096 // Go's numbers begin here, with room for what is imported.

// Of a function's lists of tables, those that the runtime reads on WebAssembly. No goroutine is preempted there at an
// arbitrary instruction, so none asks for unsafe points; arguments and their liveness are printed in tracebacks;
// wrappers concern tracing alone.
const STACK_MAP = 1
const INLINED = 2
const KEPT_PCDATA = [STACK_MAP, INLINED]
const PANIC_BOUNDS = 4
const KEPT_FUNCDATA = 5 // pointers among the arguments, among the locals, stack objects, inlined calls, open-coded defers
const ARGUMENTS = 5
const END_OF_ARGUMENTS = 0xff

// A flag of ours beside Go's: unpack.go knows by it the goroutines that the runtime itself has started, which go by their names.
const OF_RUNTIME = 0x8000
const RUNTIME = Buffer.from('runtime.')

// The first byte of the packed columns, which lie where the names were: no name begins with it.
const PACKED = 0xff

/** Strips and packs the table of functions in the memory that Go linked, in place. */
export function packFunctions(memory) {
  const tables = findTables(memory)
  const functions = Array.from({ length: tables.count }, (_, index) => readFunction(memory, tables, index))
  const arguments_ = argumentsOf(memory, tables, functions)
  for (const each of functions) {
    const name = tables.names.address + each.name
    if (memory.subarray(name, name + RUNTIME.length).equals(RUNTIME)) each.kind |= OF_RUNTIME
  }
  const pctab = layOut(memory, tables, functions)
  const columns = Buffer.concat([Buffer.from([PACKED, 0, 0, 0]), ...columnsOf(functions, pctab).map(encode)])
  if (columns.length > tables.names.length) throw new Error('the packed functions do not fit into the place of their names')

  for (const { address, length } of [tables.names, tables.units, tables.files, tables.pctab, tables.functions]) memory.fill(0, address, address + length)
  memory.fill(0, tables.buckets.address, tables.buckets.address + tables.buckets.length)
  for (const [from, to] of arguments_) memory.fill(0, from, to)
  columns.copy(memory, tables.names.address)
  pctab.bytes.copy(memory, tables.pctab.address)
}

/** Where the parts of the table lie in memory. */
export function findTables(memory) {
  const word = (address) => Number(memory.readBigUInt64LE(address))
  for (let at = memory.indexOf(MAGIC); at >= 0; at = memory.indexOf(MAGIC, at + 1)) {
    // The module's description begins with the address of the header, followed by that of the names.
    const pointer = Buffer.alloc(16)
    pointer.writeBigUInt64LE(BigInt(at))
    pointer.writeBigUInt64LE(BigInt(at + word(at + 32)), 8)
    const description = memory.indexOf(pointer)
    if (at % 8 || description < 0) continue
    const slice = (index, size) => ({ address: word(description + 8 * index), length: word(description + 8 * (index + 1)) * size })
    const [names, units, files, pctab, functions] = [slice(1, 1), slice(4, 4), slice(7, 1), slice(10, 1), slice(13, 1)]
    const count = word(at + 8)
    if (names.address < at + 8 * HEADER_WORDS || slice(16, 8).length !== 8 * (count + 1)) throw new Error('a table of functions laid out as no Go known here does')
    // One bucket for 4,096 program counters of 20 bytes each; every function has 65,536 of them. unpack.go needs no buckets.
    const buckets = { address: word(description + 8 * 19), length: Math.ceil((count * 65536) / 4096) * 20 }
    const end = word(description + 8 * 41)
    if (buckets.address + buckets.length > end + 4096) throw new Error('buckets of functions that lie elsewhere')
    return { count, names, units, files, pctab, functions, buckets, funcdata: word(description + 8 * 40) }
  }
  throw new Error('a module without a table of functions')
}

/** What the runtime reads of a function, by its place in the table. */
export function readFunction(memory, { functions }, index) {
  const entry = functions.address + 8 * index
  if (memory.readUInt32LE(entry) !== FIRST_FUNCTION + index) throw new Error('functions that are not numbered in their order')
  const at = functions.address + memory.readUInt32LE(entry + 4)
  const field = (number) => memory.readUInt32LE(at + 4 * number)
  const [pcdataCount, funcdataCount] = [field(7), memory[at + 43]]
  const pcdata = (kind) => (kind < pcdataCount ? field(11 + kind) : 0)
  const funcdata = (kind) => (kind < funcdataCount ? field(11 + pcdataCount + kind) : NONE)
  if (pcdata(PANIC_BOUNDS)) throw new Error('a table of bounds, which nothing here keeps')
  return {
    argumentSize: field(2),
    deferReturn: field(3),
    name: field(1),
    kind: memory.readUInt16LE(at + 40), // funcID and flag
    stackPointer: field(4),
    pcdata: KEPT_PCDATA.map(pcdata),
    funcdata: Array.from({ length: KEPT_FUNCDATA }, (_, kind) => funcdata(kind)),
    argumentInfo: funcdata(ARGUMENTS),
  }
}

// Where in memory the descriptions of arguments lie, which only tracebacks print: [start, end] of each that is nothing else too.
function argumentsOf(memory, tables, functions) {
  const kept = new Set(functions.flatMap(({ funcdata }) => funcdata))
  const dropped = new Set(functions.map(({ argumentInfo }) => argumentInfo))
  return [...dropped].filter((place) => !kept.has(place) && place !== NONE).map((place) => {
    const start = tables.funcdata + place
    return [start, memory.indexOf(END_OF_ARGUMENTS, start) + 1]
  })
}

// Lays the tables by program counter out anew: those that several functions share first, the others as the functions come,
// so that unpack.go finds each of these behind the one before. A table's place 0 says that there is none.
function layOut(memory, { pctab }, functions) {
  const uses = new Map()
  const columns = [({ stackPointer }) => stackPointer, ...KEPT_PCDATA.map((_, index) => ({ pcdata }) => pcdata[index])]
  for (const column of columns) for (const each of functions) uses.set(column(each), (uses.get(column(each)) || 0) + 1)
  const shared = [...uses.keys()].filter((place) => uses.get(place) > 1).sort((a, b) => uses.get(b) - uses.get(a) || a - b)
  const single = columns.flatMap((column) => functions.map(column)).filter((place) => uses.get(place) === 1)
  const places = new Map([[0, 0]])
  const parts = [Buffer.alloc(1)]
  let next = 1
  for (const place of [...shared, ...single]) {
    if (places.has(place)) continue
    const bytes = memory.subarray(pctab.address + place, tableEnd(memory, pctab.address + place))
    places.set(place, next)
    parts.push(bytes)
    next += bytes.length
  }
  return { bytes: Buffer.concat(parts), places, single: new Set(single.map((place) => places.get(place))) }
}

/** Where a table by program counter ends: it is pairs of numbers, then a zero in the place of a pair's first, where that is not the very first. */
export function tableEnd(memory, start) {
  let at = start
  const skip = () => {
    while (memory[at++] & 0x80);
  }
  for (let first = true; first || memory[at] !== 0; first = false) {
    skip()
    skip()
  }
  return at + 1
}

/** The columns in the order in which unpack.go reads them, each { values, single }: the latter where they are places of tables. */
function columnsOf(functions, { places, single }) {
  const of = (pick, single) => ({ values: functions.map(pick), single })
  return [
    of((each) => each.kind),
    of((each) => each.argumentSize),
    of((each) => each.deferReturn),
    of((each) => places.get(each.stackPointer), single),
    ...KEPT_PCDATA.map((_, index) => of((each) => places.get(each.pcdata[index]), single)),
    ...Array.from({ length: KEPT_FUNCDATA }, (_, index) => of((each) => each.funcdata[index])),
  ]
}

// A column is its lengths, the values that repeat, by how often, and for each function the number of one of these, or 0 for
// a value of its own. Such a value follows as the difference from the one before; or, where it is the
// place of a table, only the first does, since each lies behind the one before.
function encode({ values, single }) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1)
  const repeated = [...counts.keys()].filter((value) => (single ? !single.has(value) : counts.get(value) > 1)).sort((a, b) => counts.get(b) - counts.get(a) || a - b)
  const numbers = new Map(repeated.map((value, index) => [value, index + 1]))
  const own = values.filter((value) => !numbers.has(value))
  const indices = Buffer.from(values.flatMap((value) => varint(numbers.get(value) || 0)))
  const differences = single ? own.slice(0, 1) : own.map((value, index) => zigzag((value - (index ? own[index - 1] : 0)) | 0))
  const owned = Buffer.from(differences.flatMap(varint))
  const head = Buffer.alloc(12 + 4 * repeated.length)
  head.writeUInt32LE(repeated.length, 0)
  head.writeUInt32LE(indices.length, 4)
  head.writeUInt32LE(owned.length, 8)
  repeated.forEach((value, index) => head.writeUInt32LE(value, 12 + 4 * index))
  return Buffer.concat([head, indices, owned])
}

const zigzag = (value) => ((value << 1) ^ (value >> 31)) >>> 0

function varint(value) {
  const bytes = []
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80)
  return [...bytes, value]
}
