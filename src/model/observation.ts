import type { Span } from './report';

export type ObservationKind =
  | 'only-here'
  | 'voice'
  | 'cue-verb'
  | 'naming'
  | 'loaded-word'
  | 'certainty'
  | 'fact-agrees'
  | 'fact-differs'
  | 'placement'
  | 'headline'
  | 'quote-altered';

/** A difference in framing with its evidence: words the reader can see, and one plain sentence. */
export interface Observation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** The link it stands in, if any. */
  readonly link?: string;
  /** `kind/rule`, stable, so that a reader can reject a rule as a whole. */
  readonly rule: string;
  readonly says: string;
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}
