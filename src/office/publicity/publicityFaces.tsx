/** Publicity on the desk. */
import { campaigns, carriers, materials, villageRules } from '@domain/publicity/publicity'
import { newsItems } from '@domain/news/news'
import { wordsOf } from '@domain/register/kit/words'
import type { Face } from '@/office/kit/register/face'

export const campaignFace: Face = {
  ...{ register: campaigns, section: 'campaigns', icon: 'people', sheet: 'campaigns' },
  ...{ add: '登记活动', none: '还没有登记宣传活动', purpose: '场次、人数和发出的资料会计入年度总结' },
}

export const materialFace: Face = {
  ...{ register: materials, section: 'materials', icon: 'speech', sheet: 'materials' },
  ...{ add: '登记资料或播放', none: '还没有登记资料和播放', purpose: '发了多少份、在哪里播了，计入年度总结' },
}

export const carrierFace: Face = {
  ...{ register: carriers, section: 'carriers', icon: 'place', sheet: 'carriers' },
  ...{ add: '登记载体', none: '还没有登记宣传载体', purpose: '道旗、展架、灯杆标语等，有几处、现状怎样' },
}

export const villageRuleFace: Face = {
  ...{ register: villageRules, section: 'villageRules', icon: 'speech', sheet: 'villageRules' },
  ...{ add: '登记村规民约', none: '还没有登记村规民约', purpose: '哪些村写进了治水条款，上了公告栏' },
}

export const newsFace: Face = {
  ...{ register: newsItems, section: 'news', icon: 'upload', sheet: 'news' },
  ...{
    add: '登记报送',
    none: '还没有登记信息报送',
    purpose: '时限快到会出现在「今天」；报出去了填日期，被采用了记次数',
  },
  words: {
    sent: ({ sent, due }) =>
      sent
        ? `${wordsOf(newsItems.fields.sent, sent)}${String(sent) > String(due) ? '，晚报' : ''}`
        : '还没报',
  },
}
