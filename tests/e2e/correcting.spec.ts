import { expect, report, test, textFile } from './test';

const A = `Harbour reopens after storm

By Ann Smith

The harbour reopened on Monday after the storm had passed, the mayor said.

Ships may enter again from noon.

Subscribe to our newsletter

The ferry to the islands sails again from Friday.`;
const B = `The harbour reopened on Monday after the storm had passed, the mayor said.

Repairs to the northern pier go on for a week, and cost four million.`;

test('what is corrected before comparing is what is compared, and is found again', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await page.getByLabel('Choose a file for report A').setInputFiles([textFile('a.txt', A), textFile('b.txt', B)]);

  const text = page.getByRole('region', { name: 'Text of report A' });
  await text.getByText('Ships may enter again from noon.').hover();
  await page.getByRole('button', { name: 'Fold: Ships may enter' }).click();
  await expect(page.getByRole('button', { name: /^Put back folded by you: Ships/ })).toBeFocused();
  await page.getByRole('button', { name: /^Put back page furniture/ }).click();
  const about = page.getByRole('group', { name: 'About report A' });
  await about.getByLabel('Outlet').fill('Morning Post');
  await about.getByLabel('Date').fill('2024-05-03');

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(report(page, 'A')).toContainText('Morning Post');
  await expect(report(page, 'A').locator('[data-sentence]', { hasText: 'Subscribe to our newsletter' })).toBeVisible();
  await expect(report(page, 'A').locator('[data-sentence]', { hasText: 'Ships may' })).toHaveCount(0);
  await expect(report(page, 'A')).toContainText('folded by you');

  await page.getByRole('button', { name: 'New comparison' }).click();
  await expect(page.getByRole('button', { name: /^Put back folded by you: Ships/ })).toBeVisible();
  await expect(about.getByLabel('Outlet')).toHaveValue('Morning Post');
  await page.getByRole('button', { name: 'Back to what Parallax found' }).click();
  await expect(page.getByRole('button', { name: 'Fold: Ships may enter' })).toBeAttached();
});

test('rich text that is pasted brings its headings along', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await page.evaluate(async () => {
    const html = `<h1>Harbour reopens</h1><p>${'The harbour reopened on Monday. '.repeat(6)}</p><h2>What is next</h2><p>Ships come.</p>`;
    const blob = (text: string, type: string) => ({ [type]: new Blob([text], { type }) });
    const plain = html.replace(/<[^>]*>/g, '');
    await navigator.clipboard.write([new ClipboardItem({ ...blob(html, 'text/html'), ...blob(plain, 'text/plain') })]);
  });
  await page.getByRole('button', { name: 'Paste the text of report A' }).click();
  await page.getByRole('textbox', { name: 'Text of report A' }).press('ControlOrMeta+v');
  await expect(page.getByRole('textbox', { name: 'Text of report A' })).toHaveValue(/What is next/);
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'About report A' }).getByLabel('Title')).toHaveValue('Harbour reopens');
});

test('a page that is only files fetches no links, and says why', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await expect(page.getByText(/this page is only files/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Link to/ })).toHaveCount(0);
});

test('a link is fetched by the program that serves the page; one that fails says what to do', async ({ page }) => {
  await page.route('**/session.json', (route) => route.fulfill({ json: { link: true, token: 'secret' } }));
  await page.route('**/link', async (route) => {
    expect(await route.request().headerValue('X-Parallax-Token')).toBe('secret');
    const { url } = route.request().postDataJSON();
    if (url.endsWith('/gone'))
      return route.fulfill({
        status: 422,
        json: { code: 'not-there', message: 'There is no such page. Check the link.' },
      });
    const paragraphs = A.split('\n\n').map((text) => `<p>${text}</p>`);
    return route.fulfill({
      body: `<!doctype html><title>Harbour</title><article><h1>Harbour reopens</h1>${paragraphs.join('')}</article>`,
      headers: { 'X-Final-Url': url, 'X-Content-Type': 'text/html', 'X-Charset': 'utf-8' },
    });
  });
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  const link = page.getByRole('textbox', { name: 'Link to report A' });
  await link.fill('news.test/gone');
  await link.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Check the link.');
  await link.fill('https://news.test/harbour');
  await page.getByRole('button', { name: 'Fetch report A' }).click();
  await expect(page.getByRole('heading', { name: /^Report A · from news\.test/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Text of report A' })).toContainText('Ships may enter');
  await expect(page.getByRole('alert')).toBeHidden();
});
