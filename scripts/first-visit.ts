import { ready } from './example-comparison';
import { drawFirstScreen } from './first-screen-markup';

/** What a first visit is given. All is worked out as this file is loaded: what loads it loads nothing afterwards. */
export const example = ready;
export const screens = {
  phone: await drawFirstScreen(ready, { width: 390 }),
  desk: await drawFirstScreen(ready, { width: 1440 }),
};
