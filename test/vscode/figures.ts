/** What a test that measures prints for bench/, and what it looks at. */

/** Milliseconds unless the name says otherwise. */
export const say = (what: string, value: number): void => console.log(`TEST measure ${what} = ${value.toFixed(2)}`);

/** Milliseconds by which a timer of 5 ms is late, at most: how long the extension host answered nobody. */
export function watchTurns(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
