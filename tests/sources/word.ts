import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { AUTHOR, OUTLET } from './article';

/** A Word file as the docx library writes it. */
export async function wordFile(
  title: string,
  paragraphs: readonly string[],
  more: Paragraph[] = [],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: AUTHOR,
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(OUTLET)] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...paragraphs.map((text) => new Paragraph(text)),
          ...more,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
