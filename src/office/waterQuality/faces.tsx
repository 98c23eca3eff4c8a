/** Sections and readings on the desk. */
import { readings } from '@domain/waterQuality/readings'
import { sections } from '@domain/waterQuality/sections'
import type { Face } from '@/office/kit/register/face'
import { SectionLine } from './SectionLine'

export const sectionFace: Face = {
  ...{ register: sections, section: 'sections', icon: 'place', sheet: 'sections' },
  ...{ add: '登记断面', none: '还没有登记断面', purpose: '登记后可以录水质，看它一年来的变化' },
  pane: ({ id }) => <SectionLine id={id} />,
}

export const readingFace: Face = {
  ...{ register: readings, section: 'readings', icon: 'river', sheet: 'waterReadings' },
  ...{ add: '录一次监测', none: '还没有监测数据', purpose: '录入后自动评出类别；不达标的河段会增加巡河' },
  hints: {
    ammonia: () => '低于检出限写 <0.05 或 0.05L，未检出写 ND；没有测的空着',
    transparency: () => '看得见底写「见底」',
  },
}
