/**
 * Compiles the WeChat build as WeChat would and checks what WeChat would refuse. Ends with 1 on any error.
 *
 *     node test/weapp/compile/compile.mjs [dist/weapp]
 */
import path from 'node:path'
import { compilePackage } from './compilePackage.mjs'
import { fetchedAhead, packageSizes, tooLarge } from './packageSizes.mjs'

const dist = path.resolve(process.argv[2] ?? 'dist/weapp')

try {
  const packages = packageSizes(dist)
  const sizes = { ...packages, ...fetchedAhead(dist, packages) }
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`${(bytes / 1024).toFixed(1).padStart(8)} K  ${name}`)
  const files = await compilePackage(dist)
  console.log(`compiled: ${files} files`)
  const refused = tooLarge(sizes)
  if (refused.length) throw new Error(refused.join('\n'))
  process.exit(0)
} catch (error) {
  console.error(`${error.path ?? 'refused'}: ${error.message}`)
  process.exit(1)
}
