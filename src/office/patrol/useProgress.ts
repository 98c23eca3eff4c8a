/** 应巡进度: what is listed (by village, person, how it stands, period). What it was narrowed to is kept on the device. */
import { useRouter } from '@tarojs/taro'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useKeptFilter } from '@/hooks/useKeptFilter'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'
import type { Named } from '@/office/kit/NamedChoice'
import { decoded } from '@/services/addressText'
import { allDays, type Chosen, daysOfChosen, daysSaid, isReversed } from '@/words/spanWords'
import { type DutyStanding, dutyStandings } from '@domain/patrol/dutyStanding'

export interface DutyFilter {
  readonly standing: DutyStanding | 'all'
  readonly person: Named | null
  readonly village: string | null
  /** On which a period ended; all days: the periods that run. */
  readonly days: Chosen
}

const wide: DutyFilter = { standing: 'all', person: null, village: null, days: allDays }
const isFilter = ({ standing, days }: Record<string, unknown>) =>
  typeof standing === 'string' && typeof days === 'object' && days !== null

type Params = Readonly<Record<string, string | undefined>>

/** Null where the address says nothing. */
function saidBy(params: Params): DutyFilter | null {
  const { standing, village, personId, personName = '', from, until } = params
  if (!(standing || village || personId || from || until)) return null
  return {
    standing: dutyStandings.find((each) => each === standing) ?? 'all',
    person: personId ? { id: personId, name: decoded(personName) } : null,
    village: village ? decoded(village) : null,
    days: daysSaid(params),
  }
}

export const isRunning = ({ days }: DutyFilter) => days.span === 'all'

export function useProgress() {
  const { params } = useRouter()
  const today = useCloudDay()
  const [filter, narrow] = useKeptFilter<DutyFilter>({
    key: 'progress-filter',
    said: saidBy(params),
    wide,
    isFilter,
  })
  const asked = filter && askedBy(filter, today)
  // Also 「all」: a link to everything is no link to what was kept.
  useSaidInAddress(
    filter && asked && { ...asked, standing: filter.standing, personName: filter.person?.name },
  )
  const list = usePages('patrol.progress', asked, { cache: true })
  useReturn(() => void list.reload())
  return { filter: filter ?? wide, narrow, widen: () => narrow(wide), asked, list, today }
}

export type ProgressDesk = ReturnType<typeof useProgress>

/** The question to the cloud. Null: days the wrong way round find nothing. */
function askedBy({ standing, person, village, days }: DutyFilter, today: string) {
  const { from, until } = daysOfChosen(days, today)
  if (isReversed({ from, until })) return null
  return {
    standing: standing === 'all' ? undefined : standing,
    personId: person?.id,
    village: village ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
  }
}
