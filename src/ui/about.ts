import { createContext } from 'react';

/** Opens what is to be known about the program; absent where nothing does. Given from above: every screen has the name at its top. */
export const OpenAbout = createContext<(() => void) | null>(null);
