/**
 * Consent to reminders on a page: what is left of it, and asking for more within a tap. Ids of templates are fetched
 * ahead, because WeChat's dialog must open at once. Whatever the dialog does, what the tap was for goes on.
 */
import { useRef, useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { afterAnswer, type ConsentAnswer } from '@domain/reminder/consent'
import type { TemplateKey } from '@domain/reminder/templates'
import { askConsent } from '@/device/consent'
import { mostAtOnce, type ConsentAnswers } from '@/device/consentShape'
import { handOverConsent } from './handOverConsent'
import { useCall, type CallState } from './useCall'
import { useOnline } from './useOnline'

type Consents = Output<'reminder.consents'>
export type ConsentItem = Consents['items'][number]
export type ConsentOutcome = 'accepted' | 'refused' | 'off' | 'failed' | 'offline' | 'nothing'

export interface ConsentState {
  readonly consents: CallState<Consents>
  /** With what was answered here, also before the cloud knows it. */
  readonly items: readonly ConsentItem[]
  readonly busy: boolean
  /** Of the latest asking on this page. */
  readonly outcome: ConsentOutcome | null
  /** To be called first thing in a tap. Never rejects, and never takes longer than a person's patience. */
  ask(templates: readonly TemplateKey[]): Promise<ConsentOutcome>
}

/** How long (ms) a page waits for the dialog; an answer that comes later still counts. */
const patience = 30_000

export function useConsent(): ConsentState {
  const consents = useCall('reminder.consents', {}, { cache: true })
  const online = useOnline()
  const { items, add } = useAnswered(consents.value)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ConsentOutcome | null>(null)
  const asking = useRef<Promise<ConsentOutcome> | null>(null)

  const begin = (templates: readonly TemplateKey[]): Promise<ConsentOutcome> => {
    const asked = askable(items, templates)
    if (asked.length === 0) return Promise.resolve('nothing')
    if (!online) return Promise.resolve('offline')
    const dialog = open(asked.map(({ templateId }) => templateId))
    setBusy(true)
    return inTime(
      dialog.then((said) => {
        const answers = answersFor(asked, said)
        if (answers.length === 0) return 'failed'
        add(answers)
        void handOverConsent(answers)
        return outcomeOf(answers)
      }),
    )
  }
  /** A second tap while the dialog is open opens no second one. */
  const ask = (templates: readonly TemplateKey[]) => {
    asking.current ??= begin(templates).then((came) => {
      asking.current = null
      setBusy(false)
      setOutcome(came)
      return came
    })
    return asking.current
  }
  return { consents, items, busy, outcome, ask }
}

interface Answered {
  readonly template: TemplateKey
  readonly answer: ConsentAnswer
}

/** What the cloud said, with what was answered since; a newer word of the cloud counts alone. */
function useAnswered(value: Consents | null) {
  const [answered, setAnswered] = useState<{ since: Consents | null; answers: readonly Answered[] }>({
    since: null,
    answers: [],
  })
  const answers = answered.since === value ? answered.answers : []
  const items = (value?.items ?? []).map((item) => answers.reduce(withAnswer, item))
  const add = (more: readonly Answered[]) =>
    setAnswered((before) => ({
      since: value,
      answers: [...(before.since === value ? before.answers : []), ...more],
    }))
  return { items, add }
}

function withAnswer(item: ConsentItem, { template, answer }: Answered): ConsentItem {
  if (item.template !== template) return item
  const before = item.state && { _id: '', template, left: item.left, state: item.state }
  return { ...item, ...afterAnswer(before, answer) }
}

type Asked = ConsentItem & { readonly templateId: string }

/** In the order they are wanted, as many as a dialog takes; without an id at WeChat there is nothing to ask. */
function askable(items: readonly ConsentItem[], templates: readonly TemplateKey[]): Asked[] {
  return templates
    .flatMap((wanted) => items.filter(({ template }) => template === wanted))
    .filter((item): item is Asked => item.templateId !== null)
    .slice(0, mostAtOnce)
}

/** Opens the dialog within this very call; one that throws has not been answered. */
function open(templateIds: readonly string[]): Promise<ConsentAnswers> {
  return new Promise<ConsentAnswers>((resolve) => resolve(askConsent(templateIds))).catch(() => ({}))
}

function answersFor(asked: readonly Asked[], said: ConsentAnswers) {
  return asked.flatMap(({ template, templateId }) => {
    const answer = said[templateId]
    return answer ? [{ template, answer }] : []
  })
}

function outcomeOf(answers: readonly Answered[]): ConsentOutcome {
  if (answers.some(({ answer }) => answer === 'accept')) return 'accepted'
  return answers.some(({ answer }) => answer !== 'reject') ? 'off' : 'refused'
}

function inTime(answer: Promise<ConsentOutcome>): Promise<ConsentOutcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('failed'), patience)
    void answer.then(resolve).finally(() => clearTimeout(timer))
  })
}
