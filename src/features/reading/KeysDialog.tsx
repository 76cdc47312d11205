import { LazyDialog } from '../../ui/LazyDialog';
import { KEYS } from './useKeys';

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <LazyDialog title="Keys" open={open} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {KEYS.map(([keys, says]) => (
          <div key={keys} className="col-span-2 grid grid-cols-subgrid">
            <dt className="font-semibold whitespace-pre">{keys}</dt>
            <dd className="text-soft">{says}</dd>
          </div>
        ))}
      </dl>
    </LazyDialog>
  );
}
