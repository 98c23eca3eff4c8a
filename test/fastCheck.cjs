/**
 * What tests get as `fast-check` (config/jest.cjs): the library, with the luck of this run of jest, and without
 * shrinking: to make a failure smaller may take longer than all tests together, and says nothing meanwhile. To see the
 * smallest one: `SHRINK=1 npx jest -c config/jest.cjs --seed=… <file>`.
 */
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js')

fc.configureGlobal({ seed: jest.getSeed(), endOnFailure: !process.env.SHRINK })

module.exports = fc
