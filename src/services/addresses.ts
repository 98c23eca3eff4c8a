/**
 * The address of a page is its file. Addresses that were given out before a page moved lie in cards, messages, printed
 * codes and links, and are opened for good: they are looked up here. What was a page of its own may be
 * a register by now.
 */
import { openInPlace, openPage, toToday } from './pages'

export const moved: Readonly<Record<string, string>> = {
  'office/assessmentRules/index': 'office/assessment/rules/index',
  'office/cashCounter/index': 'office/reward/cashCounter',
  'office/check/index': 'bank/check/index',
  'office/cleaning/cleaningDay': 'bank/cleaning/index',
  'office/cleaningDay/index': 'bank/cleaning/index',
  'office/cockpit/index': 'office/desk/cockpit',
  'office/codes/index': 'office/register/codes',
  'office/complaints/index': 'office/complaint/complaints',
  'office/dispatchPolicy/index': 'office/report/policy/index',
  'office/documents/index': 'office/document/documents',
  'office/draws/index': 'office/draw/draws',
  'office/dutyPolicy/index': 'office/patrol/policy/index',
  'office/enterReport/index': 'office/report/enterReport',
  'office/entry/index': 'office/register/entry',
  'office/grants/index': 'office/identity/grants',
  'office/group/index': 'office/register/entry?of=group',
  'office/groups/index': 'office/register/index?of=group',
  'office/handovers/index': 'office/handover/handovers',
  'office/holidays/index': 'office/calendar/holidays',
  'office/import/index': 'office/register/import/index',
  'office/importReaches/index': 'office/register/reach/import/index',
  'office/myTasks/index': 'office/plan/myTasks',
  'office/overview/index': 'office/desk/overview',
  'office/paperPatrol/index': 'office/patrol/paperPatrol',
  'office/patrol/index': 'office/patrol/patrol',
  'office/patrols/index': 'office/patrol/patrols',
  'office/people/index': 'office/register/index?of=person',
  'office/person/index': 'office/register/entry?of=person',
  'office/plan/index': 'office/plan/plan',
  'office/planTask/index': 'office/plan/planTask',
  'office/push/group/group': 'office/register/entry?of=group',
  'office/push/group/groups': 'office/register/index?of=group',
  'office/pushLog/index': 'office/push/log/index',
  'office/pushPolicy/index': 'office/push/policy/index',
  'office/pushes/index': 'office/push/pushes',
  'office/reach/index': 'office/register/reach/reach',
  'office/reaches/index': 'office/register/reach/reaches',
  'office/register/check': 'bank/check/index',
  'office/register/person/people': 'office/register/index?of=person',
  'office/register/person/person': 'office/register/entry?of=person',
  'office/rewardPolicy/index': 'office/reward/policy/index',
  'office/rewards/index': 'office/reward/rewards',
  'office/stuck/index': 'office/job/stuck',
  'office/templates/index': 'office/push/templates',
  'office/unsealings/index': 'office/vault/unsealings',
  'pages/bind/index': 'own/bind/index',
  'pages/reminders/index': 'own/reminders/index',
  'teamwork/delegate/index': 'patrol/delegate/index',
  'teamwork/delegations/index': 'patrol/delegations/index',
  'teamwork/signIn/index': 'own/signIn/index',
}

/** Where the page of this address is now; an address of today is handed back. */
export function addressNow(address: string): string {
  const [page = '', asked = ''] = address.replace(/^\//, '').split('?')
  return withAsked(moved[page] ?? page, asked.split('&').filter(Boolean))
}

/** What had a page of its own called its id by its own name; a register calls it `id`. */
function withAsked(address: string, asked: readonly string[]): string {
  const [page, own] = address.split('?')
  const named = own ? asked.map((each) => each.replace(/^(group|person)Id=/, 'id=')) : asked
  const all = [own, ...named].filter(Boolean)
  return [`/${page}`, ...(all.length > 0 ? [all.join('&')] : [])].join('?')
}

/** Opens what the cloud, or a message kept for months, names. */
export const openAddress = (address: string) => openPage(addressNow(address))

interface NotFound {
  readonly path: string
  readonly query?: Readonly<Record<string, unknown>>
}

/** Instead of a page that is not there: where it moved to, else the first one, so that nobody stands before nothing. */
export function openInstead({ path, query }: NotFound): void {
  const page = moved[path.replace(/^\//, '')]
  if (!page) return void toToday()
  // The browser's router adds a stamp of its own.
  const { stamp: _, ...wanted } = query ?? {}
  const asked = Object.entries(wanted).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  void openInPlace(withAsked(page, asked))
}
