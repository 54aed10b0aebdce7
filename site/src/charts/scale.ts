/** Axes: from figures to places in a picture. */

/** linear maps figures onto places; where all figures are one, that is the first place. */
export const linear = (from: number, to: number, start: number, end: number) =>
  (value: number): number => Math.round((to === from ? start : start + ((value - from) / (to - from)) * (end - start)) * 10) / 10

/** ticks lists round figures within a range, about as many as asked for. */
export const ticks = (from: number, to: number, count: number): readonly number[] => {
  const span = to - from
  if (!(span > 0)) return [from]
  const rough = span / count
  const power = Math.pow(10, Math.floor(Math.log10(rough)))
  const step = ([1, 2, 5, 10].find((size) => size * power >= rough) || 10) * power
  const all: number[] = []
  for (let tick = Math.ceil(from / step) * step; tick <= to + step / 1000; tick += step) all.push(tick)
  return all
}

/** spaced keeps those places that are far enough from the one kept before. */
export const spaced = <Item>(items: readonly Item[], place: (item: Item) => number, gap: number): readonly Item[] => {
  let last = -Infinity
  return items.filter((item) => {
    const here = place(item)
    if (here - last < gap) return false
    last = here
    return true
  })
}
