/** Sections against their targets; those that are below are named with both classes. */
import { gradeLabel } from '@domain/waterQuality/items'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import { ListRow, Rows } from '../ListRow'
import { Section } from '../Section'
import { Tag } from '../Tag'
import type { CockpitAnswer } from './cockpitAnswer'

const toSections = () => openPage('/office/register/index?of=section')
const toSection = (id: string) => openPage(`/office/register/entry?of=section&id=${id}`)

export function WaterQuality({
  of: { sections, measured, below },
}: {
  readonly of: CockpitAnswer['quality']
}) {
  const met = measured - below.length
  return (
    <Section title="水质">
      <Rows>
        <ListRow
          title={measured === 0 ? '还没有水质数据' : `${measured} 个断面，${met} 个达标`}
          detail={sections > measured ? `另有 ${sections - measured} 个断面还没有数据` : undefined}
          onPress={toSections}
        />
        {below.map(({ id, name, target, grade, gradedOn }) => (
          <ListRow
            key={id}
            title={name}
            detail={`目标${gradeLabel[target]}${gradedOn && `，${monthDay(gradedOn)}监测`}`}
            aside={<Tag tone="dueSoon">{gradeLabel[grade]}</Tag>}
            onPress={() => toSection(id)}
          />
        ))}
      </Rows>
    </Section>
  )
}
