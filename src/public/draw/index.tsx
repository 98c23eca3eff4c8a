/** One random check as everybody may read it: what was fixed before, what was drawn, and the draw once more. */
import { Text, View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { drawAgain } from '@domain/draw/again'
import { monthDay } from '@/words/dayWords'
import { idOf } from '@/services/addressId'
import './draw.scss'

type Draw = Output<'draw.get'>

export default function DrawPage() {
  const id = idOf(useRouter().params.id)
  const draw = useCall('draw.get', id ? { drawId: id } : null, { cache: true })
  useShareAppMessage(() => ({ title: '河道随机抽查，谁都能重抽', path: `/public/draw/index?id=${id}` }))
  return (
    <Screen quiet>
      {id === null ? (
        <Empty icon="search" title="链接不完整" detail="请从抽查列表里打开" />
      ) : (
        <Fetched of={draw} count={3}>
          {(value) => (
            <>
              <Fixed draw={value} />
              <Result draw={value} />
              <List draw={value} />
            </>
          )}
        </Fetched>
      )}
    </Screen>
  )
}

function Fixed({ draw }: { readonly draw: Draw }) {
  const { title, day, rule, total, size, entropyFrom, listHash, commitment } = draw
  return (
    <Section title={title}>
      <Card>
        <Text className="draw__words">{`从${rule} ${total} 个里抽 ${size} 个。${monthDay(day)}固定名单，此后谁也不能改。`}</Text>
        <Line title="抽取当场取的数" said={entropyFrom} />
        <Line title="名单指纹（SHA-256）" said={listHash} />
        <Line title="密数指纹（SHA-256），抽完公开密数" said={commitment} />
      </Card>
    </Section>
  )
}

function Line({ title, said }: { readonly title: string; readonly said: string }) {
  return (
    <>
      <Text className="draw__title">{title}</Text>
      <Text className="draw__digits">{said}</Text>
    </>
  )
}

const nameOf = ({ items, inspectors }: Draw, id: string | null) =>
  [...items, ...inspectors].find((each) => each.id === id)?.name ?? ''

function Result({ draw }: { readonly draw: Draw }) {
  const { state, dropped, drawn, secret, entropy, drawnOn } = draw
  if (state === 'dropped') return <Notice>{`这次没有抽，已作废：${dropped ?? ''}`}</Notice>
  if (state === 'fixed') return <Notice tone="dueSoon">名单已经固定，还没有抽取。</Notice>
  return (
    <>
      <Section title={`抽到的${drawnOn ? `（${monthDay(drawnOn)}）` : ''}`}>
        <Rows>
          {drawn.map(({ itemId, inspectorId }) => (
            <ListRow
              key={itemId}
              title={nameOf(draw, itemId)}
              detail={inspectorId ? `检查人 ${nameOf(draw, inspectorId)}` : undefined}
              aside={itemId}
            />
          ))}
        </Rows>
        <Card>
          <Line title="当场取的数" said={entropy ?? ''} />
          <Line title="密数" said={secret ?? ''} />
        </Card>
      </Section>
      <Again draw={draw} />
    </>
  )
}

function Again({ draw }: { readonly draw: Draw }) {
  const [again, setAgain] = useState<ReturnType<typeof drawAgain>>(null)
  const copy = () => void Taro.setClipboardData({ data: JSON.stringify(draw) })
  return (
    <Section title="自己重抽一次">
      <View className="draw__buttons">
        {again?.checks.map(({ what, right }) => (
          <Notice key={what} tone={right ? 'done' : 'overdue'} icon={right ? 'check' : 'alert'}>
            {right ? what : `不对：${what}`}
          </Notice>
        ))}
        <Button kind="main" onPress={() => setAgain(drawAgain(draw))}>
          在这里重抽
        </Button>
        <Button onPress={copy}>复制全部数据</Button>
      </View>
    </Section>
  )
}

function List({ draw }: { readonly draw: Draw }) {
  const [shown, setShown] = useState(false)
  const { items, inspectors } = draw
  return (
    <Section title={`名单（${items.length} 个）`}>
      {shown ? (
        <Rows>
          {items.map(({ id, name, own }) => (
            <ListRow
              key={id}
              title={name}
              detail={
                own.length > 0 ? `回避：${own.map((each) => nameOf(draw, each)).join('、')}` : undefined
              }
              aside={id}
            />
          ))}
        </Rows>
      ) : (
        <View className="draw__buttons">
          <Button onPress={() => setShown(true)}>看全部名单</Button>
        </View>
      )}
      {inspectors.length > 0 && (
        <Card>
          <Line title="检查人" said={inspectors.map(({ name }) => name).join('、')} />
        </Card>
      )}
    </Section>
  )
}
