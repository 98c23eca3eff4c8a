/** A real browser on a busy machine may be late once: a journey is tried again, and its first error is printed. */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
