import { READING_STORIES } from './reading-stories';
import type { Story } from './story';
import { UI_STORIES } from './ui-stories';

const STORIES: readonly Story[] = [...UI_STORIES, ...READING_STORIES];

/** Every part by itself, in each of its states; `?story=` shows one alone, as the pictures are taken. */
export function Playground() {
  const asked = new URLSearchParams(location.search).get('story');
  const alone = STORIES.find(({ name }) => name === asked);
  if (alone) return <Stage story={alone} />;
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-8 p-8">
      <h1 className="font-serif text-2xl">Playground</h1>
      {STORIES.map((story) => (
        <section key={story.name} aria-label={story.name} className="flex flex-col gap-2">
          <h2 className="text-control font-semibold">
            <a className="underline underline-offset-4" href={`?story=${story.name}`}>
              {story.name}
            </a>
          </h2>
          {story.wholeScreen ? (
            <p className="text-control text-soft">A whole screen: open it alone.</p>
          ) : (
            <Stage story={story} />
          )}
        </section>
      ))}
    </main>
  );
}

function Stage({ story: { name, wholeScreen, opens, Example } }: { story: Story }) {
  return (
    <div
      data-story={name}
      data-opens={opens}
      data-whole-screen={wholeScreen}
      className={wholeScreen ? undefined : 'rounded-card border border-line bg-paper p-6'}
    >
      <Example />
    </div>
  );
}
