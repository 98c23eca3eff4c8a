/** What a person does with eyes and thumb, the same on both builds: look for words, tap them, write into fields. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Words as they stand on the screen; or a role with its name; or an id; or, for a part of the words, a pattern. */
type Named =
  | string
  | RegExp
  | { role: 'button' | 'textbox' | 'checkbox' | 'dialog'; name: string }
  | { id: string }

/** Which build is opened. */
export type Target = 'h5' | 'weapp'

export interface Hands {
  /** Taps what carries exactly these words (or this name). With a dialog open, looks there first. */
  tap(what: Named): Promise<void>
  /** Writes into the field with this placeholder, label or id, or else into the first one after these words. */
  fill(field: string, text: string): Promise<void>
  /** Waits until the words stand somewhere on the screen, also inside a longer sentence. */
  see(words: string | RegExp): Promise<void>
  /** Waits until the words are gone. */
  notSee(words: string | RegExp): Promise<void>
  /** All words on the screen. */
  words(): Promise<string>
  /** One page back, as with the phone's own button. */
  back(): Promise<void>
  /** Keeps a picture of the screen under `.cache/journeys`; answers its path. */
  screenshot(name: string): Promise<string>
}

const patience = 10_000
/** How long (ms) an element is tried before it is looked for anew. */
const moment = 2000
const pictures = path.resolve(__dirname, '../../.cache/journeys')
/** Dialogs of both builds: ours, Taro's in the browser, and NutUI's. */
const dialogs = 'dialog[open], [role=dialog], .taro__modal, .taro-modal__body, .taro__actionSheet'

interface Screen {
  readonly page: Page
  readonly target: Target
}

export function hands(screen: Screen): Hands {
  const words = (text: string | RegExp) => screen.page.getByText(text).filter({ visible: true }).first()
  const filmed = filming(screen)
  return {
    tap: (what) => filmed(tap(screen.page, what)),
    fill: (field, text) =>
      filmed(fieldNamed(screen.page, field).then((found) => found.fill(text, { timeout: patience }))),
    see: (text) => filmed(words(text).waitFor({ timeout: patience })),
    notSee: (text) => filmed(words(text).waitFor({ state: 'hidden', timeout: patience })),
    words: () => screen.page.locator('body').innerText(),
    back: async () => {
      if (screen.target === 'weapp') await tap(screen.page, { role: 'button', name: '返回' })
      else await screen.page.goBack()
    },
    screenshot: (name) => picture(screen, name),
  }
}

async function picture(screen: Screen, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true })
  const file = path.join(pictures, `${screen.target}-${name}.png`)
  await screen.page.screenshot({ path: file })
  return file
}

/** What was on the screen when nothing more happened is kept: `failed-` and the name of the journey. */
function filming(screen: Screen) {
  return <T>(step: Promise<T>): Promise<T> =>
    step.catch(async (error: unknown) => {
      // The tours of the screenshots have the same hands, and no test around them.
      const { testPath = '' } = typeof expect === 'undefined' ? {} : expect.getState()
      const journey = path.basename(testPath, '.test.ts')
      await picture(screen, `failed-${journey}`).catch(() => undefined)
      throw error
    })
}

async function tap(page: Page, what: Named): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const target = await tappable(page, what)
    // A page on its way out still shows its words for a moment; then the ones of the next page are meant.
    const left = end - Date.now()
    try {
      return await target.click({ timeout: Math.max(1, Math.min(moment, left)) })
    } catch (error) {
      if (left <= moment) throw error
    }
  }
}

async function tappable(page: Page, what: Named): Promise<Locator> {
  const anywhere = locate(page.locator('body'), what)
  await anywhere.waitFor({ timeout: patience })
  const dialog = page.locator(dialogs).filter({ visible: true }).last()
  const inDialog = (await dialog.count()) ? locate(dialog, what) : anywhere
  return (await inDialog.count()) ? inDialog : anywhere
}

function locate(within: Locator, what: Named): Locator {
  return candidates(within, what).filter({ visible: true }).first()
}

function candidates(within: Locator, what: Named): Locator {
  if (what instanceof RegExp) return within.getByText(what)
  if (typeof what === 'string') {
    const named = within
      .getByRole('button', { name: what, exact: true })
      .or(within.getByLabel(what, { exact: true }))
    return within.getByText(what, { exact: true }).or(named)
  }
  return 'id' in what ? within.locator(`[id="${what.id}"]`) : within.getByRole(what.role, { name: what.name })
}

/** The browser's own field, not the element of Taro or WeChat around it, which may carry the same words. */
async function fieldNamed(page: Page, name: string): Promise<Locator> {
  const fields = page.locator('input, textarea')
  const byPlaceholder = fields.and(page.getByPlaceholder(name))
  const byLabel = fields.and(page.getByLabel(name))
  const byId = page.locator(`[id="${name}"]`)
  const inside = byId.or(page.getByLabel(name)).locator('input, textarea')
  const named = byPlaceholder.or(byLabel).or(fields.and(byId)).or(inside).filter({ visible: true })
  const after = fieldAfter(page, name)
  await named.or(after).first().waitFor({ timeout: patience })
  return (await named.count()) ? named.first() : after
}

/** Words above a field name it for the eye, though WeChat has nothing that ties the two together. */
function fieldAfter(page: Page, words: string): Locator {
  const heading = page.getByText(words, { exact: true }).filter({ visible: true }).last()
  return heading.locator('xpath=following::*[self::input or self::textarea][1]')
}
