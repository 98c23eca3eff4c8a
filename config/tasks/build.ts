/** `npm run build`: what WeChat DevTools opens (dist/weapp, dist/cloudfunctions) and the browser build (dist/h5). */
import { builds } from './builds'

async function main(): Promise<void> {
  for (const [name, build] of Object.entries(builds)) {
    const { ok, seconds, output } = await build()
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s)`)
    if (!ok) {
      console.log(output)
      process.exitCode = 1
    }
  }
}

void main()
