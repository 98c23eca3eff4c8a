/**
 * What is certain after WeChat's answer. A refusal counts only when it is genuine and its code is documented to mean
 * that this request made no bill; everything else is unclear. Messages are for people and are not read.
 * Source: WeChat Pay, 商家转账, error codes of 发起转账 and 商户单号查询转账单; 签名 (unsigned answers).
 */
import type { Outcome, Reply } from './ask'
import { billFrom, type Bill } from './bill'

export type Refused<Reason extends string> = { readonly kind: 'refused'; readonly reason: Reason }

export type TransferReason = 'insufficientBalance' | 'notAllowed' | 'tooOften' | 'parameters' | 'unconfigured'

/** What is certain after asking for a transfer. */
export type TransferAnswer =
  | { readonly kind: 'bill'; readonly bill: Bill }
  /** The bill number is known already: query. */
  | { readonly kind: 'exists' }
  /** This request made no bill. An earlier one with the same number may have. */
  | Refused<TransferReason>
  /** Time-out, 5xx, a broken or unverifiable answer: query by bill number before anything else. */
  | { readonly kind: 'unclear' }

export type QueryAnswer =
  | { readonly kind: 'bill'; readonly bill: Bill }
  | { readonly kind: 'none' }
  | Refused<'unconfigured' | 'notAllowed' | 'tooOften'>
  | { readonly kind: 'unclear' }

const unclear = { kind: 'unclear' } as const

const refusals: Record<string, TransferReason> = {
  NOT_ENOUGH: 'insufficientBalance',
  NO_AUTH: 'notAllowed',
  PARAM_ERROR: 'parameters',
  FREQUENCY_LIMITED: 'tooOften',
  FREQUENCY_LIMIT_EXCEED: 'tooOften',
  RATELIMIT_EXCEEDED: 'tooOften',
}

const codeOf = ({ body }: Reply) => String((body as { code?: unknown } | null)?.code ?? '')

function billIn({ body }: Reply, billNo: string) {
  const bill = billFrom(body)
  return bill?.billNo === billNo ? ({ kind: 'bill', bill } as const) : unclear
}

/**
 * 'ambiguous': INVALID_REQUEST stands for «not allowed from here» and «this number exists with other data» alike; only
 * a query tells which.
 */
export function transferAnswer(outcome: Outcome, billNo: string): TransferAnswer | 'ambiguous' {
  if (outcome === 'unconfigured') return { kind: 'refused', reason: 'unconfigured' }
  if (outcome === 'none' || !outcome.genuine) return unclear
  if (outcome.status === 200) return billIn(outcome, billNo)
  if (outcome.status < 400 || outcome.status >= 500) return unclear
  const code = codeOf(outcome)
  if (code === 'INVALID_REQUEST') return 'ambiguous'
  if (code === 'ALREADY_EXISTS') return { kind: 'exists' }
  const reason = refusals[code]
  return reason ? { kind: 'refused', reason } : unclear
}

/** A refused query claims nothing about the bill, so it may be unsigned (as 401 always is). */
export function queryAnswer(outcome: Outcome, billNo: string): QueryAnswer {
  if (outcome === 'unconfigured') return { kind: 'refused', reason: 'unconfigured' }
  if (outcome === 'none') return unclear
  if (outcome.status === 401 || outcome.status === 403) return { kind: 'refused', reason: 'notAllowed' }
  if (outcome.status === 429) return { kind: 'refused', reason: 'tooOften' }
  if (!outcome.genuine) return unclear
  if (outcome.status === 200) return billIn(outcome, billNo)
  return outcome.status === 404 && codeOf(outcome) === 'NOT_FOUND' ? { kind: 'none' } : unclear
}
