/** The export formats with their libraries, loaded when somebody exports. See esbuild.js. */
import type { Format } from '../exports/formats.ts';

export const loadFormats = async (): Promise<readonly Format[]> => (await import('../exports/formats.ts')).FORMATS;
