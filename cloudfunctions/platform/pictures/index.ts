/** Photos from phones: made harmless before anyone else can see them. */
export { cleanPictures, type CleanPicture, findUploads, type Upload } from './cleanPictures'
export { dropFiles } from './dropFiles'
export { printDistance } from './print'
export {
  forgetNoted,
  freshPath,
  isUploadFor,
  noteFiles,
  notedSince,
  noteUploads,
  someTooOld,
  uploads,
} from './uploads'
