/**
 * The ways a cloud function call goes wrong, with the numbers and words the platform uses: `errCode`
 * is what the mini-program gets, `code` what the server SDK gets over the admin protocol.
 * Source: WeChat cloud development, error code list.
 */

export class FunctionError extends Error {
  override name = 'FunctionError'
  constructor(
    readonly errCode: number,
    readonly code: string,
    readonly errMsg: string,
  ) {
    super(errMsg)
  }
}

export const functionNotFound = () =>
  new FunctionError(-501000, 'FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found.')

export const functionTimedOut = (seconds: number) =>
  new FunctionError(
    -504003,
    'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    `Invoking task timed out after ${seconds} seconds`,
  )

export const functionThrew = (error: { name: string; message: string; stack: string }) =>
  new FunctionError(-504002, 'FUNCTIONS_EXECUTE_FAIL', error.stack || `${error.name}: ${error.message}`)

export const functionDied = () =>
  new FunctionError(
    -504002,
    'FUNCTIONS_EXECUTE_FAIL',
    'Process exited unexpectedly before completing request',
  )

export const functionOutOfMemory = (megabytes: number) =>
  new FunctionError(-504002, 'FUNCTIONS_EXECUTE_FAIL', `Memory limit of ${megabytes} MB exceeded`)

export const eventTooLarge = () => new FunctionError(-501007, 'INVALID_PARAM', 'data exceed max size')

export const resultTooLarge = () =>
  new FunctionError(-604001, 'FUNCTIONS_EXECUTE_FAIL', 'cloudfunction result size exceed limit (1MB)')
