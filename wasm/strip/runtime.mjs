// What the browser's module leaves out of Go's runtime and its nearest packages: what only tools read that no browser has.
// The edits are made in the source, before compiling, so that the linker itself finds what nothing reaches any more and drops it
// with its types, words and tables. Each says why nothing that an answer needs is lost. None touches what the collector, the
// scheduler, maps, panics or stacks do; the tests for them are in tests/strip.test.mjs.
//
// The reasons were read in the sources of this Go. With another one the build stops where an edit finds nothing to change;
// read the reasons again then.

/** The build tag of the files that are added. */
export const TAG = 'limitcheck_packed'

/** Files that are added to a package. */
export const ADDED = [['runtime', 'unpack.go']]

const NEVER = 'throw("")'

/** Functions that get another first statement; those without a file may stand in any file of the package. */
export const CUTS = [
  // The table of functions comes packed (pclntab.mjs), without names.
  { in: 'runtime', functions: ['moduledataverify1'], first: 'unpackFunctions(datap)\n\treturn' },
  { in: 'runtime', functions: ['panicwrap'], first: 'panic(plainError("value method called using nil pointer"))' },
  { in: 'runtime', functions: ['moduledata.funcName'], first: 'return ""' },

  // What Go prints goes nowhere: src/limitcheck.ts gives it a console that is silent, because a message may quote the profile.
  { in: 'runtime', functions: ['gwrite', 'printpanics', 'preprintpanics', 'goroutineheader', 'traceback', 'tracebackothers', 'tracebacksomeothers', 'printpanicval', 'printindented', 'hexdumpWords', 'schedtrace', 'printDebugLog', 'printAncestorTraceback', 'printPreFatalDeferPanic', 'dumpgstatus', 'gcDumpObject', 'printScavTrace', 'tracebackHexdump'], first: 'return' },
  // Of a panic's value only its presence is looked at, never its words.
  { in: 'runtime', functions: ['boundsError.Error', 'TypeAssertionError.Error', 'PanicNilError.Error', 'plainError.Error', 'errorString.Error', 'errorAddressString.Error'], first: 'return ""' },

  // GODEBUG is never set: wrapGlue in build.mjs is all of the environment, and it holds GOGC alone. These are its defaults.
  { in: 'runtime', functions: ['parseRuntimeDebugVars'], first: 'debug.cgocheck, debug.invalidptr, debug.adaptivestackstart, debug.profstackdepth = 1, 1, 1, 128\n\treturn' },
  { in: 'runtime', functions: ['reparsedebugvars', 'godebugNotify', 'setTraceback'], first: 'return' },
  { in: 'runtime', functions: ['getGodebugEarly'], first: 'return "", true' },
  { in: 'runtime', functions: ['readGOMEMLIMIT'], first: 'return 1<<63 - 1' },
  { in: 'internal/godebug', functions: ['Setting.Value'], first: 'return ""' },
  { in: 'internal/godebug', functions: ['Setting.IncNonDefault', 'Setting.register', 'update', 'init'], first: 'return' },
  { in: 'internal/godebug', functions: ['New'], first: 'return &Setting{name: name}' },

  { in: 'syscall', file: 'fs_js.go', functions: ['init'], first: 'return' }, // See the replacements.

  // Profiles, metrics and traces: no package that could start or read one is linked (runtime/pprof, runtime/metrics, runtime/trace).
  { in: 'runtime', functions: ['mProf_NextCycle', 'mProf_Flush', 'mProf_PostSweep', 'mProf_Malloc', 'mProf_Free', 'blockevent', 'mutexevent', 'saveblockevent', 'saveBlockEventStack', 'initMetrics', 'traceAdvance', 'traceInitReadCPU', 'traceThreadDestroy', 'timeHistogram.record', 'godebug_registerMetric'], first: 'return' },
  { in: 'runtime', functions: ['traceReader', 'traceReaderAvailable'], first: 'return nil' },
  { in: 'runtime', functions: ['sigprof', 'doRecordGoroutineProfile', 'tryRecordGoroutineProfile'], first: NEVER },

  // The runtime tests its own arithmetic at the start; the golden answers test it better.
  { in: 'runtime', functions: ['check'], first: 'return' },
  // There is one module, no plug-in whose types might be the same as another's.
  { in: 'runtime', functions: ['typelinksinit'], first: 'return' },

  // Memory cannot be given back on WebAssembly (sysUnused does nothing), so nobody needs to look for what could.
  { in: 'runtime', functions: ['bgscavenge'], first: 'c <- 1\n\treturn' },
  { in: 'runtime', functions: ['gcPaceScavenger'], first: 'scavenge.memoryLimitGoal.Store(^uint64(0))\n\tscavenge.gcPercentGoal.Store(^uint64(0))\n\treturn' },
  { in: 'runtime', functions: ['pageAlloc.scavenge'], first: 'return 0' },
  { in: 'runtime', functions: ['scavengerState.wake'], first: 'return' },

  // There is one thread and no other can be made: newosproc in os_wasm.go throws. Nor is there cgo, or another processor to give up.
  { in: 'runtime', functions: ['newm', 'oneNewExtraM', 'mexit', 'cgocall', 'p.destroy'], first: NEVER },

  // Finalizers, cleanups, weak and pinned pointers, arenas and test bubbles: nothing that is linked makes one.
  { in: 'runtime', functions: ['freeSpecial', 'createfing', 'runFinalizers', 'queuefinalizer', 'mspan.setUserArenaChunkToFault', 'synctestBubble.changegstatus', 'findGoroutineLeaks', 'checkFinalizersAndCleanups'], first: NEVER },
  { in: 'runtime', functions: ['mspan.refreshPinnerBits'], first: 'return' },
  // Reports of a broken heap, all of which end the program.
  { in: 'runtime', functions: ['mspan.reportZombies', 'badPointer', 'badmorestackg0'], first: NEVER },
]

// GODEBUG's settings as the numbers that they keep.
const SETTINGS = { cgocheck: 1, invalidptr: 1, adaptivestackstart: 1, decoratemappings: 1, updatemaxprocs: 1, containermaxprocs: 1 }
for (const name of 'clobberfree disablethp dontfreezetheworld efence gccheckmark gcpacertrace gcshrinkstackoff gcstoptheworld gctrace madvdontneed scavtrace scheddetail schedtrace tracebackancestors asyncpreemptoff harddecommit tracefpunwindoff traceCheckStackOwnership dataindependenttiming inittrace sbrk checkfinalizers'.split(' ')) SETTINGS[name] = 0

/** Texts or patterns that are replaced wherever they stand in a package, or in one file of it. */
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

  // Of names, the only ones that decide anything: goroutines that the runtime has started are told by theirs.
  { in: 'runtime', file: 'traceback.go', text: 'return stringslite.HasPrefix(funcname(f), "runtime.")', by: 'return f.flag&packedOfRuntime != 0' },

  // Nothing is printed, so nothing needs to be worded: statements that print, where they stand on a line of their own.
  { in: 'runtime', text: /^(\t+)(print(?:ln)?\(.*\))( *\/\/.*)?$/gm, by: '$1if false { $2 }' },
  { in: 'runtime', text: /\b(throw|fatal)\((?:"[^"\n]*"|`[^`\n]*`)\)/g, by: '$1("")' },

  // Never tracing.
  { in: 'runtime', text: /\btrace\.ok\(\)/g, by: 'false' },
  { in: 'runtime', text: /(?<!func )\btraceAcquire(Enabled)?\(\)/g, by: '(traceLocker{})' },
  { in: 'runtime', text: /(?<!func )\btrace(Enabled|ShuttingDown|AllocFreeEnabled)\(\)/g, by: 'false' },
  { in: 'runtime', text: /\bgoroutineProfile\.active(?! = )/g, by: 'false' },

  {
    in: 'runtime',
    except: 'runtime1.go', // which declares and sets them
    text: /\bdebug\.(\w+)\b(?! (\|?=|\^=) )/g,
    by: (read, name) => (name === 'malloc' ? 'false' : name in SETTINGS ? `int32(${SETTINGS[name]})` : read),
  },

  // The package time links syscall and with it the bridge to JavaScript's objects, which nothing here crosses.
  { in: 'syscall', file: 'fs_js.go', text: /^var (js\w+|uint8Array|constants) = js.*$/gm, by: 'var $1 js.Value' },
  { in: 'syscall', file: 'fs_js.go', text: /^(\tnode\w+ += )constants\.Get\(.*$/gm, by: (_, name) => `${name}0` },
  { in: 'syscall/js', file: 'js.go', text: /^(\t(?:object|array)Constructor += )valueGlobal\.Get\(.*$/gm, by: (_, name) => `${name}Value{}` },
  { in: 'syscall/js', file: 'func.go', text: 'setEventHandler(handleEvent)', by: 'setEventHandler(func() bool { return false })' },
]
