/** For the liaison of a group: a message that lies ready to be passed on. Who has none sees nothing above the day's task. */
import { Notice } from '@/components/Notice'
import { useLiaisonDay } from '@/hooks/useLiaisonDay'
import { openPage } from '@/services/pages'

export function LiaisonCard({ personId }: { readonly personId: string }) {
  const { waiting } = useLiaisonDay(personId)
  if (waiting === 0) return null
  return (
    <Notice icon="upload" action="去转发" onPress={() => openPage('/push/liaison/index')}>
      {`每日一送写好了，${waiting} 个群等您转发`}
    </Notice>
  )
}
