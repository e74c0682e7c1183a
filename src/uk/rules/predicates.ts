/** Rows of verbs and words that say what is given → every form of each, with the predicate that it is of. */
import { type Acts, frame, type Predicate, type PredicateForm } from '../../grammar/frame.ts';
import type { Form } from '../../model/grammar.ts';
import { conjugate } from '../conjugation.ts';
import { adjective, decline } from '../declension.ts';
import { pledgeVerbs, pledgeWords, type VerbRow, type WordRow } from '../lexicon/pledge-verbs.ts';

type Row = readonly [form: string, value: PredicateForm];

function predicateOf(row: VerbRow | WordRow, lemma: string, kind: Predicate['kind'], acts: Acts): Predicate {
  return {
    kind,
    lemma,
    frame: frame(row.frame),
    acts,
    control: row.control ?? 'P',
    rule: `verb:${lemma}`,
    instrument: row.instrument ?? null,
    theme: ('theme' in row && row.theme) || null,
    stage: ('stage' in row && row.stage) || null,
    bare: row.bare ?? false,
    vows: ('vows' in row && row.vows) || false,
    decidable: ('decidable' in row && row.decidable) || false,
    moves: row.moves ?? false,
    arrives: ('arrives' in row && row.arrives) || false,
    joins: ('joins' in row && row.joins) || false,
    forSomebody: ('forSomebody' in row && row.forSomebody) || false,
    goesOn: ('goesOn' in row && row.goesOn) || false,
    spends: ('spends' in row && row.spends) || false,
    fills: ('fills' in row && row.fills) || false,
    contains: ('contains' in row && row.contains) || false,
    takesNoun: ('takesNoun' in row && row.takesNoun) || false,
    light: ('light' in row && row.light) || false,
    ought: ('ought' in row && row.ought) || false,
    takesGift: ('takesGift' in row && row.takesGift) || false,
    negated: ('negated' in row && row.negated) || null,
    aid: ('aid' in row && row.aid) || false,
    priced: ('priced' in row && row.priced) || false,
    schedules: ('schedules' in row && row.schedules) || false,
    raises: ('raises' in row && row.raises) || false,
    blocks: ('blocks' in row && row.blocks) || false,
    supplies: ('supplies' in row && row.supplies) || false,
    pays: ('pays' in row && row.pays) || false,
    consents: ('consents' in row && row.consents) || false,
    exceeds: ('exceeds' in row && row.exceeds) || false,
    thanks: row.thanks ?? false,
    transparent: row.transparent ?? false,
  };
}

const nominal =
  (predicate: Predicate) =>
  (form: Form): Row => [
    form.text,
    {
      predicate,
      tense: 'infinitive',
      voice: 'noun',
      aspect: 'pf',
      person: 3,
      number: form.number,
      gender: form.gender,
      cases: form.cases,
    },
  ];

export function* verbRows(): Generator<Row> {
  for (const row of pledgeVerbs) {
    const lemma = row.pf ?? row.both ?? row.impf ?? '';
    const predicate = predicateOf(row, lemma, row.kind ?? 'content', row.acts);
    const verbs = [
      [row.pf, 'pf'],
      [row.both, 'pf'],
      [row.both, 'impf'],
      [row.impf, 'impf'],
    ] as const;
    for (const [verb, aspect] of verbs) {
      if (!verb) continue;
      const [head = '', ...tail] = verb.split(' ');
      // every form is made with the same fields in the same order, since all that binds reads them
      for (const { text, tense, voice, person, number, gender, cases } of conjugate(head, aspect))
        yield [[text, ...tail].join(' '), { predicate, tense, voice, aspect, person, number, gender, cases }];
    }
    const named = row.sender ? { ...predicate, frame: frame(`${row.frame} ${row.sender}`) } : predicate;
    for (const noun of row.nouns ?? []) yield* decline(noun).map(nominal(named));
  }
}

export function* wordRows(): Generator<Row> {
  for (const row of pledgeWords) {
    const predicate = predicateOf(row, row.word, row.kind, row.acts);
    if (row.part === 'noun') yield* decline(row.word, row.like).map(nominal(predicate));
    else if (row.part === 'adverb')
      yield [
        row.word,
        {
          predicate,
          tense: 'present',
          voice: 'active',
          aspect: 'impf',
          person: 3,
          number: null,
          gender: null,
          cases: '',
        },
      ];
    else {
      // only the nominative is a predicate: «США готові»; «готової продукції» is not
      for (const form of adjective(row.word)) {
        if (form.cases.includes('n'))
          yield [
            form.text,
            {
              predicate,
              tense: 'present',
              voice: 'active',
              aspect: 'impf',
              person: 3,
              number: form.number,
              gender: form.gender,
              cases: '',
            },
          ];
      }
    }
  }
}
