/** The template ids on the desk, saved together and never over another desk's head. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { templates, type TemplateKey } from '@domain/reminder/templates'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import { templateChanges, troubleOf, withId, type Templates } from './templateWords'

export function useTemplates() {
  const stored = useCall('reminder.getTemplates', {}, { cache: true })
  const desk = usePolicyDesk<Templates>({
    of: 'templates',
    known: stored.value,
    reload: stored.reload,
    saving: useSend('reminder.saveTemplates'),
    changesBetween: templateChanges,
  })
  const keys = Object.keys(templates) as TemplateKey[]
  const { policy } = desk
  const sound = policy === null || keys.every((key) => troubleOf(policy, key) === undefined)
  return {
    stored,
    desk: { ...desk, sound: desk.sound && sound },
    keys,
    type: (key: TemplateKey, typed: string) => desk.edit((now) => withId(now, key, typed)),
  }
}
