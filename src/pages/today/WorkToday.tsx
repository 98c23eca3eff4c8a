/** Today of departments and cleaners: what was given to them, what burns first. */
import { Text, View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { speak } from '@/components/native/speak'
import { ReportRow } from '@/components/report/ReportRow'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import { MyRectifications } from './MyRectifications'
import './today.scss'

export function WorkToday({ department }: { readonly department: boolean }) {
  const list = usePages('report.workList', { list: 'mine' }, { cache: true, pageSize: 20 })
  useReturn(() => void list.reload())
  usePullDownRefresh(() => void list.reload())
  const { length } = list.items
  const sum = length === 0 ? '都办完了' : `有 ${length}${list.more ? ' 件以上' : ' 件'}等您办`
  return (
    <>
      {list.state === 'ready' && (
        <View className="today__head">
          <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
            {sum}
          </Text>
        </View>
      )}
      <Listed
        list={list}
        more="再看后面的"
        empty={<Empty allDone title="现在没有要办的" detail="交给您办的问题会出现在这里。" />}
      >
        {(reports) => (
          <Rows>
            {reports.map((report) => (
              <ReportRow
                key={report.id}
                report={report}
                onPress={() => openPage(`/work/report/index?reportId=${report.id}`)}
              />
            ))}
          </Rows>
        )}
      </Listed>
      {department && <MyRectifications />}
      <Rows>
        <ListRow
          icon="river"
          title="问题办理"
          detail="待我办的、已办结的，用电脑打开更宽敞"
          onPress={() => openPage('/work/list/index')}
        />
      </Rows>
    </>
  )
}
