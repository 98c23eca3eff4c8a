/** What only the head chief decides, or a second person: what burns first on top, each opening where it is done. */
import { openPage } from '@/services/pages'
import { ListRow, Rows } from '../ListRow'
import { Notice } from '../Notice'
import { Section } from '../Section'
import { Tag } from '../Tag'
import type { CockpitAnswer } from './cockpitAnswer'

/** More reports than these push the rest out of sight. */
const shown = 5

export function Decisions({ of }: { readonly of: CockpitAnswer['decisions'] }) {
  const { count, reports, items, missing } = of
  const raised = items.filter(({ kind }) => kind === '问题').slice(0, shown)
  const others = items.filter(({ kind }) => kind !== '问题').sort((a, b) => a.at - b.at)
  const rest = reports - raised.length
  return (
    <Section title={count === 0 ? '现在没有等您定的' : `${count} 件等您定`}>
      {missing > 0 && <Notice tone="dueSoon">有几样没有读到，过一会儿再看</Notice>}
      {count > 0 && (
        <Rows>
          {[...raised, ...others].map(({ key, kind, title, detail, late, url }) => (
            <ListRow
              key={key}
              title={title}
              detail={detail}
              aside={<Tag tone={late ? 'overdue' : 'plain'}>{late ? '逾期' : kind}</Tag>}
              onPress={() => openPage(url)}
            />
          ))}
          {rest > 0 && (
            <ListRow
              title={`还有 ${rest} 件问题等您定`}
              onPress={() => openPage('/work/list/index?list=mine')}
            />
          )}
        </Rows>
      )}
    </Section>
  )
}
