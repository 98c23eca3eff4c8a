/** Who helps the lead: those chosen, and on demand all others. Most matters need nobody else. */
import { useState } from 'react'
import { Button } from '@/components/Button'
import type { Output } from '@domain/contract/contract'
import { AssigneeChoice } from './AssigneeChoice'
import { mostJoint, sameAssignee, type Assignee, type Charge } from './charge'

interface JointChoiceProps {
  readonly from: Output<'report.listAssignees'>
  readonly charge: Charge
  readonly onToggle: (who: Assignee) => void
}

export function JointChoice({ from, charge: { lead, joint }, onToggle }: JointChoiceProps) {
  const [open, setOpen] = useState(false)
  const chosen = (all: readonly Assignee[]) =>
    all.filter((who) => joint.some((each) => sameAssignee(each, who)))
  const { departments, chiefs, cleaners } = from
  const helping = { departments: chosen(departments), chiefs: chosen(chiefs), cleaners: chosen(cleaners) }
  return (
    <>
      <AssigneeChoice
        label={`谁来协同（最多 ${mostJoint} 个，可以不选）`}
        many
        from={open ? from : helping}
        chosen={joint}
        except={(who) => sameAssignee(who, lead)}
        onToggle={onToggle}
      />
      {!open && <Button onPress={() => setOpen(true)}>加协同的部门或人</Button>}
    </>
  )
}
