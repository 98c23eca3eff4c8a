/** The protocol of the clock's work: lease, cursor, time, and nothing that stops its neighbours. */
export { forgetting } from './forgetting'
export { chore, daily, type Job, once, queue, type Stroke, type Turn, walk } from './job'
export { oneByOne } from './oneByOne'
export { forgetRuns, lastFinished } from './runs'
export { strike } from './stroke'
export { pushNow } from './pushNow'
export { type Stuck, stuckWork } from './stuck'
