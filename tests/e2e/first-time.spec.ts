import { choose, expect, lit, report, test, textFile } from './test';

const POST =
  'Ferry returns to the northern islands\n\nThe ferry to the northern islands will sail again from Friday, the harbour master said on Monday.\n\nForty islanders had waited for a week.';
const MAIL =
  'Island ferry may sail on Friday\n\nOn Monday the harbour master said the ferry to the northern islands may sail again from Friday.\n\nThe price of a ticket goes up by two crowns.';

test('somebody who has never been here reads a pair of their own, by what the screen says', async ({ page }) => {
  await page.goto('.');
  await expect(page.getByText('An example: two reports of one press conference.')).toBeVisible();
  await expect(page.getByText('Choose any sentence to see what the other makes of it.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What differs' }).getByRole('listitem').first()).toBeInViewport();
  await choose(page, report(page, 'A').locator('.sentence').nth(3));
  await expect(page.getByRole('tabpanel', { name: 'This passage' })).toContainText('Why these match');

  await page.getByRole('button', { name: 'Compare your own' }).click();
  const compare = page.getByRole('button', { name: 'Compare', exact: true });
  await expect(compare).toBeDisabled();
  await page.getByRole('button', { name: 'Paste the text of report A' }).click();
  await page.getByRole('textbox', { name: 'Text of report A' }).fill(POST);
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.getByLabel('Choose a file for report B').setInputFiles(textFile('mail.txt', MAIL));
  await compare.click();

  await expect(report(page, 'A').getByRole('heading', { name: /Ferry returns/ })).toBeVisible();
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(lit(page, 'B').first()).toBeInViewport();
  await report(page, 'A').getByText('Forty islanders had waited').click();
  await expect(page.getByRole('tabpanel', { name: 'This passage' })).toContainText('B has this nowhere');
  await page.getByRole('button', { name: 'Aligned' }).click();
  await expect(page.getByRole('row', { name: /will sail again.*may sail again/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New comparison' })).toBeVisible();
});
