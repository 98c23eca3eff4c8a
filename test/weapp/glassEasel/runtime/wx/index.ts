/** The `wx` object: the families together, and a watch for what nobody plays. */
import { showCloudFilesAt } from '../files'
import { noteMissing } from '../trouble'
import { call, Refusal } from './call'
import { canvas } from './canvas'
import { cloud, fileAddress } from './cloud'
import { consent } from './consent'
import * as dialogs from './dialogs'
import { fileSystem } from './fileSystem'
import { group } from './group'
import { leaving } from './leaving'
import { unplayed } from './knownNames'
import { location } from './location'
import { media } from './media'
import { barOrnaments, navigation } from './navigation'
import { network } from './network'
import { permission } from './permission'
import { createMapContext, createSelectorQuery } from './selectorQuery'
import { storage } from './storage'
import { system } from './system'

showCloudFilesAt(fileAddress)

const played = {
  ...system,
  ...storage,
  ...fileSystem,
  ...navigation,
  ...leaving,
  ...barOrnaments,
  ...dialogs,
  ...network,
  ...permission,
  ...location,
  ...media,
  ...canvas,
  ...consent,
  ...group,
  cloud,
  createSelectorQuery,
  createMapContext,
  /** `canIUse('getLocation.object.type')` asks for the function before the first dot. */
  canIUse: (name: string) => !unplayed.includes(name.split('.')[0]!),
}

const refused = unplayed.map((name) => [
  name,
  call(name, () => {
    noteMissing(name)
    throw new Refusal('not played by the test harness')
  }),
])

/** Taro's module loader keeps its list of chunks here; it is not a function of WeChat. */
const ownNames = ['webpackJsonp']

/** Whatever is asked for and is neither played nor known is noted too. */
export const wx: typeof played = new Proxy({ ...Object.fromEntries(refused), ...played } as typeof played, {
  get(target, name) {
    if (typeof name === 'string' && !(name in target) && !ownNames.includes(name)) noteMissing(name)
    return Reflect.get(target, name) as unknown
  },
})
