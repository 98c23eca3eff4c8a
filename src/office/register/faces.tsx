/** The registers of the desk, by the name in the address of their pages. */
import { leaves } from '@domain/assessment/leaves'
import { departments } from '@domain/register/department'
import type { RegisterName } from '@domain/register/registers'
import { alertFace } from '../alert/alertFace'
import type { Face } from '@/office/kit/register/face'
import { outletFace } from '../outlet/outletFace'
import { planFaces } from '../plan/planFaces'
import { checkFace, contractFace, fundFace, payFace } from '../cleaning/faces'
import { institutionFace, meetingFace } from '../meeting/meetingFaces'
import {
  campaignFace,
  carrierFace,
  materialFace,
  newsFace,
  villageRuleFace,
} from '../publicity/publicityFaces'
import { contentFace } from '../push/contentFace'
import { groupFace } from '../push/group/groupFace'
import { personFace } from './person/personFace'
import { signBoardFace } from '../signBoard/signBoardFace'
import { waterFace } from '../water/waterFace'
import { readingFace, sectionFace } from '../waterQuality/faces'
import { surveyFace } from '../survey/surveyFace'
import { trainingFace } from '../training/trainingFace'
import { clueFace, rectificationFace } from '../supervision/faces'

const faces: Readonly<Record<RegisterName | 'person', Face>> = {
  person: personFace,
  content: contentFace,
  group: groupFace,
  signBoard: signBoardFace,
  water: waterFace,
  section: sectionFace,
  reading: readingFace,
  outlet: outletFace,
  cleaningContract: contractFace,
  cleaningCheck: checkFace,
  cleaningPay: payFace,
  cleaningFund: fundFace,
  ...planFaces,
  institution: institutionFace,
  meeting: meetingFace,
  training: trainingFace,
  campaign: campaignFace,
  material: materialFace,
  carrier: carrierFace,
  villageRule: villageRuleFace,
  news: newsFace,
  survey: surveyFace,
  leave: {
    ...{ register: leaves, section: 'leaves', icon: 'pause' },
    ...{ add: '登记请假', none: '还没有登记请假', purpose: '登记后，这些天不计入考核' },
  },
  clue: clueFace,
  rectification: rectificationFace,
  alert: alertFace,
  department: {
    ...{ register: departments, section: 'departments', icon: 'people' },
    ...{ add: '添加部门', none: '还没有部门', purpose: '添加后，问题就能交办给他们' },
  },
}

/** Null where nothing is called so. */
export function faceOf(name: string | undefined): Face | null {
  const known: Readonly<Record<string, Face>> = faces
  return (name !== undefined && Object.prototype.hasOwnProperty.call(known, name) && known[name]) || null
}
