/** The river page behind the code on a sign board: who answers for this river, what is being done, and the report. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { reportProblem } from '../components/publicWords'
import { ShareButton } from '../components/ShareButton'
import { Chiefs } from './Chiefs'
import { Doing } from './Doing'
import { Head } from './Head'
import { OfMonth } from './OfMonth'
import { Problems } from './Problems'
import { useRiver } from './useRiver'
import { Whereabouts } from './Whereabouts'
import './river.scss'

export default function RiverPage() {
  const { reachId, month, river, problems, bank, toRivers, check } = useRiver()
  if (reachId === null || river.problem?.code === 'register.reachUnknown') {
    return (
      <Screen>
        <Empty
          icon="search"
          title="没有找到这条河"
          detail="公示牌上的码可能旧了，可以按名称或村来找"
          action="去找河流"
          onPress={toRivers}
        />
      </Screen>
    )
  }
  return (
    <Screen
      action={
        <Button kind="main" onPress={() => reportProblem(reachId)}>
          举报这条河的问题
        </Button>
      }
    >
      <Fetched of={river}>
        {(value) => (
          <>
            <Head river={value} problems={problems.value?.items ?? []} bank={bank.value} />
            {check && (
              <View className="river__check">
                <Notice icon="check" action="检查" onPress={check.open}>
                  {`您站在${check.what}前，顺手检查一下它？`}
                </Notice>
              </View>
            )}
            <Chiefs river={value} />
            <Doing waterId={value.reach.waterId} />
            {month === null ? <Problems of={problems} /> : <OfMonth reachId={reachId} month={month} />}
            <Whereabouts reach={value.reach} bank={bank.value} />
            <View className="river__share">
              <ShareButton name={value.reach.name} />
            </View>
          </>
        )}
      </Fetched>
    </Screen>
  )
}
