/**
 * The people one can be in the local cloud. WeChat says who holds the phone; here the browser chooses a
 * person, and everyone not on the list is a resident nobody knows yet. The list is kept in a file, so
 * that whoever made the demo data can leave its people for the next start.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export interface Persona {
  openid: string
  /** Shown in the switch, for instance 「村级河长 · 演示」. */
  label: string
  phone?: string
  note?: string
}

export class Personas {
  private list: Persona[]

  /** `given` replaces what the file has. */
  constructor(
    private readonly file: string,
    given?: Persona[],
  ) {
    this.list = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Persona[]) : []
    if (given) this.replace(given)
  }

  all(): Persona[] {
    return this.list
  }

  replace(list: Persona[]): void {
    this.list = list
    writeFileSync(this.file, JSON.stringify(list, undefined, 2))
  }

  /** The number WeChat would know; someone not on the list has one too, always the same. */
  phoneOf(openid: string): string {
    const known = this.list.find((persona) => persona.openid === openid)?.phone
    const digits = parseInt(createHash('sha256').update(openid).digest('hex').slice(0, 12), 16) % 1e8
    return known ?? `139${String(digits).padStart(8, '0')}`
  }
}

/** An openid for someone who just opened the mini-program for the first time. */
export const newResidentOpenid = () => `resident-${randomBytes(9).toString('base64url')}`

/** The SDK reads an openid of digits alone as a number, so those are not possible. */
export const isOpenid = (text: string) => /^(?!\d+$)[\w-]{1,64}$/.test(text)
