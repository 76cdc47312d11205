import { hostilePages } from '../engine/hostile/pages';
import { expect, test } from './test';

/** Of each at its full size. */
const SHARE = 0.005;
/** In each: what would run, or ask for something elsewhere, if any of it became part of the page. */
const LIVE = `<script>globalThis.ran = 1</script><img src="https://tracker.example/p.gif" onerror="globalThis.ran = 2">
  <svg onload="globalThis.ran = 3"></svg><iframe srcdoc="<script>parent.ran = 4</script>"></iframe>
  <style>p { color: red }</style><p style="color: red" onclick="globalThis.ran = 5">The gates were shut.</p>`;

test('a page made to break what reads it is read or refused; none of it runs, and the reader lives on', async ({
  page,
}) => {
  await page.goto('?open=new');
  const slot = page.getByRole('region', { name: /^Report A/ });
  for (const [name, html] of Object.entries(hostilePages(SHARE))) {
    const file = `${name}.html`;
    const buffer = Buffer.from(html().replace('<body>', `<body>${LIVE}`));
    await test.step(name, async () => {
      await page.getByLabel('Choose a file for report A').setInputFiles({ name: file, mimeType: 'text/html', buffer });
      const said = slot.getByText(file, { exact: true }).or(slot.getByRole('alert').filter({ hasText: file }));
      await expect(said.first(), 'the text, or why there is none').toBeVisible();
      await expect(slot).toHaveAttribute('aria-busy', 'false');
      expect(await page.evaluate(() => 'ran' in globalThis), 'ran').toBe(false);
    });
  }
});
