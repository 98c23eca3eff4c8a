/** Makes a cloud environment ready: collections, indexes, and the first people of the office. Safe to repeat. */
import type { DatabaseSchema } from '../database'
import type { CloudApi } from './cloudApi'

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

/** Says what it does, line by line; answers nothing that was there already a second time. */
export async function prepareEnvironment(
  cloud: CloudApi,
  schema: DatabaseSchema,
  firstOffice: FirstOffice | null,
  say: (line: string) => void,
): Promise<void> {
  const existing = new Set(await cloud.collectionNames())
  for (const [name, { indexes }] of Object.entries(schema)) {
    if (!existing.has(name)) await cloud.addCollection(name)
    await cloud.createIndexes(name, indexes)
    say(`${existing.has(name) ? '已有' : '新建'}集合 ${name}，索引 ${indexes.length} 个`)
  }
  if (firstOffice) await enterFirstOffice(cloud, firstOffice, say)
}

async function enterFirstOffice(
  cloud: CloudApi,
  first: FirstOffice,
  say: (line: string) => void,
): Promise<void> {
  const { name, phone, second, township, officePhone } = first
  const person = { post: '河长办', village: '', roles: ['office'], active: true, boundTo: null }
  const added = await cloud.addDocument('people', { _id: 'office-1', name, phone, ...person })
  await cloud.addDocument('settings', { _id: 'township', name: township, officePhone })
  if (second) await cloud.addDocument('people', { _id: 'office-2', ...second, ...person })
  else
    say('提醒：河长办至少要两位，授予身份、审批奖励都要两人。用 --second-name 和 --second-phone 登记第二位')
  say(added ? `已登记第一位河长办人员 ${name}，请其用手机号绑定` : '第一位河长办人员已登记过')
}
