/** Whose upload a file is: what is handed in with a record was uploaded for it, or it is somebody else's. */
import { isUploadFor } from '../../../cloudfunctions/platform/pictures/uploads'

const at = (path: string) => `cloud://river-local.bucket/${path}`

it('is the record’s whose folder it lies in', () => {
  expect(isUploadFor('registers/board-1', at('registers/board-1/a.jpg'))).toBe(true)
  expect(isUploadFor('registers/board-1', at('registers/board-12/a.jpg'))).toBe(false)
})

it('is nobody else’s whose folder is named further down the path', () => {
  expect(isUploadFor('registers/board-1', at('reports/mine/registers/board-1/a.jpg'))).toBe(false)
})

it('a record that calls itself as the folder of the copies does not get all of them', () => {
  expect(isUploadFor('registers/clean', at('registers/clean/board-1/a.jpg'))).toBe(false)
})
