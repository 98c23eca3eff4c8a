/**
 * Where each journey is walked, and whose screens it comes by. On both builds where they differ: place, camera, disk,
 * network, consents, cards, money. On either, by the luck of the run, where page and cloud are the same code; that every
 * page opens in WeChat is asked by test/weapp, under both of its engines.
 */
import type { Target } from './target'

export interface Way {
  readonly on: readonly Target[] | 'either'
  readonly why: string
  /** Pages, as `src/app.config.ts` has them without `/index`; a folder stands for all below it. */
  readonly pages: readonly string[]
}

const both = ['h5', 'weapp'] as const
const browser = ['h5'] as const
const either = 'either'

/** By the name of the file, without `.test.ts`. */
export const ways: Readonly<Record<string, Way>> = {
  accessibility: {
    on: browser,
    why: 'it is asked of a document, which only the browser has; styles and words are the same',
    pages: [''],
  },
  chiefMorning: {
    on: both,
    why: "consents are WeChat's own, in the browser they are played",
    pages: ['pages/today', 'pages/me', 'own/reminders', 'pages/patrol'],
  },
  chiefPatrol: {
    on: both,
    why: 'the place comes from another system, the track lies on another disk',
    pages: ['pages/today', 'own/bind', 'pages/me', 'pages/patrol', 'pages/history'],
  },
  explanation: {
    on: both,
    why: 'without the permission for the place each build says it in its own way',
    pages: [
      'pages/today',
      'pages/patrol',
      'pages/history',
      'pages/me',
      'own/kin',
      'own/helping',
      'office/desk/overview',
      'office/patrol/patrols',
      'office/patrol/patrol',
    ],
  },
  groupMorning: {
    on: both,
    why: 'a card and a poster are passed on in WeChat by its own lists, in the browser by a link',
    pages: ['pages/today', 'pages/patrol', 'push/liaison', 'public/board', 'report/new'],
  },
  handover: {
    on: either,
    why: 'two who sign may hold either in their hands',
    pages: ['pages/today', 'own/handover', 'office/handover/handovers'],
  },
  headChief: {
    on: either,
    why: 'page and cloud are the same code',
    pages: ['pages/today', 'work/report'],
  },
  killedRecording: {
    on: both,
    why: 'the disk is another one, and so is what survives an end',
    pages: ['pages/today', 'pages/patrol'],
  },
  office: {
    on: either,
    why: 'the desk is a browser; a chief who binds with its code has either',
    pages: [
      'pages/today',
      'own/bind',
      'office/desk/overview',
      'office/patrol/patrols',
      'office/register',
      'office/register/reach/reaches',
      'office/register/reach/import',
    ],
  },
  officeMorning: {
    on: either,
    why: 'the office has a phone too, and its pages are tables there and lists here',
    pages: ['office/push/pushes', 'office/push/log', 'office/register'],
  },
  offline: {
    on: both,
    why: 'network and disk are other ones',
    pages: ['pages/today', 'pages/patrol', 'pages/me', 'pages/outbox', 'pages/history'],
  },
  onPaper: {
    on: browser,
    why: 'nothing is printed from a phone',
    pages: ['office/register'],
  },
  report: {
    on: both,
    why: 'photos are taken and money is confirmed in another way',
    pages: [
      'pages/today',
      'pages/me',
      'report',
      'work',
      'office/reward/rewards',
      'office/reward/cashCounter',
    ],
  },
  survey: {
    on: either,
    why: 'its code opens either, whatever the phone scans with',
    pages: ['public/survey', 'office/register/entry'],
  },
  signBoard: {
    on: both,
    why: 'on the bank photo, network and disk are other ones',
    pages: ['office/register/entry', 'bank/check', 'public/river'],
  },
  thrownAway: {
    on: both,
    why: 'the disk is another one, and one comes back to Today by a tab',
    pages: ['pages/today', 'pages/patrol'],
  },
  bank: {
    on: either,
    why: 'photos and the outbox are walked on both by others',
    pages: ['pages/today', 'bank/cleaning', 'office'],
  },
  officeYear: {
    on: either,
    why: 'the desk is a browser; who complains, signs or looks up has either',
    pages: ['pages/me', 'office', 'public', 'report', 'own/signIn'],
  },
  turningAway: {
    on: both,
    why: 'the way back asks in WeChat by its own dialog, in the browser by ours',
    pages: ['pages/today', 'office/desk/overview', 'office/register', 'office/patrol/patrols'],
  },
  yearEnd: {
    on: either,
    why: 'the desk is a browser; the chief who objects has either',
    pages: ['office', 'own/assessment'],
  },
  resident: {
    on: both,
    why: 'it is the first thing anybody sees',
    pages: ['pages/today', 'pages/rivers', 'pages/me', 'public', 'report/mine', 'report/new', 'report/sent'],
  },
}

/**
 * On which builds a journey is walked now. `WALK_ON=weapp` is for one of them (`npm run check` keeps to the browser);
 * `WALK_ON=both` walks also those on both that could be on either.
 */
export function targetsOf(journey: keyof typeof ways): readonly Target[] {
  const { on } = ways[journey]!
  const asked = process.env.WALK_ON
  if (on === 'either' && asked === undefined) return [both[jest.getSeed() % both.length]!]
  return (on === 'either' ? both : on).filter((each) => !asked || asked === 'both' || each === asked)
}

/** Whether a page (`pages/today/index`) lies on a way. */
export const liesOn = ({ pages }: Way, page: string): boolean =>
  pages.some((each) => each === '' || page === each || page.startsWith(`${each}/`))
