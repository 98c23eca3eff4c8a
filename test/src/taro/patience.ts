/** A screen may take its time on a busy machine; what never comes fails all the same. */
import { configure, getConfig } from '@testing-library/react'

/** Whether something is looked for again and again. */
const isAwaited = () =>
  (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })._disableExpensiveErrorDiagnostics

/** Without the screen; who has waited in vain writes it into the message, and the stack, which is printed, follows. */
function notThere(message: string): Error {
  const here = new Error(message)
  let stack: string | undefined
  return Object.defineProperties(new Error(message), {
    name: { value: 'TestingLibraryElementError' },
    stack: {
      get(this: Error) {
        return (stack ?? here.stack)?.replace(message, () => this.message)
      },
      set(given: string) {
        stack = given
      },
    },
  })
}

configure(({ getElementError }) => ({
  asyncUtilTimeout: 10_000,
  // Without a message it is an element that was found, though not alone.
  getElementError: (message, element) =>
    message !== null && isAwaited() ? notThere(message) : getElementError(message, element),
}))
