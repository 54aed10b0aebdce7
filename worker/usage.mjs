/** What a process has used, from /proc. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of CPU (user and system, over all threads), and resident MiB; NaN where there is no /proc. */
export function usage(pid) {
  if (!existsSync('/proc/self/schedstat')) return [NaN, NaN]
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'))
  const nanoseconds = threads.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
  return [nanoseconds / 1e6, Math.round((pages * 4096) / 2 ** 20)]
}
