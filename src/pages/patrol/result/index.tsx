/** One patrol: what came out, on ribbon and map, and what is asked, in words. */
import { useMemo, type ReactNode } from 'react'
import type { Output } from '@domain/contract/contract'
import { Fetched } from '@/components/Fetched'
import { Screen } from '@/components/Screen'
import { courseOf } from '@/components/patrol/courseOf'
import { Explain } from './Explain'
import { GoOn } from './GoOn'
import { Outcome } from './Outcome'
import { Record } from './Record'
import { RemindMe } from './RemindMe'
import { Reply } from './Reply'
import { useResult } from './useResult'
import { OnTheWay } from './OnTheWay'
import { YearSoFar } from './YearSoFar'

export default function ResultPage() {
  const { waiting, handedIn, patrol, explanationId } = useResult()
  if (waiting) {
    return (
      <Screen quiet action={handedIn && <GoOn reachId={waiting.input.reachId} />}>
        <OnTheWay item={waiting} />
      </Screen>
    )
  }
  return (
    <Screen action={handedIn && patrol.value && <GoOn reachId={patrol.value.reach.id} />}>
      <Fetched of={patrol} count={3}>
        {(answer) => (
          <Result answer={answer} onChange={() => void patrol.reload()}>
            {answer.may.explain && <Explain key={explanationId} id={explanationId} patrol={answer.patrol} />}
            {handedIn && <RemindMe />}
            {handedIn && <YearSoFar day={answer.patrol.day} />}
          </Result>
        )}
      </Fetched>
    </Screen>
  )
}

interface ResultProps {
  readonly answer: Output<'patrol.get'>
  readonly onChange: () => void
  /** Stands after what is asked. */
  readonly children: ReactNode
}

function Result({ answer, onChange, children }: ResultProps) {
  const course = useMemo(() => courseOf(answer), [answer])
  return (
    <>
      <Outcome answer={answer} course={course} onConfirmed={onChange} />
      <Reply answer={answer} />
      {children}
      <Record answer={answer} course={course} />
    </>
  )
}
