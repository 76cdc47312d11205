#!/usr/bin/env node
// npm run icons: draws the pictures that an installed app is known by, from public/icons/icon.svg.
import { readFile } from 'node:fs/promises';
import { launchBrowser } from '../tests/e2e/launch.mjs';

const icons = new URL('../public/icons/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', icons), 'utf8');
const browser = await launchBrowser();

await draw('icon-192.png', 192, 192);
await draw('icon-512.png', 512, 512);
// A system may cut this one to any shape: what counts stays within the middle.
await draw('maskable-512.png', 512, 288, '#fffefc');
await browser.close();

async function draw(name, size, drawn, ground = 'transparent') {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;height:${size}px;display:grid;place-items:center;background:${ground}"><div style="width:${drawn}px;height:${drawn}px">${drawing}</div></body>`,
  );
  await page.screenshot({ path: new URL(name, icons).pathname, omitBackground: true });
  await page.close();
}
