/** The wire of rewards: rules for everyone, claiming for the reporter, approving and paying for the office. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { id, nothing, pageInput, pageOf, requiredText } from '../contract/schemas'
import { categories, severities } from '../report/category'
import { ownReport, receiptCode } from '../report/wireShapes'
import { payoutStandings, comparedTerms } from './payout'
import { rewardStates, payWays } from './reward'
import { why } from '../setting/why'

const fen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))
const year = v.pipe(v.string(), v.regex(/^20\d\d$/))
const state = v.picklist(rewardStates)
const category = v.picklist(categories)
const severity = v.picklist(severities)

const rules = {
  on: v.boolean(),
  amounts: v.object({ slight: fen, ordinary: fen, serious: fen, grave: fen }),
  exceptions: v.pipe(v.array(v.object({ category, severity, amount: fen })), v.maxLength(44)),
  monthlyCap: fen,
  claimDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
}

const standing = v.picklist(payoutStandings)

/** The transfer that is under way: its number at WeChat, how it stands, and who stopped it why. */
const transferInList = v.object({
  billNo: v.string(),
  standing,
  since: v.number(),
  stop: v.nullable(v.object({ name: v.string(), at: v.number(), text: v.string() })),
  /** WeChat's bill under this number is not the one we ordered; `amount`: WeChat's, in fen. */
  differs: v.optional(
    v.object({
      what: v.array(v.picklist(comparedTerms)),
      amount: v.nullable(v.number()),
    }),
  ),
})

const rewardInList = v.object({
  id,
  reportId: id,
  reachName: v.string(),
  category,
  severity,
  amount: v.number(),
  state,
  proposedAt: v.number(),
  approvals: v.array(v.object({ name: v.string(), at: v.number() })),
  expiresAt: v.nullable(v.number()),
  paidAt: v.nullable(v.number()),
  way: v.nullable(v.picklist(payWays)),
  reason: v.string(),
  may: v.object({ approve: v.boolean(), decline: v.boolean(), stop: v.optional(v.boolean()) }),
  transfer: v.optional(transferInList),
})

/** What `wx.requestMerchantTransfer` wants; null when there is nothing to confirm. */
const confirmation = v.nullable(v.object({ mchId: v.string(), appId: v.string(), package: v.string() }))

export const rewardActions = {
  'reward.rules': query({ roles: 'everyone', input: nothing, output: v.object(rules) }),
  /** Takes the reward by WeChat; asked again it answers with the same transfer. */
  'reward.claim': command({
    roles: 'everyone',
    perMinute: 10,
    input: v.object(ownReport),
    output: v.object({ state, amount: v.number(), reason: v.string(), confirm: confirmation }),
  }),
  /** After the confirmation on the phone: asks how the transfer stands. */
  'reward.check': command({
    roles: 'everyone',
    perMinute: 20,
    input: v.object(ownReport),
    output: v.object({ state, amount: v.number(), reason: v.string(), confirm: confirmation }),
  }),
  'reward.list': query({
    roles: ['office', 'headChief'],
    /** `stuck`: only those that `reward.overview` counts as stuck, the oldest transfer first. */
    input: v.object({ ...pageInput, state: v.optional(state), stuck: v.optional(v.boolean()) }),
    output: pageOf(rewardInList),
  }),
  'reward.overview': query({
    roles: ['office', 'headChief'],
    input: v.object({ year: v.optional(year) }),
    output: v.object({
      year,
      budget: v.number(),
      reserved: v.number(),
      paid: v.number(),
      waiting: v.number(),
      /** Transfers that cannot go out because the merchant account is empty. */
      shortOfFunds: v.number(),
      /** Transfers that should be over by now for another reason: someone looks into the merchant account. */
      stuck: v.number(),
      /** Of these, transfers for which WeChat has another bill than we ordered. */
      differing: v.optional(v.number()),
      /** How many of all years stand in each of the states somebody works on. */
      counts: v.optional(v.record(v.string(), v.number())),
    }),
  }),
  'reward.approve': command({
    roles: ['office'],
    input: v.object({ rewardId: id }),
    output: v.object({ state }),
  }),
  'reward.decline': command({
    roles: ['office'],
    input: v.object({ rewardId: id, text: requiredText(200) }),
    output: nothing,
  }),
  /**
   * Nothing is sent to WeChat any more for this reward's stuck transfer; once it is certain that no bill exists, the
   * reward can be claimed or paid in cash again: `failed`. Asked again, the same stop.
   */
  'reward.stopTransfer': command({
    roles: ['office'],
    input: v.object({ rewardId: id, text: requiredText(200) }),
    output: v.object({ state }),
  }),
  /** At the counter: what lies ready for this receipt code. A command, because wrong codes are counted. */
  'reward.lookUp': command({
    roles: ['office'],
    input: v.object({ receipt: receiptCode }),
    output: v.object({
      rewardId: id,
      reachName: v.string(),
      category,
      amount: v.number(),
      state,
      /** How the transfer under way stands. */
      transfer: v.optional(standing),
    }),
  }),
  'reward.payCash': command({
    roles: ['office'],
    input: v.object({ receipt: receiptCode, rewardId: id }),
    output: v.object({ amount: v.number() }),
  }),
  'reward.getPolicy': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({ policy: v.object({ version: v.number(), ...rules }) }),
  }),
  'reward.savePolicy': command({
    roles: ['office'],
    input: v.object({ version: v.number(), ...rules, why }),
    output: v.object({ version: v.number() }),
  }),
  /** Never below what is reserved and paid already. */
  'reward.saveBudget': command({
    roles: ['office'],
    input: v.object({ year, budget: fen }),
    output: nothing,
  }),
}
