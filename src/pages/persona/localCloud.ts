/** What only the local cloud can do: name the people of the demo, tell and move its clock, and show what was really sent. */

export interface Persona {
  readonly openid: string
  readonly label: string
  readonly note?: string
}

export interface LocalTime {
  /** Epoch milliseconds as the local cloud sees them. */
  readonly now: number
}

/** The year that is lived beside the demo. `ready`: it can be taken; `whole`: it is what is here. */
export interface Year {
  readonly state: 'living' | 'ready' | 'whole' | 'failed'
  /** The last day that is over. */
  readonly day: string | null
  /** Share of the days that are over, 0–1. */
  readonly done: number
  readonly secondsLeft: number | null
}

/** One message that left the cloud. */
export interface SentMessage {
  /** Epoch milliseconds of the cloud. */
  readonly at: number
  /** A person's WeChat identity, or null for a robot's group. */
  readonly to: string | null
  readonly words: string
  /** WeChat's number; 0: taken. */
  readonly errcode: number
}

interface Asked {
  readonly at: number
  readonly input: { readonly touser?: string; readonly data?: Record<string, { readonly value: string }> }
  readonly answer: { readonly errcode?: number }
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const json = { 'content-type': 'application/json' }
  const post = body && { method: 'POST', headers: json, body: JSON.stringify(body) }
  const response = await fetch(path, post)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}

export const personasHere = async () => (await ask<{ personas: Persona[] }>('/local/personas')).personas

export const localTime = () => ask<LocalTime>('/local/clock')

/** `at`: epoch milliseconds. Timers that became due strike once. */
export const moveClock = (at: number) => ask<LocalTime>('/local/clock', { at })

/** Fails where nobody lives a year. */
export const yearHere = () => ask<Year>('/local/year')

/** The year takes the place of what is here; the cloud is away for a moment. */
export const takeYear = () => ask<Year>('/local/year', {})

/** Newest first. */
export async function sentMessages(): Promise<SentMessage[]> {
  const [{ sent }, { posted }] = await Promise.all([
    ask<{ sent: Asked[] }>('/local/sent?api=subscribeMessage.send'),
    ask<{ posted: { at: number; markdown: string }[] }>('/local/robot'),
  ])
  const toPeople = sent.map(({ at, input, answer }) => ({
    at,
    to: input.touser ?? '',
    words: Object.values(input.data ?? {})
      .map(({ value }) => value)
      .join('，'),
    errcode: answer.errcode ?? 0,
  }))
  const byRobot = posted.map(({ at, markdown }) => ({ at, to: null, words: plain(markdown), errcode: 0 }))
  return [...toPeople, ...byRobot].sort((a, b) => b.at - a.at)
}

const plain = (markdown: string) => markdown.replace(/<[^>]+>|\*\*|^> /gm, '')
