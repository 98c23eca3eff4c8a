/**
 * One glass-easel environment drawn into this browser window: the space in which components are known, the
 * backend that makes elements, and the style sheets. Everything else asks here.
 */
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { noteError } from './trouble'
import { appSettings, built } from './built'
import type { Settings } from './window'

glassEasel.globalOptions.throwGlobalError = false
glassEasel.globalOptions.writeIdToDOM = true
glassEasel.addGlobalErrorListener((error) => {
  noteError(error)
})
/** Taro's templates name every property an element ever had; ours that do not exist are no news. */
glassEasel.addGlobalWarningListener((warning) =>
  /is not a valid property/.test(String(warning)) ? false : undefined,
)

const environment = new MiniProgramEnv()
export const builtInSpace = environment.getGlobalCodeSpace().getComponentSpace()
export const backend = environment.associateBackend(windowBackend())
export const codeSpace = environment.createCodeSpace('app', true)
export const componentSpace = codeSpace.getComponentSpace()

/**
 * Events that our built-in components trigger themselves. The engine must not also listen for the browser's
 * event of the same name, or a listener would hear twice.
 */
const triggeredByComponents = new Set(
  (
    'scroll scrolltolower scrolltoupper input change changing focus blur confirm submit reset cancel columnchange ' +
    'load error markertap regionchange updated'
  ).split(' '),
)

function windowBackend() {
  const context = new glassEasel.CurrentWindowBackendContext()
  context.document = {
    createElement: (tag: string) => createElement(tag),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as typeof context.document
  context.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  const listen = context.setListenerStats.bind(context)
  context.setListenerStats = (element, type, ...rest) => {
    if (!triggeredByComponents.has(type)) listen(element, type, ...rest)
  }
  return context as unknown as glassEasel.GeneralBackendContext
}

/** Mini-program elements get the prefix `wx-`. The engine writes ids as `scope--id`; the page shows the plain id. */
function createElement(tag: string): HTMLElement {
  const element = document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (id: unknown) => {
      element.setAttribute('id', String(id).split('--').pop() ?? '')
    },
  })
  const setAttribute = element.setAttribute.bind(element)
  element.setAttribute = (name, value) =>
    setAttribute(name, name === 'style' ? rpxToScreen(String(value)) : value)
  return element
}

/** Styles written on the element itself may use `rpx` too: 750 of them are the screen's width. */
function rpxToScreen(style: string): string {
  return style.replace(/(-?[\d.]+)rpx\b/g, (_, size: string) => `${Number(size) / 7.5}vw`)
}

/** Makes styles, settings and templates of the package known. Must run before any page is made. */
export function registerPackage(): void {
  for (const [path, css] of Object.entries(built.styles)) {
    backend.registerStyleSheetContent(path, css)
    codeSpace.addStyleSheet(path, path)
  }
  for (const [path, settings] of Object.entries(built.settings)) {
    if (path !== 'app' && !path.startsWith('project.')) registerSettings(path, settings)
  }
  for (const [path, content] of Object.entries(built.templates)) {
    if (!built.settings[path]) continue
    const template = { groupList: built.templates, content, fallbackListenerOnNativeNode: true }
    codeSpace.addCompiledTemplate(path, template as unknown as glassEasel.template.ComponentTemplate)
  }
}

function registerSettings(path: string, settings: Settings): void {
  const usingComponents = { ...appSettings.usingComponents, ...settings.usingComponents }
  codeSpace.addComponentStaticConfig(path, { ...settings, usingComponents } as never)
}
