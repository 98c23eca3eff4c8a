/**
 * The platform's HTTP API for an environment's database: collections, indexes, first documents. Source: WeChat
 * developer documentation, "HTTP API / Database" (databaseCollectionGet, databaseCollectionAdd, updateIndex,
 * databaseAdd) and "getStableAccessToken".
 */
import type { IndexDeclaration } from '../database'
import { type LentKey, openPermissions, type PermissionApi } from './permissions'

export interface CloudAccount {
  readonly appId: string
  readonly secret: string
  readonly env: string
  /** https://api.weixin.qq.com, or a stand-in under test. */
  readonly origin: string
  /** https://tcb.tencentcloudapi.com, or a stand-in under test. */
  readonly permissionOrigin: string
}

interface Answer {
  readonly errcode?: number
  readonly errmsg?: string
}

export interface CloudApi {
  collectionNames(): Promise<string[]>
  addCollection(name: string): Promise<void>
  /** Creates what is missing; an index that exists already is left as it is. */
  createIndexes(collection: string, indexes: readonly IndexDeclaration[]): Promise<void>
  /** Answers whether the document was new. */
  addDocument(collection: string, document: object): Promise<boolean>
  /** Lent by the platform for half an hour, ten times an hour at most. */
  permissions(): Promise<PermissionApi>
}

const pageSize = 100

/** Errors: what the platform answered, in its own words, with the step it was for. */
export async function openCloudApi(account: CloudAccount): Promise<CloudApi> {
  const { appId, secret, env, origin, permissionOrigin } = account
  const post = async <T extends Answer>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${origin}${path}`, { method: 'POST', body: JSON.stringify(body) })
    return (await response.json()) as T
  }
  const credentials = { grant_type: 'client_credential', appid: appId, secret }
  const token = await post<Answer & { access_token?: string }>('/cgi-bin/stable_token', credentials)
  if (!token.access_token) throw new Error(`取不到接口凭证（检查 WX_APPID、WX_SECRET）：${token.errmsg}`)
  const call = async <T extends Answer>(action: string, body: object, tolerated = /^$/): Promise<T> => {
    const answer = await post<T>(`/tcb/${action}?access_token=${token.access_token}`, { env, ...body })
    const failed = (answer.errcode ?? 0) !== 0 && !tolerated.test(answer.errmsg ?? '')
    if (failed) throw new Error(`${action}：${answer.errcode} ${answer.errmsg}`)
    return answer
  }
  return {
    permissions: async () => openPermissions(await lentKey(call), env, permissionOrigin),
    async collectionNames() {
      const names: string[] = []
      for (let offset = 0; ; offset += pageSize) {
        const page = { limit: pageSize, offset }
        const { collections = [] } = await call<Answer & { collections?: { name: string }[] }>(
          'databasecollectionget',
          page,
        )
        names.push(...collections.map(({ name }) => name))
        if (collections.length < pageSize) return names
      }
    },
    async addCollection(name) {
      await call('databasecollectionadd', { collection_name: name })
    },
    async createIndexes(collection, indexes) {
      for (const index of indexes) {
        const created = [{ unique: false, ...index }]
        const body = { collection_name: collection, create_indexes: created, drop_indexes: [] }
        await call('updateindex', body, /exist/i)
      }
    },
    async addDocument(collection, document) {
      const query = `db.collection(${JSON.stringify(collection)}).add({ data: [${JSON.stringify(document)}] })`
      const answer = await call('databaseadd', { query }, /duplicate/i)
      return (answer.errcode ?? 0) === 0
    },
  }
}

type Call = <T extends Answer>(action: string, body: object) => Promise<T>

/** Seconds. */
const lifespan = 1800

async function lentKey(call: Call): Promise<LentKey> {
  const { secretid, secretkey, token } = await call<
    Answer & { secretid: string; secretkey: string; token: string }
  >('getqcloudtoken', { lifespan })
  return { secretId: secretid, secretKey: secretkey, token }
}
