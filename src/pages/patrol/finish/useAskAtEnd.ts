/** The tap that hands a patrol in asks along for the reminders of which little is left. */
import { mayAskAlong } from '@domain/reminder/consent'
import { templatesFor } from '@domain/reminder/concerns'
import type { TemplateKey } from '@domain/reminder/templates'
import { useConsent } from '@/hooks/useConsent'
import { useMe } from '@/hooks/useMe'

const asked: readonly TemplateKey[] = ['dutyDue', 'reportAssigned', 'reportDue']

/** To be called first thing in the tap; resolves when the dialog is answered, or at once when there is nothing to ask. */
export function useAskAtEnd(): () => Promise<unknown> {
  const me = useMe()
  const { items, ask } = useConsent()
  const mine = templatesFor(me.value?.person?.roles ?? [])
  const low = items.filter(mayAskAlong).map(({ template }) => template)
  return () => ask(asked.filter((template) => mine.includes(template) && low.includes(template)))
}
