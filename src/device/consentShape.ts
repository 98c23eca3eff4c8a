/** Asking a person whether we may send messages (订阅消息). `consent.{weapp,h5}.ts` do it. */
import type { ConsentAnswer } from '@domain/reminder/consent'

/** By the template's id at WeChat; a template that is missing was not answered, which is neither yes nor no. */
export type ConsentAnswers = Readonly<Record<string, ConsentAnswer>>

/** As many templates as one dialog takes. */
export const mostAtOnce = 3
