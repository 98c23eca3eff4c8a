/** One person on a phone of the office, or the form for a new one. */
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Desk } from '@/office/kit/desk/Desk'
import { PersonPane } from './PersonPane'

export default function PersonPage() {
  const { params } = useRouter()
  const [personId, setPersonId] = useState(params.personId ?? 'new')
  return (
    <Desk section="people">
      <PersonPane key={personId} personId={personId} onSaved={setPersonId} />
    </Desk>
  )
}
