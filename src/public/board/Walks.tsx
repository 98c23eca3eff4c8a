/** Who has walked today and who still has to: by name in the chiefs' own group, otherwise only the reaches. */
import { Text } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import './board.scss'

type Board = Output<'push.board'>

export function Walks({ board }: { readonly board: Board }) {
  const { walkedToday, toWalk, due } = board
  return (
    <>
      <Section title="今天巡过的">
        {walkedToday.length === 0 && (
          <Text className="board__none">今天还没有人巡，走一段就会出现在这里。</Text>
        )}
        {walkedToday.length > 0 && (
          <Rows>
            {distinct(walkedToday).map((line) => (
              <Line key={`${line.name} ${line.reachName}`} {...line} tag={<Tag tone="done">巡过了</Tag>} />
            ))}
          </Rows>
        )}
      </Section>
      <Section title="还要巡的">
        {toWalk.length === 0 && <Text className="board__none">这一期都巡完了，谢谢各位。</Text>}
        {toWalk.length > 0 && (
          <Rows>
            {distinct(byDeadline(toWalk)).map((line) => (
              <Line key={`${line.name} ${line.reachName}`} {...line} tag={<Left days={line.daysLeft} />} />
            ))}
          </Rows>
        )}
        {due > toWalk.length && (
          <Text className="board__none">{`还有 ${due - toWalk.length} 段没有列出`}</Text>
        )}
      </Section>
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly reachName: string
  readonly tag: JSX.Element
}

function Line({ name, reachName, tag }: LineProps) {
  return name === '' ? (
    <ListRow title={reachName} aside={tag} />
  ) : (
    <ListRow title={name} detail={reachName} aside={tag} />
  )
}

/** Urged kindly: nobody is red here, a period that ends today is only said to. */
function Left({ days }: { readonly days: number }) {
  return days === 0 ? <Tag tone="dueSoon">今天到期</Tag> : <Tag>{`还有 ${days} 天`}</Tag>
}

const byDeadline = <T extends { readonly daysLeft: number }>(lines: readonly T[]) =>
  [...lines].sort((a, b) => a.daysLeft - b.daysLeft)

/** Without names the reach of two chiefs would stand there twice. */
function distinct<T extends { readonly name: string; readonly reachName: string }>(lines: readonly T[]): T[] {
  const keyOf = ({ name, reachName }: T) => `${name} ${reachName}`
  return lines.filter((line, at) => lines.findIndex((other) => keyOf(other) === keyOf(line)) === at)
}
