/**
 * The refusals of the cloud's database, with the codes and wordings it uses, so that code which looks at them
 * behaves here as there. `wx-server-sdk` maps the codes: DATABASE_REQUEST_FAILED is -502001,
 * DATABASE_COLLECTION_NOT_EXIST -502005, INVALID_PARAM -501007, all it does not know -501001.
 */
import { CloudError } from '../wire/cloudError'

const CONTACT = 'Please check your request, but if the problem persists, contact us.'

export const collectionMissing = () =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    '[ResourceNotFound] Db or Table not exist. Please check your request, but if the problem cannot be solved, contact us.',
  )

export const collectionExists = () =>
  new CloudError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${CONTACT}`,
  )

export const invalidParameter = (reason: string) =>
  new CloudError('INVALID_PARAM', `[InvalidParameter] ${reason}`)

/** What MongoDB says when a query, an expression or a pipeline cannot be understood. */
export const badQuery = (reason: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`)

/** What MongoDB says when a document cannot be written as asked. */
export const writeRefused = (reason: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
  )

export const duplicateKey = (collection: string, index: string, key: string) =>
  writeRefused(
    `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: { ${key} }`,
  )

/** On this code `runTransaction` runs its callback again. */
export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  )

export const transactionMissing = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  )

/** Two operations of one transaction at once, on a platform that takes them in turn only. */
export const operationUnderWay = () =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    '[FailedOperation] another operation of this transaction is under way',
  )
