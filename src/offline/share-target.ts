import { type Brought, bring } from '../carry/waiting';

const MOST_CHARACTERS = 5_000_000;

/** Stores what a form brings, beside what was shared shortly before, and opens the screen where reports are loaded. It never leaves the browser. */
export async function storeShared(request: Request, home: string): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? '').slice(0, MOST_CHARACTERS);
  await bring(sharedFrom(field('title'), field('text'), field('url'), Date.now()), home);
  return Response.redirect(`${home}?open=new&brought`, 303);
}

/** Apps put an address into the text as often as into its own field. */
export function sharedFrom(title: string, text: string, url: string, at: number): Brought {
  const alone = /^\s*(https?:\/\/\S+)\s*$/.exec(text)?.[1];
  const link = url || alone || '';
  const words = alone ? '' : text;
  return { text: words && title && !words.startsWith(title) ? `${title}\n\n${words}` : words, link, at };
}
