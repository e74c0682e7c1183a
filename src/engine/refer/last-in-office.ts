/** Going through a text: who was last spoken of by an office, and whether that was in somebody's own words. */
import type { Document } from '../../model/document.ts';

/** How many paragraphs later an office is still the one spoken of. */
const NEAR = 2;

interface Spoken {
  readonly entity: string;
  readonly of: string | null;
  /** In the nominative: the sentence was about them. */
  readonly leads: boolean;
  /** Named in words that somebody else says. */
  readonly quoted: boolean;
}

export interface LastInOffice {
  /** The paragraph that is read now. */
  at(paragraph: number): void;
  see(person: string): void;
  /** Named in this paragraph. */
  seen(person: string): boolean;
  /** `names`: of the office. */
  hold(names: readonly string[], spoken: Spoken): void;
  /** `away`: how many paragraphs ago. */
  last(names: readonly string[]): (Spoken & { readonly away: number }) | null;
}

export function lastInOffice(): LastInOffice {
  let paragraph = 0;
  let here = new Set<string>();
  const offices = new Map<string, Spoken & { readonly paragraph: number }>();
  return {
    at(now) {
      if (now === paragraph) return;
      paragraph = now;
      here = new Set();
    },
    see(person) {
      here.add(person);
    },
    seen: (person) => here.has(person),
    hold(names, spoken) {
      const { entity, leads, quoted } = spoken;
      if (!quoted) here.add(entity);
      // whoever is named in a quote is not whom the text around it is about
      for (const name of names)
        if (!quoted || (offices.get(name)?.quoted ?? true)) offices.set(name, { ...spoken, paragraph });
      // «міністр оборони Борис Пісторіус … міністр додав»; «зустрівся з міністром Умєровим» leaves it to whoever the sentence is about
      const before = offices.get('minister');
      if (
        names.some((name) => name.endsWith('_minister')) &&
        (leads || !before?.leads || before.paragraph < paragraph - 1)
      )
        offices.set('minister', { ...spoken, paragraph });
    },
    last(names) {
      for (const name of names) {
        const found = offices.get(name);
        if (found && paragraph - found.paragraph <= NEAR) return { ...found, away: paragraph - found.paragraph };
      }
      return null;
    },
  };
}

/** Whether a token stands in quotation marks, for ever later tokens; every paragraph begins outside. */
export function quoting({ tokens, paragraphs }: Document): (at: number) => boolean {
  let next = 0;
  let paragraph = 0;
  let open = false;
  return (at) => {
    for (; next < at; next++) {
      while ((paragraphs[paragraph + 1]?.from ?? Number.POSITIVE_INFINITY) <= next) {
        paragraph++;
        open = false;
      }
      const text = tokens[next]?.text ?? '';
      if (text === '«' || text === '„') open = true;
      else if (text === '»' || text === '”') open = false;
      else if (text === '"' || text === '“') open = !open;
    }
    return open;
  };
}
