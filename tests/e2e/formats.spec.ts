import { PARAGRAPHS, TITLE } from '../sources/article';
import { PAGES } from '../sources/pages';
import { wordFile } from '../sources/word';
import { compare, expect, report, test } from './test';

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

test('a PDF and a Word file are read in the browser', async ({ page, context }) => {
  const press = await context.newPage();
  await press.setContent(`<h1>${TITLE}</h1>${paragraphs}`);
  const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: await press.pdf() };
  const word = { name: 'b.docx', mimeType: '', buffer: Buffer.from(await wordFile(TITLE, PARAGRAPHS)) };
  await compare(page, pdf, word);
  for (const name of ['A', 'B'] as const)
    await expect(report(page, name).getByText(/two of the five cranes/)).toBeVisible();
});

test('a saved page runs nothing and fetches nothing', async ({ page }) => {
  const hostile =
    `${PAGES.classic?.html}<script>document.title = 'ran'</script><img src="https://tracker.example/p.gif" onerror="document.title = 'ran'"><iframe src="https://tracker.example/"></iframe><link rel="stylesheet" href="https://tracker.example/x.css">`.replaceAll(
      /<(h1|p|div|td|article)(?=[ >])/g,
      '<$1 onclick="document.title = \'ran\'" srcdoc="<script>document.title = \'ran\'</script>"',
    );
  const saved = (name: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(hostile) });
  await compare(page, saved('a.html'), saved('b.html'));
  await expect(report(page, 'A').getByText(/two of the five cranes/)).toBeVisible();
  // That no request left and nothing was thrown, every journey proves.
  await expect(page).not.toHaveTitle(/ran/);
});

test('a file whose reader cannot be fetched is refused, and the page goes on', async ({ page }) => {
  await page.route(/(?:pdf\.worker|read)-[^/]*\.js$/, (route) => route.abort());
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  for (const [name, slot] of [
    ['a.pdf', 'A'],
    ['b.html', 'B'],
  ] as const) {
    const file = {
      name,
      mimeType: '',
      buffer: Buffer.from(name === 'a.pdf' ? '%PDF-1.7' : `<!doctype html>${paragraphs}`),
    };
    await page.getByLabel(`Choose a file for report ${slot}`).setInputFiles(file);
    const alert = page.getByRole('region', { name: new RegExp(`^Report ${slot}`) }).getByRole('alert');
    await expect(alert).toContainText(`“${name}” was not read`);
  }
});

test('a PDF whose parser cannot be fetched is refused', async ({ page }) => {
  await page.route(/pdf\.worker-[^/]*\.js$/, (route) => route.abort());
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  const file = { name: 'a.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') };
  await page.getByLabel('Choose a file for report A').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('“a.pdf” was not read');
});

test('a file is refused where the thread that reads cannot be started', async ({ page }) => {
  await page.route(/reading\.worker-[^/]*\.js$/, (route) => route.abort());
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  const file = { name: 'a.html', mimeType: '', buffer: Buffer.from(`<!doctype html>${paragraphs}`) };
  await page.getByLabel('Choose a file for report A').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('“a.html” was not read');
});
