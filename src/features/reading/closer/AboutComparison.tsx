import { howClosely, whyQuick } from '../../../messages/closer-reading';
import { lookUp } from '../../../model/look-up';
import { setCloserReading } from '../../../storage/settings';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useCloser, useReading } from '../store/use-reading';

/** What a comparison may have been given, as it is called for a reader. */
const RESOURCES: readonly (readonly [name: string, label: string])[] = [
  ['languages', 'Languages'],
  ['lexicon', 'Lexicon'],
  ['messages', 'Sentences'],
  ['encoder', 'Language model'],
];

/** Which reading a comparison has, why it has no closer one, and which versions made it. */
export default function AboutComparison({ onClose }: { onClose: () => void }) {
  const engine = useReading(({ index }) => index.comparison.engine);
  return (
    <Dialog title="About this comparison" onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm">
        {engine?.resources.encoder ? <ReadClosely /> : <ReadQuickly />}
        {engine && (
          <section>
            <h3 className="mb-1 font-semibold">What made it</h3>
            <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-soft">
              <Version name="Engine" version={engine.version} />
              {RESOURCES.map(([name, label]) => (
                <Version key={name} name={label} version={lookUp(engine.resources, name) ?? 'none'} />
              ))}
            </dl>
            <p className="mt-2 text-xs text-faint">
              The same two texts give the same comparison wherever these versions compare them.
            </p>
          </section>
        )}
      </div>
    </Dialog>
  );
}

function Version({ name, version }: { name: string; version: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-ink tabular-nums">{version}</dd>
    </>
  );
}

function ReadClosely() {
  const words = useReading(({ index }) => Math.max(index.words.a, index.words.b));
  return (
    <section>
      <h3 className="mb-1 font-semibold">Read closely</h3>
      <p>A small language model has read both reports on this computer. {howClosely(words)}</p>
    </section>
  );
}

function ReadQuickly() {
  const { reading: closer, controls } = useCloser();
  const why = closer?.at === 'without' ? closer.why : closer?.at;
  const canStart = why !== undefined && ['stopped', 'failed', 'asking', 'not-fetched', 'shared'].includes(why);
  const canTake = why === 'declined' || why === 'offered';
  return (
    <section>
      <h3 className="mb-1 font-semibold">Read quickly</h3>
      <p>Made without the language model of the closer reading. {whyQuick(closer)}</p>
      <p className="mt-2 flex gap-2 empty:hidden">
        {why === 'off' && <Button onClick={() => setCloserReading(true)}>Switch closer reading on</Button>}
        {controls && canStart && <Button onClick={controls.start}>Read more closely</Button>}
        {controls && canTake && <Button onClick={controls.take}>Take the closer reading</Button>}
      </p>
    </section>
  );
}
