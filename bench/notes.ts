/**
 * A folder of invented notes, the same for the same seed: news of who gives what to whom among news of everything else, Markdown and
 * plain text in folders by month, one in ten with its tags saved. Nobody in it exists and nothing of it happened.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze } from '../src/analyze.ts';
import { keep } from '../src/notes/merge.ts';
import { readNote, writeNote } from '../src/notes/note.ts';
import { recordsOf } from '../src/notes/record.ts';

/** From 0 to 1, the same row of numbers for one seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Pick = <T>(from: readonly T[]) => T;

const GIVERS = [
  'Данія',
  'Швеція',
  'Литва',
  'Естонія',
  'Норвегія',
  'Чехія',
  'Нідерланди',
  'Фінляндія',
  'Латвія',
  'Бельгія',
  'Португалія',
  'Ірландія',
];
const GOODS = [
  'генераторів',
  'дронів-перехоплювачів',
  'санітарних автомобілів',
  'артилерійських снарядів',
  'наметів із обігрівом',
  'радіостанцій',
];
const CURRENCIES = ['млн євро', 'млн доларів', 'млрд гривень', 'млн шведських крон', 'млн фунтів стерлінгів'];
const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];
const FAMILIES = [
  'Гребінка',
  'Калиновий',
  'Стельмашук',
  'Дорошевич',
  'Вишневецька',
  'Лозовий',
  'Чорнобривець',
  'Яременко-Скала',
];
const OFFICES = [
  'міністр оборони',
  'речниця уряду',
  'голова обласної ради',
  'директор департаменту',
  'посол',
  'заступник міністра фінансів',
];
const TOWNS = [
  'Полтаві',
  'Рівному',
  'Чернівцях',
  'Ужгороді',
  'Кропивницькому',
  'Черкасах',
  'Миколаєві',
  'Хмельницькому',
];
const OUTLETS = ['Ранковий вісник', 'Північний оглядач', 'Деснянська хвиля', 'Обрій-інфо'];

/** What an article says of giving, asking and refusing. */
const PLEDGES: readonly ((pick: Pick, n: (least: number, most: number) => number) => string)[] = [
  (pick, n) => `${pick(GIVERS)} виділить Україні ${n(5, 900)} ${pick(CURRENCIES)} на закупівлю ${pick(GOODS)}.`,
  (pick, n) => `${pick(GIVERS)} передасть Україні ${n(20, 4000)} ${pick(GOODS)} до кінця ${n(2026, 2028)} року.`,
  (pick, n) =>
    `Уряд оголосив, що ${pick(GIVERS)} і ${pick(GIVERS)} спільно нададуть ${n(10, 400)} ${pick(CURRENCIES)} на відбудову лікарень.`,
  (pick, n) =>
    `За словами посадовців, Київ просить у партнерів ще ${n(100, 900)} ${pick(CURRENCIES)} на зимовий запас пального.`,
  (pick, n) =>
    `${pick(GIVERS)} готова розглянути передачу ${n(4, 90)} ${pick(GOODS)}, якщо парламент погодить зміни до бюджету.`,
  (pick) => `${pick(GIVERS)} поки не планує передавати Україні нових партій ${pick(GOODS)}.`,
  (pick, n) =>
    `«Ми дамо ${n(2, 80)} ${pick(CURRENCIES)} уже цього кварталу», — сказав ${pick(OFFICES)} ${pick(FAMILIES)}.`,
];

/** What it says of everything else; no two are likely to be the same, since a reader may remember what it has read. */
const FILLERS: readonly ((pick: Pick, n: (least: number, most: number) => number) => string)[] = [
  (pick, n) =>
    `У ${pick(TOWNS)} ${n(1, 28)} ${pick(MONTHS)} відкрили після ремонту бібліотеку на ${n(3, 90)} тисяч томів, де діти вчаться складати книжки власноруч.`,
  (_, n) =>
    `Мешканці ${n(3, 40)} будинків розповідають, що дорога до станції тепер забирає ${n(5, 55)} хвилин, а в автобусах нарешті працює опалення.`,
  (pick, n) =>
    `На нараді ${pick(OFFICES)} ${pick(FAMILIES)} нагадав, що підготовка до сезону триває ${n(3, 20)} тижнів і залежить від погоди.`,
  (pick, n) =>
    `Волонтери до пізнього вечора сортували ${n(60, 990)} посилок, бо вантажівка з ${pick(['півночі', 'заходу', 'сусідньої області', 'порту'])} запізнилася через туман.`,
  (pick, n) =>
    `Опитування, яке провели серед ${n(400, 3000)} родин у ${pick(TOWNS)}, показало, що ${n(51, 93)} відсотків тримає ліхтарик біля дверей.`,
  (pick, n) =>
    `«Спершу ми слухаємо людей, а вже потім малюємо плани», — пояснила ${pick(FAMILIES)}, яка ${n(2, 30)} років веде гурток у ${pick(TOWNS)}.`,
  (pick, n) =>
    `Торік на ярмарок у ${pick(TOWNS)} приїхало ${n(30, 300)} майстрів; цього разу місця розписали ще за ${n(2, 12)} тижнів до відкриття.`,
  (pick, n) =>
    `Фахівці, серед яких ${pick(FAMILIES)}, радять звіряти повідомлення в ${n(2, 9)} джерелах і не поспішати з висновками, доки немає документа.`,
  (pick, n) =>
    `Протокол засідання від ${n(1, 28)} ${pick(MONTHS)} займає ${n(4, 60)} сторінок, і в ньому докладно описано, хто за що відповідає та коли звітує.`,
  (pick, n) =>
    `Після концерту оркестр зіграв на вимогу залу ще ${n(2, 7)} п'єс, а ${pick(FAMILIES)} подякував ${n(30, 400)} слухачам, які приїхали з дощу.`,
];

const two = (value: number): string => String(value).padStart(2, '0');

export interface BenchNote {
  /** From the root of the workspace, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** About 5 kB in UTF-8: twenty paragraphs, of which four or so tell of giving. Every tenth has its tags saved. */
export function benchNote(index: number, seed = 1): BenchNote {
  const next = random(seed * 1_000_003 + index);
  const pick: Pick = (from) => {
    const one = from[Math.floor(next() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const n = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const paragraphs: string[] = [];
  let length = 0;
  while (length < 2_450) {
    const sentences = Array.from({ length: n(1, 3) }, () => pick(next() < 0.13 ? PLEDGES : FILLERS)(pick, n));
    paragraphs.push(sentences.join(' '));
    length += sentences.join(' ').length + 2;
  }
  const date = `${n(2024, 2026)}-${two(n(1, 12))}-${two(n(1, 28))}`;
  const title = `${pick(GIVERS)}, ${pick(TOWNS)} і новини дня ${index}`;
  const front = [`title: ${title}`, `outlet: ${pick(OUTLETS)}`, `date: ${date}`, `url: https://example.org/${index}`];
  const text = `---\n${front.join('\n')}\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`;
  return {
    path: `${date.slice(0, 7)}/${two(index % 50)}/note-${index}.${index % 20 === 7 ? 'txt' : 'md'}`,
    text: index % 10 === 0 ? tagged(text) : text,
  };
}

function tagged(text: string): string {
  const { meta } = readNote(text);
  const analysis = analyze(text, { id: 'bench', date: meta.date, outlet: meta.outlet });
  const written = writeNote(text, keep([], recordsOf(analysis, text), text));
  return written.ok ? written.text : text;
}

/** Writes the notes and says how many bytes they have. */
export function writeWorkspace(folder: string, count: number, seed = 1): number {
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const { path, text } = benchNote(i, seed);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
