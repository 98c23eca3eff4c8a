/** Does one step of a matter the way its person would: through the phone, with photos uploaded first. */
import { createHash } from 'node:crypto'
import type { DemoCloud, Phones } from '../phones'
import { seededRandom } from '../random'
import { departments } from '../township/departments'
import { firstOffice, people } from '../township/people'
import type { Act, Matter, Step } from './matter'
import { approve, claim, file, own, payCash } from './reporterActs'
import type { Scene } from './scene'
import { replies, sayings } from './words'

/** Who looks whether it was really done: another person of the office than the one who hands out. */
const verifier = 'office-03'

type Acts = { readonly [D in Act['do']]: (scene: Scene, act: Extract<Act, { do: D }>) => Promise<unknown> }

const acts: Acts = {
  file,
  witness: ({ phones, matter, at }, { by }) =>
    // What nobody may see yet, or its words were held, can't be seen too.
    phones.as(by, at).callUnless('report.unknown', 'report.witness', { reportId: matter.reportId }),
  reject: (scene, { text }) => office(scene).call('report.reject', { ...scene.step, text }),
  appeal: async (scene, { text }) =>
    reporter(scene).call('report.appeal', { ...(await own(scene)), commandId: scene.step.commandId, text }),
  acceptAnew: (scene) => checker(scene).call('report.accept', scene.step),
  merge: (scene, { into }) =>
    office(scene).call('report.merge', { ...scene.step, into, text: replies.merge[0] }),
  withdraw: async (scene) =>
    reporter(scene).call('report.withdraw', { ...(await own(scene)), commandId: scene.step.commandId }),
  dispatch,
  take: (scene) => lead(scene).call('report.take', scene.step),
  handBack: (scene, { text }) => lead(scene).call('report.handBack', { ...scene.step, text }),
  extend: (scene, { text }) => lead(scene).call('report.extend', { ...scene.step, text }),
  resolve,
  sendBack: (scene, { text }) => checker(scene).call('report.sendBack', { ...scene.step, text }),
  verify: (scene, { severity }) =>
    checker(scene).call('report.verify', { ...scene.step, severity, text: '', close: true }),
  close: (scene) =>
    scene.phones.as('head-chief-01', scene.at).call('report.close', { ...scene.step, text: '同意销号。' }),
  reopen: async (scene, { text }) =>
    reporter(scene).call('report.reopen', { ...(await own(scene)), commandId: scene.step.commandId, text }),
  rate: async (scene, { stars, text }) =>
    reporter(scene).call('report.rate', {
      ...(await own(scene)),
      commandId: scene.step.commandId,
      stars,
      text,
    }),
  recheck: (scene, { fine }) =>
    checker(scene).call('report.recheck', {
      ...scene.step,
      fine,
      text: fine ? '现场保持良好。' : replies.recurred[0],
      photos: [],
    }),
  approve,
  claim,
  cash: payCash,
}

const office = ({ phones, at }: Scene) => phones.as(firstOffice.id, at)
const checker = ({ phones, at }: Scene) => phones.as(verifier, at)
const reporter = ({ phones, matter, at }: Scene) => phones.as(matter.reporter, at)

/** The phone of whoever is in charge now. */
function lead({ cloud, phones, matter, at }: Scene) {
  const [report] = cloud.database.find('reports', { _id: matter.reportId }) as { lead?: Lead | null }[]
  if (!report?.lead) throw new Error(`nobody is in charge of ${matter.reportId}`)
  const { kind, id } = report.lead
  return phones.as(kind === 'person' ? id : people.find(({ departmentId }) => departmentId === id)!.id, at)
}

interface Lead {
  readonly kind: 'department' | 'person'
  readonly id: string
}

/** With one tap what the policy proposes, or somebody else. */
async function dispatch(scene: Scene, { to, handling }: Extract<Act, { do: 'dispatch' }>): Promise<void> {
  const { proposal } = await office(scene).call('report.get', { reportId: scene.matter.reportId })
  const chosen = to === undefined ? proposal?.lead : assignee(to)
  if (!chosen) throw new Error(`nobody is proposed for ${scene.matter.reportId}`)
  await office(scene).call('report.dispatch', {
    ...scene.step,
    lead: chosen,
    joint: to === undefined ? (proposal?.joint ?? []) : [],
    handling: handling ?? proposal?.handling ?? 'ordinary',
    text: '',
  })
}

function assignee(id: string) {
  const department = departments.find((each) => each.id === id)
  if (department) return { kind: 'department' as const, ...department }
  const { name } = people.find((each) => each.id === id)!
  return { kind: 'person' as const, id, name }
}

async function resolve(scene: Scene): Promise<void> {
  const { phones, matter, step } = scene
  const path = `reports/${matter.reportId}/after-${step.commandId}.png`
  const photo = await phones.upload({ scene: 'clear', seed: matter.photoSeed, path })
  const text = seededRandom(`${matter.reportId}/done`).pick(sayings[matter.category].done)
  await lead(scene).call('report.resolve', { ...step, text, photos: [photo] })
}

/**
 * `n`: its number in the matter's story. A day that was interrupted is lived once more: what was done then is not asked
 * for again, since what came after it may have taken it out of these hands.
 */
export async function takeStep(
  cloud: DemoCloud,
  phones: Phones,
  matter: Matter,
  step: Step,
  n: number,
): Promise<void> {
  const { reportId } = matter
  const commandId = createHash('sha256').update(`${reportId}/${n}`).digest('hex').slice(0, 24)
  const [report] = cloud.database.find('reports', { _id: reportId }) as { lastCommands: string[] }[]
  if (report?.lastCommands.includes(commandId)) return
  const scene = { cloud, phones, matter, at: step.at, step: { reportId, commandId } }
  await (acts[step.do] as (scene: Scene, act: Act) => Promise<unknown>)(scene, step)
}
