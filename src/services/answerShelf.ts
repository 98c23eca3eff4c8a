/**
 * What the cloud answered last, on the phone's disk: so much of it and no more, the oldest goes first. The mini-program has
 * 10 MB for everything, and an answer can be asked for again, which a draft can't.
 */
import { parsed } from '@/device/keptText'
import { WHAT_MAY_GO } from '@/device/room'
import type { TextStore } from '@/device/storageShape'

const PREFIX = 'answer/'
/** Characters of all answers together: between one and two MB, of Chinese and figures. */
const MOST = 1_000_000
/** Larger than this one alone would drive out the others. */
const LARGEST = MOST / 2

/** Characters, and when it was kept (ms since the epoch). */
type Line = readonly [size: number, keptAt: number]

export class AnswerShelf {
  private listed: Promise<Map<string, Line>> | null = null
  private listing: Promise<void> = Promise.resolve()

  constructor(
    private readonly storage: TextStore,
    private readonly now: () => number,
  ) {}

  /** Null for none, and for one that can't be read: it is only asked for again. */
  read(name: string): Promise<string | null> {
    return this.storage.read(PREFIX + name).catch(() => null)
  }

  /** Rejects when the phone has no room. The list comes after the answer: a kill in between leaves one of unknown age. */
  async keep(name: string, text: string): Promise<void> {
    if (text.length > LARGEST) return
    const list = await this.list()
    await this.storage.write(PREFIX + name, text)
    list.set(name, [text.length, this.now()])
    await this.trim()
    this.writeList(list)
  }

  /** For a text of so many characters that found no room: twice as many go, and half of all at least. */
  async makeRoom(characters: number): Promise<void> {
    const all = sizeOf(await this.list())
    await this.trim(Math.max(0, Math.min(all / 2, all - 2 * characters)))
  }

  async trim(most = MOST): Promise<void> {
    const list = await this.list()
    let rest = sizeOf(list)
    if (rest <= most) return
    for (const [name, [size]] of [...list].sort(([, [, a]], [, [, b]]) => a - b)) {
      if (rest <= most) break
      list.delete(name)
      rest -= size
      await this.storage.remove(PREFIX + name)
    }
    this.writeList(list)
  }

  private list(): Promise<Map<string, Line>> {
    this.listed ??= this.readList().catch(() => new Map<string, Line>())
    return this.listed
  }

  /** As they lie on the disk; one that no list knows is from before there was one, and the first to go. */
  private async readList(): Promise<Map<string, Line>> {
    const known = (parsed(await this.storage.read(WHAT_MAY_GO)) ?? {}) as Record<string, Line>
    const list = new Map<string, Line>()
    for (const key of await this.storage.keys(PREFIX)) {
      if (key === WHAT_MAY_GO) continue
      const name = key.slice(PREFIX.length)
      list.set(name, known[name] ?? [(await this.read(name))?.length ?? 0, 0])
    }
    return list
  }

  /** In the background, one after the other. */
  private writeList(list: ReadonlyMap<string, Line>): void {
    this.listing = this.listing
      .then(() => this.storage.write(WHAT_MAY_GO, JSON.stringify(Object.fromEntries(list))))
      .catch(() => undefined)
  }
}

const sizeOf = (list: ReadonlyMap<string, Line>) => [...list.values()].reduce((sum, [size]) => sum + size, 0)
