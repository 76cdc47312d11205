/**
 * npm run bench:lighthouse: Lighthouse on the built reader as the command line serves it, three times on a phone and once on a desktop as
 * it simulates them, and how soon the example can be read on this machine, and does what it is told, nothing being cached.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launchBrowser, pathOfBrowser } from '../e2e/launch.mjs';

const PORT = 4193;
const root = fileURLToPath(new URL('../../', import.meta.url));
const address = `http://127.0.0.1:${PORT}/`;
/** What the page is made of and may do. With the others Lighthouse loses the page: it goes through a gate that leaves them out. */
const KEPT = new Set(['content-type', 'content-encoding', 'content-security-policy', 'cache-control', 'vary']);

const server = spawn(process.execPath, ['dist/cli/parallax.js', '--no-open', '--port', PORT], { cwd: root });
await once(server.stdout, 'data');
const gate = await openGate();
try {
  await coldLoads(5);
  for (const [name, config] of [
    ['phone', undefined],
    ['phone', undefined],
    ['phone', undefined],
    ['desktop', desktopConfig],
  ])
    await judge(name, config);
} finally {
  server.kill();
  gate.close();
}

async function openGate() {
  const gate = createHttpServer(({ url, headers }, response) => {
    const ask = request({
      host: '127.0.0.1',
      port: PORT,
      path: url,
      headers: { ...headers, host: `127.0.0.1:${PORT}` },
    });
    ask.on('response', (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => KEPT.has(name));
      answer.pipe(response.writeHead(answer.statusCode, Object.fromEntries(kept)));
    });
    ask.end();
  });
  await once(gate.listen(0, '127.0.0.1'), 'listening');
  return gate;
}

async function coldLoads(times) {
  const browser = await launchBrowser();
  const seen = { readable: [], live: [] };
  for (let k = 0; k < times; k++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address, { waitUntil: 'commit' });
    for (const [what, at] of Object.entries(await page.evaluate(seenAt))) seen[what].push(at);
    await page.close();
  }
  await browser.close();
  for (const [what, all] of Object.entries(seen))
    console.log(
      `example ${what} after ${all
        .sort((x, y) => x - y)
        .map(Math.round)
        .join(', ')} ms`,
    );
}

/** Runs in the page: when the first frame with marked text has been drawn, and when scripts have made it live. */
async function seenAt() {
  const frameWith = (isThere) =>
    new Promise((done) => {
      const look = () => requestAnimationFrame(isThere() ? () => done(performance.now()) : look);
      look();
    });
  const isDrawn = () => document.querySelector('.pane mark') !== null;
  const readable = await frameWith(isDrawn);
  const live = await frameWith(() => isDrawn() && !document.querySelector('.first-screen'));
  return { readable, live };
}

async function judge(name, config) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--mute-audio', `--user-data-dir=${profile}`];
  const browser = spawn(await pathOfBrowser(), [...flags, `--remote-debugging-port=${port}`, 'about:blank']);
  await once(browser.stderr, 'data');
  const { lhr } = await lighthouse(`http://127.0.0.1:${gate.address().port}/`, { port, logLevel: 'error' }, config);
  browser.kill();
  await once(browser, 'exit');
  rmSync(profile, { recursive: true, force: true });
  if (lhr.runtimeError) console.error(lhr.runtimeError);
  const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${name}: ${scores.join(', ')}`);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ])
    console.log(`  ${lhr.audits[id].title}: ${lhr.audits[id].displayValue}`);
  const wrong = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { id, title, displayValue } of wrong) console.log(`  ✗ ${id}: ${title} ${displayValue ?? ''}`);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
