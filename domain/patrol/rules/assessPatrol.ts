/**
 * The assessment of a patrol: all rules together. The phone runs it as a preview, the cloud as the verdict;
 * both on the track as unpacked from the wire, so that the same patrol gives the same figures.
 */
import { defaultThresholds, type Assessment } from '../assessment'
import { measurePatrol, type PatrolToAssess } from './figures'
import { findingsOf } from './findings'
import { steadied } from './steadied'

/** Raised whenever a rule changes what it says about the same patrol. */
const RULES_VERSION = 1

/** Figures, findings (most important first) and verdict of one patrol. Never throws on any track. */
export function assessPatrol(submitted: PatrolToAssess): Assessment {
  const patrol = steadied(submitted)
  const thresholds = patrol.thresholds ?? defaultThresholds
  const figures = measurePatrol(patrol, thresholds)
  const findings = findingsOf(patrol, figures, thresholds)
  return {
    rules: RULES_VERSION,
    duration: figures.duration,
    distance: figures.distance,
    coverage: figures.coverage.share,
    covered: figures.coverage.stretches,
    gaps: figures.gaps,
    findings,
    verdict: findings.length === 0 ? 'met' : 'needsExplanation',
  }
}
