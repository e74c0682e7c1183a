/** Names of capitals in every case → the state, or the Union, whose seat they are. */
import { phrases } from '../../grammar/phrases.ts';
import type { Document } from '../../model/document.ts';
import type { GrammaticalNumber, Gender } from '../../model/grammar.ts';
import { allCountries } from '../country-forms.ts';
import { decline } from '../declension.ts';
import type { Seat } from '../lexicon/countries.ts';

export interface City {
  readonly iso: string;
  readonly guarded: boolean;
  readonly cases: string;
  /** null: of either, «Гельсінкі заявили» and «Гельсінкі заявило». */
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
}

/** A hard city may end in -а or -у: «Лондона», «Лондону», «Буенос-Айреса». */
function like({ name, like: given }: Seat): string | undefined {
  if (given !== undefined || !/[бвгґдзклмнпрстфхц]$/.test(name) || name.includes(' ')) return given;
  const parts = name.split('-').length;
  return [...Array<string>(parts - 1).fill('США'), 'Лондон'].join('-');
}

/** Brussels speaks for the Union, and never for Belgium. */
export const UNION: { readonly id: string; readonly capitals: readonly Seat[] } = {
  id: 'EU',
  capitals: [{ name: 'Брюссель' }],
};

export const cities = phrases(
  [...allCountries, UNION].flatMap((country) =>
    (country.capitals ?? []).flatMap((seat) =>
      decline(seat.name, like(seat)).map((form): readonly [string, City] => [
        form.text,
        {
          iso: country.id,
          guarded: seat.guarded === true,
          cases: form.cases,
          number: form.cases.length > 5 && form.text.endsWith('і') ? null : form.number,
          gender: form.gender,
        },
      ]),
    ),
  ),
);

/** «уряд Гельсінкі», «Варшави» after a body: the state whose seat it is, and where its name ends; of a name in the genitive. */
export function seatAfter({ tokens }: Document, at: number): { readonly iso: string; readonly end: number } | null {
  const seat = tokens[at]?.capitals === 'first' ? cities.at(tokens, at)[0] : undefined;
  return seat?.value.cases.includes('g') ? { iso: seat.value.iso, end: seat.end } : null;
}
