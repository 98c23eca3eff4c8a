/** Who is due today and not yet out: a fact to follow up, with one tap that reminds them all. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { useCall } from '@/hooks/useCall'
import { hasRole, useMe } from '@/hooks/useMe'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { CopyButton } from '@/office/kit/CopyButton'
import { openPage } from '@/services/pages'
import { sentenceOf } from '@domain/contract/problems'
import { type DuePerson, groupWords, isSilent, isUnreached, reachedWords, reminderWord } from './dueWords'

/** Of the others the room tells. */
const shown = 8

const open = (url: string) => () => openPage(url)

export function DueToday() {
  const due = useCall('push.dueToday', {}, { cache: true })
  const sending = useSend('push.remindDue')
  const office = hasRole(useMe().value, 'office')
  useReturn(() => void due.reload())
  if (!due.value) return null
  const people = due.value.items
  const said = reachedWords(people)
  const remind = async () => {
    await sending.send({})
    await due.reload()
  }
  return (
    <Section title={`今天到期还没巡：${people.length} 人`}>
      <Rows>
        {people.length === 0 && <ListRow icon="check" title="今天没有到期还没巡的" />}
        {people.slice(0, shown).map((person) => (
          <Person key={person.personId} person={person} />
        ))}
      </Rows>
      {sending.problem && <Notice tone="overdue">{sentenceOf(sending.problem)}</Notice>}
      {said !== '' && <Notice tone={people.some(isUnreached) ? 'dueSoon' : 'done'}>{said}</Notice>}
      {people.length > 0 && (
        <View className="overview__button overview__remind">
          {office && people.some((each) => isSilent(each) || isUnreached(each)) && (
            <Button busy={sending.busy} onPress={() => void remind()}>
              一键提醒
            </Button>
          )}
          <CopyButton text={groupWords(people)} />
          <Button kind="quiet" onPress={open('/office/patrol/progress?standing=today')}>
            看应巡进度
          </Button>
        </View>
      )}
    </Section>
  )
}

/** Behind it is the telephone. */
function Person({ person }: { readonly person: DuePerson }) {
  const { personId, personName, village, reaches } = person
  const word = reminderWord(person)
  return (
    <ListRow
      title={`${personName}，${village}`}
      detail={reaches.join('、')}
      aside={word !== '' && <Tag tone={isUnreached(person) ? 'dueSoon' : 'plain'}>{word}</Tag>}
      onPress={open(`/office/register/entry?of=person&id=${personId}`)}
    />
  )
}
