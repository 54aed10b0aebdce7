// What the browser's module leaves out of Go's runtime.

/** The build tag of the files that are added. */
export const TAG = 'limitcheck_packed'

/** Files that are added to a package. */
export const ADDED = [['runtime', 'unpack.go']]

/** Functions that get a new first statement. */
export const CUTS = [
  { in: 'runtime', functions: ['moduledataverify1'], first: 'unpackFunctions(datap)\n\treturn' },
  // The names of functions are not there.
  { in: 'runtime', functions: ['panicwrap'], first: 'panic(plainError("value method called using nil pointer"))' },
  { in: 'runtime', functions: ['moduledata.funcName'], first: 'return ""' },
]

/** Texts that are replaced wherever they stand in a package. */
export const REPLACEMENTS = [
  // On WebAssembly a function's number is its place in the table.
  {
    in: 'runtime',
    file: 'symtab.go',
    text: `	ffb := (*findfuncbucket)(add(unsafe.Pointer(datap.findfunctab), b*unsafe.Sizeof(findfuncbucket{})))
	idx := ffb.idx + uint32(ffb.subbuckets[i])
`,
    by: `	_, _ = b, i
	idx := pcOff - uint32(datap.minpc>>16)
`,
  },
]
