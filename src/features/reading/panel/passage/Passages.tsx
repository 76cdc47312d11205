import type { Link } from '../../../../model/link';
import { Button } from '../../../../ui/Button';
import { SIDE_NAMES } from '../../labels';
import { useReading, useReadingSoon } from '../../store/use-reading';

/** That the sentence in focus is told in several passages, which of them this is, and the way to the next. Nothing where it is one. */
export function Passages({ link }: { link: Link }) {
  const links = useReadingSoon(({ index, focus }) => (focus ? index.links.get(focus.sentence) : undefined));
  const sentence = useReadingSoon(({ focus }) => focus?.sentence);
  const side = useReadingSoon(({ focus }) => focus?.side ?? 'a');
  const move = useReading((state) => state.move);
  if (!sentence || !links || links.length < 2) return null;
  const at = links.findIndex(({ id }) => id === link.id);
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-3 text-[0.8125rem] text-soft">
      <span>
        This sentence of {SIDE_NAMES[side]} is in {links.length} passages
        {at >= 0 && <> · this is {at === 0 ? 'the one that tells it best' : `number ${at + 1}`}</>}
      </span>
      <Button size="small" className="text-xs" onClick={() => move({ type: 'sentence', id: sentence, moves: 'other' })}>
        Next passage
      </Button>
    </p>
  );
}
