import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
beforeAll(async () => {
  cloud = await startCloud({ rivers: { indexes: [] } })
  db = cloud.db
})
afterAll(() => cloud.close())

describe('documents one by one', () => {
  it('adds a document and gives it a 32-digit id', async () => {
    const added = await db.collection('rivers').add({ data: { name: '带溪', length: 12.5 } })
    expect(added).toEqual({ _id: expect.stringMatching(/^[0-9a-f]{32}$/), errMsg: 'collection.add:ok' })
    expect(await db.collection('rivers').doc(added._id).get()).toEqual({
      data: { _id: added._id, name: '带溪', length: 12.5 },
      errMsg: 'document.get:ok',
    })
  })

  it('adds many and answers all ids', async () => {
    const added = await db.collection('rivers').add({ data: [{ _id: 'many-1' }, { _id: 'many-2' }] })
    expect(added).toEqual({ _ids: ['many-1', 'many-2'], errMsg: 'collection.add:ok' })
  })

  it('keeps dates, places, null, nested lists and large numbers as they were', async () => {
    const at = new Date('2024-03-01T00:00:00.123Z')
    const data = {
      at,
      place: db.Geo.Point(120.3, 27.6),
      none: null,
      list: [1, [2, { at }]],
      big: 2 ** 45,
      half: -0.5,
    }
    await db.collection('rivers').doc('kinds').set({ data })
    const { data: read } = await db.collection('rivers').doc('kinds').get()
    expect(read).toEqual({
      _id: 'kinds',
      ...data,
      place: expect.objectContaining({ longitude: 120.3, latitude: 27.6 }),
    })
    expect(read.at).toBeInstanceOf(Date)
  })

  it('answers set with created for a new document and updated for an old one', async () => {
    const doc = db.collection('rivers').doc('set')
    expect(await doc.set({ data: { a: 1, b: 2 } })).toEqual({
      _id: 'set',
      errMsg: 'document.set:ok',
      stats: { created: 1, updated: 0 },
    })
    expect(await doc.set({ data: { a: 3 } })).toMatchObject({ stats: { created: 0, updated: 1 } })
    expect((await doc.get()).data).toEqual({ _id: 'set', a: 3 })
  })

  it('counts a document updated that is set to what it was', async () => {
    const doc = db.collection('rivers').doc('same')
    await doc.set({ data: { a: 1 } })
    expect(await doc.set({ data: { a: 1 } })).toMatchObject({ stats: { created: 0, updated: 1 } })
    expect(await doc.update({ data: { a: 1 } })).toMatchObject({ stats: { updated: 0 } })
    await db.runTransaction(async (transaction: any) => {
      const same = transaction.collection('rivers').doc('same')
      expect(await same.set({ data: { a: 1 } })).toMatchObject({ stats: { created: 0, updated: 1 } })
    })
  })

  it('keeps keys that end in a dot, and refuses a dot inside of one', async () => {
    const doc = db.collection('rivers').doc('dots')
    await doc.set({ data: { 'St.': { 'No.': 1 } } })
    expect((await doc.get()).data).toEqual({ _id: 'dots', 'St.': { 'No.': 1 } })
    await expect(doc.set({ data: { 'a.b': 1 } })).rejects.toThrow()
  })

  it('refuses to read a document that does not exist', async () => {
    expect(await refusalOf(db.collection('rivers').doc('nothing').get())).toEqual({
      errCode: -1,
      errMsg: 'document.get:fail document with _id nothing does not exist',
    })
  })

  it('counts nothing updated or removed where there is no document', async () => {
    const doc = db.collection('rivers').doc('nothing')
    expect(await doc.update({ data: { a: 1 } })).toEqual({
      stats: { updated: 0 },
      errMsg: 'document.update:ok',
    })
    expect(await doc.remove()).toEqual({ stats: { removed: 0 }, errMsg: 'document.remove:ok' })
  })

  it('refuses a second document of the same id', async () => {
    await db.collection('rivers').add({ data: { _id: 'twice' } })
    const refusal = await refusalOf(db.collection('rivers').add({ data: { _id: 'twice' } }))
    expect(refusal.errCode).toBe(-502001)
    expect(refusal.errMsg).toContain('E11000 duplicate key error')
  })

  it('refuses a collection that does not exist', async () => {
    const refusal = await refusalOf(db.collection('lakes').get())
    expect(refusal.errCode).toBe(-502005)
    expect(refusal.errMsg).toContain('Db or Table not exist')
  })

  it('creates a collection once', async () => {
    expect(await db.createCollection('ponds')).toMatchObject({ errMsg: 'createCollection:ok' })
    await db.collection('ponds').add({ data: { _id: 1 } })
    expect((await db.collection('ponds').doc(1).get()).data).toEqual({ _id: 1 })
    const again = await db.createCollection('ponds').catch((error: unknown) => error)
    expect(again.message).toContain('Table exist')
  })
})
