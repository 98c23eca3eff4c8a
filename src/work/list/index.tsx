/** What I have to work on, what burns first; at a desk with the report beside the list. */
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Listed } from '@/components/Listed'
import { Notice } from '@/components/Notice'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { ReportRow } from '@/components/report/ReportRow'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { sentenceOf } from '@domain/contract/problems'
import { entryTitle, type ReportEntry } from '@/words/reportWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { ReportPane } from '../report/ReportPane'
import { WorkShell } from '../WorkShell'
import { columnsOf } from './columns'
import { ListChoice } from './ListChoice'
import type { WorkList } from './lists'
import { Narrowing } from './Narrowing'
import { useWorkList, type WorkListState } from './useWorkList'
import { Workload } from './Workload'

export default function WorkListPage() {
  const page = useWorkList()
  useTableKeys(() => page.choose(null))
  return (
    <WorkShell desk={page.oversees}>
      <Fetched of={page.me} shape="rows" count={6}>
        {() =>
          page.shown ? (
            <TwoPane
              head={<Head page={page} shown={page.shown} />}
              list={<Entries page={page} shown={page.shown} />}
              detail={<Beside page={page} />}
            />
          ) : (
            <Empty
              icon="lock"
              title="这里给办理问题的人用"
              detail="绑定身份后，交给您办的问题会出现在这里。"
            />
          )
        }
      </Fetched>
    </WorkShell>
  )
}

interface PartProps {
  readonly page: WorkListState
  readonly shown: WorkList
}

function Head({ page, shown }: PartProps) {
  const { workload, lists, show, departmentId } = page
  return (
    <>
      {workload.value && (
        <Workload load={workload.value} departmentId={departmentId} onDepartment={(id) => show('open', id)} />
      )}
      <ListChoice lists={lists} shown={shown.key} counts={workload.value ?? {}} onShow={(key) => show(key)} />
      <Narrowing page={page} shown={shown} />
    </>
  )
}

function Entries({ page, shown }: PartProps) {
  const wide = useWide()
  const now = cloudNow()
  const open = ({ id }: ReportEntry) =>
    wide ? page.choose(id) : openPage(`/work/report/index?reportId=${id}`)
  return (
    <Listed
      list={page.list}
      more="再看后面的"
      empty={<Empty allDone title="现在没有" detail={shown.empty} />}
    >
      {(reports) => (
        <RecordList
          caption={shown.label}
          columns={columnsOf(now, shown.key === 'closed' ? '最近办结的在前' : '最早到期的在前')}
          records={reports}
          keyOf={({ id }) => id}
          nameOf={entryTitle}
          current={page.chosen}
          onOpen={open}
          line={(report) => (
            <ReportRow key={report.id} report={report} now={now} onPress={() => open(report)} />
          )}
        />
      )}
    </Listed>
  )
}

/** What was done to one is said above the next, where it can be taken back for a moment. */
function Beside({ page }: Pick<PartProps, 'page'>) {
  const { chosen, changed } = page
  return (
    <>
      <Said page={page} />
      {chosen ? (
        <ReportPane key={chosen} reportId={chosen} onChanged={(...what) => void changed(...what)} />
      ) : (
        <Empty icon="river" title="点一件，在这里看" detail="照片、位置、经过和下一步都在一起" />
      )}
    </>
  )
}

function Said({ page: { said, recall } }: Pick<PartProps, 'page'>) {
  if (recall.problem) return <Notice tone="overdue">{sentenceOf(recall.problem)}</Notice>
  if (!said) return null
  const { sentence, recallable } = said
  if (!recallable) return <Notice tone="done">{sentence}</Notice>
  return (
    <Notice tone="done" action="撤销" onPress={() => void recall.take()}>
      {sentence}
    </Notice>
  )
}
