import AxeBuilder from '@axe-core/playwright';
import { exported } from '../exporters/exported';
import { NOTED } from '../exporters/noted';
import { expect, report, test, textFile } from './test';

const REPORT =
  'Harbour reopens\n\nBy Ann Smith\n\nThe harbour reopened on Monday after the storm, the mayor said.\n\nShips may enter again from noon, and repairs go on.';
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing: ${colorScheme}, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto('.');
      const card = page.getByRole('list', { name: 'What differs' }).getByRole('listitem').first();
      await card.getByRole('button', { name: /^Keep/ }).click();
      await expect(page.getByRole('button', { name: /^Undo: Kept/ })).toBeVisible();
      expect(await violations(page), 'what differs').toEqual([]);
      await card.getByRole('button', { name: /^Difference 1/ }).click();
      await expect(report(page, 'A').locator('mark').first()).toBeVisible();
      expect(await violations(page), 'reading').toEqual([]);
      await page.getByRole('button', { name: 'Compare your own' }).click();
      await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
      expect(await violations(page), 'loading').toEqual([]);
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
      expect(await violations(page), 'loading, filled').toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing in the export dialog: ${colorScheme}, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto('.');
      if (device === 'phone') {
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        expect(await violations(page), 'menu').toEqual([]);
        await page.getByRole('menuitem', { name: 'Export' }).click();
      } else await page.getByRole('button', { name: 'Export' }).click();
      const dialog = page.getByRole('dialog', { name: 'Export' });
      // In the frame of a page no script may run, axe neither: the page is looked at below.
      await dialog.getByRole('radio', { name: 'Markdown' }).check();
      await dialog.getByText('Observations:').click();
      await expect(dialog.locator('pre')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`axe finds nothing in an exported page: ${colorScheme}, ${device}`, async ({ browser }) => {
      // The page itself lets no script run.
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport });
      const page = await context.newPage();
      await page.setContent(exported(NOTED, 'html') as string);
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing in any view and tab: ${colorScheme}, ${device}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      for (const view of ['aligned', 'inline']) {
        await page.goto(`.#view=${view}&only=differences`);
        await page.reload();
        if (device === 'phone') await page.getByRole('button', { name: 'Both reports' }).click();
        await expect(page.locator('.rows mark').first()).toBeVisible();
        expect(await violations(page), view).toEqual([]);
      }
      for (const tab of ['differs', 'passage', 'differences', 'voices', 'facts']) {
        await page.goto(`.#tab=${tab}&only=differences`);
        await page.reload();
        if (device === 'phone') await page.getByRole('button', { name: 'Report A' }).click();
        await expect(report(page, 'A').locator('mark').first()).toBeVisible();
        if (device === 'phone') {
          await page.getByRole('region', { name: 'B says here' }).getByRole('button', { name: 'More' }).click();
        }
        await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
        if (tab === 'differences')
          for (const fold of ['Filter by kind', 'What the kinds mean']) await page.getByText(fold).click();
        expect(await violations(page), tab).toEqual([]);
      }
      if (device === 'phone') await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.getByRole('textbox', { name: 'Words to find' }).fill('danger');
      await expect(page.locator('mark[data-layer="found"]').first()).toBeVisible();
      expect(await violations(page), 'find').toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing in notes, links being made and the library: ${colorScheme}, ${device}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto('.');
      if (device === 'phone') await page.getByRole('button', { name: 'Report A' }).click();
      await report(page, 'A').locator('.sentence.linked').nth(1).click();
      const more = page.getByRole('region', { name: 'B says here' }).getByRole('button', { name: 'More' });
      if (device === 'phone') await more.click();
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      await page
        .getByRole('textbox', { name: 'Note, in Markdown' })
        .fill('**Watch** this [place](https://example.org)');
      await page.getByRole('textbox', { name: 'Tags' }).fill('verbs');
      await page.getByRole('button', { name: 'rose, a diamond' }).click();
      expect(await violations(page), 'writing').toEqual([]);
      await page.getByRole('button', { name: 'Done' }).click();
      await expect(page.getByRole('link', { name: 'place' })).toBeVisible();
      expect(await violations(page), 'notes').toEqual([]);
      if (device === 'phone') await page.keyboard.press('Escape');
      await page.keyboard.press('l');
      await expect(page.getByRole('button', { name: 'Link these' })).toBeVisible();
      expect(await violations(page), 'linking').toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto('?open=library');
      await expect(page.getByRole('list', { name: 'Comparisons' })).toBeVisible();
      expect(await violations(page), 'library').toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list of keys and the command palette: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('.');
    await expect(report(page, 'A').locator('mark').first()).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect(await violations(page), 'keys').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: 'Next difference' })).toBeVisible();
    expect(await violations(page), 'palette').toEqual([]);
    await page.getByRole('combobox').fill('no such thing');
    expect(await violations(page), 'nothing found').toEqual([]);
  });
}

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<readonly string[]> {
  // Of what is as it should be, axe would list every element.
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
