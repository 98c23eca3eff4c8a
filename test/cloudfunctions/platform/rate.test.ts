/**
 * How often one person may do one thing, on more than one instance of the function: what a stranger may change is
 * counted where all instances see it.
 */
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown({ mostInstances: 2 })
})
afterAll(() => town.close())

const minute = 60_000
const guess = (who: `resident${string}`, server: number) =>
  town.as(who).call('identity.bindByInvitation', { invitation: 'AAAAAAA2' }, { server })

/** The instance that served so far dies, as the platform ends instances at any time. */
async function newInstance(): Promise<void> {
  town.cloud.functions.killNext({ function: 'api', when: 'beforeMain' })
  await guess('residentOther', townTime()).catch(() => null)
}

it('five guesses a minute, also when the fourth meets another instance; the next minute begins anew', async () => {
  const at = Math.floor(townTime() / minute) * minute + 5000
  const answers: string[] = []
  for (let n = 0; n < 7; n++) {
    if (n === 3) await newInstance()
    const answer = await guess('residentGuesser', at + n * 1000)
    answers.push(answer.ok ? 'ok' : answer.problem.code)
  }
  expect(answers.slice(0, 5)).toEqual(Array(5).fill('identity.invitationWrong'))
  expect(answers.slice(5)).toEqual(['rate.exceeded', 'rate.exceeded'])
  const fresh = await guess('residentGuesser', at + minute)
  expect(fresh).toMatchObject({ ok: false, problem: { code: 'identity.invitationWrong' } })
})

it('each person and each thing has a count of its own', async () => {
  const at = Math.floor(townTime() / minute) * minute + 20 * minute
  for (let n = 0; n < 6; n++) await guess('residentBusy', at)
  expect(await guess('residentBusy', at)).toMatchObject({ problem: { code: 'rate.exceeded' } })
  expect(await guess('residentCalm', at)).toMatchObject({ problem: { code: 'identity.invitationWrong' } })
  const witness = await town
    .as('residentBusy')
    .call('report.witness', { reportId: 'nothing' }, { server: at })
  expect(witness).toMatchObject({ problem: { code: 'report.unknown' } })
})

it('exact when many ask at the same moment on two instances', async () => {
  const at = Math.floor(townTime() / minute) * minute + 40 * minute
  const answers = await Promise.all(Array.from({ length: 12 }, () => guess('residentEager', at)))
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code))
  expect(codes.filter((code) => code === 'identity.invitationWrong')).toHaveLength(5)
  expect(codes.filter((code) => code === 'rate.exceeded')).toHaveLength(7)
})

it('who may not do a thing is slowed down like anybody, and leaves one line an hour', async () => {
  const at = Math.floor(townTime() / (60 * minute)) * 60 * minute + 60 * minute
  const forbid = (server: number) =>
    town.as('villageChief').refusal('identity.unbindPerson', { personId: 'colleague' }, { server })
  const codes: string[] = []
  for (let n = 0; n < 62; n++) codes.push(await forbid(at))
  expect(new Set(codes.slice(0, 60))).toEqual(new Set(['identity.forbidden']))
  expect(codes.slice(60)).toContain('rate.exceeded')
  const lines = () =>
    town.cloud.database.find('audit', { action: 'identity.unbindPerson', by: 'villageChief' }).length
  expect(lines()).toBe(1)
  await forbid(at + 60 * minute)
  expect(lines()).toBe(2)
})
