/**
 * libvips, compiled to WebAssembly: decodes photos of strangers in a sandbox, line by line, so that 40 megapixels fit
 * into a function's memory. Loaded by the first photo of an instance; it lies beside the bundle, not in it.
 */
import { setFlagsFromString } from 'node:v8'
import type Vips from 'wasm-vips'

export type Engine = typeof Vips
export type Picture = Vips.Image

let loading: Promise<Engine> | undefined

/** The engine; loading it takes about 0.2 s. A failed load is tried again by the next photo. */
export function engine(): Promise<Engine> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** After a breakdown its memory is not to be trusted. */
export function discardEngine(): void {
  loading = undefined
}

async function load(): Promise<Engine> {
  // For the first photo V8 works as long as libvips: it is to compile a function when that is called (Node 18 compiles
  // all of them beforehand), and to optimise it only after ten times as much work as by default.
  setFlagsFromString('--wasm-lazy-compilation')
  setFlagsFromString('--wasm-tiering-budget=18000000')
  const { default: start } = await import('wasm-vips')
  const vips = await start({
    dynamicLibraries: [],
    preRun: (module: { ENV: Record<string, string> }) => {
      // One thread at work: a function has about one core, and each thread costs 10 MB.
      module.ENV.VIPS_CONCURRENCY = '1'
      // All it ever needs (one draws, two write a copy in turn) begin now, while the photo is still on its way. Without
      // it libvips starts each at the moment it needs it and stands still meanwhile, and sometimes starts a fourth.
      module.ENV.VIPS_MAX_THREADS = '3'
      // No warnings on the console: a broken photo is an ordinary refusal.
      module.ENV.VIPS_WARNING = '0'
    },
  })
  vips.Cache.max(0)
  vips.operationBlock('VipsForeignLoad', true)
  vips.operationBlock('VipsForeignLoadJpeg', false)
  vips.operationBlock('VipsForeignLoadPng', false)
  return vips
}

/** Runs `work` and frees every picture it kept, whatever happens: the sandbox's memory knows no garbage collection. */
export function freeing<T>(work: (keep: (picture: Picture) => Picture) => T): T {
  const kept: Picture[] = []
  try {
    return work((picture) => {
      kept.push(picture)
      return picture
    })
  } finally {
    for (const picture of kept.reverse()) picture.delete()
  }
}

/** Whether libvips says that the photo is broken, as against a fault of ours. It throws its message as a list. */
export function saysBroken(error: unknown): boolean {
  const { message } = Object(error) as { message?: unknown }
  return Array.isArray(message) && message[0] === 'vips::Error'
}
