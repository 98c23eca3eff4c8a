/** How Taro builds the mini-program: `TARO_ENV` weapp → dist/weapp, h5 → dist/h5. */
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { OnlyMessages } from './onlyMessages'

const root = path.resolve(__dirname, '..')
const development = process.env.NODE_ENV === 'development'
const gallery = process.env.GALLERY === '1' ? 'gallery' : 'pages'

/** Taro transpiles only `src` unless told; the rules shared with the cloud live beside it. */
const shared = [path.join(root, 'domain')]

const config: UserConfigExport<'webpack5'> = {
  projectName: 'river-chief',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: process.env.OUT ?? `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // On the phone every kilobyte counts; the browser build is for trying out and for tests, and esbuild is twice as fast.
  jsMinimizer: process.env.TARO_ENV === 'h5' ? 'esbuild' : 'terser',
  // A Chinese letter as it is written takes three bytes, escaped six.
  terser: { config: { output: { ascii_only: false } } },
  // Libraries come as they are written: Taro's own target, ES5, is more than esbuild can reach from there.
  esbuild: { minify: { enable: true, config: { target: 'es2019' } } },
  // The list of pages is read from the cache too, and the gallery is one page more.
  cache: { enable: true, name: [process.env.NODE_ENV, process.env.TARO_ENV, gallery].join('-') },
  plugins: [path.join(__dirname, 'aria/plugin.ts')],
  alias: { '@': path.join(root, 'src'), '@domain': path.join(root, 'domain') },
  defineConstants: {
    DEVELOPMENT: JSON.stringify(development),
    CLOUD_ENVIRONMENT: JSON.stringify(process.env.CLOUD_ENVIRONMENT ?? ''),
  },
  mini: {
    webpackChain(chain) {
      chain.plugin('onlyMessages').use(OnlyMessages)
    },
    optimizeMainPackage: { enable: true },
    compile: { include: [...shared, path.join(__dirname, 'aria')] },
    postcss: { pxtransform: { enable: true, config: {} } },
    /** A page's styles come after those of what it is made of; beyond that none rests on an order, and each page would warn. */
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: development ? '/' : './',
    useHtmlComponents: true,
    router: { mode: 'hash' },
    compile: { include: shared },
    /** A px written is a px shown: without this the desk's 1280 px would draw everything twice as large. */
    postcss: { pxtransform: { enable: true, config: { maxRootSize: 20 } } },
    /**
     * What two pages use lies in one file of its own, fetched before either. In each page's file, as Taro has it, it came
     * again with every page: 15 MB of scripts, and the styles of a component, fetched once more with a later page, then
     * stood above what an earlier page had said of it.
     */
    webpackChain(chain) {
      chain.plugin('onlyMessages').use(OnlyMessages)
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true, reuseExistingChunk: true },
        },
      })
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
}

export default defineConfig<'webpack5'>(async () => config)
