/**
 * Refusals after which the same may succeed later without anybody changing what was asked. `problems` says the same
 * beside each sentence; the cloud, which says no sentences, carries the codes alone (some 20 KB less a function).
 */
export const passing: ReadonlySet<string> = new Set([
  ...[
    'network.offline',
    'network.unclear',
    'service.busy',
    'service.failed',
    'rate.exceeded',
    'service.updating',
  ],
  ...['photo.missing', 'patrol.photoMissing', 'identity.phoneUnavailable', 'vault.unavailable'],
])
