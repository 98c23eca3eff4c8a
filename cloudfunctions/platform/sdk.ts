/** The only door to wx-server-sdk: database, storage, open APIs and who is calling. */
import cloud from 'wx-server-sdk'

/** What we use of the SDK's database; its own types stop at `string | void`. */
export interface DocumentReference {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

export interface Query {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  field(fields: object): Query
  limit(most: number): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface CollectionReference extends Query {
  doc(id: string): DocumentReference
  add(options: { data: object }): Promise<unknown>
}

export interface RawTransaction {
  collection(name: string): { doc(id: string): DocumentReference }
}

interface Database {
  readonly command: {
    in(values: readonly unknown[]): unknown
    inc(by: number): unknown
    /** Replaces a field whole where a plain object would be merged into it. */
    set(value: unknown): unknown
    gt(value: unknown): Condition
    gte(value: unknown): Condition
    lt(value: unknown): Condition
    lte(value: unknown): Condition
    eq(value: unknown): Condition
    or(conditions: readonly object[]): object
  }
  RegExp(options: { regexp: string; options?: string }): unknown
  collection(name: string): CollectionReference
  runTransaction<T>(work: (transaction: RawTransaction) => Promise<T>): Promise<T>
}

interface Condition {
  and(other: unknown): Condition
  or(other: unknown): Condition
}

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** A missing document is an ordinary answer (null), not an error. */
export const database = cloud.database({ throwOnNotFound: false } as object) as unknown as Database

/** The WeChat identity of the call, as the platform vouches for it; empty when a timer calls. */
export function callerIdentity(): { openid: string; byTimer: boolean } {
  const { OPENID, SOURCE } = cloud.getWXContext() as { OPENID?: string; SOURCE?: string }
  return { openid: OPENID ?? '', byTimer: (SOURCE ?? '').split(',').includes('wx_trigger') }
}

/**
 * The phone number behind a one-time code of a getPhoneNumber button; null when the code is used up or wrong.
 * Source: WeChat open platform, phonenumber.getPhoneNumber.
 */
export async function phoneNumberOf(code: string): Promise<string | null> {
  try {
    const answer = await cloud.openapi.phonenumber.getPhoneNumber({ code })
    return answer.phoneInfo?.purePhoneNumber ?? null
  } catch (error) {
    if (isInvalidCode(error)) return null
    throw error
  }
}

/** 40029: the code is not valid or was used before. */
function isInvalidCode(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errCode' in error && error.errCode === 40029
}

/** Addresses of stored files, valid for a while; files that don't exist are missing from the answer. */
export async function fileAddresses(fileIds: readonly string[]): Promise<Record<string, string>> {
  if (fileIds.length === 0) return {}
  const answer = (await cloud.getTempFileURL({ fileList: [...fileIds] })) as {
    fileList: { fileID: string; tempFileURL: string; status: number }[]
  }
  const found: Record<string, string> = {}
  for (const file of answer.fileList) {
    if (file.status === 0 && file.tempFileURL) found[file.fileID] = file.tempFileURL
  }
  return found
}
