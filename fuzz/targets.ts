/** What is fuzzed: a new target is a file beside this and a row here. */
import type { Target } from './target.ts';

type Load = () => Promise<{ readonly target: unknown }>;

const LOADS = {
  engine: () => import('./engine.ts'),
  'front-matter': () => import('./front-matter.ts'),
  anchors: () => import('./anchors.ts'),
  knowledge: () => import('./knowledge.ts'),
  imports: () => import('./imports.ts'),
  exports: () => import('./exports.ts'),
  filter: () => import('./filter.ts'),
} satisfies Readonly<Record<string, Load>>;

export type TargetName = keyof typeof LOADS;
export const TARGETS = Object.keys(LOADS) as readonly TargetName[];
export const isTarget = (name: string): name is TargetName => Object.hasOwn(LOADS, name);

/** A target makes its inputs and checks them itself: of what kind they are is nobody else's concern. */
export const targetOf = async (name: TargetName): Promise<Target<unknown>> =>
  (await LOADS[name]()).target as Target<unknown>;
