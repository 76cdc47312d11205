import { showsExample } from './shows-example';

/**
 * Runs before anything is drawn, by itself and not as a module: an address that opens something else must not show the example first.
 */
if (!showsExample(location)) document.documentElement.dataset.opens = 'other';
