import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exported } from '../exporters/exported';
import { NOTED } from '../exporters/noted';
import { expect, report, test, textFile } from './test';

const REPORT =
  'Harbour reopens\n\nBy Ann Smith\n\nThe harbour reopened on Monday after the storm, the mayor said.\n\nShips may enter again from noon, and repairs go on.';
/** The rules whose outcome depends on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [device, viewport] of Object.entries(SIZES)) {
  test(`axe finds nothing: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('.');
    const card = page.getByRole('list', { name: 'What differs' }).getByRole('listitem').first();
    await card.getByRole('button', { name: /^Keep/ }).click();
    await expect(page.getByRole('button', { name: /^Undo: Kept/ })).toBeVisible();
    await expectNothingFound(page, 'what differs');
    await card.getByRole('button', { name: /^Difference 1/ }).click();
    await expect(report(page, 'A').locator('mark').first()).toBeVisible();
    await expectNothingFound(page, 'reading');
    await page.getByRole('button', { name: 'Compare your own' }).click();
    await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
    await expectNothingFound(page, 'loading');
    const files = [textFile('a.txt', REPORT), textFile('b.txt', REPORT)];
    await page.getByLabel('Choose a file for report A').setInputFiles(files);
    await page
      .getByRole('button', { name: /^Show byline/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Fold: Ships/ })
      .first()
      .focus();
    await expectNothingFound(page, 'loading, filled');
  });
}

for (const [device, viewport] of Object.entries(SIZES)) {
  test(`axe finds nothing in the export dialog: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('.');
    if (device === 'phone') {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNothingFound(page, 'menu');
      await page.getByRole('menuitem', { name: 'Export' }).click();
    } else await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    // In the frame of a page no script may run, axe neither: the page is looked at below.
    await dialog.getByRole('radio', { name: 'Markdown' }).check();
    await dialog.getByText('Observations:').click();
    await expect(dialog.locator('pre')).toBeVisible();
    await expectNothingFound(page, 'export');
  });

  test(`axe finds nothing in an exported page: ${device}`, async ({ browser }) => {
    // The page itself lets no script run.
    const context = await browser.newContext({ bypassCSP: true, viewport });
    const page = await context.newPage();
    await page.setContent(exported(NOTED, 'html') as string);
    await expectNothingFound(page, 'exported page');
    await context.close();
  });
}

for (const [device, viewport] of Object.entries(SIZES)) {
  test(`axe finds nothing in any view and tab: ${device}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    for (const view of ['aligned', 'inline']) {
      await page.goto(`.#view=${view}&only=differences`);
      if (device === 'phone') await page.getByRole('button', { name: 'Both reports' }).click();
      await expect(page.locator('.rows mark').first()).toBeVisible();
      await expectNothingFound(page, view);
    }
    for (const tab of ['differs', 'passage', 'differences', 'voices', 'facts']) {
      await page.goto(`.#tab=${tab}&only=differences`);
      if (device === 'phone') {
        await page.reload();
        await page.getByRole('button', { name: 'Report A' }).click();
      }
      await expect(report(page, 'A').locator('mark').first()).toBeVisible();
      // The tabs of a phone lie in a sheet over the reports, which the address does not open.
      if (device === 'phone')
        await page.getByRole('region', { name: 'B says here' }).getByRole('button', { name: 'More' }).click();
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
      if (tab === 'differences')
        for (const fold of ['Filter by kind', 'What the kinds mean']) await page.getByText(fold).click();
      await expectNothingFound(page, tab);
    }
    if (device === 'phone') await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('textbox', { name: 'Words to find' }).fill('danger');
    await expect(page.locator('mark[data-layer="found"]').first()).toBeVisible();
    await expectNothingFound(page, 'find');
  });
}

for (const [device, viewport] of Object.entries(SIZES)) {
  test(`axe finds nothing in notes, links being made and the library: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('.');
    if (device === 'phone') await page.getByRole('button', { name: 'Report A' }).click();
    await report(page, 'A').locator('.sentence.linked').nth(1).click();
    const more = page.getByRole('region', { name: 'B says here' }).getByRole('button', { name: 'More' });
    if (device === 'phone') await more.click();
    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await page.getByRole('textbox', { name: 'Note, in Markdown' }).fill('**Watch** this [place](https://example.org)');
    await page.getByRole('textbox', { name: 'Tags' }).fill('verbs');
    await page.getByRole('button', { name: 'rose, a diamond' }).click();
    await expectNothingFound(page, 'writing');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('link', { name: 'place' })).toBeVisible();
    await expectNothingFound(page, 'notes');
    if (device === 'phone') await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: 'Link these' })).toBeVisible();
    await expectNothingFound(page, 'linking');
    await page.keyboard.press('Escape');
    await page.goto('?open=library');
    await expect(page.getByRole('list', { name: 'Comparisons' })).toBeVisible();
    await expectNothingFound(page, 'library');
  });
}

test('axe finds nothing in the list of keys and the command palette', async ({ page }) => {
  await page.goto('.');
  await expect(report(page, 'A').locator('mark').first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNothingFound(page, 'keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: 'Next difference' })).toBeVisible();
  await expectNothingFound(page, 'palette');
  await page.getByRole('combobox').fill('no such thing');
  await expectNothingFound(page, 'nothing found');
});

test('what is wrong is found, and in dark what is wrong only there', async ({ page }) => {
  const style = '@media (prefers-color-scheme: dark) { p { color: #555; background: #444 } }';
  await page.setContent(`<title>x</title><style>${style}</style><p>Hard to read</p><button></button>`);
  expect((await findings(page, 'light')).join()).toMatch(/button-name(?!.*color-contrast)/);
  expect((await findings(page, 'dark')).join()).toMatch(/^color-contrast/);
});

/** That axe finds nothing on a screen as it is in light, nor, of what colours decide, as it is in dark: all else is there as in light. */
async function expectNothingFound(page: Page, screen: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const)
    expect(await findings(page, scheme), `${screen}, ${scheme}`).toEqual([]);
}

/**
 * What axe finds. It runs in the page alone: its other mode carries every element that is as it should be from page to page, takes thrice as long,
 * and finds more only in frames that let it in, which none of ours does.
 */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  // Half-way from one to the other no colour is what it is to be.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
  const rules = colorScheme === 'dark' && { runOnly: COLOURS };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...rules });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
