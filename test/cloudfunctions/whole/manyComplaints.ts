/** Complaints of nine days, each second one open, each third one an objection. */
import { anything, byId, type Listing } from './listing'

export const complaint = (n: number) => ({
  ...{
    _id: `c-${n}`,
    key: `2026-11-${10 + (n % 9)}_c-${n}`,
    text: '演示',
    photos: [],
    words: 'pass',
    digest: '',
  },
  ...{ kind: n % 3 === 0 ? 'objection' : 'complaint', about: n % 3 === 0 ? 'sheet' : null },
  ...{ day: '2026-11-10', dueDay: '2026-11-17', open: n % 2 === 0, answers: [] },
})

export const complaintListing: Listing<'complaint.list'> = {
  ...{ as: 'office', collection: 'complaints', order: ['key', 'desc'], ...byId },
  asked: [
    [{}, anything],
    [{ open: true }, ({ open }) => open === true],
    [{ about: 'sheet' }, ({ about }) => about === 'sheet'],
  ],
}
