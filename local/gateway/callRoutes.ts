/**
 * What `wx.cloud` does on the phone, for a browser: call a function, upload a file, show a file. The
 * header `x-persona` says who is holding the phone; without it a new resident is made and told in the
 * answer's header of the same name.
 */
import express, { type Request, type Response, Router } from 'express'
import { FunctionError } from '../functions/errors'
import type { CallAs } from '../functions/functionService'
import { isOpenid, newResidentOpenid } from '../personas'
import { fileIdOf, isCloudPath, pathOf } from '../storage/fileId'
import type { FileStore } from '../storage/fileStore'
import { sendStored } from '../storage/storageRoutes'
import type { NetworkFaults } from './networkFaults'
import { throughFaults } from './throughFaults'

export interface CallDoor {
  env: string
  store: FileStore
  faults: NetworkFaults
  call: (name: string, event: unknown, as: CallAs) => Promise<unknown>
}

/** Bytes a request may have; the function's own limit answers before this one. */
const BODY_LIMIT = '2mb'

export function callRoutes({ env, store, faults, call }: CallDoor): Router {
  const routes = Router()

  routes.post(
    '/call/:name',
    express.json({ limit: BODY_LIMIT, strict: false }),
    (request, response, next) => {
      const { name } = request.params as { name: string }
      const openid = personaOf(request, response)
      const work = () => outcome(call(name, request.body, { openid, source: 'wx_client' }))
      throughFaults(faults, [name, ...wordsOf(request.body)], { request, response }, work).catch(next)
    },
  )

  routes.post('/upload', (request, response, next) => {
    const path = request.query.path
    if (!isCloudPath(path)) return void response.json({ errCode: -501007, errMsg: 'invalid cloudPath' })
    const work = () => store.write(path, request).then(() => ({ fileID: fileIdOf(env, path) }))
    throughFaults(faults, ['upload'], { request, response }, work).catch(next)
  })

  routes.get('/files', (request, response) => {
    const place = pathOf(env, String(request.query.id))
    if ('refusal' in place) return void response.status(400).json({ errCode: -501007, errMsg: place.refusal })
    sendStored(store, place.path, response)
  })

  return routes
}

/** Who is holding the phone. */
export function personaOf(request: Request, response: Response): string {
  const asked = request.get('x-persona') ?? ''
  const openid = isOpenid(asked) ? asked : newResidentOpenid()
  response.set('x-persona', openid)
  return openid
}

/** As `wx.cloud.callFunction` answers: the result, or the platform's number with its words. */
async function outcome(called: Promise<unknown>): Promise<unknown> {
  try {
    return { result: await called }
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    return {
      errCode: error.errCode,
      errMsg: `cloud.callFunction:fail Error: errCode: ${error.errCode} | errMsg: ${error.errMsg}`,
    }
  }
}

function wordsOf(event: unknown): string[] {
  return Object.values((event ?? {}) as Record<string, unknown>).filter((value) => typeof value === 'string')
}
