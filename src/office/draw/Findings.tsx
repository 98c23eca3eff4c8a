/** What was found at each place that was drawn; a problem becomes a rectification with one tap. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { openPage } from '@/services/pages'
import { leave } from '@/services/unsaved'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { longestDraw } from '@domain/draw/terms'

type Draw = Output<'draw.get'>
type Finding = Output<'draw.findings'>['items'][number]

interface FindingsProps {
  readonly draw: Draw
  readonly mayNote: boolean
}

export function Findings({ draw, mayNote }: FindingsProps) {
  const findings = useCall('draw.findings', { drawId: draw.id })
  const [chosen, choose] = useState<string | null>(null)
  const noted = () => {
    choose(null)
    void findings.reload()
  }
  return (
    <Section title="抽到的，查得怎样">
      <Fetched of={findings} shape="rows" count={2}>
        {({ items }) => (
          <>
            <Rows>
              {items.map((finding) => (
                <Place key={finding.itemId} draw={draw} finding={finding} choose={mayNote ? choose : null} />
              ))}
            </Rows>
            {chosen && <Note key={chosen} draw={draw} itemId={chosen} onNoted={noted} />}
          </>
        )}
      </Fetched>
    </Section>
  )
}

const nameIn = ({ items, inspectors }: Draw, id: string | null | undefined) =>
  [...items, ...inspectors].find((each) => each.id === id)?.name ?? ''

interface PlaceProps {
  readonly draw: Draw
  readonly finding: Finding
  readonly choose: ((itemId: string) => void) | null
}

function Place({ draw, finding: { itemId, outcome, rectificationId }, choose }: PlaceProps) {
  const inspector = nameIn(draw, draw.drawn.find((each) => each.itemId === itemId)?.inspectorId)
  const open = rectificationId
    ? () => openPage(`/office/register/entry?of=rectification&id=${rectificationId}`)
    : choose && (() => leave(() => choose(itemId)))
  return (
    <ListRow
      title={nameIn(draw, itemId)}
      detail={inspector && `检查人 ${inspector}`}
      aside={<Outcome outcome={outcome} />}
      onPress={open ?? undefined}
    />
  )
}

function Outcome({ outcome }: Pick<Finding, 'outcome'>) {
  if (outcome === null) return <Tag tone="dueSoon">待登记</Tag>
  return outcome === 'fine' ? <Tag tone="done">没有问题</Tag> : <Tag tone="overdue">已转整改</Tag>
}

interface NoteProps {
  readonly draw: Draw
  readonly itemId: string
  readonly onNoted: () => void
}

function Note({ draw, itemId, onNoted }: NoteProps) {
  const [written, setProblem] = useState('')
  const { busy, problem, send } = useSend('draw.note')
  const note = async (outcome: 'fine' | 'problem') => {
    if (await send({ drawId: draw.id, itemId, outcome, problem: outcome === 'fine' ? '' : written.trim() }))
      onNoted()
  }
  return (
    <View className="policy__card">
      <Unsaved when={written !== ''} />
      <TextField
        label={`${nameIn(draw, itemId)}：有什么问题`}
        maxLength={longestDraw.problem}
        value={written}
        onChange={setProblem}
      />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Button kind="main" busy={busy} disabled={written.trim() === ''} onPress={() => void note('problem')}>
        有问题，转整改
      </Button>
      <Button busy={busy} onPress={() => void note('fine')}>
        没有问题
      </Button>
    </View>
  )
}
