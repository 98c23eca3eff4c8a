/** Faults in reports, rewards and the vault. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const report: Faults = [
  ...faultsIn(
    `${modules}/report/figures/forPush.ts`,
    [
      'problems closed in other villages are told as one’s own',
      'villages.length === 0 || villages.includes(village)',
      'true',
    ],
    ['what is due at midnight is said to be due a day later', 'dayOf(dueAt - 1)', 'dayOf(dueAt)'],
    [
      'the board counts the open problems of all villages',
      'reports.count({ village: command.in(villages), ...known })',
      'reports.count(known)',
    ],
  ),
  ...faultsIn(
    `${modules}/report/reading/workload.ts`,
    [
      'what is not due yet counts as overdue',
      '{ sortKey: command.lt(sortKeyOf(now, ',
      '{ sortKey: command.gt(sortKeyOf(now, ',
    ],
    [
      'a department’s overdue are all its open ones',
      'reports.count({ ...desk, ...overdue })',
      'reports.count({ ...desk })',
    ],
    [
      'what the content check held is not counted',
      "reports.count({ screening: 'held' })",
      "reports.count({ screening: 'pending' })",
    ],
  ),
  ...faultsIn(`${modules}/report/reading/getReport.ts`, [
    'everybody reads every report',
    "if (!maySee(actor)) return refused('report.notYours')",
    '',
  ]),
  ...faultsIn(`${modules}/report/reading/getPublicReport.ts`, [
    'the public reads the office’s timeline',
    "'public', urls",
    "'office', urls",
  ]),
  ...faultsIn(
    `${modules}/report/reading/listPublicReports.ts`,
    ['open and done are swapped on the public map', 'open: counts?.open ?? 0', 'open: counts?.done ?? 0'],
    ['the map of one reach shows all', 'if (reachId !== undefined) return { reachId }', ''],
  ),
  ...faultsIn(
    `${modules}/report/store/record.ts`,
    [
      'the public count of open problems never goes down',
      'Number(after?.done === false) - Number(before?.done === false)',
      'Number(after?.done === false)',
    ],
    [
      'what was withdrawn stays on the public map',
      'if (shown && shown._id !== shows?._id) await transaction.remove(publicReports, shown._id)',
      '',
    ],
    [
      'a command sent twice is done twice',
      'commandId ? [...lastCommands, commandId].slice(-remembered)',
      'commandId ? lastCommands.slice(-remembered)',
    ],
  ),
  ...faultsIn(
    `${modules}/report/photos/judged.ts`,
    [
      'what WeChat finds doubtful becomes public',
      "verdict === 'risky' || verdict === 'review'",
      "verdict === 'risky'",
    ],
    [
      'photos become public before they were checked',
      "fileId && verdict === 'pass' ?",
      "fileId && verdict !== 'risky' ?",
    ],
  ),
  ...faultsIn(
    `${modules}/report/reading/workList.ts`,
    ['ended matters begin with the oldest', "newestFirst ? 'desc' : 'asc'", "'asc'"],
    [
      'departments see what lies on other desks',
      "return list === 'closed' ? { 'lead.id': command.in(own(caller)), open: false } : null",
      "return { open: list !== 'closed' }",
    ],
  ),
  ...faultsIn(`${modules}/report/handling/partsOf.ts`, [
    'departments read what only the office may',
    "hasTrust(roles) ? 'office' : 'handler'",
    "hasTrust(roles) ? 'office' : 'office'",
  ]),
  ...faultsIn(`${modules}/report/handling/partsOf.ts`, [
    'who helps may do what only the lead may',
    "['lead', isAmong([report.lead])]",
    "['lead', isAmong([report.lead, ...report.joint])]",
  ]),
  ...faultsIn(`${modules}/report/reporter/listMyReports.ts`, [
    'a report of the same moment is lost between two pages',
    'n < limit || at === end',
    'n < limit',
  ]),
]

export const reward: Faults = [
  ...faultsIn(
    `${modules}/reward/deciding/rewardOverview.ts`,
    [
      'money of other years is shown as this year’s',
      'rewardBudgets.get(wanted)',
      'rewardBudgets.get(dayOf(now).slice(0, 4))',
    ],
    [
      'who waits for the second approval is not counted',
      'counts.proposed! + counts.approvedOnce!',
      'counts.proposed!',
    ],
    [
      'transfers short of funds are counted as hanging',
      'payouts.count(isStuck(now))',
      'payouts.count({ short: true })',
    ],
  ),
  ...faultsIn(`${modules}/reward/payout/stuckPayouts.ts`, [
    'a transfer of this minute counts as hanging',
    'command.lt(now - longestWait)',
    'command.lt(now)',
  ]),
  ...faultsIn(
    `${modules}/reward/claiming/expireRewards.ts`,
    ['rewards expire before their day', 'command.lte(dayStart(now))', 'command.gt(now)'],
    ['a failed reward never expires', "command.in(['claimable', 'failed'])", "command.in(['claimable'])"],
  ),
  ...faultsIn(
    `${modules}/reward/claiming/payCash.ts`,
    [
      'a second visit is told to be paid and the cash box opens again',
      '&& now - (reward.paidAt ?? 0) < sameTap',
      '',
    ],
    [
      'a colleague who looks is told that it is his own payment',
      'reward.paidBy === paidBy',
      'reward.paidBy !== undefined',
    ],
  ),
  ...faultsIn(`${modules}/reward/claiming/claimReward.ts`, [
    'the second attempt uses the number of the first bill',
    'const attempt = reward.attempt + 1',
    'const attempt = Math.max(1, reward.attempt)',
  ]),
  ...faultsIn(`${modules}/reward/deciding/saveRewardBudget.ts`, [
    'the budget can be set below what is promised',
    "if (leftOf(after) < 0) return refused('reward.budgetTooLow')",
    '',
  ]),
  ...faultsIn(
    `${modules}/reward/store/rewardOnWire.ts`,
    ['who approved first is offered the second approval', 'approve: open && first', 'approve: open'],
    ['the head chief is offered the buttons of the office', 'const open = office && ', 'const open = '],
  ),
  ...faultsIn(
    'domain/reward/lifecycle.ts',
    ['the same person approves twice', 'personId === approval.personId', 'personId === reward.reportId'],
    [
      'more is promised than the year has',
      'if (reward.amount > leftOf(terms.budget))',
      'if (reward.amount > terms.budget.budget)',
    ],
    [
      'a reward that is over can be claimed',
      "(command === 'claim' || command === 'payCash') && over",
      "command === 'payCash' && over",
    ],
    [
      'paid money stays reserved',
      'Number(isReserved(after)) - Number(isReserved(before))',
      'Number(isReserved(after))',
    ],
  ),
  ...faultsIn('domain/reward/payout.ts', [
    'a transfer is given up while its money can still move',
    'askedAt - sentAt > sendingReach &&',
    'askedAt >= sentAt &&',
  ]),
]

export const vault: Faults = [
  ...faultsIn(
    'domain/vault/unsealing.ts',
    [
      'who asks to know the reporter agrees to it as well',
      "if (unsealing.requestedBy.personId === personId) return refused('vault.ownRequest')",
      '',
    ],
    ['who reported can be read for ever', 'now < decision.at + readingTime', 'now > decision.at'],
    [
      'another than who asked reads who reported',
      "if (unsealing.requestedBy.personId !== personId) return refused('identity.forbidden')",
      '',
    ],
    ['who reported can be read again and again', "if (readAt !== null) return 'read'", ''],
  ),
  ...faultsIn('domain/vault/receiptTries.ts', [
    'guessing receipt codes is never locked',
    'wrong % triesUntilLock !== 0',
    'wrong % triesUntilLock !== 7',
  ]),
  ...faultsIn(`${modules}/vault/listUnsealings.ts`, [
    'everybody’s request looks like one’s own',
    'mine: requestedBy.personId === personId',
    'mine: requestedBy.personId !== personId',
  ]),
]
