import { actionsOf } from '../register/kit/actions'
import { newsItems } from './news'

export const newsActions = { ...actionsOf(newsItems) }
