import { Notice } from '../ui/Notice';

export function NewerVersion() {
  return (
    <Notice>
      <span>
        A newer version of Parallax wrote this file. It can be read here, but not changed, so that nothing in it is
        lost.
      </span>
    </Notice>
  );
}
