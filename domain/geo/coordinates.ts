/**
 * The one way a place is written in this project: WGS-84 degrees, longitude first as in GeoJSON
 * (RFC 7946 §3.1.1). GCJ-02 exists only at the edges (WeChat's map and location, imported registers)
 * and is converted there.
 */
export type LngLat = readonly [lng: number, lat: number]

/** A polyline of at least two places, in order. Of a reach: upstream first. */
export type Line = readonly LngLat[]

/** A closed ring as in GeoJSON: first place equals the last. Of a pond: its shore. */
export type Ring = readonly LngLat[]

/** Smallest box around a geometry: [west, south, east, north] in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]
