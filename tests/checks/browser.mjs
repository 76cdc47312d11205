#!/usr/bin/env node
// Starts the browser that the tests use, once: before tests that run side by side would unpack it both.
import { launchBrowser } from '../e2e/launch.mjs';

const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}`);
await browser.close();
