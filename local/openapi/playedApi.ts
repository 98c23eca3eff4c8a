/**
 * What every played WeChat service is: a function of the parameters that answers as WeChat would, or
 * refuses with WeChat's number.
 */
import type { OpenApiAnswer } from './wire'

export interface OpenApiRequest {
  api: string
  /** Parameters in WeChat's own names (snake_case). */
  input: Record<string, unknown>
  /** Epoch milliseconds the caller sees. */
  now: number
  /** Set by a test: what a content check shall find. */
  verdict?: Verdict
}

/** What a content check found. Labels: 100 fine, 10001 advertising, 20001 politics, 20002 porn, 20006 crime … */
export interface Verdict {
  suggest: 'pass' | 'review' | 'risky'
  label: number
}

export type PlayedApi = (request: OpenApiRequest) => OpenApiAnswer | Promise<OpenApiAnswer>

/** WeChat says no. */
export class Refusal extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg)
  }
}

/** The answer of an API that has nothing to say but yes. */
export const ok = (fields: Record<string, unknown> = {}): OpenApiAnswer => ({
  json: { errcode: 0, errmsg: 'ok', ...fields },
})
