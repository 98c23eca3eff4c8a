/**
 * Parts of the SDK's dependencies that a cloud function of ours never runs, replaced at bundling by the least
 * that lets the SDK load. The SDK itself is not touched. Loading it dominates a cold start, so each entry was
 * measured (docs/benchmarks.md). Using one of them fails loudly with its name.
 */
import type { Plugin } from 'esbuild'

const refuse = (name: string) =>
  `const refuse = () => { throw new Error(${JSON.stringify(`${name} is left out of the bundle (config/functions/leftOut.ts)`)}) };
   module.exports = new Proxy(refuse, { get: (_, key) => key === '__esModule' ? false : key === 'default' ? refuse : refuse });`

/** Module → what stands in its place. */
const replacements: Record<string, string> = {
  // Talks to models; no action of ours does.
  '@cloudbase/ai': refuse('@cloudbase/ai'),
  '@cloudbase/app': refuse('@cloudbase/app'),
  '@cloudbase/adapter-wx_mp': refuse('@cloudbase/adapter-wx_mp'),
  'web-streams-polyfill': refuse('web-streams-polyfill'),
  // The data-model client extends every app object at construction: the least is to hand it back.
  '@cloudbase/wx-cloud-client-sdk':
    'module.exports = { default: { init: (app) => app }, init: (app) => app }',
  // Reads the XML of a failed storage upload; the status code is enough.
  xml2js: 'module.exports = { parseString: (text, done) => done(null, { Error: { Message: [text] } }) }',
  // Cloud functions reach the platform directly.
  'http-proxy-agent': refuse('http-proxy-agent'),
  'https-proxy-agent': refuse('https-proxy-agent'),
  // Signs custom-login tickets for other clients.
  jsonwebtoken: refuse('jsonwebtoken'),
  // Full table of media types; uploads of ours are pictures and office documents.
  'mime-db': `module.exports = {
    'application/octet-stream': {}, 'application/json': { extensions: ['json'] },
    'image/jpeg': { extensions: ['jpg', 'jpeg'] }, 'image/png': { extensions: ['png'] } }`,
}

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    const names = Object.keys(replacements).map((name) => name.replace(/[/\\-]/g, '\\$&'))
    const filter = new RegExp(`^(${names.join('|')})$`)
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }))
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: replacements[path] as string,
      loader: 'js',
    }))
  },
}
