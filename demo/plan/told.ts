/** What the plans (一河一策) of the demo township are about, in the words of those who wrote them. */
import type { FieldOfWork } from '../../domain/plan/plans'

export interface Told {
  readonly water: readonly [id: string, name: string]
  readonly parts: readonly ToldPart[]
}

export interface ToldPart {
  readonly field: FieldOfWork
  readonly problem: string
  readonly cause: string
  readonly goal: readonly [name: string, now: string, wanted: string, unit: string]
  readonly tasks: readonly ToldTask[]
  /** It came out of what was found at the outlet. */
  readonly found?: true
}

export interface ToldTask {
  readonly name: string
  readonly department: 'environment' | 'construction' | 'agriculture'
  readonly cost: number
  readonly amount: string
  /** Days from today: when it begins, when it must be done, when it was done. */
  readonly days: readonly [begins: number, until: number, done: number | null]
  readonly percent: number
}

export const told: readonly Told[] = [
  {
    water: ['w02', '带溪'],
    parts: [
      {
        field: 'environment',
        problem: '河床淤积、岸坡裸露',
        cause: '多年没有清淤，岸坡被雨水冲刷',
        goal: ['带溪清淤补植河长', '0', '2.5', '公里'],
        tasks: [
          {
            ...{ name: '河道清淤', department: 'agriculture', cost: 42, amount: '1.2 公里' },
            ...{ days: [-260, -60, -66], percent: 100 },
          },
          {
            ...{ name: '岸坡补植', department: 'agriculture', cost: 12.8, amount: '2000 平方米' },
            ...{ days: [-90, 100, null], percent: 45 },
          },
        ],
      },
      {
        field: 'pollution',
        problem: '沿岸三处污水直排',
        cause: '老住房没有接入污水管网',
        goal: ['带溪断面水质', 'Ⅳ', 'Ⅲ', '类'],
        tasks: [
          {
            ...{ name: '沿岸排口截污纳管', department: 'construction', cost: 86.5, amount: '3 处' },
            ...{ days: [-200, -20, null], percent: 80 },
          },
        ],
        found: true,
      },
    ],
  },
  {
    water: ['w03', '凤卧溪'],
    parts: [
      {
        field: 'pollution',
        problem: '养殖尾水影响水质',
        cause: '两家养殖场没有处理设施',
        goal: ['凤卧溪断面水质', 'Ⅳ', 'Ⅲ', '类'],
        tasks: [
          {
            ...{ name: '养殖尾水治理', department: 'environment', cost: 35, amount: '2 家' },
            ...{ days: [-150, 60, null], percent: 60 },
          },
          {
            ...{ name: '沿岸垃圾点清理', department: 'construction', cost: 6.5, amount: '5 处' },
            ...{ days: [-240, -90, -100], percent: 100 },
          },
        ],
      },
    ],
  },
  {
    water: ['w04', '南湖溪'],
    parts: [
      {
        field: 'resources',
        problem: '枯水期断流',
        cause: '上游取水没有留生态流量',
        goal: ['南湖溪全年断流', '120', '20', '天'],
        tasks: [
          {
            ...{ name: '堰坝生态泄水改造', department: 'agriculture', cost: 28, amount: '2 座' },
            ...{ days: [10, 110, null], percent: 0 },
          },
        ],
      },
    ],
  },
]
