import { DOMParser } from 'linkedom/worker';
import { withoutDepth } from './depth';

/** Parses a page with linkedom, which knows neither scripts nor the network. */
export function parseHtml(given: string): Document {
  const html = withoutDepth(given);
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  const whole = /<html[\s>]/i.test(html) ? parse(html) : null;
  const document = whole?.documentElement?.localName === 'html' ? whole : parse(`<html>${html}</html>`);
  // A browser would put into the body what stands outside it.
  const root = document.documentElement;
  const children = [...root.childNodes];
  const known = children.find(({ nodeName }) => nodeName === 'BODY') as HTMLElement | undefined;
  const body = known ?? document.createElement('body');
  const own = [...body.childNodes];
  root.append(body);
  for (const node of children) {
    if (node === body) for (const inside of own) body.append(inside);
    else if (node.nodeName !== 'HEAD') body.append(node);
  }
  return document;
}
