import { type OpenEncoder, openEncoder } from '../encoder/encoder';
import type { Transfer } from '../model/closer-reading';
import { isEncoderKept, readEncoderFiles } from './encoder-files';

/** Stays open for as long as this worker lives: to open it takes half a second. */
let opened: Promise<OpenEncoder> | null = null;

/** The encoder, opened when it is first asked for. */
export function openedEncoder(home: string, told: (transfer: Transfer) => void): Promise<OpenEncoder> {
  opened ??= readEncoderFiles(home, told)
    .then((files) => openEncoder(files))
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** The encoder where it can be had without a network; else null. */
export async function encoderAtHand(home: string): Promise<OpenEncoder | null> {
  if (!opened && !(await isEncoderKept(home))) return null;
  return openedEncoder(home, () => {}).catch(() => null);
}
