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

/** A bug or a failure of the platform: code, kind and place, but never the message's data. */
export function logFailure(action: string, requestId: string, error: unknown): void {
  const { name, code, errCode, stack, message } = error as Record<string, unknown>
  console.error(
    JSON.stringify({
      action,
      requestId,
      failed: name ?? typeof error,
      code: code ?? errCode,
      message,
      stack,
    }),
  )
}
