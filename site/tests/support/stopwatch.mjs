/** stopwatch gives a function that says how many milliseconds of processor time went by: other work on the machine does not count. */
export const stopwatch = () => {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return Math.round((user + system) / 1000)
  }
}
