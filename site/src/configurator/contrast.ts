/** Whether a partner's colour can be read: WCAG's contrast of text, which wants 4.5. */
import type { Theme } from '../widget/api.ts'

/** ENOUGH is what WCAG 2.2 wants of text of our size. */
export const ENOUGH = 4.5

/** INKS may stand on a partner's colour: what we write on our own, by day and by night. */
const INKS = ['#ffffff', '#062219'] as const

/** CARDS are what links in the partner's colour stand on, see styles/palette/. */
const CARDS = { light: '#ffffff', dark: '#17201d' } as const

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** contrast is that of two colours such as "#1677ff": 1 where they are the same, 21 between black and white. */
export const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** onBrand is the ink that reads better on a colour. */
export const onBrand = (brand: string): string => (contrast(brand, INKS[0]) >= contrast(brand, INKS[1]) ? INKS[0] : INKS[1])

/** Faint is a place where a colour is hard to read, and its contrast there. */
export interface Faint {
  readonly where: 'button' | 'light' | 'dark'
  readonly contrast: number
}

/** faint gives the places where a colour is too faint: words on a button of it, and links of it on a light or dark ground. */
export const faint = (brand: string, theme: Theme): readonly Faint[] => {
  const places: readonly Faint[] = [
    { where: 'button', contrast: contrast(brand, onBrand(brand)) },
    ...(['light', 'dark'] as const).filter((scheme) => theme === 'auto' || theme === scheme).map((where) => ({ where, contrast: contrast(brand, CARDS[where]) })),
  ]
  return places.filter((place) => place.contrast < ENOUGH)
}
