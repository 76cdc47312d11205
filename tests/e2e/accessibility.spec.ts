import AxeBuilder from '@axe-core/playwright';
import { expect, report, test } from './test';

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
    });
  }
}

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
