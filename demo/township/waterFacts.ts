/** What the office of the demo township wrote of its larger waters, after the import had drawn them. */
import type { Input } from '../../domain/contract/contract'
import { emptyEntry } from '../../domain/register/kit/register'
import { waters } from '../../domain/register/waters'
import { coursePlans } from './waterPlan'

type Water = Pick<Input<'water.save'>, 'id' | 'entry'>

const written: Readonly<Record<string, Partial<Water['entry']>>> = {
  w01: { code: '演示-W01', boundary: 'county', starts: '上游镇界', ends: '下游镇界', goal: 'iii' },
  w02: {
    code: '演示-W02',
    boundary: 'village',
    starts: '北部山口',
    ends: '汇入鳌江干流',
    goal: 'iii',
    upper: '鳌江干流',
  },
  w03: {
    code: '演示-W03',
    boundary: 'village',
    starts: '东北山口',
    ends: '汇入鳌江干流',
    goal: 'iii',
    upper: '鳌江干流',
  },
  w04: {
    code: '演示-W04',
    boundary: 'village',
    starts: '南部山口',
    ends: '汇入鳌江干流',
    goal: 'iii',
    upper: '鳌江干流',
  },
}

export const waterFacts: readonly Water[] = coursePlans
  .filter(({ id }) => written[id])
  .map(({ id, name, kind, level }) => ({
    id,
    entry: { ...emptyEntry(waters), name, kind, level, basin: '鳌江水系', ...written[id] },
  }))
