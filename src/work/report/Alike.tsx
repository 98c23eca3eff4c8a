/** Other reports that may be the same matter: a hint for the office, which decides. */
import { Rows } from '@/components/ListRow'
import { ReportRow } from '@/components/report/ReportRow'
import { Section } from '@/components/Section'
import { openPage } from '@/services/pages'
import type { ReportAnswer } from './useReport'

type Alike = ReportAnswer['alike']

export const whyAlike: Record<Alike[number]['why'], string> = {
  photo: '可能是同一张照片',
  near: '50 米内同类',
}

export function Alike({ alike }: { readonly alike: Alike }) {
  return (
    <Section title="可能是同一件">
      <Rows>
        {alike.map(({ report, why }) => (
          <ReportRow
            key={report.id}
            report={report}
            remark={whyAlike[why]}
            onPress={() => openPage(`/work/report/index?reportId=${report.id}`)}
          />
        ))}
      </Rows>
    </Section>
  )
}
