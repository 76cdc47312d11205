import { isHome } from '../../../../model/homes';
import type { Link } from '../../../../model/link';
import type { Sentence, Side } from '../../../../model/report';
import { SIDE_NAMES } from '../../labels';
import { useReading } from '../../store/use-reading';

interface AlsoToldProps {
  readonly side: Side;
  readonly sentences: readonly Pick<Sentence, 'id'>[];
}

/** Where the other report tells these sentences too: “also told in B ¶2”, each the way there. Nothing where it does not. */
export function AlsoTold({ side, sentences }: AlsoToldProps) {
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  return index.alsoTold(side, sentences).map(({ link, side: other, words }) => (
    <button
      key={link.id}
      type="button"
      onClick={() => move({ type: 'passage', id: link.id })}
      className="line cursor-pointer underline underline-offset-2 hover:text-ink"
    >
      also told in {SIDE_NAMES[other]} {words}
    </button>
  ));
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
