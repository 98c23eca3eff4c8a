/** 「关于」: data of the office, shown to everyone. */
import { done } from '../../../domain/contract/answer'
import { openSetting } from '../../kit/setting'
import type { Stored } from '../../platform/store'
import { townshipSettings } from '../register'

interface About extends Stored {
  readonly version: number
  readonly owner: string
  readonly filingNumber: string
  readonly rules: string
}

const nobody: About = { _id: 'about', version: 0, owner: '', filingNumber: '', rules: '' }
const { read: readAbout, save: saveAbout } = openSetting('about', nobody, 'settings')

async function getAbout() {
  const [about, { name, officePhone }] = await Promise.all([readAbout(), townshipSettings()])
  const { version, owner, filingNumber, rules } = about
  return done({ version, owner, filingNumber, rules, township: name, officePhone })
}

export const aboutHandlers = { 'about.get': getAbout, 'about.save': saveAbout }
