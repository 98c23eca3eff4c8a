import { openPhotoCloud, type PhotoCloud } from './photoCloud'

let cloud: PhotoCloud
beforeAll(async () => {
  cloud = await openPhotoCloud({})
})
afterAll(() => cloud.close())

it('a list with more photos than WeChat answers in one request has the addresses of all', async () => {
  const paths = Array.from({ length: 120 }, (_, n) => `registers/${'a'.repeat(20)}/${n}.txt`)
  const files = await Promise.all(paths.map((path) => cloud.sdk.storeFile(path, Buffer.from(path))))
  const addresses = await cloud.sdk.fileAddresses([...files, files[0]!])
  expect(Object.keys(addresses)).toHaveLength(120)
  expect(await (await fetch(addresses[files[119]!]!)).text()).toBe(paths[119])
})
