import AxeBuilder from '@axe-core/playwright';
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
      await expect(report(page, 'A').locator('mark').first()).toBeVisible();
      expect(await violations(page), 'reading').toEqual([]);
      if (device === 'desktop') {
        await page.getByRole('tab', { name: 'Differences' }).click();
        expect(await violations(page), 'differences').toEqual([]);
      }
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

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
