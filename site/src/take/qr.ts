/** The QR code of a print-out, or the sentence that stands in its place. */
import type { Profile } from '../../../wasm/src/contract.ts'
import type { Pack } from '../language/pack.ts'
import { linkTo } from './link-element.ts'
import { withoutOwnWords } from './own-words.ts'
import type { QrCode, qrCode } from './qr.part.ts'

/** QrPart is what the lazy part `qr` exports. */
export interface QrPart {
  readonly qrCode: typeof qrCode
}

/** More bytes than these make squares that many phones cannot read from paper. */
const MOST_BYTES = 800

/** codeFor draws the link to the facts, without anything that the merchant wrote. */
export const codeFor = ({ words: { take: { print } } }: Pack, profile: Profile, page: string, part: QrPart | undefined): QrCode | string => {
  const link = linkTo(page, withoutOwnWords(profile))
  if (!link) return print.qrNoAddress
  if (link.length > MOST_BYTES) return print.qrTooBig
  return part ? part.qrCode(link) : print.qrMissing
}
