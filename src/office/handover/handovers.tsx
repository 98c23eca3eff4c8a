/** Changes of chief: which reach has nobody, which list waits for whose signature, what was signed. */
import { Text } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { type Brief, betweenWords, changeWords, missingWords } from '@/components/handover/handoverWords'
import { useChosen } from '@/hooks/useChosen'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { OneHandover } from './OneHandover'

type Listed = Output<'handover.list'>

export default function HandoversPage() {
  const [chosen, choose] = useChosen('id')
  const list = useCall('handover.list', {}, { cache: true })
  useReturn(() => void list.reload())
  const wide = useWide()
  const detail = chosen !== null && (
    <OneHandover key={chosen} id={chosen} onChanged={() => void list.reload()} />
  )
  if (!wide && detail) {
    return (
      <Desk
        section="handovers"
        action={
          <Button kind="quiet" onPress={() => choose(null)}>
            看全部交接
          </Button>
        }
      >
        {detail}
      </Desk>
    )
  }
  return (
    <Desk section="handovers">
      <TwoPane
        head={<Text className="handover__aside">换河长时清单自己列出，两人一个月内在手机上签字</Text>}
        list={
          <Fetched of={list} shape="rows" count={3}>
            {(value) => <Lists listed={value} onChoose={choose} />}
          </Fetched>
        }
        detail={detail || <Empty icon="people" title="点左边一项看清单" detail="谁签了、谁没签，都在里面" />}
      />
    </Desk>
  )
}

interface ListsProps {
  readonly listed: Listed
  readonly onChoose: (id: string) => void
}

function Lists({ listed: { today, open, signed, left }, onChoose }: ListsProps) {
  if (open.length + signed.length + left.length === 0) {
    return (
      <Empty icon="people" title="没有交接" detail="在河段或人员页里「交接」一项任职，清单就会列在这里" />
    )
  }
  const rows = (items: readonly Brief[]) => (
    <Rows>
      {items.map((item) => (
        <ListRow
          key={item.id}
          title={`${item.reachName}，${betweenWords(item)}`}
          detail={`${changeWords(item, today)}；${missingWords(item, today)}`}
          onPress={() => onChoose(item.id)}
        />
      ))}
    </Rows>
  )
  return (
    <>
      {left.length > 0 && (
        <Section title="人已离开，任职没有结束">
          <Rows>
            {left.map(({ personName, reachId, reachName }) => (
              <ListRow
                key={`${reachId} ${personName}`}
                title={reachName}
                detail={`还在${personName}名下，去交接`}
                onPress={() => openPage(`/office/register/reach/reach?reachId=${reachId}`)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {open.length > 0 && <Section title="还没签完">{rows(open)}</Section>}
      {signed.length > 0 && <Section title="签好的">{rows(signed)}</Section>}
    </>
  )
}
