/** What narrows a register: the choices it declares, whether in use, the village and the days where it has them. */
import { VillageChoice } from '@/components/VillageChoice'
import { useWide } from '@/hooks/useWide'
import { spanWords } from '@/words/spanWords'
import type { AnyRegister } from '@domain/register/kit/register'
import { Choice } from '../Choice'
import { Folded } from '../Folded'
import { SpanChoice } from '../SpanChoice'
import { SortChoice } from './SortChoice'
import type { useRegister } from './useRegister'

/** Entries that a phone shows at once. */
const aScreen = 10

interface NarrowingProps {
  readonly register: AnyRegister
  readonly desk: ReturnType<typeof useRegister>
  /** '' for all. */
  readonly onPut: (name: string, value: string) => void
}

export function Narrowing({ register, desk: { narrowed, narrow, today, list }, onPut }: NarrowingProps) {
  const { filters, active, village, days, sort } = narrowed
  const wide = useWide()
  // On a desk the heads of the columns sort.
  const isLong = !wide && (list.total ?? 0) > aScreen
  const activeLabel = {
    all: `在用和已${register.end.word}`,
    yes: '在用',
    no: `已${register.end.word}`,
  }
  const chosen = [
    ...choicesOf(register).flatMap((name) => labelsOf(register, name)[filters[name] ?? ''] ?? []),
    ...(active === 'all' ? [] : [activeLabel[active]]),
    ...(village ? [village] : []),
    ...spanWords(days),
  ]
  return (
    <Folded chosen={chosen}>
      {choicesOf(register).map((name) => {
        const { title } = register.fields[name] as { title: string }
        const options = Object.entries(labelsOf(register, name)).map(([value, label]) => ({ value, label }))
        return (
          <Choice
            key={name}
            label={title}
            options={[{ value: '', label: `${title}不限` }, ...options]}
            value={filters[name] ?? ''}
            onChange={(value) => onPut(name, value)}
          />
        )
      })}
      <Choice
        label="是否在用"
        options={(['all', 'yes', 'no'] as const).map((value) => ({ value, label: activeLabel[value] }))}
        value={active}
        onChange={(wanted) => narrow({ active: wanted })}
      />
      {register.list.village && (
        <VillageChoice village={village} onChange={(wanted) => narrow({ village: wanted })} />
      )}
      {register.list.day && (
        <SpanChoice value={days} today={today} onChange={(wanted) => narrow({ days: wanted })} />
      )}
      {isLong && <SortChoice register={register} sort={sort} onSort={(by) => narrow({ sort: by })} />}
    </Folded>
  )
}

const filtersOf = ({ list }: AnyRegister) => (list.filters ?? []) as readonly string[]
const isReference = ({ fields }: AnyRegister, name: string) => fields[name].kind === 'reference'
const labelsOf = ({ fields }: AnyRegister, name: string) =>
  (fields[name] as { labels: Readonly<Record<string, string>> }).labels

/** What is chosen among a few words stands above the list; entries of other registers come from the address alone. */
const choicesOf = (register: AnyRegister) =>
  filtersOf(register).filter((name) => !isReference(register, name))
export const narrowedTo = (register: AnyRegister, filters: Readonly<Record<string, string>>) =>
  filtersOf(register).filter((name) => isReference(register, name) && filters[name])
