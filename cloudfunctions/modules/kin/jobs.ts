import { forgetKin } from './kinRepo'

export const kinJobs = [forgetKin]
