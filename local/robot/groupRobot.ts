/**
 * The 企业微信 group robot as it behaves: a key for each group, 20 messages a minute, markdown of at most 4,096 bytes,
 * its error numbers. It remembers what was posted and can be told to fail.
 * Source: 企业微信 developer centre, 群机器人配置说明.
 */
import { setTimeout as wait } from 'node:timers/promises'

export interface RobotBehaviour {
  /** The service's number; nothing is posted. */
  errcode?: number
  /** Milliseconds before it answers. */
  delay?: number
  /** The connection breaks before or after the message was posted. */
  unclear?: 'before' | 'after'
  /** For how many calls; without it, until reset. */
  times?: number
}

export interface RobotPost {
  key: string
  /** Epoch milliseconds of the cloud. */
  at: number
  markdown: string
}

export interface RobotAnswer {
  errcode: number
  errmsg: string
}

const perMinute = 20
const longest = 4096
/** Any other key is unknown, as a removed robot's is. */
const knownKey = /^demo-/
const minute = 60_000

export class GroupRobot {
  private posts: RobotPost[] = []
  private behaviours: RobotBehaviour[] = []

  constructor(private readonly now: () => number) {}

  behave(behaviour: RobotBehaviour): void {
    this.behaviours.push({ ...behaviour })
  }

  reset(): void {
    this.behaviours = []
  }

  /** Oldest first. */
  posted(key?: string): RobotPost[] {
    return this.posts.filter((post) => key === undefined || post.key === key)
  }

  /** null: the connection broke, whatever happened before. */
  async receive(key: string, body: unknown): Promise<RobotAnswer | null> {
    const how = this.next()
    if (how.delay) await wait(how.delay)
    if (how.unclear === 'before') return null
    const answer = how.errcode ? { errcode: how.errcode, errmsg: 'played' } : this.post(key, body)
    return how.unclear === 'after' ? null : answer
  }

  private post(key: string, body: unknown): RobotAnswer {
    if (!knownKey.test(key)) return { errcode: 93000, errmsg: 'invalid webhook url' }
    const { msgtype, markdown } = (body ?? {}) as { msgtype?: unknown; markdown?: { content?: unknown } }
    const content = markdown?.content
    if (msgtype !== 'markdown' || typeof content !== 'string' || content === '')
      return { errcode: 40008, errmsg: 'invalid message type' }
    if (Buffer.byteLength(content) > longest)
      return { errcode: 40058, errmsg: 'markdown.content exceed max length 4096' }
    const at = this.now()
    if (this.posted(key).filter((post) => at - post.at < minute).length >= perMinute)
      return { errcode: 45009, errmsg: 'api freq out of limit' }
    this.posts.push({ key, at, markdown: content })
    return { errcode: 0, errmsg: 'ok' }
  }

  private next(): RobotBehaviour {
    const [first] = this.behaviours
    if (!first) return {}
    if (first.times !== undefined && --first.times <= 0) this.behaviours.shift()
    return first
  }
}
