/** What an analyst knows and the lexicon does not: the rows of their own `poruka.yaml`, checked. Names are in the nominative; null means that the file does not say. */

export interface OwnPerson {
  /** Made of the name when absent. */
  readonly id: string | null;
  /** «Ольга Приклад», with the given name first unless `family` says otherwise. */
  readonly name: string;
  /** The surname within the name, when it is not the last word. */
  readonly family: string | null;
  readonly gender: 'm' | 'f' | null;
  /** The state or body that the person is of. */
  readonly country: string | null;
  /** The words that name their office, whoever else may hold one like it: «речниця Сил оборони півдня». */
  readonly office: string | null;
  readonly aliases: readonly string[];
}

export interface OwnOrganization {
  readonly id: string | null;
  readonly name: string;
  readonly type: 'org' | 'intl_org' | 'media' | 'group';
  readonly country: string | null;
  /** The state or body that it speaks and gives for. */
  readonly speaksFor: string | null;
  readonly aliases: readonly string[];
  /** Model words for the first words of the name; the words after them do not change. */
  readonly like: string | null;
}

export interface OwnProgramme {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** To whom its money goes by the name alone. */
  readonly beneficiary: string | null;
  readonly like: string | null;
}

export interface OwnHolder {
  /** «defence_minister», or the words that name the office in the text. */
  readonly office: string;
  /** The state or body; null only for an office in words. */
  readonly of: string | null;
  /** A name or an id. */
  readonly person: string;
  /** ISO dates, half-open; null = since always, until further notice. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface OwnAlias {
  readonly text: string;
  /** A state's code, or the id of anything. */
  readonly means: string;
  readonly like: string | null;
}

export const IGNORABLE = ['country', 'actor', 'money', 'programme', 'treaty', 'date'] as const;

export interface Ignored {
  readonly text: string;
  /** null: whatever it would be. */
  readonly kind: (typeof IGNORABLE)[number] | null;
}

export interface Knowledge {
  readonly people: readonly OwnPerson[];
  readonly organizations: readonly OwnOrganization[];
  readonly programmes: readonly OwnProgramme[];
  readonly holders: readonly OwnHolder[];
  readonly aliases: readonly OwnAlias[];
  readonly ignore: readonly Ignored[];
}

/** What of the lexicon the file may refer to. */
export interface Vocabulary {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  isCountry(code: string): boolean;
  /** A body, outlet, group, person, programme or treaty of the lexicon. */
  isThing(id: string): boolean;
  isOffice(office: string): boolean;
  /** A word after which another may be declined. */
  isModel(word: string): boolean;
}

/** What the file may refer to, as lists to choose from. */
export interface Choices {
  readonly countries: readonly string[];
  /** Ids of bodies and groups. */
  readonly bodies: readonly string[];
  readonly offices: readonly string[];
  readonly models: readonly string[];
}

/** An office in words of the text, none of the lexicon's («defence_minister»). */
export const isInWords = (office: string): boolean => !/^[a-z][a-z_]*$/.test(office);

export const isEmpty = (knowledge: Knowledge): boolean =>
  Object.values(knowledge).every((rows: readonly unknown[]) => rows.length === 0);
