/** 驾驶舱 as a room of the desk: what the head chief sees first. */
import { Cockpit } from '@/components/cockpit/Cockpit'
import { Desk } from '@/office/kit/desk/Desk'

export default function CockpitPage() {
  return (
    <Desk section="cockpit">
      <Cockpit />
    </Desk>
  )
}
