/** Faults below a report, where those who work on it press, and in the words that are said everywhere. */
import { type Faults, faultsIn } from '../fault'

export const command: Faults = [
  ...faultsIn(
    'src/work/command/charge.ts',
    [
      'a sixth who helps can be chosen, whom the cloud refuses',
      'charge.joint.length < mostJoint',
      'charge.joint.length <= mostJoint',
    ],
    ['who leads helps as well', '(each) => !sameAssignee(each, lead)', '() => lead'],
    [
      'a department and a chief of one number are taken for each other',
      'one.kind === other.kind && one.id',
      'one.id',
    ],
  ),
  ...faultsIn(
    'src/work/command/useGive.ts',
    ['a second try does it a second time', 'commandId.current ??= newId()', 'commandId.current = newId()'],
    ['what was dispatched can not be taken back for a moment', "|| 'later' in rest)", "&& 'later' in rest)"],
    [
      'a command that was lost on the way is said to be refused',
      "problem.code === 'network.unclear'",
      "problem.code === 'network.offline'",
    ],
  ),
  ...faultsIn(
    'src/work/command/QuickStep.tsx',
    [
      'a refused 「接单」 is sent beside a new one',
      'refused ? Promise.resolve(refused.id) : newId()',
      'newId()',
    ],
    [
      'a phone without room takes a matter in silence',
      '.catch(() => setFull(true))',
      '.catch(() => undefined)',
    ],
  ),
  ...faultsIn(
    'src/work/command/VerifySheet.tsx',
    [
      'what the head chief strikes off is closed by the office',
      'toHeadChief ? { close: false } : { close: true, later: true }',
      '{ close: true, later: true }',
    ],
    [
      'a matter is closed at once, and can not be taken back',
      '{ close: true, later: true }',
      '{ close: true }',
    ],
    [
      'the words of the last check stand in the next one',
      '    onClose()\n    await forget()',
      '    onClose()',
    ],
    [
      'a reward is promised for what nobody is rewarded for',
      "report.source === 'resident'",
      "report.source !== 'resident'",
    ],
  ),
  ...faultsIn(
    'src/work/command/UrgeSheet.tsx',
    ['a touch beside the sheet hides why urging failed', 'busy={busy} onClose', 'onClose'],
    ['three days are given, whatever was chosen', 'give({ days: Number(days)', 'give({ days: 3'],
    [
      'what was said when urging stands there the next time',
      '    onClose()\n    await forget()',
      '    onClose()',
    ],
    ['what was not sent is said to be sent', ', said))) return', ', said))) { /* on */ }'],
  ),
  ...faultsIn(
    'src/work/command/DispatchSheet.tsx',
    ['who helps is not sent along', 'joint: [...charge.joint]', 'joint: [...joint]'],
    [
      'the words to whom it is given go with the blanks around them',
      'handling: charge.handling, text: text.trim()',
      'handling: charge.handling, text',
    ],
  ),
  ...faultsIn(
    'src/work/command/ReasonSheet.tsx',
    [
      'a refusal can not be taken back for ten minutes',
      "step === 'reject' || step === 'close'",
      "step === 'close'",
    ],
    [
      'a reason for one step stands in the sheet of another',
      'kept={`${step}/${page.reportId}`}',
      'kept={page.reportId}',
    ],
  ),
  ...faultsIn(
    'src/work/command/MergeSheet.tsx',
    ['a report is joined to itself', ' && id !== report.id', ''],
    [
      'the first to report loses the reward to the second',
      'submittedAt }) => submittedAt <= report',
      'submittedAt }) => submittedAt >= report',
    ],
    [
      'one report is offered twice',
      '!hinted.some(({ entry }) => entry.id === id)',
      '!hinted.some(({ entry }) => entry.id !== id)',
    ],
    ['what is closed is offered to be joined to', 'isOpen(each.report.state) && ', ''],
  ),
  ...faultsIn('src/work/command/AssigneeChoice.tsx', [
    'who was chosen far down is not shown',
    'i < unfolded || isChosen(who)',
    'i < unfolded',
  ]),
  ...faultsIn(
    'src/work/command/evidence.ts',
    [
      'a photo of a corrected step takes the place of the first',
      '({ number }) => number)) + 1',
      '({ number }) => number))',
    ],
    [
      'after one was taken away two photos have one number',
      'nextNumber: nextNumber + 1',
      'nextNumber: photos.length + 1',
    ],
    ['「没有复发」 arrives as 「又出现了」', "fine: step === 'fine'", "fine: step !== 'fine'"],
    [
      'what was handed back comes without its reason',
      "{ action: 'report.handBack', input: { ...known, text } }",
      "{ action: 'report.handBack', input: { ...known, text: '' } }",
    ],
  ),
  ...faultsIn(
    'src/work/command/useEvidence.ts',
    [
      'a resolution waits for something that was refused, for ever',
      "state !== 'refused')?.id",
      "state !== 'delivered')?.id",
    ],
    ['what was refused of another step opens', ' && commandOf(item) === commandName(step)', ''],
    ['words for two steps are kept as one', '`work-draft/${reportId}/${step}`', '`work-draft/${reportId}`'],
  ),
  ...faultsIn('src/work/command/evidenceWords.ts', [
    'a word of blanks is enough',
    'words.needsText && isBlank(text)',
    "words.needsText && text === ''",
  ]),
  ...faultsIn(
    'src/work/command/Actions.tsx',
    ['a step is behind no button where there are many', 'others.slice(shown.length)', 'others.slice(most)'],
    [
      'a message of what was done a moment ago leaves no trace',
      'others.length > 0 || said !== null',
      'others.length > 0',
    ],
  ),
]

export const words: Faults = [
  ...faultsIn(
    'src/words/spanWords.ts',
    ['one day can not be looked at alone', 'from > until', 'from >= until'],
    ['last month ends a day late', 'addDays(first, -1)', 'addDays(first, 0)'],
    ['the quarter begins with its second month', '/ 3) * 3 + 1', '/ 3) * 3 + 2'],
    [
      'the days one chose oneself are forgotten',
      'daysOf(span, today) ?? own',
      'daysOf(span, today) ?? { from: null, until: null }',
    ],
  ),
  ...faultsIn(
    'src/words/minutesOf.ts',
    ['8:60 is a time', 'Number(minute) < 60', 'Number(minute) <= 60'],
    ['a Chinese colon is no colon', '[:：]', ':'],
    ['25 o’clock is a time', '&& minutes <= 1440 ?', '?'],
  ),
  ...faultsIn(
    'src/words/clockWords.ts',
    ['clocks are of Greenwich', 'Math.floor(instant / 60_000) + 8 * 60', 'Math.floor(instant / 60_000)'],
    [
      'what happened on a day is said to have happened at midnight',
      'instant === dayStart(instant) ?',
      'instant < dayStart(instant) ?',
    ],
  ),
  ...faultsIn('src/words/dayWords.ts', [
    'a day of another year is taken for one of this year',
    'day.slice(0, 4) === today.slice(0, 4) ?',
    'day.slice(5) !== today.slice(5) ?',
  ]),
  ...faultsIn(
    'src/words/reportWords.ts',
    [
      'what was handed back is said to be given to nobody yet',
      "if (state === 'handedBack') return '已退单，等改派'\n",
      '',
    ],
    [
      'a report by a resident is said to come from above',
      "source === 'resident' ? '' :",
      "source !== 'resident' ? '' :",
    ],
    ['who was called is said one step too low', "[level] ?? ''", "[level - 1] ?? ''"],
  ),
  ...faultsIn('src/words/untilWords.ts', [
    'what ends at midnight is said to end a day later',
    'lastDayOf(until)',
    'lastDayOf(until + 1)',
  ]),
  ...faultsIn('src/words/reminderWords.ts', [
    'what the office has not opened reads as if one had not agreed',
    "if (templateId === null) return '河长办还没有开通'\n",
    '',
  ]),
]
