/** The history that Taro's router keeps in the browser build, without the router. */
import { createHashHistory } from 'history'

export const history = createHashHistory()
