import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const MIME = 'application/vnd.oasis.opendocument.text';
const STYLES = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"><style:paragraph-properties/></style:style>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Illustration"/>
<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>`;

/** The main part of an OpenDocument text, as LibreOffice writes it, with this in its body. */
export function contentOf(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.3"><office:scripts/><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text><text:sequence-decls><text:sequence-decl text:name="Figure"/></text:sequence-decls>${body}</office:text></office:body></office:document-content>`;
}

/** An OpenDocument text with a title and paragraphs; `more` is XML behind them. */
export function openDocument(title: string, paragraphs: readonly string[], more = ''): Uint8Array {
  const body = paragraphs.map((text) => `<text:p text:style-name="Text_20_body">${escaped(text)}</text:p>`).join('');
  return packed(contentOf(`<text:p text:style-name="P1">${escaped(title)}</text:p>${body}${more}`), title);
}

export function packed(content: string, title = '', manifest = '<manifest:manifest/>'): Uint8Array {
  const meta = `<office:document-meta><office:meta><meta:initial-creator>Typist Name</meta:initial-creator><dc:creator>Typist Name</dc:creator><dc:date>2026-11-26T10:00:00</dc:date><dc:title>${escaped(title)}</dc:title></office:meta></office:document-meta>`;
  return zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(meta),
    'styles.xml': strToU8('<office:document-styles/>'),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}
