/** The version of what the engine finds and says, that of the package: a comparison records it, so that it can be made again. */
export const ENGINE_VERSION = '0.3.0';
