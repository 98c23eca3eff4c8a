/**
 * Lets aria attributes through to WeChat's elements: Taro's templates name every attribute and leave these out,
 * so a screen reader would hear nothing of labels and roles. Browser builds don't need it.
 */
import path from 'node:path'
import { attributes } from './attributes'

/** What Taro hands to plugins when a platform is set up; only what is used here. */
interface Platform {
  runtimePath: string | string[]
  readonly template?: { mergeComponents(context: Context, components: object): void }
}

interface Context {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: Platform) => void }): void
}

export default function ariaAttributes(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, attributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
