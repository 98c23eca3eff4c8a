/** Brings reaches in from a GeoJSON file: choose, look it over, store. */
import { Empty } from '@/components/Empty'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { openInPlace } from '@/services/pages'
import { readyFeatures } from './importRow'
import { Choosing } from './Choosing'
import { Preview } from './Preview'
import { useImport, type Import } from './useImport'
import './index.scss'

export default function ImportReachesPage() {
  const { state, coordinates, setCoordinates, choose, send, restart } = useImport()
  const ready = state.step === 'preview' ? readyFeatures(state.rows).length - state.stored : 0
  return (
    <Desk
      section="reaches"
      action={
        state.step === 'preview' && (
          <>
            <Button kind="main" disabled={ready === 0} busy={state.busy} onPress={() => void send()}>
              {state.busy
                ? `正在入库，还有 ${ready} 段`
                : ready === 0
                  ? '没有能入库的河段'
                  : `入库 ${ready} 段`}
            </Button>
            <Button kind="quiet" disabled={state.busy} onPress={() => void choose()}>
              换一个文件
            </Button>
          </>
        )
      }
    >
      {state.step === 'choose' && <Choosing sentence={state.sentence} onChoose={() => void choose()} />}
      {state.step === 'preview' && (
        <Preview state={state} coordinates={coordinates} onCoordinates={setCoordinates} />
      )}
      {state.step === 'done' && <Stored state={state} onMore={restart} />}
    </Desk>
  )
}

function Stored({
  state,
  onMore,
}: {
  readonly state: Import & { step: 'done' }
  readonly onMore: () => void
}) {
  const left = state.left > 0 ? `文件里还有 ${state.left} 条要修改，没有入库。` : '文件里的河段都已入库。'
  return (
    <>
      <Empty
        allDone
        title={`已入库 ${state.stored} 段`}
        detail={left}
        action="看河段"
        onPress={() => openInPlace('/office/register/reach/reaches')}
      />
      <Button kind="quiet" onPress={onMore}>
        再导入一个文件
      </Button>
    </>
  )
}
