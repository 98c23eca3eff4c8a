/** What refusals say that only the office meets: they travel with its pages, each of which imports this. */
import { officeProblems } from '@domain/contract/officeProblems'
import { learn } from '@domain/contract/problems'

learn(officeProblems)
