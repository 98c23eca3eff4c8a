/** Waters (水域) as the functions see them. */
import { done } from '../../../domain/contract/answer'
import { waterPhotos, waters } from '../../../domain/register/waters'
import { openLog, openRegister, sheetOf } from '../../kit/register'
import { reaches, references } from '../register'

/** A water that is called otherwise is so in all its reaches. */
const { handlers } = openRegister(waters, references, async ({ id, before, values }) => {
  const renamed = before !== null && before.name !== values.name
  const own = renamed ? await reaches.readAll({ where: { waterId: id }, without: ['geometry', 'cells'] }) : []
  return async (transaction) => {
    for (const { _id } of own) await transaction.update(reaches, _id, { waterName: values.name })
    return done({})
  }
})

export const waterSheet = sheetOf(waters, references)

export const waterHandlers = { ...handlers, ...openLog(waterPhotos, references) }
