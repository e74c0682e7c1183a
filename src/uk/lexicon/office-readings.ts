/**
 * What offices mean for who speaks: words that mean the office of another row («глава держави» is a president in one state and a king in the
 * next, likeliest first), and offices whose holders speak for nobody but themselves.
 */

const READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['head_of_state', ['president', 'king', 'emperor', 'emir', 'sultan', 'prince']],
  ['head_of_government', ['prime_minister', 'chancellor']],
  ['prime_minister', ['prime_minister', 'chancellor']],
  ['foreign_minister', ['foreign_minister', 'secretary_of_state', 'foreign_secretary']],
  ['defence_minister', ['defence_minister', 'defence_secretary']],
]);

export const officeReadings = (office: string): readonly string[] => READINGS.get(office) ?? [office];

/** Whose office a word means when nobody's is said and the outlet's own state has none: «канцлер» alone is Germany's. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['chancellor', 'DE'],
  ['secretary_of_state', 'US'],
  ['war_minister', 'US'],
  ['pope', 'VA'],
]);

export const officeMeant = (office: string): string | null => MEANT.get(office) ?? null;

const OWN_VOICE: ReadonlySet<string> = new Set(['deputy', 'senator', 'congressman', 'governor', 'mayor', 'ombudsman']);

export const officeSpeaks = (office: string): boolean => !OWN_VOICE.has(office);
