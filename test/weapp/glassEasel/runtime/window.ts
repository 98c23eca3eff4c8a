/**
 * What the page and the test say to each other through `window`: the built package goes in, and a test feeds
 * positions and photos and reads what went wrong. Everything a test may touch is named here.
 */
import type { LocationDesk } from './wx/location'
import type { MediaDesk } from './wx/media'
import type { NetworkDesk } from './wx/network'
import type { FilesDesk } from './files'
import type { AppDesk } from './appLife'
import type { Handed } from './handed'

interface BuiltPackage {
  templates: Record<string, unknown>
  modules: Record<string, (...given: unknown[]) => void>
  settings: Record<string, Settings> & { app: AppSettings }
  styles: Record<string, string>
}

/** A page's or component's JSON; only what the harness acts on is named. */
export interface Settings {
  usingComponents?: Record<string, string>
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
}

interface AppSettings {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  usingComponents?: Record<string, string>
  window?: Settings
  tabBar?: TabBar
}

interface TabBar {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  custom?: boolean
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
}

declare global {
  interface Window {
    __package: BuiltPackage
    /** Every error that reached the page, the engine or a listener, as text. */
    __errors: string[]
    /** `wx` functions the program asked for and the harness does not have. */
    __missing: string[]
    /** Calls that only act on the phone (vibration, screen, sharing …): name and options. */
    __acts: { name: string; options: unknown }[]
    /** Which person the local cloud takes this phone for; otherwise `?persona=`. */
    __persona?: string
    /** What the person answers when asked for subscription messages. */
    __consent?: 'accept' | 'reject' | 'ban'
    __location: LocationDesk
    __media: MediaDesk
    __network: NetworkDesk
    __files: FilesDesk
    __app: AppDesk
    /** Of a bench: what was handed to the views since it put the list there. */
    __handed?: Handed[]
  }
}
