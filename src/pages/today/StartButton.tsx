/** From open to recording in two taps: this is the second to last. Says which reach it starts. */
import { Button } from '@/components/Button'
import type { TodayDuty } from '@/words/dutyWords'

interface StartButtonProps {
  readonly duty: TodayDuty
  readonly onStart: (duty: TodayDuty) => void
}

export function StartButton({ duty, onStart }: StartButtonProps) {
  return (
    <Button
      kind="main"
      note={duty.reach.name}
      label={`开始巡河，${duty.reach.name}`}
      onPress={() => onStart(duty)}
    >
      开始巡河
    </Button>
  )
}
