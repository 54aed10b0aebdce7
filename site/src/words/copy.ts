/** Words of src/copy/, in both languages side by side. */
export interface CopyWords {
  readonly copied: string
  readonly byHand: string
  /** The box that holds the text, where nothing else names it. */
  readonly box: string
}

export const zhCN: CopyWords = {
  copied: '复制好了，去要用的地方粘贴就行。',
  byHand: '这里不能自动复制。文字已经选中：长按它，点“复制”。',
  box: '要复制的文字',
}

export const en: CopyWords = {
  copied: 'Copied. Paste it where you need it.',
  byHand: 'This browser does not let the page copy. The text is selected: press and hold it, then Copy.',
  box: 'Text to copy',
}
