/**
 * Parts of the SDK's and of WeChat Pay's dependencies that a cloud function of ours never runs, replaced at bundling
 * by the least that lets them load. Neither is touched itself. Loading dominates a cold start, so each entry was
 * measured (docs/benchmarks.md). Using one of them fails loudly with its name.
 */
import type { Plugin } from 'esbuild'

const refusal = (name: string) =>
  `() => { throw new Error(${JSON.stringify(`${name} is left out of the bundle (config/functions/leftOut.ts)`)}) }`

const refuse = (name: string) =>
  `const refuse = ${refusal(name)};
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
  // Reads what an upload is answered: nothing when it was stored, else the XML of an error, passed on as it is.
  xml2js: `module.exports = { parseString: (body, done) => {
    const text = [String(body)]
    done(null, text[0] ? { Error: { Code: text, Message: text, RequestId: text, TraceId: text } } : null)
  } }`,
  // Watches collections over a socket; a function answers and ends.
  './realtime/websocket-client': `module.exports = { RealtimeWebSocketClient: class {
    constructor() { (${refusal('watching collections')})() }
  } }`,
  // Documents travel as extended JSON, never as binary BSON.
  './parser/serializer': refuse('binary BSON'),
  './parser/deserializer': refuse('binary BSON'),
  './parser/calculate_size': refuse('binary BSON'),
  // Models again: what the SDK would ask them with.
  './ai': refuse('@cloudbase/node-sdk/ai'),
  // Chosen where there is a browser.
  '../adapters/xhr': refuse('axios/adapters/xhr'),
  // Tells on the console of each redirection, if it is there.
  debug: 'module.exports = () => () => {}',
  // Names a form for `toString`, and asks first whether this JavaScript can: ours can.
  'es-set-tostringtag': `module.exports = (form, value) =>
    Object.defineProperty(form, Symbol.toStringTag, { configurable: true, value })`,
  // Cloud functions reach the platform directly.
  'http-proxy-agent': refuse('http-proxy-agent'),
  'https-proxy-agent': refuse('https-proxy-agent'),
  // Signs custom-login tickets for other clients.
  jsonwebtoken: refuse('jsonwebtoken'),
  // Full table of media types; uploads of ours are pictures and office documents.
  'mime-db': `module.exports = {
    'application/octet-stream': {}, 'application/json': { extensions: ['json'] },
    'image/jpeg': { extensions: ['jpg', 'jpeg'] }, 'image/png': { extensions: ['png'] } }`,
  // Writes and reads the XML of WeChat Pay's first interface (v2); we speak v3, which is JSON.
  'fast-xml-parser': `const refuse = ${refusal('fast-xml-parser')};
    module.exports = { XMLParser: class { parse = refuse }, XMLBuilder: class { build = refuse } }`,
  // Uploads pictures to WeChat Pay.
  '@thenorthmemory/multipart': `module.exports = class { constructor() { (${refusal('@thenorthmemory/multipart')})() } }`,
}

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    const names = Object.keys(replacements).map((name) => name.replace(/[/\\-]/g, '\\$&'))
    const filter = new RegExp(`^(${names.join('|')})$`)
    // A relative name of ours is another file.
    build.onResolve({ filter }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]/.test(importer) || !path.startsWith('.')
        ? { path, namespace: 'left-out' }
        : null,
    )
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: replacements[path] as string,
      loader: 'js',
    }))
  },
}
