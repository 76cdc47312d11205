import type { SourceText } from '../../../src/model/source';
import { sentenceText } from '../../../src/projections/sentences';
import { readAlone } from '../resources';

/**
 * A report in short: a line a sentence, before it the kind of its block when a block begins; folded blocks in
 * parentheses with their reason.
 */
export async function outline(source: SourceText): Promise<string> {
  const report = await readAlone(source, 'a');
  return report.blocks
    .flatMap((block, index) => {
      if (block.reason) return [`(${block.kind}: ${block.reason})`];
      const own = report.sentences.filter((sentence) => sentence.block === index);
      return own.map((sentence, k) => `${k === 0 ? `${block.kind}: ` : '  '}${sentenceText(report, sentence)}`);
    })
    .join('\n');
}
