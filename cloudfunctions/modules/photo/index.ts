/** Photos on their way, whatever record they are for. */
import { announcePhotos } from './announcePhotos'
import { sweepUploads } from './sweepUploads'

export const photoJobs = [sweepUploads]

export const photoHandlers = { 'photo.announce': announcePhotos }
