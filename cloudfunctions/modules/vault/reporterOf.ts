/** What the rules of the cloud may know about the reporter of a report; never answered to anyone. */
import { command } from '../../platform/store'
import { reporterCode } from './reporterCode'
import { type Link, reporters } from './vaultRepo'

export async function reporterOf(reportId: string): Promise<{ code: string; link: Link } | null> {
  const reporter = await reporters.get(reportId)
  return reporter && { code: reporter.code, link: reporter.link }
}

/** Codes by report, of those that are known. */
export async function reporterCodesOf(reportIds: readonly string[]): Promise<Map<string, string>> {
  return new Map((await reporters.getMany(reportIds)).map(({ _id, code }) => [_id, code]))
}

/**
 * The reports a WeChat identity wants to see under 「我的举报」, newest first; `before` (ms since the epoch) pages.
 * Reports followed by receipt only are not among them. Throws the refusal `vault.unavailable`.
 */
export async function reportsOf(
  openid: string,
  before?: number,
  limit = 20,
): Promise<{ reportId: string; at: number }[]> {
  const page = before === undefined ? {} : { at: command.lt(before) }
  const found = await reporters.read({
    where: { code: reporterCode(openid), link: 'wechat', ...page },
    order: [['at', 'desc']],
    limit,
  })
  return found.map(({ _id, at }) => ({ reportId: _id, at }))
}

/** How many reports a person filed since then, however linked: for limits only. */
export async function reportsSince(openid: string, since: number): Promise<number> {
  return reporters.count({ code: reporterCode(openid), at: command.gt(since) })
}
