/** What the office's list says of a reach beside its line: codes, where it begins and ends, its end, and who changed what. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { hasRole, useMe } from '@/hooks/useMe'
import { History } from '@/office/kit/register/History'
import { reachList } from '@domain/register/reaches'
import { Ending } from './Ending'

interface ListedProps {
  readonly reachId: string
  readonly onChanged: () => void
}

export function Listed({ reachId, onChanged }: ListedProps) {
  const asked = useCall('reach.get', { id: reachId }, { cache: true })
  const office = hasRole(useMe().value, 'office')
  if (!asked.value) return null
  const { version, entry } = asked.value.record
  const { code, nationalCode, starts, ends, until, endReason, name } = entry
  const facts = Object.entries({ 编码: code, 国家编码: nationalCode, 起点: starts, 终点: ends })
  const known = facts.filter(([, value]) => value !== '')
  const changed = () => {
    void asked.reload()
    onChanged()
  }
  return (
    <>
      {known.length > 0 && (
        <Section title="名录">
          <Rows>
            {known.map(([title, value]) => (
              <ListRow key={title} title={title} aside={value} />
            ))}
          </Rows>
        </Section>
      )}
      {office && <Ending {...{ reachId, name, until }} reason={endReason} onChanged={changed} />}
      <History register={reachList} id={reachId} version={version} />
    </>
  )
}
