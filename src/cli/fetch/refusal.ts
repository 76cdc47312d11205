import type { LinkProblem, LinkProblemCode } from '../../sources/link';
import { codeOf } from '../io';

export interface Refusal {
  readonly ok: false;
  readonly problem: LinkProblem;
}

export function refuse(code: LinkProblemCode, message: string): Refusal {
  return { ok: false, problem: { code, message } };
}

const INSTEAD = 'Open the page in your browser and save it, or paste its text.';

/** What a status says that is neither a page nor a redirect. */
export function refuseStatus(status: number, host: string): Refusal {
  if (status === 401 || status === 407)
    return refuse('no-access', `${host} asks for a login, and Parallax never logs in. ${INSTEAD}`);
  if (status === 402) return refuse('no-access', `${host} asks for payment before it shows this page. ${INSTEAD}`);
  if (status === 403 || status === 451)
    return refuse(
      'no-access',
      `${host} refuses to show this page to a program (${status}): a paywall, a login or a check for robots. ${INSTEAD}`,
    );
  if (status === 404 || status === 410)
    return refuse(
      'not-there',
      `${host} has no page at this address (${status}). Check the address for a missing part.`,
    );
  if (status === 429)
    return refuse('site-error', `${host} says that it was asked too often (429). Wait some minutes, then try again.`);
  if (status >= 500)
    return refuse('site-error', `${host} has a fault of its own (${status}). Try again later. ${INSTEAD}`);
  return refuse('site-error', `${host} answered in a way that gives no page (${status}). ${INSTEAD}`);
}

/** What came over a connection made its library fail, in whatever way: what is sent decides what is thrown. */
export class AnswerError extends Error {
  constructor(cause: unknown) {
    super('the answer could not be read', { cause });
  }
}

/** What a failed connection says. Null for an error that is no failure of the network. */
export function refuseError(error: unknown, host: string): Refusal | null {
  const ofAnswer = error instanceof AnswerError;
  const code = codeOf(ofAnswer ? error.cause : error);
  const found = FAILURES.find(([pattern]) => pattern.test(code)) ?? (ofAnswer ? BROKEN : undefined);
  return found
    ? refuse(
        found[1],
        found[2].replaceAll('HOST', () => host),
      )
    : null;
}

export function tooSlow(host: string, seconds: number): Refusal {
  return refuse('timeout', `${host} did not send the whole page within ${seconds} seconds. Try again. Or: ${INSTEAD}`);
}

export function tooLarge(host: string, limit: number): Refusal {
  const size = `${(limit / 1_000_000).toLocaleString('en')} MB`;
  return refuse('too-large', `What ${host} sends is larger than ${size}, so it was not fetched whole. ${INSTEAD}`);
}

export function notPublic(host: string): Refusal {
  return refuse(
    'private',
    `${host} is on this computer or on a private network. Only public web pages are fetched. ${INSTEAD}`,
  );
}

type Failure = readonly [pattern: RegExp, code: LinkProblemCode, says: string];

const OFFLINE = 'There is no way to HOST. Check that this computer is connected to the internet, then try again.';

const BROKEN: Failure = [
  /^(ABORT_ERR$|UND_ERR_|E[A-Z0-9]+$)/,
  'broken',
  `The connection to HOST broke off, or what it sent could not be read. Try again. Or: ${INSTEAD}`,
];

/** By the code of the error; HOST is the host. The first that matches speaks. */
const FAILURES: readonly Failure[] = [
  [
    /^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/,
    'no-name',
    'No site of the name HOST was found. Check the address, and that this computer is connected to the internet.',
  ],
  [/^(EAI_\w+|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|ETIMEOUT)$/, 'no-network', OFFLINE],
  [/^ECONNREFUSED$/, 'no-answer', 'HOST takes no connection at this address. Check the address, or try again later.'],
  [
    /^(ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/,
    'timeout',
    `HOST did not answer in time. Check that this computer is online, then try again. Or: ${INSTEAD}`,
  ],
  [
    /CERT|^ERR_TLS_|^ERR_SSL_|^UNABLE_TO_|SELF_SIGNED|^EPROTO$|^HOSTNAME_MISMATCH$/,
    'not-secure',
    `No safe connection to HOST could be made: its certificate or its encryption is not in order. Check the address, and the date of this computer. ${INSTEAD}`,
  ],
  BROKEN,
];
