/** Where everything is that comes after the first script, and each of it fetched once: the module, words, packs and the lazy parts. */
import type { Loader } from '../app/engine.ts'
import { download } from '../core-client/download.ts'
import type { Locale, Pack } from '../language/pack.ts'
import type { Catalogue } from '../language/catalogue.ts'
import { FREELY, loadPart } from '../parts/parts.ts'
import type { Leave } from '../parts/parts.ts'
import { chineseWords } from '../parts/words.ts'

/** FileOf is a file's address and its unpacked length in bytes. */
export interface FileOf {
  readonly url: string
  readonly size: number
}

export type PartName = 'result' | 'sheet' | 'qr'

/** Addresses are what the build wrote; they are relative to `base`. */
export interface Addresses {
  readonly worker: string
  readonly core: FileOf
  /** The core's own words, a file a language. */
  readonly words: Readonly<Record<Locale, FileOf>>
  /** The lazy parts, see parts/parts.ts. */
  readonly parts: Readonly<Record<PartName, string>>
  /** The packs that have to be fetched, as JSON. */
  readonly packs: Readonly<Partial<Record<Locale, FileOf>>>
  /** The Chinese catalogue, where it does not stand in the page: the words to it come with the script. */
  readonly chinese?: FileOf
}

const parsed = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes))

export class Files {
  private readonly packs: Partial<Record<Locale, Promise<Pack>>> = {}
  private here: Promise<string> | undefined
  private readonly parts = new Map<PartName, Promise<unknown>>()

  /** `base` goes before every address, "" where they are relative to the page; `here` is a pack that is here already. */
  constructor(private readonly addresses: Addresses, private readonly base: string, here?: Pack, private readonly leave: Leave = FREELY) {
    if (here) this.packs[here.locale] = Promise.resolve(here)
  }

  get worker(): string {
    return this.base + this.addresses.worker
  }

  /** workerHere gives the worker's script an address of this page: browsers start no worker from another origin. */
  workerHere(): Promise<string> {
    if (!this.here) {
      this.here = fetch(this.worker).then(async (response) => {
        if (!response.ok) throw new Error(`${this.worker} answered ${response.status}`)
        return this.leave.trusted(URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' })))
      })
      this.here.catch(() => (this.here = undefined))
    }
    return this.here
  }

  /** pack gives a language; one that did not come is asked for again the next time. */
  pack(locale: Locale): Promise<Pack> {
    const known = this.packs[locale]
    if (known) return known
    const fetched = this.fetchPack(locale)
    this.packs[locale] = fetched
    fetched.catch(() => delete this.packs[locale])
    return fetched
  }

  private async fetchPack(locale: Locale): Promise<Pack> {
    const { packs, chinese } = this.addresses
    const file = packs[locale]
    if (file) return parsed(await this.fetch(file)) as Pack
    if (locale === 'en' || !chinese) throw new Error(`no pack for ${locale}`)
    return { locale, words: chineseWords, catalogue: parsed(await this.fetch(chinese)) as Catalogue }
  }

  /** part runs a lazy part once; one that did not come is tried again with the next call. */
  part(name: PartName): Promise<unknown> {
    const known = this.parts.get(name)
    if (known) return known
    const loading = loadPart(this.base + this.addresses.parts[name], this.leave)
    this.parts.set(name, loading)
    loading.catch(() => this.parts.delete(name))
    return loading
  }

  allParts(): Promise<unknown> {
    return Promise.all((Object.keys(this.addresses.parts) as PartName[]).map((name) => this.part(name)))
  }

  /**
   * loader fetches what the core is made of. The parts come after the module: on a poor line each would delay the first
   * answer, and they arrive while the core starts. `loaded` hears when they are here.
   */
  loader(loaded: () => void): Loader {
    return {
      core: (progress) => {
        const core = this.fetch(this.addresses.core, progress)
        const others = (): void => void this.part('result').then(() => this.allParts()).then(loaded, () => undefined)
        core.then(others, others)
        return core
      },
      words: (locale) => this.fetch(this.addresses.words[locale]),
    }
  }

  private fetch({ url, size }: FileOf, progress: (share: number) => void = () => undefined): Promise<ArrayBuffer> {
    return download(this.base + url, size, progress)
  }
}
