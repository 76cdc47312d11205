import type { HighlightKind } from '../model/highlight';
import type { HighlightCard } from '../projections/highlight-card';

/** What a card tells beside its sentence: “Stoltenberg’s words · headline and 5 places”. Empty where there is nothing of the kind. */
export function cardFacts(
  { speakers, places }: Pick<HighlightCard, 'speakers' | 'places'>,
  kind: HighlightKind,
): string {
  // That a headline stands in a headline tells nothing, nor who speaks in it.
  if (kind === 'headline') return '';
  // Whose words are quoted the card's sentence says.
  const whose = kind === 'quote' ? '' : speakerWords(speakers);
  return [whose, placeWords(places)].filter(Boolean).join(' · ');
}

/** Whose words they are, once where both reports give the same person’s. */
function speakerWords({ a, b }: HighlightCard['speakers']): string {
  if (a && b) {
    const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
    const isSame =
      longer.toLowerCase().split(/\s+/).slice(-shorter.split(/\s+/).length).join(' ') === shorter.toLowerCase();
    return isSame ? `${longer}’s words` : `A: ${a}’s words, B: ${b}’s`;
  }
  if (a) return `${a}’s words in A`;
  return b ? `${b}’s words in B` : '';
}

/** “headline and 5 places”; empty where it is one place below the headline. */
function placeWords({ headline, below }: HighlightCard['places']): string {
  const others = `${below} ${below === 1 ? 'place' : 'places'}`;
  if (headline) return below > 0 ? `headline and ${others}` : 'headline';
  return below > 1 ? others : '';
}
