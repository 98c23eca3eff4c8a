/** One line of JSON a call, for the platform's log search. No input, no identity, no text a person wrote. */
export interface LogLine {
  readonly action: string
  readonly requestId: string
  readonly outcome: string
  readonly milliseconds: number
}

export function logCall(line: LogLine): void {
  console.log(JSON.stringify(line))
}

/**
 * A bug or a failure of the platform: kind, code and place. Never the message, nor the head of the stack that repeats
 * it: the SDK puts ids and whole queries into it.
 */
export function logFailure(action: string, requestId: string, error: unknown): void {
  const { name, code, errCode, stack, message } = Object(error) as Record<string, unknown>
  const failed = word(name) ?? typeof error
  console.error(
    JSON.stringify({ action, requestId, failed, code: word(code ?? errCode), at: frames(stack, message) }),
  )
}

/** Names and codes are single words of their makers; anything longer may carry something of ours. */
function word(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,59}$/.test(value) ? value : undefined
}

/** Where it happened. A message of several lines may look like frames, so it is cut out first. */
function frames(stack: unknown, message: unknown): string[] {
  if (typeof stack !== 'string') return []
  const places = typeof message === 'string' && message !== '' ? stack.split(message).join('') : stack
  return places.split('\n').flatMap((line) => /^\s+at (.+:\d+:\d+\)?)$/.exec(line)?.[1] ?? [])
}
