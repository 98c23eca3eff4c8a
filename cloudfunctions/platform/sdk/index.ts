/** The only door to wx-server-sdk: database, storage, open APIs and who is calling. */
export { callerIdentity, phoneNumberOf } from './caller'
export { checkMedia, checkText, type TextVerdict } from './contentSecurity'
export { database, type RawTransaction } from './database'
export {
  copyFile,
  fileAddresses,
  fileIdOf,
  filesAtOnce,
  pathIn,
  readFile,
  removeFiles,
  storeFile,
} from './files'
export { callFunction } from './functions'
export { type MediaVerdict, readMediaVerdict } from './mediaVerdict'
export { miniProgramCode, openGroupOf, sendMessage } from './messages'
