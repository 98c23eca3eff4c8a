/** Starts the mini-program in this page: files first (they survived the last kill), then the app, then its page. */
import './trouble'
import { onAppHide, onAppShow, opening } from './appLife'
import { barTaps } from './bars'
import './components'
import { registerPackage } from './engine'
import { loadFiles } from './files'
import { loadApp } from './modules'
import { currentPages, relaunch, switchTab, topPage } from './pageStack'
import { noteError } from './trouble'
import { wx } from './wx'
import { goBack } from './wx/leaving'

interface AppLife {
  onLaunch?(opening: unknown): void
  onShow?(opening: unknown): void
  onHide?(): void
}

async function boot(): Promise<void> {
  await loadFiles()
  registerPackage()
  barTaps.back = () => void goBack()
  barTaps.tab = (path) => switchTab(`/${path}`)
  const app = loadApp(wx, currentPages) as AppLife
  onAppShow((how) => {
    app.onShow?.(how)
    topPage()?.instance.onShow?.()
  })
  onAppHide(() => {
    topPage()?.instance.onHide?.()
    app.onHide?.()
  })
  const how = opening()
  app.onLaunch?.(how)
  app.onShow?.(how)
  const search = new URLSearchParams(how.query).toString()
  relaunch(`/${how.path}${search ? `?${search}` : ''}`)
}

boot().catch(noteError)
