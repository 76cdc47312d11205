import type { ReactNode } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** Endings and kinds, as the browser's chooser wants them. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The browser's own file chooser, looking like our buttons. */
export function FileButton({ label, accept, onFiles, children }: FileButtonProps) {
  return (
    <label className="relative inline-flex min-h-control cursor-pointer items-center rounded-control border border-line bg-paper px-3 text-control hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--ring)">
      <span aria-hidden="true">{children}</span>
      <input
        type="file"
        multiple
        accept={accept}
        aria-label={label}
        className="absolute inset-0 cursor-pointer opacity-0 file:cursor-pointer"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
