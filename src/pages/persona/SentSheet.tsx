/** What really left the local cloud: reminders to people as WeChat got them, and what a robot posted in its group. */
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { ListRow, Rows } from '@/components/ListRow'
import { Sheet } from '@/components/Sheet'
import { Tag } from '@/components/Tag'
import { momentWords } from '@/words/clockWords'
import type { Persona, SentMessage } from './localCloud'

interface SentSheetProps {
  readonly sent: readonly SentMessage[]
  readonly personas: readonly Persona[]
  readonly onClose: () => void
}

const SHOWN = 30

export function SentSheet({ sent, personas, onClose }: SentSheetProps) {
  const nameOf = ({ to }: SentMessage) =>
    to === null ? '企业微信群机器人' : (personas.find(({ openid }) => openid === to)?.label ?? to)
  const [newest] = sent
  return (
    <Sheet open title="刚送出的" onClose={onClose}>
      {newest === undefined ? (
        <Empty icon="bell" title="还没有送出什么" detail="把时钟拨到 7:30，几秒后就会出现在这里" />
      ) : (
        <Rows>
          {sent.slice(0, SHOWN).map((message, n) => (
            <ListRow
              key={sent.length - n}
              title={nameOf(message)}
              detail={`${momentWords(message.at, newest.at)}，${message.words}`}
              aside={
                message.errcode === 0 ? undefined : <Tag tone="overdue">{`微信没收，${message.errcode}`}</Tag>
              }
            />
          ))}
        </Rows>
      )}
      <Button kind="quiet" onPress={onClose}>
        看好了
      </Button>
    </Sheet>
  )
}
