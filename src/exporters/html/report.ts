import type { Block, BlockKind, Report } from '../../model/report';
import { sentenceText, spansText } from '../../projections/sentences';
import { count } from '../words';
import { escaped, theirs } from './escape';

const FOLDED: ReadonlySet<BlockKind> = new Set(['furniture', 'byline', 'dateline', 'caption', 'embed']);

const TAGS: ReadonlyMap<BlockKind, string> = new Map([
  ['title', 'h3'],
  ['heading', 'h4'],
  ['quotation', 'blockquote'],
  ['list-item', 'li'],
]);

interface Part {
  readonly kind: 'story' | 'list' | 'folded';
  readonly blocks: Block[];
}

/** The whole report as it reads: the story open, what belongs to the page folded where it stood. */
export function fullReport(report: Report): string {
  const texts = storyTexts(report);
  const html = parts(report).map((part) => partHtml(part, report, texts));
  const side = report.id.toUpperCase();
  return `<article aria-label="${side}, in full"><h2>${side}, in full</h2>\n${html.join('\n')}\n</article>`;
}

function parts({ blocks }: Report): readonly Part[] {
  const out: Part[] = [];
  for (const block of blocks) {
    const kind = FOLDED.has(block.kind) ? 'folded' : block.kind === 'list-item' ? 'list' : 'story';
    const last = out.at(-1);
    if (last && last.kind === kind && kind !== 'story') last.blocks.push(block);
    else out.push({ kind, blocks: [block] });
  }
  return out;
}

function partHtml({ kind, blocks }: Part, report: Report, texts: ReadonlyMap<Block, string>): string {
  if (kind === 'folded') return folded(blocks, report);
  const html = blocks.map((block) => {
    const tag = TAGS.get(block.kind) ?? 'p';
    return `<${tag} dir="auto">${escaped(texts.get(block) ?? spansText(report.text, block.spans))}</${tag}>`;
  });
  return kind === 'list' ? `<ul>${html.join('')}</ul>` : html.join('');
}

function folded(blocks: readonly Block[], report: Report): string {
  const items = blocks.map(
    (block) => `<p>${theirs(spansText(report.text, block.spans))} <i>(${escaped(block.reason ?? block.kind)})</i></p>`,
  );
  return `<details><summary>${count(blocks.length, 'part')} of the page, not of the story</summary>${items.join('')}</details>`;
}

/** The text of each story block without the markup that blocks still hold: its sentences, joined. */
function storyTexts(report: Report): ReadonlyMap<Block, string> {
  const texts = new Map<Block, string>();
  for (const sentence of report.sentences) {
    const block = report.blocks[sentence.block];
    if (!block) continue;
    const before = texts.get(block);
    texts.set(block, `${before === undefined ? '' : `${before} `}${sentenceText(report, sentence)}`);
  }
  return texts;
}
