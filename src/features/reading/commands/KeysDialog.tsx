import { Dialog } from '../../../ui/Dialog';
import { useReading } from '../store/use-reading';
import { labelOf } from './command';
import { keyWords } from './key-words';
import { COMMANDS } from './registry';
import { SENTENCE_COMMANDS } from './sentence-commands';

/** Every key, with what it does. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const state = useReading((all) => all);
  const commands = COMMANDS.map((command) => ({
    keys: command.keys ?? [],
    help: command.help ?? labelOf(command, state),
  }));
  const listed = [...commands, ...SENTENCE_COMMANDS].filter(({ keys }) => keys.length > 0);
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {listed.map(({ keys, help }) => (
          <div key={help} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-semibold whitespace-pre">{keys.map(keyWords).join('  ')}</dt>
            <dd className="text-soft">{help}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-xs text-faint">On a Mac, Cmd in the place of Ctrl.</p>
    </Dialog>
  );
}
