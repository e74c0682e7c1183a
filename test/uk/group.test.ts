/** Groups in sentences: `{slug:text}` is `group:slug`; what a group is not stands in the last table. */
import assert from 'node:assert/strict';
import { mentionsOf } from '../../src/engine/find/mentions.ts';
import type { ActorMention } from '../../src/model/mention.ts';
import { read } from '../../src/text/read.ts';
import { models } from '../../src/uk/declension.ts';
import { abbreviations } from '../../src/uk/lexicon/abbreviations.ts';
import { GROUP_HEADS, GROUPS } from '../../src/uk/lexicon/groups.ts';
import { group } from '../../src/uk/rules/group.ts';
import { tableOf } from './marked.ts';

const language = { rules: [group], nests: () => false } as unknown as Parameters<typeof mentionsOf>[1];
const all = (text: string): readonly ActorMention[] =>
  mentionsOf(read(text, { date: null, outlet: null, abbreviations }), language).flatMap((mention) =>
    mention.kind === 'actor' ? [mention] : [],
  );

const table = tableOf(all, ({ hint }) => `${hint?.id?.replace('group:', '')}`);

table('partners, allies, friends, donors', [
  '{partners:Партнери} пообіцяли ще дві батареї.',
  'Ми говорили про це з {partners:партнерами}.',
  'Це спільна справа з {partners:нашими партнерами}.',
  'Внесок {european-partners:наших європейських партнерів} зростає.',
  '{western-partners:Західні партнери} вагаються.',
  'Допомога від {international-partners:міжнародних партнерів} надійшла вчасно.',
  'Зустріч із {partners:ключовими партнерами} відклали.',
  'Лист {us-partners:американським партнерам} уже надіслали.',
  '{dk-partners:Данські партнери} купили дрони.',
  'Ми вдячні {partners:партнерам України}.',
  '{partners:Країни-партнери} узгодили графік.',
  '{allies:Союзники} збільшать виробництво.',
  'Рішення {nato-allies:союзників по НАТО} очікують у липні.',
  '{european-allies:Європейські союзники} домовилися.',
  'Удар по {allies:наших союзниках} був би ударом по всіх.',
  '{friends-of-ukraine:Друзі України} зібралися в Гаазі.',
  'Сила {friends-of-ukraine:друзів України} у єдності.',
  'Кошти обіцяли {donors:донори}.',
  'Конференція {international-donors:міжнародних донорів} відбудеться в Римі.',
  'Борг {international-creditors:міжнародним кредиторам} реструктуризували.',
  'Вимоги {eu-partners:партнерів з ЄС} виконали.',
]);

table('states together', [
  '{baltic-states:Країни Балтії} закрили небо.',
  '{nordic-states:Скандинавські країни} виділили кошти.',
  '{developed-states:Розвинені держави} нададуть {developing-states:країнам, що розвиваються}, більше.',
  '{rich-states:Багаті країни} домовилися про внески.',
  'Лідери {nordic-states:країн Північної Європи} приїхали.',
  '{nato-member-states:Країни-члени НАТО} витрачають більше.',
  'Згода {eu-member-states:держав-членів ЄС} потрібна одностайна.',
  '{g7-states:Країни G7} заморозили активи.',
  'Уряди {nato-states:країн НАТО} готуються.',
  '{european-states:Європейські країни} домовилися про квоти.',
  '{western-states:Країни Заходу} відповіли.',
  'Передати техніку готові {several-states:понад 20 країн}.',
  '{several-states:Низка країн} утрималася.',
  'Про це просять {several-states:кілька держав}.',
  'Гарантії дадуть {several-states:різні країни}.',
  'Разом з {several-states:іншими країнами} створимо фонд.',
  '{several-states:20 країн} підписали заяву.',
  '{eu-states:Десять країн ЄС} були проти.',
  '{eu-member-states:Члени ЄС} погодили бюджет.',
  'Альянс попросив {member-states:його членів} прискорити постачання.',
]);

table('formats and coalitions', [
  '{coalition-of-the-willing:Коаліція охочих} збереться в Парижі.',
  'Штаб {coalition-of-the-willing:коаліції охочих} запрацював.',
  '{drone-coalition:Коаліція дронів} передала апарати.',
  'Внесок до {air-defence-coalition:коаліції ППО} подвоїли.',
  '{maritime-coalition:Морська коаліція} навчає моряків.',
  'Країна очолила {it-coalition:IT-коаліцію}.',
  'На {ramstein:Рамштайні} оголосять пакети.',
  'Чергове засідання {ramstein:Контактної групи з питань оборони України} перенесли.',
  '{nordic-baltic-eight:Північно-Балтійська вісімка} підтримала заяву.',
  'Міністри {weimar-triangle:Веймарського трикутника} зустрілися.',
  'Заяву {visegrad-group:Вишеградської четвірки} відкликали.',
  '{west:Захід} не має права мовчати.',
  'Реакція {west:Заходу} запізнилася.',
  'Він звинувачує {west:колективний Захід}.',
  '{europeans:Європейці} заплатять за це.',
  '{republicans:Республіканці} заблокували законопроєкт.',
  '{new-participants:Нові учасники} приєднаються восени.',
]);

table('of a state: forces, delegations, sides, authorities', [
  'Листи для {ukrainian-forces:воїнів України} пишуть школярі.',
  '{ukrainian-forces:Українські військові} пройшли навчання.',
  'Подяка {ukrainian-forces:українським захисникам} лунала не раз.',
  '{delegation-ua:Делегація України} прибула до Женеви.',
  'Склад {delegation-ua:української делегації} затвердили.',
  '{delegation-us:Американська делегація} вилетіла.',
  '{side-ua:Українська сторона} передала перелік.',
  'Відповідь {side-ru:російської сторони} невідома.',
  '{authorities-ua:Українська влада} чекає на відповідь.',
  'Рішення {authorities-tr:турецької влади} здивувало.',
  '{security-advisers:Радники з питань безпеки} говорять щодня.',
  'Нарада {security-advisers:радників з питань національної безпеки} завершилася.',
  '{negotiators:Переговорники} взяли паузу.',
]);

table('not groups', [
  'Партнер компанії звільнився.',
  'Партнери фірми посварилися за частки.',
  'Друзі зустрілися в кав’ярні.',
  'Це мій друг і партнер.',
  'Солдати відпочивали.',
  'Громадяни скаржаться на тарифи.',
  'Військові вивезли людей.',
  'Країни мають кордони.',
  'Правляча коаліція розпалася.',
  'Коаліція депутатів зібрала підписи.',
  'Літаки сіли на авіабазі Рамштайн.',
  'На заході сонця похолодало.',
  'На Заході України дощитиме.',
  'Сторона договору сплачує штраф.',
  'Влада має слухати людей.',
  'Команда виграла матч.',
  'Учасники забігу стартували о десятій.',
  'Лідери гурту виступили.',
  'Радники міністра мовчать.',
  'Члени уряду обговорили бюджет.',
  'Українські члени журі голосували.',
  'Наші члени партії зібрали гроші.',
]);

describe('what a group says to the linker', () => {
  const first = (text: string): ActorMention | undefined => all(text)[0];
  it('a group is never a state, but a side of a state speaks for it', () => {
    assert.deepEqual(first('українська сторона')?.hint, { id: 'group:side-ua', country: 'UA', speaksFor: 'UA' });
    assert.deepEqual(first('воїнів України')?.hint, { id: 'group:ukrainian-forces', country: 'UA' });
    assert.deepEqual(first('країни Балтії')?.hint, { id: 'group:baltic-states' });
  });
  it('the name is nominative as far as the endings tell', () => {
    assert.equal(first('наших європейських партнерів')?.name, 'наші європейські партнери');
    assert.equal(first('коаліції охочих')?.name, 'коаліція охочих');
    assert.equal(first('союзниками по НАТО')?.name, 'союзники по НАТО');
  });
  it('cases: narrowed by what agrees; a counted group is the subject though its noun is a genitive', () => {
    assert.equal(first('нашими партнерами')?.cases, 'i');
    assert.equal(first('європейських партнерів')?.cases, 'ga');
    assert.ok(first('понад 20 країн')?.cases.includes('n'));
    assert.ok(!first('кількох країн')?.cases.includes('n'));
  });
  it('rows decline after models that exist and have ids of groups', () => {
    for (const { like } of [...GROUPS, ...GROUP_HEADS])
      for (const word of like?.split(/[ -]/) ?? []) assert.ok(models.has(word), word);
    for (const { id } of GROUPS) assert.match(id, /^group:[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});
