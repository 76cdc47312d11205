import { isHome } from '../../../../model/homes';
import type { Link } from '../../../../model/link';
import type { Sentence, Side } from '../../../../model/report';
import { opposite, SIDE_NAMES } from '../../labels';
import { useReading } from '../../store/use-reading';

interface AlsoToldProps {
  readonly side: Side;
  readonly sentences: readonly Pick<Sentence, 'id'>[];
}

/** Where the other report tells these sentences too: “also told in B: ¶2 ¶4”, each the way there. Nothing where it does not. */
export function AlsoTold({ side, sentences }: AlsoToldProps) {
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  const places = new Map(index.alsoTold(side, sentences).map((place) => [place.words, place.link]));
  if (places.size === 0) return null;
  const other = SIDE_NAMES[opposite(side)];
  return (
    <span className="line">
      also told in {other}:{' '}
      {[...places].map(([words, link]) => (
        <button
          key={words}
          type="button"
          aria-label={`also told in ${other} ${words}`}
          onClick={() => move({ type: 'passage', id: link.id })}
          className="mr-1.5 cursor-pointer underline underline-offset-2 hover:text-ink"
        >
          {words}
        </button>
      ))}
    </span>
  );
}

/** What is said of a link that only points, in the place of its differences. */
export function OnlyPoints({ link }: { link: Link }) {
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  const homes = (['a', 'b'] as const).flatMap((side) => {
    const home = link[side].flatMap((id) => index.links.get(id)?.find(isHome) ?? [])[0];
    return home ? [{ side, home }] : [];
  });
  return (
    <div className="flex flex-col items-start gap-1 text-[0.8125rem]">
      <p className="text-soft">Told here too. Words are compared where a sentence is told best.</p>
      {homes.map(({ side, home }) => (
        <button
          key={side}
          type="button"
          onClick={() => move({ type: 'passage', id: home.id })}
          className="cursor-pointer underline underline-offset-2 hover:text-ink"
        >
          Go to where {SIDE_NAMES[side]}’s sentence is compared
        </button>
      ))}
    </div>
  );
}
