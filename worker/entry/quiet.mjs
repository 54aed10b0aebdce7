/**
 * Swallows what Go writes to its standard streams: the trace of a panic may quote a profile, and no profile is logged.
 * wasm_exec.js brings a console logger unless it finds a file system, so this is loaded before it.
 */
const unsupported = (...args) => args.pop()(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }))

globalThis.fs ??= {
  constants: { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 },
  writeSync: (_descriptor, bytes) => bytes.length,
  write: (_descriptor, _bytes, _offset, length, _position, done) => done(null, length),
  fsync: (_descriptor, done) => done(null),
  ...Object.fromEntries(['open', 'close', 'read', 'fstat', 'stat', 'lstat'].map((name) => [name, unsupported])),
}
