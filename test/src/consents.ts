/** What `reminder.consents` answers, and a dialog of WeChat that a test answers. Needs `jest.mock('@/device/consent')`. */
import type { Output } from '@domain/contract/contract'
import type { ConsentAnswer } from '@domain/reminder/consent'
import { templateKeys, type TemplateKey } from '@domain/reminder/templates'
import { askConsent } from '@/device/consent'

type Consents = Output<'reminder.consents'>
type Item = Consents['items'][number]

/** All templates with an id at WeChat and nothing allowed yet, but for what is given. */
export const consents = (
  known: Partial<Record<TemplateKey, Partial<Item>>> = {},
  skipsToday = false,
): Consents => ({
  items: templateKeys.map((template) => ({
    template,
    templateId: `id-of-${template}`,
    left: 0,
    state: null,
    ...known[template],
  })),
  skipsToday,
})

export const dialog = jest.mocked(askConsent)

/** The person answers every template the same. */
export function answers(answer: ConsentAnswer): void {
  dialog.mockImplementation(async (ids) => Object.fromEntries(ids.map((id) => [id, answer])))
}

/** Ids WeChat was asked about, dialog by dialog. */
export const askedFor = () => dialog.mock.calls.map(([ids]) => ids.map((id) => id.replace('id-of-', '')))
