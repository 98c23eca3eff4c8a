/** What fails is told with kind and place, never with what the message carries. */
import { logFailure } from '../../../cloudfunctions/platform/log'

const openid = 'oAbCd1234567890_resident-xyz'

function logged(error: unknown): string {
  const print = jest.spyOn(console, 'error').mockImplementation(() => {})
  try {
    logFailure('report.submit', 'request-1', error)
    return String(print.mock.calls[0]?.[0])
  } finally {
    print.mockRestore()
  }
}

class DatabaseError extends Error {
  override name = 'DatabaseError'
  code = 'DATABASE_REQUEST_FAILED'
}

it('an openid in the message leaves no trace, and place and code are there', () => {
  const line = logged(new DatabaseError(`document ${openid} does not exist`))
  expect(line).not.toContain(openid)
  expect(JSON.parse(line)).toMatchObject({
    action: 'report.submit',
    requestId: 'request-1',
    failed: 'DatabaseError',
    code: 'DATABASE_REQUEST_FAILED',
  })
  expect(JSON.parse(line).at[0]).toMatch(/log\.test\.ts:\d+:\d+/)
})

it.each([
  ['of several lines', `query failed:\n{ "_openid": "${openid}" }`],
  ['that looks like a stack', `failed\n    at ${openid} (file.js:1:2)`],
  ['that is all openid', openid],
])('a message %s leaves no trace', (_, message) => {
  expect(logged(new DatabaseError(message))).not.toContain(openid)
})

it('a message that grew after it was thrown leaves no trace', () => {
  const error = new DatabaseError(`no document ${openid}`)
  error.message = 'changed'
  expect(logged(error)).not.toContain(openid)
})

it('anything that is thrown can be told', () => {
  for (const thrown of [
    null,
    undefined,
    openid,
    7,
    { errCode: -502001, errMsg: openid },
    { code: { openid } },
  ]) {
    const line = logged(thrown)
    expect(line).not.toContain(openid)
    expect(JSON.parse(line)).toMatchObject({ action: 'report.submit' })
  }
  expect(JSON.parse(logged({ errCode: -502001 }))).toMatchObject({ code: -502001 })
})
