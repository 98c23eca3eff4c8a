/** Faults at the desk: registers, rules and people; and on the bank, where a relative helps, where somebody complains. */
import { type Faults, faultsIn } from '../fault'

export const desk: Faults = [
  ...faultsIn(
    'src/office/kit/register/useEntry.ts',
    [
      '「撤销」 writes over what was typed since the save',
      'before && stored && !draft.changed ?',
      'before && stored ?',
    ],
    [
      'a new entry is opened as it is stored, without what was typed since',
      'if (isAll || stored) onSaved()',
      'onSaved()',
    ],
    ['after a save the page shows what stood there before', '    await asked.reload()\n', ''],
    [
      'a name that is taken is said at the end of the form, not at its field',
      "code !== 'register.taken'",
      "code !== 'register.overtaken'",
    ],
    [
      'after an entry was taken out of use the next save is refused',
      '{ ...stored, version })),',
      'stored)),',
    ],
    [
      'a trouble of the last save stays while one types',
      'busy, problem: null })) }',
      'busy, problem: state.problem })) }',
    ],
    [
      'what both saved is put together with nothing',
      "outcome === 'overtaken') return",
      "outcome !== 'overtaken') return",
    ],
  ),
  ...faultsIn(
    'src/office/kit/register/useDraft.ts',
    ['of what the other chose only the number stands there', '...draft?.conflict?.theirs.names, ', ''],
    [
      'mine and theirs are mixed up where both changed an entry',
      'tidied(register, entry), theirs.entry)',
      'theirs.entry, tidied(register, entry))',
    ],
    ['what was chosen a moment ago has no name', '...named },', '},'],
    ['a form that was only opened counts as typed in', 'tidied(register, beginning ?? {})', '{}'],
    ['what is typed while a save is under way is lost', 'typedSince(now, sent, saved) ?? begin()', 'begin()'],
  ),
  ...faultsIn(
    'src/office/kit/register/useUploads.ts',
    [
      'an entry is saved without the file that is still on its way',
      'return await upload()',
      'return upload()',
    ],
    ['of two files the first that is there is enough', 'count > 0', 'count > 1'],
  ),
  ...faultsIn(
    'src/office/kit/register/EndEntry.tsx',
    [
      'what was taken out of use a moment ago can not be taken back with one tap',
      'setJustDone(reason !== null)',
      'setJustDone(reason === null)',
    ],
    [
      'the sheet of a reason stays once it is done',
      '    setAsking(false)\n  }\n  const open',
      '  }\n  const open',
    ],
    ['a trouble of the last try stands in the sheet that opens anew', '    ending.forget()\n', ''],
  ),
  ...faultsIn(
    'src/office/kit/register/useRegister.ts',
    ['「在用」 shows what is out of use', "active: active === 'yes' })", "active: active === 'no' })"],
    ['a village in an address is not found', 'village ? decoded(village) : null', 'village ?? null'],
    ['who comes back to a register sees the list of before', '  useReturn(() => void list.reload())\n', ''],
    [
      'where a village without entries is chosen, the register is said to be empty',
      '    village !== null ||\n',
      '',
    ],
  ),
  ...faultsIn(
    'src/hooks/usePages.ts',
    ['an older answer takes the place of a newer one', 'if (turn === latest.current) setStored', 'setStored'],
    [
      'who asked for more without network is told that the list is from earlier',
      'more, stale)\n',
      'more, true)\n',
    ],
    [
      'who comes back to a long list sees its first page only',
      'Math.max(grown.pages.items.length, pageSize)',
      'pageSize',
    ],
  ),
  ...faultsIn(
    'src/office/kit/settings/usePolicyDesk.ts',
    ['after saving the old rule stands there', 'if (stored) await takeTheirs()', 'if (stored) discard()'],
    ['a rule that was given up still forbids saving', '    setTroubles({})\n', ''],
    ['the trouble of a save stays when theirs are taken', '    saving.forget()\n', ''],
    ['the reason of a change is not kept', "...(why === '' ? {} : { why })", '...{}'],
    ['after giving up the blanks show what was typed', '    setDrafts((now) => now + 1)\n', ''],
  ),
  ...faultsIn(
    'src/office/water/rules/useWaterRules.ts',
    ['rules of waters that contradict themselves are not said', '    contradictionsIn,\n', ''],
    [
      'the years of a warning can not be as long as a year',
      'readWhole(typed, 1, 366)',
      'readWhole(typed, 1, 36)',
    ],
  ),
  ...faultsIn(
    'src/office/water/rules/OnTheBank.tsx',
    ['that no board is needed can not be said', 'readWhole(typed, 0, 20)', 'readWhole(typed, 1, 20)'],
    [
      'a code that is too short is complained of at the wrong blank',
      'trouble={troubles.least}',
      'trouble={troubles.perVillage}',
    ],
  ),
  ...faultsIn(
    'src/office/water/rules/ruleWords.ts',
    [
      'a number with a blank before it is refused',
      'test(typed.trim()) ? Number(typed) : -1',
      'test(typed) ? Number(typed) : -1',
    ],
    [
      'that the length of codes is changed is not said before saving',
      "['排污口编码的长短', `${codes.least}–${codes.most} 个字`]",
      "['排污口编码的长短', `${codes.most} 个字`]",
    ],
  ),
  ...faultsIn(
    'src/office/register/person/usePersonForm.ts',
    ['a person is saved with blanks around the name', 'store(tidied(draft), from)', 'store(draft, from)'],
    ['the reason one wrote is gone when somebody else saved meanwhile', ', reason: mine.reason', ''],
    [
      'what was put together says that it was refused',
      '(await held.meet(now)) && saving.forget()',
      'await held.meet(now)',
    ],
    [
      'two who save one person: the second writes over the first',
      'answer.value.person.version === mine.version',
      'answer.value.person.version !== mine.version',
    ],
  ),
]

export const helping: Faults = [
  ...faultsIn(
    'src/office/kit/register/useLine.ts',
    ['two stretches of a cleaner share one form', '`form/${log.name}/${entryId}`', '`form/${log.name}`'],
    [
      'a line that was refused opens at every stretch',
      ' && (item as LineItem).input.entryId === entryId',
      '',
    ],
    ['a line goes with the blanks around its words', '{ ...form, entry: written }', 'form'],
    ['a line goes without the photo that is being drawn', '|| !written || photo.asks()', '|| !written'],
    [
      'photos of a corrected line stand in both fields',
      'all.filter((photo) => standing.includes(placeholderOf(photo)))',
      'all',
    ],
    ['the next line is scolded at once', '      calm()\n', ''],
  ),
  ...faultsIn(
    'src/bank/cleaning/index.tsx',
    ['a stretch that was cleaned today is not said to be', '{noted && ', '{!noted && '],
    ['a day that was sent is not shown as noted', 'onDelivered={() => void asked.reload()}', ''],
  ),
  ...faultsIn('src/bank/check/index.tsx', [
    'a refused check is corrected under another name',
    'correcting={line}',
    'correcting={entryId}',
  ]),
  ...faultsIn(
    'src/own/helping/useKinPaper.ts',
    ['sheets of two chiefs mix', '`form/kinPaper/${chiefId}`', '`form/kinPaper`'],
    [
      'a refused sheet of another chief opens',
      "item.action === 'kin.paper' && (item as",
      "item.action === 'kin.paper' || (item as",
    ],
    ['a walk without length is handed in', 'until <= from', 'until < from'],
    ['a sheet without a photo is handed in', 'form.photos.length === 0', 'form.photos.length < 0'],
    [
      'where there are several reaches the first is taken unasked',
      'duties.length === 1 ?',
      'duties.length >= 1 ?',
    ],
    [
      'what was wrong stays said after it was mended',
      'const write = (part: Partial<Sheet>) => {\n    setWrong(null)\n',
      'const write = (part: Partial<Sheet>) => {\n',
    ],
  ),
  ...faultsIn(
    'src/own/helping/index.tsx',
    [
      'who waits for the chief’s yes has to open the page anew',
      '({ agreed }) => !agreed)',
      '({ agreed }) => agreed)',
    ],
    ['after asking one does not see that the chief has to agree', '                    reload()\n', ''],
  ),
  ...faultsIn(
    'src/own/helping/Begin.tsx',
    ['digits read out with a blank between are one too few', "typed.replace(/\\D/g, '')", 'typed'],
    ['the name goes with the blanks around it', 'name: name.trim()', 'name'],
    ['five digits can be sent', 'code.length < 6', 'code.length < 5'],
  ),
  ...faultsIn(
    'src/own/helping/ChiefsDay.tsx',
    ['「认可」 and 「没有认可」 are swapped', 'accepted ? ', '!accepted ? '],
    [
      'what is walked and waits is said to be still missing',
      'if (missing > 0) return',
      'if (missing >= 0) return',
    ],
    ['who ended helping stays on the page', 'if (ended) goBack()', 'void ended'],
    [
      'why helping could not be ended is said below a sheet',
      '    setAsking(false)\n    if (ended)',
      '    if (ended)',
    ],
    ['what was explained still asks for an explanation', '(explain(null), reload())', 'explain(null)'],
    ['words for two patrols are kept as one', '`kinExplain/${line.patrolId}`', '`kinExplain`'],
  ),
  ...faultsIn(
    'src/report/complaint/useComplaint.ts',
    ['a refused objection stands in a complaint that is begun', 'if (input.about !== about) return null', ''],
    ['the code of a complaint that arrived later is shown nowhere', 'unnoted ?? kept.item', 'kept.item'],
    [
      'a code that was noted is shown again and again',
      'if (item) await outbox.discard(item.id)',
      'await outbox.opened',
    ],
    ['a complaint of blanks can be sent', "form.text.trim() === ''", "form.text === ''"],
    ['an objection arrives as a complaint', "about === undefined ? kind : 'objection'", 'kind'],
    ['what an objection is against is lost', '...(about === undefined ? {} : { about }),', ''],
  ),
]
