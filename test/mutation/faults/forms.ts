/** Faults of what is filled in on a phone: that nothing is lost, sent twice, or sent in words of before. */
import { type Faults, faultsIn } from '../fault'

export const forms: Faults = [
  ...faultsIn(
    'src/forms/OpenForm.ts',
    [
      'what was sent just before a kill is offered again',
      'const over = kept !== null && (await this.roads.isOnItsWay(idOf(kept)))',
      'const over = false',
    ],
    [
      'a correction that was begun opens as it was refused',
      'this.show(kept ?? refused)',
      'this.show(refused)',
    ],
    [
      'on a slow phone the first letter is written over the whole sentence',
      'return inTurn(() => this.roads.storage.write(key, JSON.stringify(open)))',
      'return this.roads.storage.write(key, JSON.stringify(open))',
    ],
    ['who comes straight back finds the sentence without its end', '    await turn\n', ''],
    [
      'photos of a form that was thrown away stay on the phone',
      'for (const localPath of photosIn(form)) await this.roads.removeFile(localPath)',
      'photosIn(form)',
    ],
    [
      'what was corrected of something given up stays for ever',
      'if (refused === null) await',
      'if (refused !== null) await',
    ],
    [
      'what lies on a phone that can not be read is written over',
      '() => ({ key: null, kept: null })',
      '() => ({ key, kept: null })',
    ],
    [
      'where what was sent can not be removed, no form opens',
      'if (over) await this.remove(key).catch(() => undefined)',
      'if (over) await this.remove(key)',
    ],
  ),
  ...faultsIn('src/forms/roads.ts', [
    'what has arrived opens once more as if it had been refused',
    "item?.state === 'refused' ? again(item)",
    'item ? again(item)',
  ]),
  ...faultsIn('src/forms/sendAgain.ts', [
    'a refused patrol that was corrected goes again in its old words',
    '(await outbox.isBeingCorrected(id)) || (await isPatrolCorrected(id))',
    'await outbox.isBeingCorrected(id)',
  ]),
  ...faultsIn(
    'src/forms/useKeptForm.ts',
    ['a form goes though the phone had no room to take it over', '    if (!safe) return false\n', ''],
    [
      'what was refused and thrown away still waits in the outbox',
      'if (refusedId !== null) await outbox.discard(refusedId)',
      'await outbox.opened',
    ],
    [
      'what is refused while one looks on does not come back into its form',
      'if (form === null && refusedId !== null) void',
      'if (form !== null && refusedId !== null) void',
    ],
    [
      'another refused one opens than the one that was tapped',
      'const wanted = correcting ?? refused?.id',
      'const wanted = refused?.id ?? correcting',
    ],
    [
      'the oldest refused one opens, not the newest',
      "outbox.items().find((item) => item.state === 'refused'",
      "[...outbox.items()].reverse().find((item) => item.state === 'refused'",
    ],
    [
      'an empty form says that something of the last time is still there',
      'JSON.stringify(form) !== JSON.stringify(blank(idOf(form)))',
      "idOf(form) !== ''",
    ],
    ['a phone that can not be read keeps quiet about it', 'full: full || onlyHere', 'full'],
    [
      'after one was handed over the next opens without a word on what lay there',
      'setRestored(liesThere(open, kind))',
      'setRestored(false)',
    ],
  ),
  ...faultsIn(
    'src/forms/useKeptText.ts',
    ['a sentence that was wiped out comes back', 'form?.text ?? before', 'form?.text || before'],
    [
      'one sentence is kept for everything of its kind',
      'useKeptForm(kindOf(key ?? ',
      'useKeptForm(kindOf(key?.split("/")[0] ?? ',
    ],
  ),
  ...faultsIn(
    'src/outbox/corrections.ts',
    ['a corrected entry of the office goes again in its old words', ", 'office-draft/'", ''],
    ['a corrected report goes again in its old words', "'report-draft/', ", ''],
    ['a corrected step of a reporter goes again in its old words', ' || key === step', ''],
  ),
  ...faultsIn('src/recorder/corrected.ts', [
    'on a phone that can not be read 「再交一次」 does nothing',
    '.catch(() => null)',
    '',
  ]),
  ...faultsIn(
    'src/pages/outbox/correction.ts',
    [
      'a refused patrol opens at its result, where nothing can be corrected',
      'patrol/finish/',
      'patrol/result/',
    ],
    ['a refused report opens as an empty one', '/report/new/index?reportId=${id}', '/report/new/index'],
    ['a refused 回头看 can not be corrected', ", 'recheck'", ''],
    ['a refused rating can not be corrected', ", 'rate'", ''],
    ['a refused objection opens as a complaint', '&about=${about}', ''],
  ),
]

export const services: Faults = [
  ...faultsIn(
    'src/services/unsaved.ts',
    [
      'a tab is closed unasked while another page lies over the typed one',
      'tab: held.length > 0',
      'tab: onScreen().length > 0',
    ],
    [
      'a page that lies over the typed one is not left unasked',
      'page: onScreen().length > 0',
      'page: held.length > 0',
    ],
    ['who said 「不要了，离开」 is asked again', '    letGo(...lost)\n', ''],
    [
      'a sheet that is closed asks about what is typed below it',
      'part === undefined || each.part === part',
      'part !== undefined || each.part === part',
    ],
  ),
  ...faultsIn(
    'src/services/pages.ts',
    ['the eleventh page does not open', 'depth() < deepest', 'depth() <= deepest'],
    ['「返回」 on a page opened from a card does nothing', 'depth() > 1 ?', 'depth() > 0 ?'],
    ['a page opens twice under two quick touches', 'setTimeout(forget, doubleTouch)', 'forget()'],
    [
      'who goes back two pages quickly stays on the first',
      'touched?.url === url && touched.on === touch.on',
      'touched?.url === url',
    ],
    [
      'what is typed on a page below is thrown away unasked',
      'open(url, Taro.reLaunch, leaveAll)',
      'open(url, Taro.reLaunch, leave)',
    ],
    ['a page that could not be opened never opens', '    forget()\n    const', '    const'],
  ),
  ...faultsIn(
    'src/services/answerShelf.ts',
    ['a phone that is full lets go of too little for a long patrol', 'Math.min(all / 2', 'Math.max(all / 2'],
    ['the newest answers go first', '=> a - b)', '=> b - a)'],
    [
      'what is kept for days without network is forgotten with a kill',
      '    await this.trim()\n    this.writeList(list)',
      '    await this.trim()',
    ],
  ),
  ...faultsIn(
    'src/services/sweepFiles.ts',
    ['documents of Word stay on the phone for ever', 'xlsx|docx|zip', 'xlsx|zip'],
    [
      'photos of a form are swept where the phone calls its folder otherwise today',
      'includes(nameOf(path))',
      'includes(path)',
    ],
    ['photos of what could not be read are swept', '(answer|recording)', '(answer|recording|aside)'],
    ['photos of a form that is open in another window are swept', '> LEFT_FOR', '> 0'],
  ),
  ...faultsIn(
    'src/services/keptAnswers.ts',
    [
      'a full phone keeps old answers, and a patrol finds no room',
      '  whenFull((characters) => shelf.makeRoom(characters))\n',
      '',
    ],
    ['answers to two questions are taken for each other', '`${action}/${question}`', '`${action}`'],
  ),
]

export const components: Faults = [
  ...faultsIn('src/components/Sheet.tsx', [
    'a touch beside a sheet at work closes it',
    'busy || leavePart(onClose)',
    'leavePart(onClose)',
  ]),
  ...faultsIn('src/components/ConfirmSheet.tsx', [
    'a touch beside what was confirmed closes it while it is under way',
    '{ open, title, busy }',
    '{ open, title }',
  ]),
  ...faultsIn(
    'src/components/SentenceSheet.tsx',
    ['a sentence goes with the blanks around it', 'onSend(text.trim())', 'onSend(text)'],
    [
      'a sentence that was not sent is gone',
      'isSound() && (await onSend(text.trim()))) await',
      'isSound() && ((await onSend(text.trim())), true)) await',
    ],
    ['who leaves is asked about a sentence that is kept', "kept === null && text !== ''", "text !== ''"],
    ['Enter in a short reason sends nothing', 'short ? () => void send() : undefined', 'undefined'],
  ),
  ...faultsIn(
    'src/components/KeptNotice.tsx',
    ['「重新填」 asks nothing', 'onPress={() => ask(true)}', 'onPress={onAnew}'],
    ['the question 「重新填？」 stands there again by itself', '          ask(false)\n', ''],
  ),
  ...faultsIn(
    'src/components/KeptPhotos.tsx',
    ['a photo taken in place of another gets its number', 'Math.max(last.current,', 'Math.max(first,'],
    ['a photo that was taken away stays on the phone', 'if (photo) await removeFile(photo.localPath)', ''],
    [
      'a photo that could not be taken is passed over in silence',
      'say(photoSentence(error))',
      'photoSentence(error)',
    ],
  ),
  ...faultsIn('src/components/Unsaved.tsx', [
    'a page that opens above the typed one can not be left',
    'useDidHide(() => turn(false))',
    'useDidHide(() => turn(true))',
  ]),
]
