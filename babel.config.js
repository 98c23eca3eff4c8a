/** Found by Taro's loaders at the top of the tree. */
const taro = require('babel-preset-taro')

/**
 * Taro's preset, but of what the oldest browsers of package.json get wrong only those cases are rewritten: without
 * `bugfixes`, which Taro does not pass on, each default value and each destructuring is, for the sake of two rare ones.
 */
function preset(api, options) {
  const made = taro(api, options)
  const [[, environment]] = made.overrides[0].presets
  environment.bugfixes = true
  return made
}

module.exports = {
  presets: [[preset, { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
}
