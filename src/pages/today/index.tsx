/** The first screen: what is due today, and one large button that starts it; for departments and cleaners their work. */
import { Cockpit } from '@/components/cockpit/Cockpit'
import { Screen } from '@/components/Screen'
import { Failed } from '@/components/Failed'
import { SetAsideNotice } from '@/components/SetAsideNotice'
import { Skeleton } from '@/components/Skeleton'
import { useSetAside } from '@/hooks/useSetAside'
import { useFace } from '@/hooks/useFace'
import { hasRole, isChief } from '@/hooks/useMe'
import { ThrownAwayNotice } from '../patrol/entries/ThrowAway'
import { CleaningCard } from './CleaningCard'
import { DeskCard } from './DeskCard'
import { Duties } from './Duties'
import { HandoverCard } from './HandoverCard'
import { KinCard } from './KinCard'
import { LiaisonCard } from './LiaisonCard'
import { OfficeWork } from './OfficeWork'
import { Resident } from './Resident'
import { TasksCard } from './TasksCard'
import { StartButton } from './StartButton'
import { Unfinished } from './Unfinished'
import { useDeskFirst } from './useDeskFirst'
import { useToday } from './useToday'
import { WorkCard } from './WorkCard'
import { WorkloadNotice } from './WorkloadNotice'
import { WorkToday } from './WorkToday'

export default function TodayPage() {
  const page = useToday()
  const { me, today, next, resumable } = page
  const aside = useSetAside()
  const face = useFace()
  useDeskFirst(face === 'office' && hasRole(me.value, 'office'))
  if (me.state === 'failed') {
    return (
      <Screen>
        <Failed problem={me.problem} onRetry={() => void me.reload()} />
      </Screen>
    )
  }
  if (me.state === 'loading') {
    return (
      <Screen>
        <Skeleton />
      </Screen>
    )
  }
  if (!me.value.person) {
    return (
      <Screen>
        <SetAsideNotice of={aside} />
        <KinCard />
        <Resident />
      </Screen>
    )
  }
  const desk = hasRole(me.value, 'office', 'headChief')
  const heads = hasRole(me.value, 'headChief')
  const walks = (isChief(me.value) && !heads) || page.duties.length > 0
  const handles = hasRole(me.value, 'department', 'cleaner')
  const tasks = (walks || handles || heads) && <TasksCard />
  const walking = (
    <>
      {face === 'chief' && tasks}
      {walks && !handles && !heads && <WorkCard />}
      {(walks || !(desk || handles)) && <Duties page={page} today={today} />}
    </>
  )
  return (
    <Screen action={!resumable && next ? <StartButton duty={next} onStart={page.start} /> : undefined}>
      <SetAsideNotice of={aside} />
      <ThrownAwayNotice />
      <KinCard />
      {resumable && <Unfinished recording={resumable} />}
      <LiaisonCard personId={me.value.person.id} />
      {today.value?.handover && <HandoverCard />}
      {face === 'chief' && walking}
      {heads && <Cockpit />}
      {desk && !heads && <OfficeWork />}
      {desk && !heads && <WorkloadNotice />}
      {desk && <DeskCard />}
      {face !== 'chief' && tasks}
      {hasRole(me.value, 'cleaner') && <CleaningCard />}
      {handles && <WorkToday department={hasRole(me.value, 'department')} />}
      {face !== 'chief' && walking}
    </Screen>
  )
}
