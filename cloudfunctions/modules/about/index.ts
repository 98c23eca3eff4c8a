/** 「关于」: data of the office, shown to everyone. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { openSetting } from '../../kit/setting'
import type { BoundContext } from '../../platform/context'
import { type About, townshipSettings } from '../register'

const nobody: About = { _id: 'about', version: 0, owner: '', filingNumber: '', rules: '' }
const { read: readAbout, change: changeAbout } = openSetting('about', nobody, 'settings')

async function getAbout() {
  const [about, { name, officePhone }] = await Promise.all([readAbout(), townshipSettings()])
  const { version, owner, filingNumber, rules } = about
  return done({ version, owner, filingNumber, rules, township: name, officePhone })
}

async function saveAbout(input: ParsedInput<'about.save'>, context: BoundContext) {
  const { version: _, why: _why, ...written } = input
  const saved = await changeAbout(input, context, (before) => done({ ...before, ...written }))
  return saved.ok ? done({ version: saved.value.version }) : saved
}

export const aboutHandlers = { 'about.get': getAbout, 'about.save': saveAbout }
