/** A new environment gets its collections, indexes and first person; doing it again changes nothing. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { database } from '../../config/database'
import { openCloudApi } from '../../config/deploy/cloudApi'
import { prepareEnvironment } from '../../config/deploy/prepareEnvironment'

/** The platform's HTTP API as documented, for one environment. */
class PlayedPlatform {
  readonly collections = new Map<string, Set<string>>()
  readonly documents = new Map<string, string>()

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
      response.end(JSON.stringify(platform.answer(request.url!, body)))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((closed) => server.close(closed)))

const first = { name: '演示办公', phone: '19900000001', township: '演示镇', officePhone: '0577-00000000' }

it('creates every collection and index of config/database.ts and the first office person', async () => {
  const cloud = await openCloudApi({ appId: 'wx', secret: 'right', env: 'e', origin })
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
  const cloud = await openCloudApi({ appId: 'wx', secret: 'right', env: 'e', origin })
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
  const cloud = await openCloudApi({ appId: 'wx', secret: 'right', env: 'e', origin })
  const lines: string[] = []
  await prepareEnvironment(cloud, database, first, () => undefined)
  await prepareEnvironment(cloud, database, first, (line) => lines.push(line))
  expect(lines.filter((line) => line.startsWith('新建'))).toEqual([])
  expect(lines).toContain('第一位河长办人员已登记过')
})

it('a wrong secret is told in plain words', async () => {
  await expect(openCloudApi({ appId: 'wx', secret: 'wrong', env: 'e', origin })).rejects.toThrow('WX_SECRET')
})

it('no collection needs more indexes than the platform allows', () => {
  for (const { indexes } of Object.values(database)) expect(indexes.length).toBeLessThanOrEqual(20)
})
