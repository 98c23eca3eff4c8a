/** The rules of waters on the desk, and what may be changed about them. */
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { type PolicyDesk, usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import { prefixesIn } from '@domain/outlet/codeRule'
import type { WarningColour } from '@domain/patrol/dutyPolicy'
import { contradictionsIn } from '@domain/register/waterRules'
import { readAmount, readWhole, ruleChanges, type Rules, type RuralLimit } from './ruleWords'

export function useWaterRules() {
  const stored = useCall('water.rules', {}, { cache: true })
  const desk = usePolicyDesk<Rules>({
    of: 'waters',
    known: stored.value?.policy ?? null,
    reload: stored.reload,
    saving: useSend('water.saveRules'),
    changesBetween: ruleChanges,
    contradictionsIn,
  })
  return { stored, desk, ...qualityEdits(desk), ...bankEdits(desk) }
}

const qualityEdits = (desk: PolicyDesk<Rules>) => ({
  setLeftOut: (leftOut: Rules['quality']['leftOut']) =>
    desk.edit(({ quality, ...now }) => ({ ...now, quality: { ...quality, leftOut } })),
  typeWarning: (colour: WarningColour, typed: string) =>
    desk.fill(colour, readWhole(typed, 1, 6), ({ quality, ...now }, classes) => ({
      ...now,
      quality: { ...quality, warnings: { ...quality.warnings, [colour]: classes } },
    })),
  typeDays: (typed: string) =>
    desk.fill('warningDays', readWhole(typed, 1, 366), ({ quality, ...now }, warningDays) => ({
      ...now,
      quality: { ...quality, warningDays },
    })),
  typeRural: (limit: RuralLimit, typed: string) =>
    desk.fill(limit, readAmount(typed), ({ quality, ...now }, amount) => ({
      ...now,
      quality: { ...quality, rural: { ...quality.rural, [limit]: String(amount) } },
    })),
})

const bankEdits = (desk: PolicyDesk<Rules>) => ({
  typeBoards: (which: keyof Rules['boards'], read: number | string) =>
    desk.fill(which, read, ({ boards, ...now }, value) => ({
      ...now,
      boards: { ...boards, [which]: value },
    })),
  typePrefixes: (typed: string) =>
    desk.edit(({ codes, ...now }) => ({ ...now, codes: { ...codes, prefixes: prefixesIn(typed) } })),
  typeLength: (which: 'least' | 'most', typed: string) =>
    desk.fill(which, readWhole(typed, 1, 40), ({ codes, ...now }, value) => ({
      ...now,
      codes: { ...codes, [which]: value },
    })),
})
