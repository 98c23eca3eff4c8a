/**
 * How many messages of a template each person still allows: every 「允许」 adds one, every message takes
 * one. Kept in a file, because the real platform does not forget it at a restart either.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export class Consents {
  private readonly left: Record<string, number>

  constructor(private readonly file: string) {
    mkdirSync(path.dirname(file), { recursive: true })
    this.left = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {}
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
    return this.left[`${openid} ${templateId}`] ?? 0
  }

  private set(openid: string, templateId: string, count: number): void {
    this.left[`${openid} ${templateId}`] = count
    writeFileSync(`${this.file}.part`, JSON.stringify(this.left))
    renameSync(`${this.file}.part`, this.file)
  }
}
