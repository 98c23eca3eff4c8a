/** Makes a cloud environment ready: collections, their permissions, indexes, the first people. Safe to repeat. */
import type { DatabaseSchema } from '../database'
import type { CloudApi } from './cloudApi'
import { closeAll } from './permissions'

export interface FirstOffice {
  readonly name: string
  /** 11 digits; this person binds by phone number and enters everyone else. */
  readonly phone: string
  /** The other half of what takes two people, e.g. giving somebody the office's role; may be entered later. */
  readonly second?: { readonly name: string; readonly phone: string }
  readonly township: string
  /** The office's public telephone. */
  readonly officePhone: string
}

type Say = (line: string) => void

/**
 * Says what it does, line by line; nothing that was there already is done a second time. Returns what is not as it must
 * be, in sentences that say what to do; none: all is well.
 */
export async function prepareEnvironment(
  cloud: CloudApi,
  schema: DatabaseSchema,
  firstOffice: FirstOffice | null,
  say: Say,
): Promise<readonly string[]> {
  const names = Object.keys(schema)
  const existing = new Set(await cloud.collectionNames())
  for (const name of names) if (!existing.has(name)) await cloud.addCollection(name)
  // Before anything else: a new collection is open to phones at first.
  const permissions = await closed(cloud, names, say)
  const troubles = [...permissions, ...(await indexed(cloud, schema, existing, say))]
  if (firstOffice) await enterFirstOffice(cloud, firstOffice, say)
  const there = new Set(await cloud.collectionNames())
  const missing = names.filter((name) => !there.has(name))
  if (missing.length > 0) troubles.push(`这些集合没有建成：${missing.join('、')}。请重新运行 npm run deploy`)
  return troubles
}

async function closed(cloud: CloudApi, names: readonly string[], say: Say): Promise<string[]> {
  const { closed, open, reason } = await closeAll(cloud.permissions, names)
  if (closed > 0) say(`已把 ${closed} 个集合的权限改成「仅管理端可读写」`)
  if (open.length === 0) {
    say(`${names.length} 个集合的权限都是「仅管理端可读写」`)
    return []
  }
  return [
    `有 ${open.length} 个集合的权限没能核对或设好（${reason}），手机可能直接读写数据：${open.join('、')}。` +
      '请马上到云开发控制台 → 数据库 → 集合 → 数据权限，逐个选「仅管理端可读写」，再运行一次 npm run deploy 核对',
  ]
}

async function indexed(
  cloud: CloudApi,
  schema: DatabaseSchema,
  existing: ReadonlySet<string>,
  say: Say,
): Promise<string[]> {
  const troubles: string[] = []
  for (const [name, { indexes }] of Object.entries(schema)) {
    try {
      await cloud.createIndexes(name, indexes)
      say(`${existing.has(name) ? '已有' : '新建'}集合 ${name}，索引 ${indexes.length} 个`)
    } catch (error) {
      const reason = (error as Error).message
      troubles.push(
        `集合 ${name} 的索引没有建全（${reason}）。请重新运行 npm run deploy，还不行请在控制台对照 config/database.ts 建好`,
      )
    }
  }
  return troubles
}

async function enterFirstOffice(cloud: CloudApi, first: FirstOffice, say: Say): Promise<void> {
  const { name, phone, second, township, officePhone } = first
  const person = { post: '河长办', village: '', roles: ['office'], active: true, boundTo: null }
  const added = await cloud.addDocument('people', { _id: 'office-1', name, phone, ...person })
  await cloud.addDocument('settings', { _id: 'township', name: township, officePhone })
  if (second) await cloud.addDocument('people', { _id: 'office-2', ...second, ...person })
  else
    say('提醒：河长办至少要两位，授予身份、审批奖励都要两人。用 --second-name 和 --second-phone 登记第二位')
  say(added ? `已登记第一位河长办人员 ${name}，请其用手机号绑定` : '第一位河长办人员已登记过')
}
