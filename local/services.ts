/**
 * Everything of the local cloud but the database, behind one admin server and one gateway: functions,
 * files, WeChat's services, and the way a call takes from the phone to a function.
 */
import path from 'node:path'
import type { LocalClock } from './clock'
import type { CallsInFlight } from './functions/callsInFlight'
import type { CallAs, FunctionService } from './functions/functionService'
import { startFunctions } from './functions/runtime'
import { callRoutes } from './gateway/callRoutes'
import { controlRoutes } from './gateway/controlRoutes'
import { startGateway } from './gateway/gateway'
import { NetworkFaults } from './gateway/networkFaults'
import { notifyUrl, paymentRoutes } from './gateway/paymentRoutes'
import { registerOpenApi } from './openapi/adminActions'
import { Consents } from './openapi/consents'
import { OpenApiService } from './openapi/openApiService'
import { DEFAULT_ENV, type LocalCloudOptions } from './options'
import { type PaymentControl, type Payments, startPayments } from './payment/payments'
import { Personas } from './personas'
import { registerStorage } from './storage/adminActions'
import { FileStore } from './storage/fileStore'
import { SignedUrls } from './storage/signedUrls'
import { storageRoutes } from './storage/storageRoutes'
import { GroupRobot } from './robot/groupRobot'
import { robotRoutes } from './gateway/robotRoutes'
import type { Listening } from './listen'
import type { AdminServer } from './wire/adminServer'

export interface ServiceParts {
  /** Its handlers must know the call they are asked by, see CallsInFlight.around. */
  server: AdminServer
  calls: CallsInFlight
  clock: LocalClock
  /** Epoch milliseconds as the current call sees them. */
  now: () => number
}

export interface Services {
  gateway: Listening
  functions: FunctionService
  openApi: OpenApiService
  personas: Personas
  faults: NetworkFaults
  payments: PaymentControl
  robot: GroupRobot
  files: FileStore
  call(name: string, event: unknown, as: CallAs): Promise<unknown>
  close(): Promise<void>
}

/** Milliseconds until WeChat brings the outcome of a media check. */
const NEWS_AFTER = 300
/** The function that receives WeChat's messages and notices. */
const MESSAGE_FUNCTION = 'events'

export async function startServices(options: LocalCloudOptions, parts: ServiceParts): Promise<Services> {
  const { server, calls, clock, now } = parts
  const env = options.env ?? DEFAULT_ENV
  const personas = new Personas(path.join(options.dataDir, 'personas.json'), options.personas)
  const faults = new NetworkFaults()
  const store = new FileStore(path.join(options.dataDir, 'files'), options.durable)
  const urls = new SignedUrls(() => gateway.url)
  registerStorage(server, { env, store, urls })

  const payments = await startPayments({ dataDir: options.dataDir, durable: options.durable, clock })
  const payingOptions = payingFrom(options, payments, () => notifyUrl(gateway.url, MESSAGE_FUNCTION))
  const robot = new GroupRobot(now)
  const { functions, ...runtime } = await startFunctions(payingOptions, parts)
  const phones = phoneCalls(functions, clock, options.newsAfter ?? NEWS_AFTER)
  const consents = new Consents(path.join(options.dataDir, 'consents.jsonl'))
  const openApi = new OpenApiService(consents, phones)
  registerOpenApi(server, { service: openApi, calls, now })

  const call = (name: string, event: unknown, as: CallAs) => phones.call(openApi, name, event, as)
  const routes = [
    ...(options.routes ?? []),
    callRoutes({ env, store, faults, call }),
    controlRoutes({ clock, personas, faults, openApi, functions }),
    paymentRoutes({ payments, functions }),
    robotRoutes(robot),
    storageRoutes(store, urls),
  ]
  const { port = 0, host = '127.0.0.1', webDir } = options
  const gateway: Listening = await startGateway({ port, host, routes, webDir }).catch(async (error) => {
    await runtime.close()
    await payments.close()
    throw error
  })
  const close = async () => {
    await gateway.close()
    phones.close()
    await runtime.close()
    await payments.close()
  }
  return {
    gateway,
    functions,
    openApi,
    personas,
    faults,
    payments: payments.control,
    robot,
    files: store,
    call,
    close,
  }
}

/** Functions use the played WeChat Pay and group robot, unless they are told others; asked when one starts. */
function payingFrom(
  options: LocalCloudOptions,
  payments: Payments,
  address: () => string,
): LocalCloudOptions {
  return {
    ...options,
    get functionEnvironment() {
      return {
        ...payments.settings(address()),
        ROBOT_ORIGIN: new URL(address()).origin,
        ...options.functionEnvironment,
      }
    },
  }
}

/** Calls as they come from people's phones: WeChat notes who was here, and opens cloud ids in the event. */
function phoneCalls(functions: FunctionService, clock: LocalClock, newsAfter: number) {
  const seen = new Map<string, number>()
  const pending = new Set<NodeJS.Timeout>()
  return {
    lastSeen: (openid: string) => seen.get(openid),
    call(openApi: OpenApiService, name: string, event: unknown, as: CallAs): Promise<unknown> {
      const at = as.at ?? clock.now()
      // A call may be played at an earlier time; who was here later was here last.
      if (as.openid) seen.set(as.openid, Math.max(at, seen.get(as.openid) ?? at))
      return functions.call(name, openApi.openData.resolve(event, as.openid, at), as)
    },
    pushLater(message: Record<string, unknown>, asked: number) {
      const timer = setTimeout(() => {
        pending.delete(timer)
        const as = { source: 'wx_unknown', at: asked + newsAfter }
        functions.call(MESSAGE_FUNCTION, message, as).catch(reportUnheard)
      }, newsAfter)
      pending.add(timer)
    },
    close: () => pending.forEach((timer) => clearTimeout(timer)),
  }
}

function reportUnheard(error: Error): void {
  console.error(`[local cloud] the message for ${MESSAGE_FUNCTION} was not taken: ${error.message}`)
}
