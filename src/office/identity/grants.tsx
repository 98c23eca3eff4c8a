/** The roles office and head chief: what one proposed waits here for another's word, and what was done lately. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { describeInstant } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'
import { grantStateLabel } from '@domain/identity/grant'
import { roleLabel } from '@domain/identity/role'
import './grants.scss'

type Grant = ItemOf<'identity.listGrants'>
interface Question {
  readonly grant: Grant
  readonly agreed: boolean
}

export default function GrantsPage() {
  const list = usePages('identity.listGrants', {})
  useReturn(() => void list.reload())
  const deciding = useSend('identity.decideGrant')
  const [question, setQuestion] = useState<Question | null>(null)
  const decide = async ({ grant, agreed }: Question) => {
    const { personId, role } = grant
    await deciding.send({ personId, role, agreed })
    setQuestion(null)
    void list.reload()
  }
  return (
    <Desk section="grants">
      <Section title="河长办和总河长的身份">
        <Text className="grants__rule">
          这两种身份要两个人定：在「人员」里勾选的是提议，由另一位同事或总河长在这里确认才生效。近 30
          天内互相登记、邀请、解绑或改绑过的两人，不能互为第二人。
        </Text>
        {deciding.problem && <Notice tone="overdue">{sentenceOf(deciding.problem)}</Notice>}
        <Listed
          list={list}
          more="再看更早的"
          empty={<Empty icon="people" title="没有等确认的" detail="授予和收回都会留在这里" />}
        >
          {(grants) => (
            <Rows>
              {grants.map((grant) => (
                <GrantLine
                  key={`${grant.role} ${grant.personId}`}
                  grant={grant}
                  onAsk={(agreed) => setQuestion({ grant, agreed })}
                />
              ))}
            </Rows>
          )}
        </Listed>
      </Section>
      {question && (
        <ConfirmSheet
          open
          {...wordsOf(question)}
          danger={!question.agreed}
          busy={deciding.busy}
          onConfirm={() => void decide(question)}
          onCancel={() => setQuestion(null)}
        />
      )}
    </Desk>
  )
}

interface GrantLineProps {
  readonly grant: Grant
  readonly onAsk: (agreed: boolean) => void
}

function GrantLine({ grant, onAsk }: GrantLineProps) {
  const { personName, role, state, mine, may } = grant
  const waits = state === 'waiting'
  return (
    <View>
      <ListRow
        title={`${personName}：${roleLabel[role]}`}
        detail={storyOf(grant)}
        aside={<Tag tone={waits ? 'dueSoon' : 'plain'}>{grantStateLabel[state]}</Tag>}
      />
      {waits && (
        <View className="grants__buttons">
          {may.confirm && (
            <Button kind="main" onPress={() => onAsk(true)}>
              确认授予
            </Button>
          )}
          <Button kind={may.confirm ? 'ordinary' : 'quiet'} onPress={() => onAsk(false)}>
            {mine ? '撤回' : '不授予'}
          </Button>
        </View>
      )}
    </View>
  )
}

function storyOf({ state, proposedBy, proposedAt, decidedBy, decidedAt }: Grant): string {
  const first = `${proposedBy} ${describeInstant(proposedAt)} ${state === 'taken' ? '收回' : '提议'}`
  if (!decidedBy || decidedAt === null) return first
  return `${first}，${decidedBy} ${describeInstant(decidedAt)} ${state === 'given' ? '确认' : '未同意'}`
}

function wordsOf({ grant: { personName, role, mine }, agreed }: Question) {
  const name = roleLabel[role]
  if (agreed)
    return {
      title: `授予${personName}${name}身份？`,
      detail: '确认后立即生效，可以审批奖励、参与身份解封等。请先核实确有其人、确有其职。',
      confirm: '确认授予',
    }
  const title = mine ? `撤回给${personName}${name}身份的提议？` : `不授予${personName}${name}身份？`
  return { title, detail: '以后可以重新提议。', confirm: mine ? '撤回' : '不授予' }
}
