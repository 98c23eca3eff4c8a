/** Announcements, the reminders they become, and what people allowed. */
import type { Announcement, Reminder } from '../../../domain/reminder/reminder'
import type { Consent } from '../../../domain/reminder/consent'
import type { TemplateKey } from '../../../domain/reminder/templates'
import { openSetting } from '../../kit/setting'
import { collection, type Stored } from '../../platform/store'

export const announcements = collection<Announcement>('announcements')
export const reminders = collection<Reminder>('reminders')
export const consents = collection<Consent>('consents')

/** Taps already counted, so that a repeated call counts once. */
export const consentTaps = collection<Stored & { readonly at: number }>('consentTaps')

/** `_id` is `${day}_${personId}`: this person wants none today. */
export const quietDays = collection<Stored & { readonly at: number }>('quietDays')

export interface TemplateIds extends Stored {
  readonly _id: 'templates'
  readonly version: number
  readonly ids: Readonly<Partial<Record<TemplateKey, string>>>
}

export const { read: templateIds, save: saveTemplateIds } = openSetting<TemplateIds>('templates', {
  ...{ _id: 'templates', version: 0, ids: {} },
})

export const consentId = (owner: string, template: TemplateKey) => `${owner}_${template}`

export const quietDayId = ({ day, owner }: Pick<Reminder, 'day' | 'owner'>) => `${day}_${owner.slice(2)}`
