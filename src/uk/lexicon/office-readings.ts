/** Words that mean the office of another row, by state: «глава держави» is a president in one and a king in the next. Likeliest first. */

const READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['head_of_state', ['president', 'king', 'emperor', 'emir', 'sultan', 'prince']],
  ['head_of_government', ['prime_minister', 'chancellor']],
  ['prime_minister', ['prime_minister', 'chancellor']],
  ['foreign_minister', ['foreign_minister', 'secretary_of_state', 'foreign_secretary']],
  ['defence_minister', ['defence_minister', 'defence_secretary']],
]);

export const officeReadings = (office: string): readonly string[] => READINGS.get(office) ?? [office];
