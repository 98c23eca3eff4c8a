/**
 * A refusal as the cloud words it. Handlers throw it; the admin server turns it into `{requestId, code, message}`,
 * from which the SDK makes its `errCode` and `errMsg` (an unknown code becomes -501001).
 */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}
