/** Found by Taro's loaders at the top of the tree. NutUI is imported piece by piece: all of its CSS is 278 K. */
const piece = (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        camel2DashComponentName: false,
        customName: piece,
        customStyleName: (name) => `${piece(name)}/style/css`,
      },
      'nutui',
    ],
  ],
}
