/** The table at hand: what it would change, what must be mended, how far it is, and the way back. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { describeInstant } from '@domain/calendar/day'
import type { AnyRegister } from '@domain/register/kit/register'
import { Columns } from './Columns'
import { type Import, readingWords, storyOf } from './importWords'
import type { ImportDesk } from './useImport'

interface CurrentProps {
  readonly register: AnyRegister
  readonly desk: ImportDesk
  readonly current: Import
}

export function Current({ register, desk, current }: CurrentProps) {
  const { state, fileName, reading, mine, byName } = current
  return (
    <Section title={fileName}>
      {state === 'waiting' && <Skeleton shape="rows" count={3} />}
      {state === 'read' && reading && <Ready {...{ register, desk, current, reading }} />}
      {state === 'faulty' && reading && <Faulty reading={reading} />}
      {!['waiting', 'read', 'faulty'].includes(state) && (
        <Notice
          tone={
            state === 'taken' || state === 'undone'
              ? 'done'
              : state === 'taking' || state === 'undoing'
                ? 'calm'
                : 'overdue'
          }
        >
          {storyOf(register, current)}
        </Notice>
      )}
      {mine && reading && ['read', 'faulty'].includes(state) && reading.unknown.length > 0 && (
        <Columns key={reading.unknown.join()} {...{ register, desk, current }} unknown={reading.unknown} />
      )}
      {mine && current.undoUntil !== null && <Undo desk={desk} current={current} until={current.undoUntil} />}
      {!mine && (state === 'read' || current.undoUntil !== null) && (
        <Text className="tableIn__rule">{`这张表是${byName}选的，只能由本人导入和撤销`}</Text>
      )}
    </Section>
  )
}

type Reading = NonNullable<Import['reading']>

function Ready({ register, desk, current, reading }: CurrentProps & { readonly reading: Reading }) {
  const some = reading.added + reading.changed
  const left = some - reading.examples.filter(({ same }) => !same).length
  if (some === 0)
    return (
      <>
        <Notice tone="done">和已经登记的一样，没有要导入的</Notice>
        <Examples {...reading} />
      </>
    )
  return (
    <>
      <Notice icon="check">{`${readingWords(register, reading)}。现在还没有存`}</Notice>
      <Examples {...reading} />
      {left > 0 && <Text className="tableIn__rule">{`还有 ${left} ${register.unit}，一起导入`}</Text>}
      {current.mine && (
        <View className="tableIn__buttons tableIn__buttons--take">
          <Button kind="main" inline busy={desk.busy} onPress={() => void desk.take(current.id)}>
            {`导入这 ${some} ${register.unit}`}
          </Button>
        </View>
      )}
    </>
  )
}

const Examples = ({ examples }: Reading) =>
  examples.length > 0 && (
    <Rows>
      {examples.map(({ row, title, isNew, same, detail = '', remarks = [] }) => (
        <ListRow
          key={`${row} ${detail}`}
          title={title}
          detail={[[`第 ${row} 行`, detail].filter(Boolean).join('，'), ...remarks].join('。')}
          aside={<Tag tone={isNew ? 'river' : 'plain'}>{isNew ? '新增' : same ? '没有变' : '修改'}</Tag>}
        />
      ))}
    </Rows>
  )

function Faulty({ reading: { problems, problemCount } }: { readonly reading: Reading }) {
  const left = problemCount - problems.length
  return (
    <>
      <Notice tone="overdue">{`有 ${problemCount} 处要改，一条也没有存。在表里改好，再选一次文件`}</Notice>
      <Rows>
        {problems.map(({ address, sentence }, n) => (
          <ListRow
            key={`${address} ${n}`}
            title={sentence}
            aside={address === '' ? undefined : <Tag>{address}</Tag>}
          />
        ))}
      </Rows>
      {left > 0 && <Text className="tableIn__rule">{`还有 ${left} 处，改好上面的再看`}</Text>}
    </>
  )
}

interface UndoProps {
  readonly desk: ImportDesk
  readonly current: Import
  readonly until: number
}

function Undo({ desk, current, until }: UndoProps) {
  const [asking, setAsking] = useState(false)
  return (
    <View className="tableIn__buttons">
      <Button kind="quiet" inline onPress={() => setAsking(true)}>
        撤销这次导入
      </Button>
      <Text className="tableIn__until">{`${describeInstant(until)} 前可以撤销`}</Text>
      <ConfirmSheet
        open={asking}
        title="撤销这次导入？"
        detail="改过的恢复原样，新增的停用；导入以后又有人改过的不动。"
        confirm="撤销"
        danger
        busy={desk.busy}
        onConfirm={() => {
          setAsking(false)
          void desk.undo(current.id)
        }}
        onCancel={() => setAsking(false)}
      />
    </View>
  )
}
