/** A report as those who work on it read it: what was seen, what was done, where, until when, by whom. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { speak } from '@/components/native/speak'
import { ReportTags } from '@/components/report/ReportRow'
import { Timeline } from '@/components/report/Timeline'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { momentWords } from '@/words/clockWords'
import { entryTitle } from '@/words/reportWords'
import { cloudNow } from '@/services/cloudClock'
import { sourceLabel } from '@domain/report/states'
import { Alike } from './Alike'
import { Facts } from './Facts'
import { OnTheWay } from './OnTheWay'
import { Pictures } from './Pictures'
import { Place } from './Place'
import { Screening } from './Screening'
import { Sealed } from './Sealed'
import { TakeIntoPlan } from './TakeIntoPlan'
import type { ReportAnswer, ReportState } from './useReport'
import './report.scss'

interface ReportViewProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
}

export function ReportView({ page, answer }: ReportViewProps) {
  return (
    <View>
      <Head answer={answer} />
      {page.pending.map((item) => (
        <OnTheWay key={item.id} {...{ item, page, answer }} />
      ))}
      {answer.handedBack && <HandedBack of={answer.handedBack} />}
      {answer.report.appealed && <Appealed of={answer.timeline} />}
      <Screening page={page} answer={answer} />
      <Pictures answer={answer} />
      <Facts answer={answer} />
      <Place answer={answer} />
      {answer.alike.length > 0 && <Alike alike={answer.alike} />}
      <Section title="经过">
        <Card>
          <Timeline lines={answer.timeline} />
        </Card>
      </Section>
      <TakeIntoPlan report={answer.report} />
      {answer.report.source === 'resident' && <Sealed reportId={answer.report.id} />}
    </View>
  )
}

function Head({ answer: { report } }: { readonly answer: ReportAnswer }) {
  const seen = report.witnesses > 0 ? `另有 ${report.witnesses} 人看到` : ''
  return (
    <View className="report__head">
      <Text className="report__title" {...speak({ role: 'heading', level: 1 })}>
        {entryTitle(report)}
      </Text>
      <ReportTags report={report} />
      <Text className="report__line">
        {[sourceLabel[report.source], momentWords(report.submittedAt, cloudNow()), report.village, seen]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </View>
  )
}

/** Why it came back stands before everything else: it decides to whom it goes now. */
function HandedBack({ of: { name, text, at } }: { readonly of: NonNullable<ReportAnswer['handedBack']> }) {
  return <Notice tone="dueSoon">{`${name}${momentWords(at, cloudNow())}退回：${text}`}</Notice>
}

/** So does why the reporter asks for a second look, beside what was said the first time. */
function Appealed({ of }: { readonly of: ReportAnswer['timeline'] }) {
  const said = (type: string) => [...of].reverse().find((line) => line.type === type)?.text ?? ''
  return <Notice tone="dueSoon">{`申请复查：${said('appealed')}。当时答复：${said('rejected')}`}</Notice>
}
