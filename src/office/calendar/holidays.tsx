/** The holidays of the next year (放假安排): entered when the notice is out, before any release carries it. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { monthDay } from '@/words/dayWords'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { PolicyHistory } from '@/office/kit/settings/PolicyHistory'
import { useHolidays } from './useHolidays'
import { noticeChanges, type WrittenDays } from './writtenDays'

export default function HolidaysPage() {
  const { stored, sending, typed, rest, work, year, said, type, save, unsaved } = useHolidays()
  const { problem, busy } = sending
  const mayWrite = useOfOffice()
  return (
    <Desk
      section="holidays"
      action={
        mayWrite && (
          <Button kind="main" busy={busy} disabled={!rest?.ok || !work?.ok} onPress={() => void save()}>
            {`保存 ${year ?? ''} 年放假安排`}
          </Button>
        )
      }
    >
      <Fetched of={stored} count={2}>
        {({ knownUntil, missing, version }) => (
          <>
            <Unsaved when={mayWrite && unsaved} />
            {missing !== null && (
              <Notice tone="dueSoon">
                {`${missing} 年的放假安排还没有。国务院办公厅的通知公布后，请在这里填写；没填之前，只按法定的 13 天休息。`}
              </Notice>
            )}
            {problem && <Notice tone="overdue">{wrongWords(problem)}</Notice>}
            {said && <Notice tone="done">{said}</Notice>}
            <Section title={`${year ?? ''} 年放假安排`}>
              <View className="policy__card">
                <Text className="policy__words">
                  {`已知的安排到 ${knownUntil.slice(0, 4)} 年${monthDay(knownUntil)}。照通知写，一行一段，例如「1月1日至3日」。`}
                </Text>
                <TextField
                  label="放假的日子"
                  multiline
                  maxLength={500}
                  value={typed?.rest ?? ''}
                  onChange={(text) => type({ rest: text })}
                  {...readWords(rest)}
                />
                <TextField
                  label="调休上班的周六、周日"
                  multiline
                  maxLength={500}
                  value={typed?.work ?? ''}
                  onChange={(text) => type({ work: text })}
                  {...readWords(work)}
                />
              </View>
            </Section>
            <PolicyHistory key={version} of="holidays" changesBetween={noticeChanges} />
          </>
        )}
      </Fetched>
    </Desk>
  )
}

/** What was understood, or what was not. */
function readWords(written: WrittenDays | null): { hint?: string; error?: string } {
  if (written === null) return {}
  return written.ok
    ? { hint: `共 ${written.days.length} 天` }
    : { error: `没看懂「${written.part}」，请写成「1月1日至3日」` }
}

/** The cloud says which day is wrong. */
function wrongWords(problem: Problem): string {
  const { code, detail } = problem
  const day = code === 'calendar.noticeWrong' && detail ? `${monthDay(detail)}：` : ''
  return day + sentenceOf(problem)
}
