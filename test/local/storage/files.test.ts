import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'

interface Answer {
  fileID: string
  fileList: Array<{ fileID: string; status: number; tempFileURL: string }>
}

describe('files, through the SDK', () => {
  let cloud: TestServices
  beforeAll(async () => {
    cloud = await startTestServices()
  })
  afterAll(() => cloud.close())

  const fileId = (file: string) => `cloud://river-local.local-river-local/${file}`
  const act = (event: object) => cloud.call('files', event, { openid: 'chief-1' }) as Promise<Answer>
  const upload = (file: string, text: string) => act({ deed: 'upload', path: file, text })
  const download = (fileID: string) => act({ deed: 'download', fileID })

  it('come back as they were uploaded', async () => {
    const { fileID } = await upload('patrols/p1/before.txt', '河道干净')
    expect(fileID).toBe(fileId('patrols/p1/before.txt'))
    expect(await download(fileID)).toBe('河道干净')
  })

  it.each(['照片/桥下 1.jpg', 'a%2Fb.txt', 'plus+and=and,comma.txt', 'deep/er/and/er.txt'])(
    'may be called %s',
    async (name) => {
      const { fileID } = await upload(name, name)
      expect(await download(fileID)).toBe(name)
    },
  )

  it('may have a name that is the folder of another', async () => {
    await upload('reach', 'a file')
    await upload('reach/one', 'another')
    expect(await download(fileId('reach'))).toBe('a file')
    expect(await download(fileId('reach/one'))).toBe('another')
  })

  it('are replaced by a second upload of the same name', async () => {
    await upload('same.txt', 'first')
    await upload('same.txt', 'second')
    expect(await download(fileId('same.txt'))).toBe('second')
  })

  it('are refused names that lead out of their place', async () => {
    for (const name of ['../out.txt', '/abs.txt', 'a//b.txt', '', 'x'.repeat(851)]) {
      expect(await upload(name, 'x')).toHaveProperty('errCode')
    }
  })

  it('answer each for itself when addresses are asked for', async () => {
    await upload('there.png', 'picture')
    const { fileList } = await act({
      deed: 'addresses',
      fileList: [
        fileId('there.png'),
        fileId('not-there.png'),
        'cloud://other-env.bucket/there.png',
        'no id at all',
        { fileID: fileId('there.png'), maxAge: 60 },
        'cloud://river-local.another-bucket/there.png',
      ],
    })
    expect(fileList.map(({ status }) => status)).toEqual([0, -503003, -503002, -503003, 0, -503003])
    expect(fileList[1]).toMatchObject({
      status: -503003,
      tempFileURL: '',
    })
    const picture = await fetch(fileList[0]?.tempFileURL ?? '')
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual(['image/png', 'picture'])
  })

  it.each([fileId('not-there.png'), 'no id at all', 'cloud://river-local.another-bucket/there.png'])(
    'are said not to be there when %s is downloaded',
    async (fileID) => {
      expect(await download(fileID)).toMatchObject({
        errMsg: expect.stringContaining('STORAGE_FILE_NONEXIST'),
      })
    },
  )

  it('cannot be read by an address that was changed or is over', async () => {
    await upload('secret.txt', 'x')
    const fileList = [{ fileID: fileId('secret.txt'), maxAge: 1 }]
    const { tempFileURL = '' } = (await act({ deed: 'addresses', fileList })).fileList[0] ?? {}
    expect((await fetch(tempFileURL)).status).toBe(200)
    expect((await fetch(tempFileURL.replace('secret', 'there'))).status).toBe(403)
    expect(
      (await fetch(tempFileURL.replace(/t=(\d+)/, (_: string, t: string) => `t=${Number(t) + 9}`))).status,
    ).toBe(403)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect((await fetch(tempFileURL)).status).toBe(403)
  })

  it('are gone after they were deleted, and deleting again says so', async () => {
    const { fileID } = await upload('old.txt', 'x')
    expect((await act({ deed: 'remove', fileList: [fileID] })).fileList).toMatchObject([
      { fileID, status: 0 },
    ])
    expect((await act({ deed: 'remove', fileList: [fileID] })).fileList).toMatchObject([
      { fileID, status: -503003 },
    ])
    expect(await download(fileID)).toHaveProperty('errCode')
  })

  it('are asked for at most fifty at a time', async () => {
    const fileList = Array.from({ length: 51 }, (_, n) => fileId(`${n}.txt`))
    expect(await act({ deed: 'addresses', fileList })).toHaveProperty('errCode')
  })

  it('keep their old content when an upload breaks off', async () => {
    await upload('whole.txt', 'whole')
    await breakOffUpload(cloud.gateway.url, 'whole.txt')
    expect(await download(fileId('whole.txt'))).toBe('whole')
    const kept = await readdir(path.join(cloud.dataDir, 'files'))
    expect(kept.filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

/** Announces a hundred bytes, sends ten, and hangs up. */
async function breakOffUpload(url: string, name: string): Promise<void> {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(`POST /upload?path=${name} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf a fil`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
}
