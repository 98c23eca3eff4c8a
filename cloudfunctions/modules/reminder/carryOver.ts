/**
 * Consents and reminders of reporters as they were stored until November 2026, under the vault's code. Run twice it
 * changes nothing more.
 */
import { templateKeys } from '../../../domain/reminder/templates'
import { daily, walk } from '../../kit/jobs'
import { changeMany } from '../../platform/changeMany'
import { command } from '../../platform/store'
import { consents, reminders } from './reminderRepo'
import { byReport, moveConsent } from './reporterConsents'

/** Owners that begin with `r:`. */
const former = command.gt('r:').and(command.lt('r;'))

export const carryConsents = walk({
  name: 'carryConsents',
  title: '一条旧的订阅授权没能转存',
  over: consents,
  slots: daily,
  where: () => ({ _id: former }),
  each: async ({ _id }, { context }) => {
    const [, code, name] = /^r:(r[0-9a-f]{32})_(\w+)$/.exec(_id) ?? []
    const template = templateKeys.find((key) => key === name)
    if (code && template) await moveConsent(context, { code, template })
  },
})

export const carryOwners = walk({
  name: 'carryOwners',
  title: '一条旧的提醒没能转存',
  over: reminders,
  slots: daily,
  where: () => ({ owner: former }),
  each: async (reminder) => {
    const { owner, reportId } = byReport(reminder)
    const change = { owner, ...(reportId ? { reportId } : {}) }
    await changeMany(reminders, { _id: reminder._id, owner: reminder.owner }, change)
  },
})
