/** The same generated texts at every run, so that a red run is red again: `SEED=random npm run test:unit` looks for others. */
import fc from 'fast-check';

const { SEED = '20251122' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
