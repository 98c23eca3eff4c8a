/** The 企业微信 robot of a group. Its address is a secret: it goes in and is never shown again. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf } from '@domain/contract/problems'
import { useRobot, type WithRobot } from './useRobot'

interface RobotProps {
  readonly group: WithRobot
  readonly onChanged: () => void
}

export function Robot({ group, onChanged }: RobotProps) {
  const robot = useRobot(group, onChanged)
  const [removing, setRemoving] = useState(false)
  const remove = async () => {
    await robot.remove()
    setRemoving(false)
  }
  return (
    <Section title="企业微信机器人">
      <View className="group__card">
        <Tag tone={group.hasRobot ? 'done' : 'plain'}>{group.hasRobot ? '已设置' : '没有设'}</Tag>
        <Text className="group__words">
          {group.hasRobot
            ? '到点自动送到群里。地址是保密的，存好后不再显示。'
            : '企业微信的群可以加一个机器人，设好后到点自动送。'}
        </Text>
        {robot.problem && <Notice tone="overdue">{sentenceOf(robot.problem)}</Notice>}
        {robot.said && <Notice tone="done">{robot.said}</Notice>}
        {robot.open ? (
          <AddressEntry robot={robot} />
        ) : (
          <View className="group__buttons">
            <Button onPress={robot.start}>{group.hasRobot ? '换一个地址' : '设机器人'}</Button>
            {group.hasRobot && (
              <Button kind="quiet" onPress={() => setRemoving(true)}>
                移除机器人
              </Button>
            )}
          </View>
        )}
      </View>
      <ConfirmSheet
        open={removing}
        title={`移除${group.name}的机器人？`}
        detail="移除后不再自动送到这个群，要由群联络人转发。以后可以再设，要重新填地址。"
        confirm="移除"
        danger
        busy={robot.busy}
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      />
    </Section>
  )
}

function AddressEntry({ robot }: { readonly robot: ReturnType<typeof useRobot> }) {
  return (
    <>
      <Unsaved when={robot.address !== ''} />
      <TextField
        label="机器人地址"
        placeholder="https://…"
        value={robot.address}
        onChange={robot.type}
        maxLength={300}
        hint="企业微信群的“群设置”→“消息推送”里，复制 Webhook 地址"
        error={robot.trouble}
        onConfirm={() => void robot.save()}
      />
      <View className="group__buttons">
        <Button busy={robot.busy} onPress={() => void robot.save()}>
          存地址
        </Button>
        <Button kind="quiet" onPress={robot.stop}>
          先不
        </Button>
      </View>
    </>
  )
}
