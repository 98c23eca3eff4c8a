/** 一、水系基本概况 */
import type { Section } from '../outline'

export const waters: readonly Section[] = [
  {
    ...{ key: 'waters', level: 1, title: '水系基本概况', style: 'paragraph' },
    hint: '例如：流域面积多少',
    patterns: [
      {
        key: 'rivers',
        text: '{township}境内共有河道{rivers}，长度{riversLength}，划分河段{reaches}。',
        otherwise: '还没有登记河道。',
      },
      { key: 'basins', text: '分属{basinNames}。' },
      {
        key: 'riversByLevel.province',
        text: '其中省级河道有{provinceRiverNames}。',
        needs: ['provinceRivers'],
      },
      { key: 'riversByLevel.city', text: '市级河道有{cityRiverNames}。', needs: ['cityRivers'] },
      {
        key: 'riversByLevel.county',
        text: '县级河道有{countyRiverNames}，共{countyRivers}，长度{countyRiversLength}。',
        needs: ['countyRivers'],
      },
      {
        key: 'riversByLevel.lesser',
        text: '县级以下河道有{lesserRivers}，长度{lesserRiversLength}。',
      },
      { key: 'smallWaters', text: '另有山塘、水库、沟渠等小微水体{smallWaters}。' },
    ],
  },
]
