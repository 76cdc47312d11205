import { compare, expect, test, textFile } from './test';

const HARBOUR =
  'The harbour reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon.\n\nRepairs to the northern pier went on for a week, and cost four million.';
const CHEESE =
  'Cheese makers in the valley met for their yearly fair. A goat cheese with ash won the gold medal there.\n\nJudges tasted ninety wheels before lunch and praised young apprentices.';

test('an empty file is refused in its own slot; the other stays', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await page.getByLabel('Choose a file for report A').setInputFiles(textFile('harbour.txt', HARBOUR));
  await page.getByLabel('Choose a file for report B').setInputFiles(textFile('empty.txt', ''));
  const [a, b] = [page.getByRole('region', { name: /^Report A/ }), page.getByRole('region', { name: /^Report B/ })];
  await expect(b.getByRole('alert')).toContainText('“empty.txt” is empty');
  await expect(a.getByText('harbour.txt')).toBeVisible();
  await expect(a.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeDisabled();
});

test('the same file twice is compared, and said to be the same', async ({ page }) => {
  await compare(page, textFile('harbour.txt', HARBOUR), textFile('harbour.txt', HARBOUR));
  await expect(page.getByText(/Both reports are the same text/)).toBeVisible();
});

test('two unrelated texts are shown, and said to have nothing in common', async ({ page }) => {
  await compare(page, textFile('harbour.txt', HARBOUR), textFile('cheese.txt', CHEESE));
  await expect(page.getByText(/No passage of these two reports says the same/)).toBeVisible();
});

test('both files can be dropped at once', async ({ page }) => {
  await page.goto('.');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  const dropped = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      for (const [index, text] of texts.entries()) transfer.items.add(new File([text], `${index + 1}.txt`));
      return transfer;
    },
    [HARBOUR, CHEESE],
  );
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
  await page.getByRole('region', { name: 'Report B' }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('region', { name: /^Report A/ }).getByText('1.txt')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Report B/ }).getByText('2.txt')).toBeVisible();
});
