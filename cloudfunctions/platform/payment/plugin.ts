/**
 * The one door to wechatpay-axios-plugin. Loading it (and axios) costs more than all of our own code, and most cold
 * starts never pay anybody, so it is loaded by the first use. `require` because a notice is read without waiting.
 */
import type * as Plugin from 'wechatpay-axios-plugin'

export function plugin(): typeof Plugin {
  // oxlint-disable-next-line typescript/no-require-imports
  return require('wechatpay-axios-plugin') as typeof Plugin
}
