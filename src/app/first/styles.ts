/**
 * The first screen is drawn before the scripts of its parts have come: their styles stand with those of the page, in one file.
 * A module of its own, so that they come after those of the page, which say what layers there are.
 */
import.meta.glob(['../../ui/*.css', '../../features/reading/**/*.css'], { eager: true });
