/** Who may import whom (docs/decisions/rooms.md), held by a tool, not by good will. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    rule('no-circles', 'A circle has no first file to read, not even one of types.', {}, { circular: true }),
    rule(
      'domain-is-pure',
      'Rules run on the phone, in the cloud and in tests alike, so they know nothing of either.',
      { path: '^domain/' },
      {
        pathNot:
          '^(domain/|node_modules/(valibot|dayjs|chinese-days|gcoord|simplify-js|js-sha256|@googlemaps/polyline-codec|@tmcw/togeojson|@xmldom/xmldom)/)',
      },
    ),
    rule(
      'phone-not-cloud',
      'The phone reaches the cloud over the wire only.',
      { path: '^src/' },
      { path: '^(cloudfunctions|local|demo|config|test)/' },
    ),
    rule(
      'cloud-not-phone',
      'The cloud does not know what a screen is.',
      { path: '^cloudfunctions/' },
      { path: '^(src|local|demo|config|test)/' },
    ),
    rule(
      'roots-apart',
      'Each root is a package of its own: what two share is a component. A board shows the duties as Today does, which is always there.',
      { path: '^src/(pages|patrol|report|public|work|bank|own|push|office)/' },
      {
        path: '^src/(pages|patrol|report|public|work|bank|own|push|office)/',
        pathNot: [
          '^src/$1/',
          '^src/office/kit/',
          '^src/pages/today/(StartButton|Unfinished|useToday)\\.tsx?$',
        ],
      },
    ),
    rule(
      'parts-below-screens',
      'Whoever is used by many screens knows none of them; only the browser fetches pages ahead.',
      { path: '^src/(?!pages|patrol|report|public|work|bank|own|push|office|services/launch\\.h5)[^/]+/' },
      { path: '^src/(pages|patrol|report|public|work|bank|own|push|office)/' },
    ),
    rule(
      'kit-below-subjects',
      'What all rooms of the office use knows none of them.',
      { path: '^src/office/kit/' },
      { path: '^src/office/(?!kit/)' },
    ),
    rule(
      'schemas-stay-out-of-the-main-package',
      'valibot and the wire schemas weigh more than the screens; the cloud validates. A form of a subpackage may.',
      { path: '^src/(?!office/)' },
      {
        path: '(node_modules/valibot/|^domain/.*/actions\\.ts$|^domain/contract/(contract|schemas|action)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'one-door-to-the-sdk',
      'One place knows the SDK and its quirks.',
      { path: '^cloudfunctions/(?!platform/sdk/wx\\.ts)' },
      { path: '^node_modules/(wx-server-sdk|@cloudbase)/' },
    ),
    rule(
      'platform-below-modules',
      'The platform serves every subject and knows none.',
      { path: '^cloudfunctions/platform/' },
      {
        path: '^cloudfunctions/(kit|modules|api|clock|documents|events|office|oversight|pictures|supervision)/',
      },
    ),
    rule(
      'kit-below-modules',
      'What is alike in all subjects knows none of them.',
      { path: '^cloudfunctions/kit/' },
      { path: '^cloudfunctions/(modules|api|clock|documents|events|office|oversight|pictures|supervision)/' },
    ),
    rule(
      'modules-meet-at-the-index',
      'What a module shows to others is its index.ts.',
      { path: '^cloudfunctions/modules/([^/]+)/' },
      {
        path: '^cloudfunctions/modules/',
        pathNot: ['^cloudfunctions/modules/$1/', '^cloudfunctions/modules/[^/]+/index\\.ts$'],
      },
    ),
    rule(
      'modules-below-functions',
      'A module can serve several functions.',
      { path: '^cloudfunctions/modules/' },
      { path: '^cloudfunctions/(api|clock|documents|events|office|oversight|pictures|supervision)/' },
    ),
    rule(
      'local-cloud-knows-no-subject',
      'It plays the platform, whatever runs on it.',
      { path: '^local/' },
      { path: '^(domain|src|cloudfunctions|demo|test)/' },
    ),
    rule(
      'nothing-ships-tests',
      'Tests look at the program, never the other way round.',
      { path: '^(domain|src|cloudfunctions|local|demo|config)/', pathNot: '^config/(tasks/|run\\.mjs$)' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.weapp.ts', '.weapp.tsx', '.js', '.json'] },
  },
}
