/** A new environment gets its collections, indexes and first person; doing it again changes nothing. */
import { execFile } from 'node:child_process'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { database } from '../../config/database'
import { openCloudApi } from '../../config/deploy/cloudApi'
import { prepareEnvironment } from '../../config/deploy/prepareEnvironment'

const refusal = (Code: string) => ({ Response: { RequestId: '1', Error: { Code, Message: `${Code} told` } } })

/** The platform's HTTP API as documented, for one environment. */
class PlayedPlatform {
  readonly collections = new Map<string, Set<string>>()
  readonly documents = new Map<string, string>()
  /** Phones may write their own into what is new. */
  readonly permissions = new Map<string, string>()
  /** What the key that is lent may do. */
  mayClose: 'all' | 'nothing' | ((collection: string) => boolean) = 'all'

  /** Tencent Cloud's API, which takes the key that WeChat lends. */
  permission(
    headers: IncomingHttpHeaders,
    { EnvId, CollectionName: name, AclTag }: Record<string, any>,
  ): object {
    const signed = /^TC3-HMAC-SHA256 Credential=lent-id\//.test(headers.authorization ?? '')
    if (!signed || headers['x-tc-token'] !== 'lent' || EnvId !== 'e') return refusal('AuthFailure')
    if (!this.collections.has(name)) return refusal('ResourceNotFound')
    if (headers['x-tc-action'] === 'DescribeDatabaseACL')
      return { Response: { RequestId: '1', AclTag: this.permissions.get(name) ?? 'PRIVATE' } }
    if (typeof this.mayClose === 'function' && !this.mayClose(name)) return refusal('UnauthorizedOperation')
    this.permissions.set(name, AclTag)
    return { Response: { RequestId: '1' } }
  }

  answer(path: string, body: Record<string, any>): object {
    if (path === '/cgi-bin/stable_token') {
      return body.secret === 'right'
        ? { access_token: 'token' }
        : { errcode: 40125, errmsg: 'invalid appsecret' }
    }
    if (!path.endsWith('?access_token=token')) return { errcode: 40014, errmsg: 'invalid access_token' }
    const action = path.slice('/tcb/'.length, path.indexOf('?'))
    const act = this.actions[action]
    return act ? act(body) : { errcode: -1, errmsg: `unknown ${action}` }
  }

  private readonly actions: Record<string, (body: Record<string, any>) => object> = {
    getqcloudtoken: () =>
      this.mayClose === 'nothing'
        ? { errcode: 45009, errmsg: 'reach max api daily quota limit' }
        : { errcode: 0, secretid: 'lent-id', secretkey: 'lent-key', token: 'lent', expired_time: 1 },
    databasecollectionget: ({ limit, offset }) => {
      const names = [...this.collections.keys()].slice(offset, offset + limit)
      return { errcode: 0, collections: names.map((name) => ({ name })) }
    },
    databasecollectionadd: ({ collection_name: name }) => {
      if (this.collections.has(name)) return { errcode: -502002, errmsg: 'collection exists' }
      this.collections.set(name, new Set())
      return { errcode: 0 }
    },
    updateindex: ({ collection_name: name, create_indexes: indexes, drop_indexes: dropped }) => {
      if (!Array.isArray(dropped)) return { errcode: 40101, errmsg: 'drop_indexes is missing' }
      const known = this.collections.get(name)!
      for (const index of indexes) {
        if (known.has(index.name)) return { errcode: -502003, errmsg: 'index already exists' }
        if (!index.keys.every((key: any) => ['1', '-1', '2dsphere'].includes(key.direction))) {
          return { errcode: 40097, errmsg: 'bad direction' }
        }
        known.add(index.name)
      }
      return { errcode: 0 }
    },
    databaseadd: ({ query }) => {
      const [, name, json] = /^db\.collection\("(\w+)"\)\.add\(\{ data: \[(.*)\] \}\)$/.exec(query)!
      const id = `${name}/${JSON.parse(json!)._id}`
      if (this.documents.has(id)) return { errcode: -501000, errmsg: 'E11000 duplicate key' }
      this.documents.set(id, json!)
      return { errcode: 0 }
    },
  }
}

let platform: PlayedPlatform
let server: Server
let origin: string
beforeEach(async () => {
  platform = new PlayedPlatform()
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString())
      const { url, headers } = request
      const answer = url === '/' ? platform.permission(headers, body) : platform.answer(url!, body)
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((closed) => server.close(closed)))

const account = () => ({ appId: 'wx', secret: 'right', env: 'e', origin, permissionOrigin: origin })
const first = { name: '演示办公', phone: '19900000001', township: '演示镇', officePhone: '0577-00000000' }

it('creates every collection and index of config/database.ts and the first office person', async () => {
  const cloud = await openCloudApi(account())
  await prepareEnvironment(cloud, database, first, () => undefined)
  expect([...platform.collections.keys()].sort()).toEqual(Object.keys(database).sort())
  for (const [name, { indexes }] of Object.entries(database)) {
    expect([...platform.collections.get(name)!].sort()).toEqual(indexes.map((index) => index.name).sort())
  }
  expect(JSON.parse(platform.documents.get('people/office-1')!)).toMatchObject({
    roles: ['office'],
    boundTo: null,
  })
})

it('a second person is entered with the first, or later, since power is given by two', async () => {
  const cloud = await openCloudApi(account())
  await prepareEnvironment(cloud, database, first, () => undefined)
  expect(platform.documents.has('people/office-2')).toBe(false)
  const second = { name: '演示办公二', phone: '19900000002' }
  await prepareEnvironment(cloud, database, { ...first, second }, () => undefined)
  expect(JSON.parse(platform.documents.get('people/office-2')!)).toMatchObject({
    ...second,
    roles: ['office'],
  })
})

it('repeated, it leaves everything as it is', async () => {
  const cloud = await openCloudApi(account())
  const lines: string[] = []
  await prepareEnvironment(cloud, database, first, () => undefined)
  await prepareEnvironment(cloud, database, first, (line) => lines.push(line))
  expect(lines.filter((line) => line.startsWith('新建'))).toEqual([])
  expect(lines).toContain('第一位河长办人员已登记过')
})

it('a wrong secret is told in plain words', async () => {
  await expect(openCloudApi({ ...account(), secret: 'wrong' })).rejects.toThrow('WX_SECRET')
})

it('no collection needs more indexes than the platform allows', () => {
  for (const { indexes } of Object.values(database)) expect(indexes.length).toBeLessThanOrEqual(20)
})

it('a collection that phones may touch is closed, also one that was there before', async () => {
  platform.collections.set('people', new Set())
  platform.permissions.set('people', 'READONLY')
  const lines: string[] = []
  const cloud = await openCloudApi(account())
  expect(await prepareEnvironment(cloud, database, null, (line) => lines.push(line))).toEqual([])
  for (const name of Object.keys(database))
    expect([name, platform.permissions.get(name)]).toEqual([name, 'ADMINONLY'])
  const all = Object.keys(database).length
  expect(lines).toContain(`已把 ${all} 个集合的权限改成「仅管理端可读写」`)
  lines.length = 0
  expect(await prepareEnvironment(cloud, database, null, (line) => lines.push(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('已把'))).toEqual([])
})

it('what could not be closed is told by name, with what to do, and the rest is made all the same', async () => {
  platform.mayClose = (name) => name !== 'identityVault'
  const troubles = await prepareEnvironment(await openCloudApi(account()), database, first, () => undefined)
  expect(troubles).toEqual([
    expect.stringMatching(/有 1 个集合的权限没能.*：identityVault。请马上到云开发控制台/),
  ])
  expect(platform.collections.get('reports')!.size).toBeGreaterThan(0)
  expect(platform.documents.has('people/office-1')).toBe(true)
})

it('an index that is refused is told, and the other collections get theirs', async () => {
  const schema = {
    ...database,
    broken: { indexes: [{ name: 'x', keys: [{ name: 'x', direction: 'up' as '1' }] }] },
  }
  const troubles = await prepareEnvironment(await openCloudApi(account()), schema, null, () => undefined)
  expect(troubles).toEqual([expect.stringMatching(/^集合 broken 的索引没有建全/)])
  expect(platform.collections.get('stuckWork')!.size).toBeGreaterThan(0)
})

/** `npm run deploy` against the stand-in: its exit code and what it printed. */
const deployed = () =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const root = path.resolve(__dirname, '../..')
    const env = { ...process.env, WX_APPID: 'wx', WX_SECRET: 'right', CLOUD_ENVIRONMENT: 'e' }
    const origins = { WX_API_ORIGIN: origin, TCB_API_ORIGIN: origin }
    const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'config/tasks/deploy.ts']
    execFile(process.execPath, command, { cwd: root, env: { ...env, ...origins } }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })

it('the command ends well only when every permission was seen to be right', async () => {
  const good = await deployed()
  expect([good.code, good.said]).toEqual([0, expect.stringContaining('数据库准备好了')])
  platform.mayClose = 'nothing'
  platform.permissions.clear()
  const bad = await deployed()
  expect(bad.code).toBe(1)
  expect(bad.said).toMatch(/!!!!\n【没有做完】有 \d+ 个集合的权限没能核对或设好（getqcloudtoken：45009/)
  expect(bad.said).not.toContain('数据库准备好了')
}, 60_000)
