/**
 * The file server behind the temporary addresses. A refusal answers in XML, because that is how the
 * object storage of the platform answers and how the SDK reads it.
 */
import { type Request, type Response, Router } from 'express'
import type { FileStore } from './fileStore'
import type { SignedUrls } from './signedUrls'

export function storageRoutes(store: FileStore, urls: SignedUrls): Router {
  const routes = Router()

  routes.put('/storage/upload/:path', (request, response, next) => {
    const { path } = request.params
    if (!urls.isValid('put', path, request.query))
      return refuse(response, 403, 'AccessDenied', 'Request has expired')
    store.write(path, request).then(() => response.end(), next)
  })

  routes.get('/storage/files/*', (request: Request<{ 0: string }>, response) => {
    const path = request.params[0]
    if (!urls.isValid('get', path, request.query))
      return refuse(response, 403, 'AccessDenied', 'Request has expired')
    // A page of another origin may draw it on a canvas of its own.
    response.set('access-control-allow-origin', '*')
    sendStored(store, path, response)
  })

  return routes
}

/** Shown as they are; anything else that was uploaded is only ever handed over as a file, never as a page of ours. */
const pictures = ['jpg', 'jpeg', 'png', 'gif', 'webp']

/** Sends a stored file with the content type its path ends in. */
export function sendStored(store: FileStore, path: string, response: Response): void {
  if (!store.has(path)) return refuse(response, 404, 'NoSuchKey', 'The specified key does not exist.')
  const ending = (path.split('.').pop() ?? '').toLowerCase()
  const shown = pictures.includes(ending)
  response.set('x-content-type-options', 'nosniff')
  if (!shown) response.attachment()
  response.type(shown ? ending : 'application/octet-stream').sendFile(store.placeOf(path))
}

function refuse(response: Response, status: number, code: string, message: string): void {
  const fields = { Code: code, Message: message, RequestId: 'local', TraceId: 'local' }
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`)
  response
    .status(status)
    .type('application/xml')
    .send(`<?xml version='1.0' encoding='utf-8' ?><Error>${inner.join('')}</Error>`)
}
