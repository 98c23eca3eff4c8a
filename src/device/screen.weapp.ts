/** The phone's screen during a patrol: it stays on, and dark to save the battery while it lies in a pocket. */
import Taro from '@tarojs/taro'

/** WeChat forgets it whenever the mini-program is left, for a call say: to be said again when it is back. */
export function keepAwake(awake: boolean): void {
  Taro.setKeepScreenOn({ keepScreenOn: awake }).catch(() => undefined)
}

const DARKEST = 0.05
/** As in app.config.ts. */
const bar = { frontColor: '#000000', backgroundColor: '#F4F7F6' }
let usual: number | null = null

/** Turns the light down, and back to what it was. */
export async function dimLight(dim: boolean): Promise<void> {
  try {
    if (dim) usual ??= (await Taro.getScreenBrightness()).value
    const value = dim ? DARKEST : usual
    // Somebody may set another light meanwhile: it is looked at again the next time.
    if (!dim) usual = null
    if (value !== null) await Taro.setScreenBrightness({ value })
    await Taro.setNavigationBarColor(dim ? { frontColor: '#ffffff', backgroundColor: '#000000' } : bar)
  } catch {
    // A phone that does not let go of its light still shows the black page.
  }
}
