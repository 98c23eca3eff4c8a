/** Until when a rectification is owed, until when its notice runs, and who objects. */
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'

export function Standing({ id, state }: { readonly id: string; readonly state: string }) {
  const standing = useCall('rectification.standing', { id })
  return (
    <Fetched of={standing} shape="rows" count={1}>
      {({ due, late, noticeUntil, objections, openObjections }) => (
        <>
          {state === 'open' && due && (
            <Notice tone={late ? 'overdue' : 'calm'} icon="clock">
              {`${late ? '已逾期，' : ''}限 ${monthDay(due)} 完成（按工作日算，放假顺延）`}
            </Notice>
          )}
          {state === 'notice' && noticeUntil && (
            <Notice icon="clock">{`公示到 ${monthDay(noticeUntil)}，次日起没有异议可以销号`}</Notice>
          )}
          {objections > 0 && (
            <Notice
              tone={openObjections > 0 ? 'dueSoon' : 'done'}
              onPress={() => openPage('/office/complaint/complaints')}
            >
              {openObjections > 0
                ? `有 ${objections} 件异议，${openObjections} 件没答复，答复后才能销号`
                : `有 ${objections} 件异议，都已答复`}
            </Notice>
          )}
        </>
      )}
    </Fetched>
  )
}
