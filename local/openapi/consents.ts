/**
 * How many messages of a template each person still allows: every 「允许」 adds one, every message takes
 * one. Kept in a file, because the real platform does not forget it at a restart either; a line a change, the last
 * one of a person and template counts.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export class Consents {
  private readonly left: Map<string, number>

  constructor(private readonly file: string) {
    mkdirSync(path.dirname(file), { recursive: true })
    this.left = new Map(existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : [])
  }

  add(openid: string, templateId: string, count = 1): void {
    this.set(openid, templateId, this.count(openid, templateId) + count)
  }

  /** Uses one up; false when none is left. */
  take(openid: string, templateId: string): boolean {
    const left = this.count(openid, templateId)
    if (left > 0) this.set(openid, templateId, left - 1)
    return left > 0
  }

  count(openid: string, templateId: string): number {
    return this.left.get(`${openid} ${templateId}`) ?? 0
  }

  private set(openid: string, templateId: string, count: number): void {
    this.left.set(`${openid} ${templateId}`, count)
    appendFileSync(this.file, `${JSON.stringify([`${openid} ${templateId}`, count])}\n`)
  }
}

/** A last line that was cut off in the middle was never promised to anyone. */
function linesOf(text: string): [string, number][] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as [string, number])
}
