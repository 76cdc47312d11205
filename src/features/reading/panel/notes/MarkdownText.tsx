import Markdown from 'react-markdown';
import { isMarkdown } from '../../../../projections/prose';

/** A note as it reads. Nothing in it is run, and nothing is fetched: pictures stay out, links open elsewhere. */
export default function MarkdownText({ text }: { text: string }) {
  if (!isMarkdown(text)) return <div className="note-text whitespace-pre-wrap">{text}</div>;
  return (
    <div className="note-text">
      <Markdown
        disallowedElements={['img']}
        components={{
          a: ({ href, children }) => (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {children}
            </a>
          ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
