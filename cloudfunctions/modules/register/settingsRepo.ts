/** Facts of the township that screens show: names, the office's phone. Data, so that any township can use it. */
import { collection, type Stored } from '../../platform/store'

export interface TownshipSettings extends Stored {
  readonly _id: 'township'
  readonly name: string
  readonly officePhone: string
}

const settings = collection<TownshipSettings>('settings')

export async function townshipSettings(): Promise<TownshipSettings> {
  return (await settings.get('township')) ?? { _id: 'township', name: '', officePhone: '' }
}
