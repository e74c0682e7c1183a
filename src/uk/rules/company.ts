/** Firms, parties, units by the shape of their names: a legal form and a name in quotes, a cue («компанія «Обрій»», «концерн Daimler»), «Acme Holding Ltd». */
import { found, type Rule } from '../../grammar/rule.ts';
import { type Document, hasCapital, type Token, type Word } from '../../model/document.ts';
import type { ActorMention } from '../../model/mention.ts';
import { decline } from '../declension.ts';
import {
  CUES,
  DEEDS,
  FIRM_WORD,
  HEAD_MODELS,
  LATIN_FORMS,
  LEGAL_FORMS,
  MEDIA_CUES,
  PEOPLE_CUES,
} from '../lexicon/org-patterns.ts';
import { isThing } from '../lexicon/name-guards.ts';
import { speech } from '../speech.ts';
import { listedIn } from './organization.ts';
import { isProject, isProjectName, type QuotedName, quotedAt, quotedBefore } from './quoted-name.ts';

const formsOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => decline(word, HEAD_MODELS[word]).map((form) => form.text.toLowerCase())));
const cues = formsOf(CUES);
const people = formsOf(PEOPLE_CUES);
const media = formsOf(MEDIA_CUES);
const legalKeys: ReadonlySet<string> = new Set([...LEGAL_FORMS].map((form) => form.toLowerCase()));

const isLegalForm = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LEGAL_FORMS.has(token.text) || (token.capitals === 'all' && LEGAL_FORMS.has(token.text.toUpperCase())));

const mention = (
  document: Document,
  from: number,
  to: number,
  rule: string,
  type: ActorMention['type'] = 'org',
): ActorMention => {
  const common = found(document, from, to, rule);
  return { ...common, kind: 'actor', type, name: common.text, entity: null, candidates: [], hint: null };
};

const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && hasCapital(tokens[at]) && tokens[at + 1]?.text === '.';

/** «ТОВ «Обрій»», «ДП «НПЦ «Обрій»», «ПП Ромашка». */
export const legalForm: Rule = {
  name: 'legal-form',
  keys: legalKeys,
  find(document, at) {
    const { tokens } = document;
    if (!isLegalForm(tokens[at]) || isLegalForm(tokens[at - 1])) return [];
    let next = at + 1;
    while (isLegalForm(tokens[next])) next++;
    // «КП Сумської обласної ради «Аптека»», «ДП НПЦ «Обрій»»
    for (let gap = next; gap < next + 7; gap++) {
      const quoted = quotedAt(tokens, gap);
      if (quoted) {
        const numbered =
          tokens[quoted.end]?.text === '-' && tokens[quoted.end + 1]?.kind === 'number' && tokens[quoted.end]?.glued;
        const whole = mention(document, at, numbered ? quoted.end + 2 : quoted.end, 'legal-form');
        return [{ ...whole, hint: listedIn(document, quoted.from, quoted.to) }];
      }
      const word = tokens[gap];
      if (word?.kind !== 'word' || (gap === next && !hasCapital(word) && word.capitals === 'none') || isLegalForm(word))
        break;
    }
    if (
      /^(?:БО|ГО|МК|СК|РА|МГ|КО|ОВ|БУ|МС|УК|ТМ|ФК|ХК|БК|ВГ|ПО|АП|АБ|ОК|СТ|ТБ|ДУ|КУ|ВЦ|ГК|ІК|ДЗ|ТГ|БТ|ЖК|ТД|ТК)$/.test(
        tokens[at]?.text ?? '',
      )
    )
      return [];
    if (tokens[next]?.text === '№' && tokens[next + 1]?.kind === 'number')
      return [mention(document, at, next + 2, 'legal-form')];
    // «ФОП Коваль І. П.» is a person
    if (tokens[next - 1]?.key === 'фоп') return [];
    // unquoted: «ТОВ Ромашка Плюс»
    let end = next;
    while (end < next + 3 && hasCapital(tokens[end]) && !isInitial(tokens, end)) end++;
    if (end === next) return [];
    while (isInitial(tokens, end)) end += 2;
    return [mention(document, at, end, 'legal-form')];
  },
};

/** «депутат від «Обрію»» */
const ELECTED = /^(?:депутат|нардеп|екс-депутат|ексдепутат|кандидат|балотув|обран|обира|обрав|обрали|висува|висун)/;
const BRACKET = /^[(]$/;

/** Does a name in quotes stand for a firm, a party, an outlet? By what stands before it. */
function kindBefore(tokens: readonly Token[], at: number, depth = 0): 'org' | 'media' | null {
  const before = tokens[at - 1];
  if (!before) return null;
  if (before.kind === 'word') {
    if (media.has(before.key)) return 'media';
    if (cues.has(before.key) || people.has(before.key)) return 'org';
    if (isLegalForm(before)) return 'org';
    if (before.key === 'від' && [2, 3, 4, 5].some((back) => ELECTED.test(tokens[at - back]?.key ?? ''))) return 'org';
    if (/^(?:та|і|й|або|чи)$/.test(before.key) && depth < 8) {
      const other = quotedBefore(tokens, at - 1);
      return other ? kindBefore(tokens, other.from - 1, depth + 1) : null;
    }
    return null;
  }
  if (before.text === ',' && depth < 8) {
    const other = quotedBefore(tokens, at - 1);
    return other ? kindBefore(tokens, other.from - 1, depth + 1) : null;
  }
  return null;
}

const ORG_VERB = new RegExp(`^(?:${DEEDS})`);

const isTitle = (tokens: readonly Token[], quoted: QuotedName): boolean => {
  const first = tokens[quoted.from];
  if (!first || !(hasCapital(first) || first.kind === 'number' || opensInner(first)) || quoted.to - quoted.from > 9)
    return false;
  // a sentence, not a name: verbs, pronouns, a comma
  for (let i = quoted.from; i < quoted.to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.text === ',' || token.text === ':') return false;
    // «"Відзначили успіх "данської моделі"»: speech in which another quotation opens
    if (i === quoted.from && quoted.to - i > 1 && /(?:или|али|яли|іли|лися)$/.test(token.key)) return false;
    if (
      token.kind === 'word' &&
      token.capitals === 'none' &&
      /(?:ється|ються|ємо|ють|уть|ила|ило|или|ати|яти|ити|ємо|имо|мо)$/.test(token.key) &&
      token.key.length > 4
    )
      return false;
    if (token.kind === 'word' && /^(?:що|це|не|ми|ви|я|він|вони|щоб|як|якщо|коли|про)$/.test(token.key)) return false;
  }
  return true;
};
const opensInner = (token: Token): boolean => /^[«„"“]$/.test(token.text);

const looksLikeFirm = (tokens: readonly Token[], quoted: QuotedName): boolean => {
  for (let i = quoted.from; i < quoted.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    for (const part of token.key.split('-')) if (part.length > 3 && FIRM_WORD.test(part)) return true;
    if (LATIN_FORMS.has(token.key) && /^[a-z]+$/.test(token.key) && i > quoted.from) return true;
    if (isLegalForm(token) && token.text.length > 2) return true;
  }
  return false;
};

/** «Світовий банк обіцяв 300 млн», – розповіла …: said, and no name. */
const isSaid = (tokens: readonly Token[], quoted: QuotedName): boolean =>
  tokens[quoted.end]?.text === ',' && /^[–—-]$/.test(tokens[quoted.end + 1]?.text ?? '');

/** «Обрій» отримав, «Обрій» та «Вільха» отримали; not «на «Рамштайні» оголосили». */
const isDoing = (tokens: readonly Token[], quoted: QuotedName): boolean => {
  const [before, verb] = [tokens[quoted.from - 2], tokens[quoted.end]];
  if (verb?.kind !== 'word' || verb.capitals !== 'none' || !ORG_VERB.test(verb.key)) return false;
  if (before?.kind === 'word' && speech.prepositions.has(before.key)) return false;
  if (isProject(before) || isProject(tokens[quoted.from - 3])) return false;
  return !/(?:ли|лися|ють|уть|ять|ать)$/.test(verb.key) || /^(?:та|і|й|,)$/.test(before?.key ?? '');
};

/** «компанія «Обрій»», «директором «Обрію»», «(«Слуга народу»)», «Київміськбуд» in quotes: the name without its quotes. */
export const quotedName: Rule = {
  name: 'quoted-name',
  keys: ['«', '"', '“', '„'],
  find(document, at) {
    const { tokens } = document;
    const quoted = quotedAt(tokens, at);
    if (!quoted || isLegalForm(tokens[at - 1]) || !isTitle(tokens, quoted) || isProjectName(tokens, at)) return [];
    const before = kindBefore(tokens, at);
    // «яхту «Амадея» продали»
    if (!before && isThing(tokens[at - 1]?.key ?? '')) return [];
    const bracketed =
      BRACKET.test(tokens[at - 1]?.text ?? '') && tokens[quoted.end]?.text === ')' && quoted.to - quoted.from <= 4;
    if (!before && !bracketed && !looksLikeFirm(tokens, quoted) && !isDoing(tokens, quoted)) return [];
    if (!before && isSaid(tokens, quoted)) return [];
    // «Фірма «Обрій» has one closing mark for two: the inner opening mark stays inside
    return [mention(document, quoted.from, quoted.to, 'quoted-name', before ?? 'org')];
  },
};

const isLatin = (token: Word | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^[A-ZÀ-Ý][A-Za-zÀ-ÿ0-9'’&-]*$/.test(token.text);

/** «Про це пише Finansavisen», «з посиланням на Svenska Dagbladet»: who is cited so is an outlet. */
const REPORTS: ReadonlySet<string> = new Set(['повідомляє', 'пише', 'інформує', 'пишуть', 'повідомили']);

/** «компанія Auterion», «концерну Daimler», «Nordic Holding B. V.», «Acme Trading Ltd». */
export const latinName: Rule = {
  name: 'latin-name',
  classes: ['capital'],
  heeds: isLatin,
  find(document, at) {
    const { tokens } = document;
    if (isLatin(tokens[at - 1])) return [];
    let end = at + 1;
    while (
      end < at + 7 &&
      (isLatin(tokens[end]) ||
        (/^[&,]$/.test(tokens[end]?.text ?? '') &&
          isLatin(tokens[end + 1]) &&
          (tokens[end]?.text === '&' || LATIN_FORMS.has(tokens[end + 1]?.key ?? ''))))
    )
      end++;
    const formed = end > at + 1 && LATIN_FORMS.has(tokens[end - 1]?.key ?? '');
    // «B. V.», «S. A.»
    while (end < at + 10 && tokens[end]?.text === '.' && /^[A-Z]$/.test(tokens[end - 1]?.text ?? ''))
      end += /^[A-Z]$/.test(tokens[end + 1]?.text ?? '') ? 2 : 1;
    const cue = tokens[at - 1];
    const cited =
      REPORTS.has(cue?.key ?? '') ||
      // «передає Leopard» gives it
      (cue?.key === 'передає' && tokens[at - 2]?.key === ',') ||
      (cue?.key === 'на' && tokens[at - 2]?.key === 'посиланням');
    const before =
      cue?.kind !== 'word' ? null : media.has(cue.key) || cited ? 'media' : cues.has(cue.key) ? 'org' : null;
    if (!before && !formed) return [];
    return [mention(document, at, end, 'latin-name', before ?? 'org')];
  },
};
