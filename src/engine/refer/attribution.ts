/** The speech events of a unit → chains of sources: «як передає X» and «за словами X» around everything, «X сказав, що Y заявив» one in the other. */
import type { Center, Source } from './sources.ts';
import { sameSource } from './sources.ts';
import type { SpeechEvent } from './speech-events.ts';

export type Chain = readonly Source[];

export interface Attributed {
  readonly event: SpeechEvent;
  readonly chain: Chain;
}

export interface Attribution {
  /** Sources of the whole unit. */
  readonly base: Chain;
  readonly main: readonly Attributed[];
  /** Who spoke, in the order of the text. */
  readonly speakers: readonly Center[];
}

/** Nobody retells deeper. */
const LONGEST = 3;

const extend = (chain: Chain, source: Source): Chain =>
  chain.length >= LONGEST || chain.some((each) => sameSource(each, source)) ? chain : [...chain, source];

export function attribute(
  events: readonly SpeechEvent[],
  resolve: (event: SpeechEvent) => Center | null,
  isMedia: (source: Source | undefined) => boolean,
): Attribution {
  const found = events.flatMap((event) => {
    const center = resolve(event);
    return center ? [{ event, center }] : [];
  });
  let base: Chain = [];
  // «CNN повідомив, що, за словами міністра, …»: told inside what the outlet says
  const first = found.find(({ event }) => !event.outer && event.content !== null)?.event.content ?? Infinity;
  const isOuter = ({ outer, kind, at }: SpeechEvent): boolean => outer && !(kind === 'according' && at >= first);
  for (const { event, center } of found) {
    if (!isOuter(event) || base.length >= LONGEST - 1 || base.some((source) => sameSource(source, center.source)))
      continue;
    // the outlet that writes is outermost, the one it refers to stands within, then who speaks
    const media = base.filter((source) => isMedia(source));
    const others = base.slice(media.length);
    if (!isMedia(center.source)) base = [...base, center.source];
    else if (event.kind === 'according') base = [...media, center.source, ...others];
    else base = [center.source, ...base];
  }
  const main: Attributed[] = [];
  for (const { event, center } of found) {
    if (isOuter(event)) continue;
    const previous = main.at(-1);
    const within =
      previous !== undefined && previous.event.content !== null && event.at >= previous.event.content && !event.sibling;
    // «сказав він і наголосив»: no subject of its own, so the same source
    // «про це пише УНІАН із посиланням на МЗС»: the ministry is within what the outlet writes
    const writes = !within && base.length > 0 && base.length < LONGEST && isMedia(center.source);
    const chain =
      previous && event.subject === null
        ? previous.chain
        : writes && !base.some((source) => sameSource(source, center.source))
          ? [center.source, ...base]
          : extend(within ? previous.chain : base, center.source);
    main.push({ event: event.outer ? { ...event, content: event.at } : event, chain });
  }
  return { base, main, speakers: found.map(({ center }) => center) };
}
