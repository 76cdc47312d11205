import { DOMParser } from 'linkedom/worker';
import { withoutDepth } from './depth';

/** What a head may hold: with anything else, and with words, a browser begins the body. */
const OF_HEADS = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

/** Parses a page with linkedom, which knows neither scripts nor the network. */
export function parseHtml(given: string): Document {
  const html = withoutDepth(given);
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  const whole = /<html[\s>]/i.test(html) ? parse(html) : null;
  const document = whole?.documentElement?.localName === 'html' ? whole : parse(`<html>${html}</html>`);
  // A browser knows one head, and puts into the body what stands outside both.
  const root = document.documentElement;
  const children = [...root.childNodes];
  const named = (name: string) => children.find(({ nodeName }) => nodeName === name) as HTMLElement | undefined;
  const [head, body] = [
    named('HEAD') ?? document.createElement('head'),
    named('BODY') ?? document.createElement('body'),
  ];
  const own = [...body.childNodes];
  root.prepend(head);
  root.append(body);
  for (const node of children) {
    const inside = node === body ? own : node.nodeName === 'HEAD' ? outOfHead(node) : [node];
    for (const each of inside) body.append(each);
    if (node.nodeName !== 'HEAD' || node === head) continue;
    for (const each of [...node.childNodes]) head.append(each);
    node.remove();
  }
  return document;
}

/** What a head holds from the first that can't be in one. */
function outOfHead(head: ChildNode): ChildNode[] {
  const inside = [...head.childNodes];
  const first = inside.findIndex((node) =>
    node.nodeType === node.ELEMENT_NODE
      ? !OF_HEADS.has(node.nodeName)
      : node.nodeType === node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  return first < 0 ? [] : inside.slice(first);
}
