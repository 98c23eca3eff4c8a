/** Of waters, reaches and villages. */
import { person } from './documents'
import { of, one, type Row } from './row'

export const waterRows: Readonly<Record<string, Row>> = {
  carryWaters: of(
    'waters',
    () => ({ name: '演示河', kind: 'river', level: 'county', active: undefined }),
    { name: 7 },
    ({ active }) => active === true,
    { harmless: 'done' },
  ),
  carryReaches: of(
    'reaches',
    () => ({ name: '演示段', active: undefined }),
    { name: 7 },
    ({ active }) => active === true,
    { harmless: 'done' },
  ),
  carryVillagesOfPeople: of(
    'people',
    (id) => ({ ...person(id), village: `${id}村` }),
    { village: 7 },
    () => false,
    { harmless: 'passedBy', isDone: (look, id) => one(look, 'villages', `${id}村`) !== undefined },
  ),
  carryEndsOfReaches: of(
    'reaches',
    () => ({ name: '演示段', until: '2026-10-31', endReason: '改线' }),
    { until: '不知道' },
    ({ followOn }) => followOn !== undefined,
    { harmless: 'done' },
  ),
  followReach: of(
    'reaches',
    () => ({ name: '演示段', until: '2026-10-31', endReason: '改线', followOn: '2026-11-01' }),
    { endReason: 7 },
    ({ followOn }) => followOn === null,
    { harmless: 'done' },
  ),
}
