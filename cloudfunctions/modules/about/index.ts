/** 「关于」: data of the office, shown to everyone. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import { transact } from '../../platform/transact'
import { townshipSettings } from '../register'

interface About extends Stored {
  readonly version: number
  readonly owner: string
  readonly filingNumber: string
  readonly rules: string
}

const abouts = collection<About>('settings')
const nobody: About = { _id: 'about', version: 0, owner: '', filingNumber: '', rules: '' }

async function getAbout() {
  const [about, { name, officePhone }] = await Promise.all([abouts.get('about'), townshipSettings()])
  const { version, owner, filingNumber, rules } = about ?? nobody
  return done({ version, owner, filingNumber, rules, township: name, officePhone })
}

/** Who edited an older one is told instead of overwriting. */
const saveAbout = ({ version, ...written }: ParsedInput<'about.save'>, context: BoundContext) =>
  transact(context, 'about', async (transaction) => {
    const current = (await transaction.get(abouts, 'about')) ?? nobody
    if (current.version !== version) return refused('submission.conflict')
    await transaction.set(abouts, { _id: 'about', ...written, version: version + 1 })
    return done({ version: version + 1 })
  })

export const aboutHandlers = { 'about.get': getAbout, 'about.save': saveAbout }
