/** State of binding: by phone number or by invitation; what went wrong is said where it happened. */
import { useState } from 'react'
import type { Answer } from '@domain/contract/answer'
import { refused } from '@domain/contract/answer'
import type { Problem } from '@domain/contract/problems'
import type { Me } from '@/hooks/useMe'
import { call } from '@/services/call'
import { toToday } from '@/services/pages'

type Way = 'phone' | 'invitation'

export interface BindState {
  readonly busy: Way | null
  readonly problem: { readonly of: Way; readonly problem: Problem } | null
  /** Set when it worked. */
  readonly person: Me['person']
  readonly invitation: string
  typeInvitation(text: string): void
  byPhone(code: string): void
  phoneUnavailable(): void
  byInvitation(): void
  enter(): void
}

/** Eight letters and digits, however they were typed. */
const tidy = (text: string) =>
  text
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase()
    .slice(0, 8)

export function useBind(): BindState {
  const [busy, setBusy] = useState<Way | null>(null)
  const [problem, setProblem] = useState<BindState['problem']>(null)
  const [person, setPerson] = useState<Me['person']>(null)
  const [invitation, setInvitation] = useState('')

  const bind = async (of: Way, ask: () => Promise<Answer<Me>>) => {
    setBusy(of)
    setProblem(null)
    const answer = await ask()
    setBusy(null)
    if (answer.ok) setPerson(answer.value.person)
    else setProblem({ of, problem: answer.problem })
  }
  return {
    busy,
    problem,
    person,
    invitation,
    typeInvitation: (text) => setInvitation(tidy(text)),
    byPhone: (phoneCode) => void bind('phone', () => call('identity.bindByPhone', { phoneCode })),
    phoneUnavailable: () => setProblem({ of: 'phone', ...refused('identity.phoneUnavailable') }),
    byInvitation: () =>
      void bind('invitation', async () =>
        invitation.length === 8
          ? call('identity.bindByInvitation', { invitation })
          : refused('identity.invitationWrong'),
      ),
    enter: toToday,
  }
}
