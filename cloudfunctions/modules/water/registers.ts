/** The registers of waters (水域) and of reaches as the office lists them. */
import { done, refused } from '../../../domain/contract/answer'
import { reachList } from '../../../domain/register/reaches'
import { waters } from '../../../domain/register/waters'
import { openRegister, sheetOf } from '../../kit/register'
import { countVillages, noteMove, oneMoved, reaches, references } from '../register'

/** A water that is called otherwise is so in all its reaches. */
export const waterRegister = openRegister(waters, references, async ({ id, before, values }) => {
  const renamed = before !== null && before.name !== values.name
  const own = renamed ? await reaches.readAll({ where: { waterId: id }, without: ['geometry', 'cells'] }) : []
  return async (transaction) => {
    for (const { _id } of own) await transaction.update(reaches, _id, { waterName: values.name })
    return done({})
  }
})

/** A reach that the list gives to another village or water: what is kept beside is changed with it. */
export const reachRegister = openRegister(
  reachList,
  references,
  async ({ id, before, values }, context) =>
    async (transaction) => {
      const [from, to] = [before?.village ?? '', values.village]
      await noteMove(transaction, { reachId: id, from, to, reason: '名录导入' }, context)
      await countVillages(transaction, oneMoved(from, to))
      return done({})
    },
  async ({ waterId }) => {
    const water = waterId === null ? null : await waterRegister.entries.get(waterId)
    return water ? done({ waterName: water.name }) : refused('register.waterUnknown')
  },
)

export const waterTables = [waterRegister.parts, reachRegister.parts]
export const waterSheet = sheetOf(waters, references)
