/** The export to the county as the functions see it: its settings, and its rows, each file apart. */
import { getSettings, saveSettings } from './settings'

export { exchangeRows, reachFeatures } from './rows'
export { exchangeSettings, rememberCursor } from './settings'

export const exchangeHandlers = {
  'exchange.getSettings': getSettings,
  'exchange.saveSettings': saveSettings,
}
