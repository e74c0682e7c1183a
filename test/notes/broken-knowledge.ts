/** A poruka.yaml that is no YAML, or none that we know as people make them: the pieces, and texts of them. */
import fc from 'fast-check';

export const PIECES = [
  ...'people:\n organizations:\n programmes:\n holders:\n aliases:\n ignore:\n version: name: text: from: to: of: like: type: means: person: office: country: key: family: gender:'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n',
    '\n  - ',
    '\n    ',
    '\r\n',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '<<',
    '!',
    '#',
    '\t',
    '\uFEFF',
  ],
  ...[
    'Ольга',
    'Приклад',
    'НАТО',
    'Данія',
    'фонд',
    'NO',
    'UA',
    'defence_minister',
    '2026-02-01',
    '~',
    'f',
    '1',
    '---\n',
    '...',
    '?',
    '- ',
  ],
];

export const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
