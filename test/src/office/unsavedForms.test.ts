/** Whatever is typed at the desk says that it is not saved yet (`Unsaved`), or stands here with the reason why it need not. */
import { readdirSync, readFileSync } from 'node:fs'

const typed = /<(TextField|TextEntry|Blank|Photos|KeptPhotos)\b/

const needNot: Readonly<Record<string, readonly string[]>> = {
  'a field, in a form that says it': [
    'office/kit/Blank.tsx',
    'office/kit/register/fields/Along.tsx',
    'office/kit/register/fields/Figure.tsx',
    'office/kit/register/fields/People.tsx',
    'office/kit/register/fields/Words.tsx',
    'office/outlet/CodeField.tsx',
    'office/push/Paragraphs.tsx',
    'office/push/TextEditor.tsx',
    'office/register/person/VillageField.tsx',
  ],
  'rules, whose page says it': [
    'office/about/index.tsx',
    'office/assessment/rules/Items.tsx',
    'office/assessment/rules/index.tsx',
    'office/patrol/policy/Thresholds.tsx',
    'office/push/TemplateCard.tsx',
    'office/push/policy/Times.tsx',
    'office/report/policy/Deadlines.tsx',
    'office/reward/policy/Amounts.tsx',
    'office/reward/policy/index.tsx',
    'office/water/rules/OnTheBank.tsx',
    'office/water/rules/Quality.tsx',
  ],
  'what is looked for': [
    'office/kit/PickSheet.tsx',
    'office/kit/SearchLine.tsx',
    'office/kit/desk/Search.tsx',
    'office/reward/cashCounter.tsx',
    'work/list/Narrowing.tsx',
  ],
  'kept on the device with every key': [
    'office/kit/register/LineForm.tsx',
    'office/patrol/SeenOnPaper.tsx',
    'office/patrol/paperPatrol.tsx',
    'office/report/EntryForm.tsx',
    'office/report/EntryPhotos.tsx',
    'work/command/DispatchSheet.tsx',
    'work/command/EvidenceSheet.tsx',
    'work/command/UrgeSheet.tsx',
    'work/command/VerifySheet.tsx',
  ],
  'a reason that goes with each change, and stays for the next': ['office/summary/index.tsx'],
}

it('each form of the desk says what is typed in it and not saved', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (!/^(office|work)\/.*\.tsx$/.test(file)) return false
    const text = readFileSync(`src/${file}`, 'utf8')
    return typed.test(text) && !text.includes('<Unsaved')
  })
  expect(files.sort()).toEqual(Object.values(needNot).flat().sort())
})
