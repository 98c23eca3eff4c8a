/** People by the dozen: pasted out of a table or a message, looked at line by line, entered by one tap. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { Tag } from '@/components/Tag'
import { TextEntry } from '@/components/native/TextEntry'
import { roleLabel } from '@domain/identity/role'
import type { RosterLine } from '@domain/register/roster'
import { useRoster } from './useRoster'
import './roster.scss'

interface RosterProps {
  readonly onClose: () => void
  readonly onEntered: () => void
}

/** A page of a register as people paste it. */
const longest = 20_000

export function Roster({ onClose, onEntered }: RosterProps) {
  const roster = useRoster(onEntered)
  const { text, setText, lines, wrong, entered, busy } = roster
  const done = lines.length > 0 && lines.every(({ line }) => entered.has(line))
  return (
    <Sheet open title="粘贴一批人" onClose={onClose}>
      <Field
        label="名单"
        hint="从表格或聊天里复制，一行一个人：姓名、手机号必须有，职务、村、身份、河段有就写，顺序不限"
      >
        <TextEntry
          multiline
          label="名单"
          placeholder={'演示甲 13800000000 村支书 演示一村'}
          value={text}
          onChange={setText}
          maxLength={longest}
          disabled={busy}
        />
      </Field>
      {lines.length > 0 && (
        <View className="roster">
          <Rows>
            {lines.map((line) => (
              <Line
                key={line.line}
                line={line}
                trouble={roster.troubleOf(line)}
                entered={entered.has(line.line)}
              />
            ))}
          </Rows>
        </View>
      )}
      {wrong > 0 && <Notice tone="dueSoon">{`有 ${wrong} 行要改，改好再录，一个都没有录进去`}</Notice>}
      {roster.refused.size > 0 && (
        <Notice tone="overdue">有几个没有录进去，原因写在名字旁边；改好再点一次，录好的不会重复</Notice>
      )}
      <View className="sheet-form__buttons">
        {done ? (
          <Button kind="main" onPress={onClose}>{`录好了 ${lines.length} 人，完成`}</Button>
        ) : (
          <Button
            kind="main"
            busy={busy}
            disabled={lines.length === 0 || wrong > 0}
            onPress={() => void roster.enter()}
          >
            {lines.length === 0 ? '录入' : `录入 ${lines.length - entered.size} 人`}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>
          {done ? '关闭' : '先不'}
        </Button>
      </View>
    </Sheet>
  )
}

interface LineProps {
  readonly line: RosterLine
  readonly trouble: string | null
  readonly entered: boolean
}

function Line({ line: { name, phone, post, village, role, reaches }, trouble, entered }: LineProps) {
  const words = [phone, roleLabel[role], post, village, reaches.map((reach) => reach.name).join('、')]
  return (
    <View className="roster__line">
      <ListRow
        title={name || '没有姓名'}
        detail={words.filter(Boolean).join('，')}
        aside={entered ? <Tag tone="done">已录</Tag> : trouble ? <Tag tone="overdue">要改</Tag> : undefined}
      />
      {trouble && <Text className="roster__trouble">{trouble}</Text>}
    </View>
  )
}
