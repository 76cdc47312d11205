import type { Page } from '@playwright/test';
import { ARTICLES, ARTICLES_ABSENT } from './articles';
import { testOfKept } from './kept';
import { choose, expect, lit, report, test } from './test';

const PAIRS = {
  'the example': test.extend<{ address: string }>({ address: '.' }),
  'two real reports': testOfKept(ARTICLES.a, ARTICLES.b),
};

const passages = (page: Page) => page.getByRole('table', { name: 'Passages of A beside those of B' });
const counter = (page: Page) => page.getByRole('status').filter({ hasText: /differences?$/ });
const tab = (page: Page, name: string) => page.getByRole('tabpanel', { name });

for (const [name, test] of Object.entries(PAIRS)) {
  test.describe(name, () => {
    test.skip(test !== PAIRS['the example'] && ARTICLES_ABSENT, 'the two articles are not here');
    test.beforeEach(async ({ page, address }) => {
      await page.goto(address);
      await expect(lit(page, 'A')).not.toHaveCount(0);
    });

    test('1, 2 and 3 show it side by side, aligned and inline, and the focus stays', async ({ page }) => {
      await page.keyboard.press(']');
      await page.keyboard.press('j');
      await expect(counter(page)).toHaveText(/^\d+ of/);
      const before = await counter(page).textContent();
      await page.keyboard.press('2');
      const row = passages(page).getByRole('row').and(page.locator('[aria-current="true"]'));
      await expect(row).toBeInViewport();
      await expect(passages(page).getByRole('columnheader')).toHaveCount(3);
      await expect(
        passages(page)
          .getByText(/has (?:this nowhere|nothing that says this)/)
          .first(),
      ).toBeAttached();
      await page.keyboard.press('3');
      await expect(page.locator('.inline-story .sentence[aria-current="true"]').first()).toBeInViewport();
      await page.keyboard.press('1');
      await expect(lit(page, 'A').first()).toBeInViewport();
      await expect(lit(page, 'B').first()).toBeInViewport();
      await expect(counter(page)).toHaveText(before ?? '');
    });

    test('the aligned view follows A or B', async ({ page }) => {
      await page.getByRole('button', { name: 'Aligned' }).click();
      const rows = passages(page).getByRole('row');
      const last = async () => rows.last().textContent();
      const inA = await last();
      await page.getByRole('button', { name: 'B’s order' }).click();
      await expect(page).toHaveURL(/order=b/);
      await page.getByRole('button', { name: 'A’s order' }).click();
      expect(await last()).toBe(inA);
    });

    test('every tab of the panel leads to its evidence', async ({ page }) => {
      await page.getByRole('tab', { name: 'All differences' }).click();
      const seen = tab(page, 'All differences').getByRole('list', { name: 'All differences' }).locator('li > button');
      await expect(seen.first()).toBeVisible();
      for (const [name, press] of [
        ['All differences', seen.last()],
        ['Voices', tab(page, 'Voices').getByRole('rowgroup').getByRole('button').first()],
        ['Facts', tab(page, 'Facts').getByRole('listitem').getByRole('button').first()],
      ] as const) {
        await page.getByRole('tab', { name }).click();
        await press.click();
        await expect(press).toHaveAttribute('aria-current', 'true');
        await expect(page.locator('.pane [data-sentence][aria-current="true"]').first()).toBeInViewport();
      }
      await page.getByRole('tab', { name: 'This passage' }).click();
      await expect(tab(page, 'This passage').getByRole('heading', { name: 'Also seen here' })).toBeVisible();
    });

    test('filters hold in the list, in the reports and for J; the focus survives them', async ({ page }) => {
      await page.keyboard.press('j');
      const focused = await lit(page, 'A').first().textContent();
      await page.getByRole('tab', { name: 'All differences' }).click();
      const list = page.getByRole('list', { name: 'All differences' }).getByRole('listitem');
      await expect(list.first()).toBeVisible();
      const all = await list.count();
      await page.getByText('Filter by kind').click();
      const kinds = page.getByRole('group', { name: 'In the wording' });
      await kinds.getByRole('button', { name: /^tense/ }).click();
      await expect.poll(() => list.count()).toBeLessThan(all);
      expect(await lit(page, 'A').first().textContent()).toBe(focused);
      await page.keyboard.press('Escape');
      await page.keyboard.press('k');
      // To a card or to a difference that no card tells, whichever the filter leaves.
      await expect(lit(page, 'A').first()).toBeInViewport();
      await kinds.getByRole('button', { name: 'all', exact: true }).click();
      await page.getByRole('switch', { name: 'tense' }).check();
      await expect.poll(() => list.count()).toBeLessThan(all);
      await page.keyboard.press('d');
      await expect(report(page, 'A').getByText('no difference shown here').first()).toBeVisible();
      await expect(lit(page, 'A').first()).toBeInViewport();
    });

    test('/ finds in both reports', async ({ page }) => {
      await page.keyboard.press('/');
      await page.getByRole('textbox', { name: 'Words to find' }).fill('said');
      await page.keyboard.press('Enter');
      const here = page.locator('mark[data-layer="found-here"]');
      await expect(here).toHaveText(/said/i);
      await expect(here).toBeInViewport();
      await page.keyboard.press('Shift+Enter');
      await expect(report(page, 'B').locator('mark[data-layer="found-here"]')).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('textbox', { name: 'Words to find' })).toBeHidden();
      for (const view of ['2', '3']) {
        await page.keyboard.press(view);
        await page.keyboard.press('/');
        await page.keyboard.press('Enter');
        await expect(here.first()).toHaveText(/said/i);
        await expect(here.first()).toBeInViewport();
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('the address brings back the same place, by reload, back and forward', async ({ page }) => {
  await page.goto('.');
  await expect(lit(page, 'A')).not.toHaveCount(0);
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  await page.keyboard.press('2');
  await page.getByRole('tab', { name: 'Facts' }).click();
  await expect(page).toHaveURL(/#view=aligned&tab=facts&at=/);
  await page.reload();
  await expect(counter(page)).toHaveText(/^3 of/);
  await expect(page.getByRole('tab', { name: 'Facts' })).toHaveAttribute('aria-selected', 'true');
  await expect(passages(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'What differs' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(report(page, 'A')).toBeVisible();
  await page.goForward();
  await expect(passages(page)).toBeVisible();
  // Three steps in a row are one way back.
  await page.goBack();
  await page.goBack();
  await expect(counter(page)).toHaveText(/^\d+ differences/);
});

test('what scrolls is a report, a table or a list, and never the page behind it', async ({ page }) => {
  await page.goto('.');
  await expect(lit(page, 'A')).not.toHaveCount(0);
  for (const view of ['1', '2', '3']) {
    await page.keyboard.press(view);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel')).not.toBeEmpty();
      const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(beyond, `pixels below the window, view ${view}, ${await tab.textContent()}`).toBe(0);
    }
  }
});

test('a place deep in a view is in sight when its address is opened', async ({ page }) => {
  for (const view of ['aligned', 'inline', 'side']) {
    await page.goto(`.#view=${view}&at=a20.l14`);
    await page.reload();
    const place = page
      .locator('tr, .inline-story .sentence, .pane .sentence')
      .and(page.locator('[aria-current="true"]'));
    await expect(place.first()).toBeInViewport();
  }
});

test('going to another view and back keeps the passage in sight', async ({ page }) => {
  await page.goto('.');
  const shared = report(page, 'A').locator('.sentence.linked').nth(14);
  await choose(page, shared);
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await expect(shared).toBeInViewport();
  await expect(lit(page, 'B').first()).toBeInViewport();
});

test('on a phone every view and tab is at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('.');
  await expect(page.getByRole('region', { name: 'What differs' })).toBeVisible();
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Passage, differences, notes …' }).click();
  const panel = page.getByRole('dialog', { name: 'What differs' });
  for (const name of ['What differs', 'Voices', 'Facts', 'All differences']) {
    await panel.getByRole('tab', { name }).click();
    await expect(panel.getByRole('tabpanel', { name }).getByRole('button').first()).toBeVisible();
  }
  await panel.getByRole('list', { name: 'All differences' }).locator('li > button').nth(4).click();
  await expect(panel).toBeHidden();
  await expect(page.locator('.pane [data-sentence][aria-current="true"]').first()).toBeInViewport();
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'Aligned' }).click();
  await expect(passages(page).getByRole('rowheader').first()).toBeVisible();
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'Inline' }).click();
  await expect(page.locator('.inline-story')).toBeVisible();
});

test('the menu of a phone is opened, closed and chosen from by keys; a press beside it closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('.');
  const button = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('menu', { name: 'Menu' });
  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    await button.press(key);
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  }
  await button.click();
  await expect(menu).toBeVisible();
  const box = await button.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect(menu).toBeHidden();
  await button.press('ArrowDown');
  await expect(menu).toBeVisible();
  await expect.poll(() => menu.evaluate((own) => own.contains(document.activeElement))).toBe(true);
  // A letter goes to the item that begins with it; the keys of the screen under the menu do nothing.
  await page.keyboard.press('p');
  await expect(page.getByRole('menuitem', { name: 'Passage, differences, notes …' })).toBeFocused();
  await expect(page).not.toHaveURL(/only=/);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: 'None' })).toBeFocused();
  for (const _ of ['All', 'Telling', 'Inline']) await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: 'Inline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.inline-story')).toBeVisible();
});

test('the aligned view is printed as a table, without its controls', async ({ page }) => {
  await page.goto('.#view=aligned');
  await expect(passages(page)).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(passages(page).getByRole('columnheader').first()).toBeVisible();
});
