/** The few assertions of the editor suite: node:assert does not exist in the web worker. Each throws what the reporter can print. */

const shown = (value: unknown): string =>
  typeof value === 'string' ? `«${value}»` : (JSON.stringify(value) ?? String(value));

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export const equal = <T>(actual: T, expected: T, message = 'not equal'): void => {
  ok(Object.is(actual, expected), `${message}\n  actual:   ${shown(actual)}\n  expected: ${shown(expected)}`);
};

/** Same JSON: for the plain values that a test reads from the editor. */
export const same = (actual: unknown, expected: unknown, message = 'not the same'): void => {
  equal(JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1), message);
};

export const includes = (text: string, part: string, message = 'not included'): void => {
  ok(text.includes(part), `${message}\n  text: ${shown(text)}\n  part: ${shown(part)}`);
};
