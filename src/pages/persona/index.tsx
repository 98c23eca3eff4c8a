/** Whom to play in the browser build: the people of the demo township, or a resident whom nobody knows. */
import { useEffect, useState } from 'react'
import { Empty } from '@/components/Empty'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { currentPersona, playPersona } from '@/services/persona.h5'
import { ClockCard } from './ClockCard'
import { YearCard } from './YearCard'
import { personasHere, type Persona } from './localCloud'

/** One browser is one resident. */
const resident: Persona = { openid: 'demo-resident', label: '居民', note: '没有登记的人，看谁管这条河' }

export default function PersonaPage() {
  const [personas, setPersonas] = useState<readonly Persona[] | null>(null)
  const [failed, setFailed] = useState(false)
  const load = () => {
    setFailed(false)
    void personasHere().then(setPersonas, () => setFailed(true))
  }
  useEffect(load, [])
  if (failed) {
    return (
      <Screen quiet>
        <Empty
          icon="offline"
          title="演示服务没有开"
          detail="请先运行 npm start。"
          action="再试一次"
          onPress={load}
        />
      </Screen>
    )
  }
  return (
    <Screen quiet>
      <YearCard />
      <ClockCard personas={personas ?? []} />
      <Section title="演示：您想扮演谁">
        {personas === null ? (
          <Skeleton shape="rows" count={6} />
        ) : (
          <Choices personas={withResident(personas)} />
        )}
      </Section>
    </Screen>
  )
}

/** A cloud without demo data names nobody; a resident is always possible. */
const withResident = (personas: readonly Persona[]) =>
  personas.some(({ openid }) => openid === resident.openid) ? personas : [...personas, resident]

function Choices({ personas }: { readonly personas: readonly Persona[] }) {
  const now = currentPersona()
  return (
    <Rows>
      {personas.map(({ openid, label, note }) => (
        <ListRow
          key={openid}
          icon="person"
          title={label}
          detail={note}
          aside={openid === now ? <Tag tone="river">现在</Tag> : undefined}
          onPress={() => playPersona(openid)}
        />
      ))}
    </Rows>
  )
}
