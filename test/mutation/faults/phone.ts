/** Faults on the phone and in the local cloud. */
import { type Faults, faultsIn } from '../fault'

export const phone: Faults = [
  ...faultsIn(
    'src/outbox/queue.ts',
    [
      'what waits for something else is sent before it',
      "return before === undefined || before.state === 'delivered'",
      'return true',
    ],
    [
      'newer things are sent before older ones',
      'first && first.createdAt <= item.createdAt',
      'first && first.createdAt >= item.createdAt',
    ],
    ['what was refused is sent for ever', "mayRetry(problem) ? 'saved' : 'refused'", "'saved'"],
    [
      'what was delivered vanishes at once',
      'now - (item.deliveredAt ?? now) > KEEP_DELIVERED',
      'now - (item.deliveredAt ?? now) >= 0',
    ],
  ),
  ...faultsIn('src/outbox/sender.ts', [
    'photos that are up are uploaded again at every try',
    'if (fileId !== undefined) continue',
    '',
  ]),
  ...faultsIn('src/outbox/Outbox.ts', [
    'when the network is back what waits still waits',
    "state !== 'saved' || nextAt <= now",
    "state === 'saved' || nextAt <= now",
  ]),
  ...faultsIn(
    'src/recorder/journal.ts',
    ['after a kill the last piece is written over', 'Number(last.slice(-5)) + 1', 'Number(last.slice(-5))'],
    ['where a run began is forgotten', '[beginsRun ? 1 : 0, time', '[0, time'],
  ),
  ...faultsIn(
    'src/recorder/draft.ts',
    [
      'photos of problems are left behind',
      '[...before, ...after])]\n}\n\n/** A new problem',
      '[...before])]\n}\n\n/** A new problem',
    ],
    [
      'two photos get the same number',
      'const numbered = { ...draft, nextNumber: draft.nextNumber + 1 }',
      'const numbered = { ...draft }',
    ],
  ),
  ...faultsIn('src/recorder/submission.ts', [
    'a patrol without a word on what was seen can be sent',
    'draft.problems.length === 0 && !draft.nothingAbnormal',
    'draft.problems.length > 0 && !draft.nothingAbnormal',
  ]),
  ...faultsIn('src/hooks/usePages.ts', [
    'each page takes the place of the one before',
    'items: [...pages.items, ...more.value.items]',
    'items: [...more.value.items]',
  ]),
  ...faultsIn('src/words/deadlineWords.ts', [
    'what is due at midnight is due a day later in words',
    'const dueDay = dayOf(dueAt - 1)',
    'const dueDay = dayOf(dueAt)',
  ]),
]

export const screens: Faults = [
  ...faultsIn(
    'src/office/reward/RewardPane.tsx',
    ['who may not approve sees the button', '{may.approve && (', '{(may.approve || may.decline) && ('],
    ['«停止微信转账» stands at every reward', '{may.stop && (', '{(may.stop || state) && ('],
  ),
  ...faultsIn(
    'src/report/track/index.tsx',
    [
      'a report can be withdrawn at any time',
      "may.includes('withdraw') && <Withdraw",
      "report.state !== 'withdrawn' && <Withdraw",
    ],
    ['the rating is asked for before the end', "may.includes('rate') &&", 'report.rating === null &&'],
  ),
  ...faultsIn(
    'src/work/command/steps.ts',
    ['«不予受理» and «退单» are swapped', "reject: '不予受理'", "reject: '退单'"],
    ['a right without a button: 改派', "  'reassign',\n", ''],
  ),
  ...faultsIn(
    'src/office/push/PushButtons.tsx',
    [
      'a message that is out can still be cancelled',
      "planned && day >= today && state !== 'delivered'",
      'planned && day >= today',
    ],
    ['yesterday’s message can be approved', 'planned && day >= today &&', 'planned &&'],
  ),
  ...faultsIn('src/office/push/log/ReminderPane.tsx', [
    'what was sent can be sent again',
    "['noConsent', 'failed', 'unclear', 'off']",
    "['noConsent', 'failed', 'unclear', 'off', 'sent']",
  ]),
  ...faultsIn('src/report/track/standing.ts', [
    '«正在处理» and «办结了» are swapped',
    "handling: '正在处理'",
    "handling: '办结了'",
  ]),
  ...faultsIn('src/office/vault/UnsealingPane.tsx', [
    'who asked may agree to the own request',
    "if (state === 'requested' && mine)",
    "if (state === 'declined' && mine)",
  ]),
  ...faultsIn('src/words/dutyWords.ts', [
    '«今天截止» is said a day early',
    'const words = duty.daysLeft <= 0 ? ',
    'const words = duty.daysLeft <= 1 ? ',
  ]),
]

export const local: Faults = [
  ...faultsIn(
    'local/database/query/ranges.ts',
    [
      '«greater than» finds the equal ones, too',
      'start: low.inclusive ? low.bytes : after(low.bytes)',
      'start: low.bytes',
    ],
    [
      'descending indexes end one too late',
      'end: low.inclusive ? after(inverted(low.bytes)) : inverted(low.bytes)',
      'end: after(inverted(low.bytes))',
    ],
  ),
  ...faultsIn('local/database/transaction/transactions.ts', [
    'two at once write over each other',
    'stored?.text !== seen',
    'stored === undefined && seen !== undefined',
  ]),
  ...faultsIn('local/database/query/sort.ts', [
    'newest first comes oldest first',
    'direction === 1 ? orderedBytes(value)',
    'direction !== 0 ? orderedBytes(value)',
  ]),
  ...faultsIn('local/openapi/consents.ts', [
    'one consent is good for many messages',
    'this.set(openid, templateId, left - 1)',
    'this.set(openid, templateId, left)',
  ]),
  ...faultsIn('local/robot/groupRobot.ts', [
    'the robot takes 21 a minute',
    '.length >= perMinute',
    '.length > perMinute',
  ]),
  ...faultsIn('local/functions/timerSchedule.ts', [
    'timers strike in UTC',
    'const UTC8 = 8 * 3_600_000',
    'const UTC8 = 0 * 3_600_000',
  ]),
  ...faultsIn('config/database.ts', [
    'two people can have one phone number',
    "unique('phone')",
    "index('phone')",
  ]),
]
