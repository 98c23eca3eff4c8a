/**
 * The frame of every page of rules: what would change is read in words before it becomes the rule, and a colleague
 * who saved meanwhile is never overwritten.
 */
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import type { CallState } from '@/hooks/useCall'
import { sentenceOf } from '@domain/contract/problems'
import type { SectionKey } from '@/office/kit/desk/sections'
import { longestWhy } from '@domain/setting/settings'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { PolicyHistory } from './PolicyHistory'
import type { PolicyDesk } from './usePolicyDesk'
import { Desk } from '@/office/kit/desk/Desk'
import './PolicyPage.scss'

interface PolicyPageProps<A, P> {
  readonly section: SectionKey
  readonly of: CallState<A>
  readonly desk: PolicyDesk<P>
  /** What saving means, as the title of the question. */
  readonly question: string
  /** What is wrong where something can't be saved. */
  readonly unsound?: string
  readonly children: (policy: P, answer: A) => ReactNode
}

export function PolicyPage<A, P extends { readonly version: number }>(props: PolicyPageProps<A, P>) {
  const { section, of, desk, question, unsound = '有数字要改一下', children } = props
  const { policy, changes, problem } = desk
  const mayWrite = useOfOffice()
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState('')
  const overtaken = problem?.code === 'submission.conflict'
  const save = async () => {
    const stored = await desk.save(why.trim())
    setAsking(false)
    if (stored) setWhy('')
  }
  return (
    <Desk
      section={section}
      action={
        mayWrite &&
        (changes.length > 0 || !desk.sound) && (
          <>
            <Button kind="main" disabled={!desk.sound} onPress={() => setAsking(true)}>
              {desk.sound ? `保存 ${changes.length} 处修改` : unsound}
            </Button>
            <Button kind="quiet" onPress={desk.discard}>
              放弃修改
            </Button>
          </>
        )
      }
    >
      <Fetched of={of} count={3}>
        {(answer) => (
          <>
            {problem && !overtaken && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
            {overtaken && (
              <Notice tone="dueSoon" action="看新的" onPress={() => void desk.takeTheirs()}>
                别的同事刚保存了新的规则，您的修改没有存。请看过新的再改。
              </Notice>
            )}
            {!mayWrite && <Notice tone="dueSoon">规则由河长办来改，您可以看</Notice>}
            <Unsaved when={mayWrite && (changes.length > 0 || !desk.sound)} />
            {policy && children(policy, answer)}
            {policy && desk.of && (
              <PolicyHistory key={policy.version} of={desk.of} changesBetween={desk.changesBetween} />
            )}
          </>
        )}
      </Fetched>
      <ConfirmSheet
        open={asking}
        title={question}
        detail={`${changes.join('；')}。`}
        confirm="保存"
        busy={desk.busy}
        onConfirm={() => void save()}
        onCancel={() => setAsking(false)}
      >
        {desk.of && (
          <TextField
            label="为什么改"
            hint="可以不写；写了会留在修改记录里"
            maxLength={longestWhy}
            value={why}
            onChange={setWhy}
          />
        )}
      </ConfirmSheet>
    </Desk>
  )
}
