/**
 * The Chinese words of the page. They begin with those of the first screens, and each lazy part adds its own before it
 * defines an element: an element that stands in the page already renders as soon as it is defined.
 */
import chinese from '../words/first.zh-CN.ts'
import type { PartWords, Words } from '../words/words.ts'

/** chineseWords are all that are here by now. */
export const chineseWords = { ...chinese } as Words

/** addWords adds those of a part. */
export const addWords = (words: PartWords): void => void Object.assign(chineseWords, words)
