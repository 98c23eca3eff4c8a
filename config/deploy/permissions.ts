/**
 * Who may touch a collection past the functions: nobody (ADMINONLY, 仅管理端可读写). WeChat's own HTTP API knows no
 * permissions; it lends a key for Tencent Cloud's, which does. Sources: WeChat developer documentation, "getQcloudToken";
 * Tencent Cloud API, tcb 2018-06-08, DescribeDatabaseACL and ModifyDatabaseACL.
 */
import { CommonClient } from 'tencentcloud-sdk-nodejs-common'

export interface PermissionApi {
  /** The platform's word, e.g. PRIVATE. */
  permissionOf(collection: string): Promise<string>
  /** Nothing but functions and the console may read or write it from now on. */
  close(collection: string): Promise<void>
}

export interface LentKey {
  readonly secretId: string
  readonly secretKey: string
  readonly token: string
}

const closed = 'ADMINONLY'

/** `address`: https://tcb.tencentcloudapi.com, or a stand-in under test. */
export function openPermissions(key: LentKey, env: string, address: string): PermissionApi {
  const { protocol, host } = new URL(address)
  const httpProfile = { protocol: `${protocol}//`, reqTimeout: 30 } as const
  const client = new CommonClient(host, '2018-06-08', { credential: key, profile: { httpProfile } })
  const of = (collection: string) => ({ EnvId: env, CollectionName: collection })
  return {
    async permissionOf(collection) {
      const answer = (await client.request('DescribeDatabaseACL', of(collection))) as { AclTag?: string }
      return answer.AclTag ?? '?'
    },
    async close(collection) {
      await client.request('ModifyDatabaseACL', { ...of(collection), AclTag: closed })
    },
  }
}

/** Closes what is open and looks again; returns those of which it is not sure that they are closed, with the reason. */
export async function closeAll(
  permissions: () => Promise<PermissionApi>,
  collections: readonly string[],
): Promise<{ readonly closed: number; readonly open: readonly string[]; readonly reason: string }> {
  const open: string[] = []
  let reason = ''
  let changed = 0
  const api = await permissions().catch((error: Error) => {
    reason = error.message
    return null
  })
  if (!api) return { closed: 0, open: collections, reason }
  for (const name of collections) {
    try {
      if ((await api.permissionOf(name)) === closed) continue
      await api.close(name)
      const now = await api.permissionOf(name)
      if (now !== closed) throw new Error(`改了以后仍是 ${now}`)
      changed++
    } catch (error) {
      open.push(name)
      reason ||= (error as Error).message
    }
  }
  return { closed: changed, open, reason }
}
