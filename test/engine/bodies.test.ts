/** Whose body it is when the text names it alone («МЗС», «уряд», «Фонд»), and whose office. */
import { strict as assert } from 'node:assert';
import { analyze } from '../../src/analyze.ts';

/** «¶» parts paragraphs; the body asked about stands as `[МЗС|id]`, null when nobody knows whose it is. */
const ROWS: readonly string[] = [
  // the one named in full before
  'МЗС Австрії обіцяє 5 млн євро. ¶ У [МЗС|org:mfa-at] кажуть, що кошти підуть на школи.',
  'Уряд Словаччини відхилив пакет. ¶ «[Уряд|org:government-sk] не дасть ракет Україні», – сказав речник.',
  'Міноборони Естонії готує пакет. ¶ Поки що там мовчать. ¶ У [Міноборони|org:mod-ee] обіцяли пояснити чому.',
  'МЗС Чехії мовчить. ¶ МЗС Польщі викликало посла. ¶ У [МЗС|org:mfa-pl] нагадали про ноту.',
  // too far, another body, or our own state is spoken of since
  'МЗС Австрії обіцяє допомогу. ¶ Раз. ¶ Два. ¶ Три. ¶ У [МЗС|org:mfa-ua] кажуть інше.',
  'МЗС Угорщини викликало посла. ¶ [Міноборони|org:mod-ua] повідомило про обстріл.',
  'Уряд Японії дасть кредит. ¶ Юлія Свириденко представляє Україну, і [уряд|org:government-ua] готує угоду.',
  'МЗС Польщі надіслало ноту. ¶ МЗС України відповіло. ¶ У [МЗС|org:mfa-ua] чекають на зустріч.',
  'Нараду провели в [МЗС|org:mfa-ua].',
  '[Міноборони|org:mod-ua] виділило 2 млрд грн на дрони. ¶ Міноборони Німеччини передало 20 танків.',
  'Міноборони Німеччини передало 20 танків. ¶ [Міноборони|org:mod-ua] закупило дронів на 50 млн грн.',
  'Міноборони Росії мовчить. ¶ [Міноборони|org:mod-ua] повідомило про обстріл.',
  'Уряд Польщі виділив кошти. ¶ За словами Свириденко, [уряд|org:government-ua] купив генератори.',
  'Уряд Польщі виділив кошти. ¶ Про це повідомили в пресслужбі Кабміну. ¶ [Уряд|org:government-ua] купив генератори.',
  // a federal one is of the federation named last
  'Австрія допоможе. Учора федеральний [уряд|org:government-at] виділив 2 млн євро.',
  'Канцлер Мерц зустрівся з президентом США Трампом. Федеральний [уряд|org:government-de] виділить 3 млрд євро.',
  'Австралія надасть танки. ¶ Мерц пообіцяв ракети. ¶ Федеральний [уряд|org:government-de] виділив 20 млн євро.',
  'Польща допоможе. Учора федеральний [уряд|null] виділив 2 млн євро.',
  // a capital beside it
  'Уряд Польщі мовчить. [Уряд Гельсінкі|org:government-fi] вже надав допомогу.',
  'Уряд Фінляндії мовчить. [Уряд Варшави|org:government-pl] передав Україні 5 танків.',
  // whoever leads it
  'Допомогу скоротив [уряд|org:government-sk] Роберта Фіцо.',
  'Новий [уряд|org:government-hu] прем’єр-міністра Віктора Орбана відмовив.',
  'Його критикував [уряд|null] Степана Крутивуса.',
  // a body whose name has the noun
  'Рада ЄС погодила кредит. Після голосування [Рада|EU] оприлюднила рішення.',
  // but of a council only in its paragraph, and only where nothing of ours is spoken of
  'Рада Європи схвалила реєстр збитків. ¶ Сьогодні [Рада|org:verkhovna-rada] звільнила міністра.',
  'Рада ЄС ухвалила санкції, Зеленський подякував. Сьогодні [Рада|org:verkhovna-rada] ухвалила бюджет.',
  'Верховна Рада погодила кредит. ¶ Після голосування [Рада|org:verkhovna-rada] оприлюднила рішення.',
  'Рада ЄС збирається. ¶ Верховна Рада теж. ¶ Пізніше [Рада|org:verkhovna-rada] ухвалила постанову.',
  'Сьогодні [Рада|org:verkhovna-rada] ухвалила бюджет.',
  'Рада директорів МВФ збереться. Згодом [Фонд|IMF] назве суму.',
  'Єврокомісія чекає. У [Комісії|EU] додали, що план готовий.',
  'На сторінці Міністерства інфраструктури України є звіт, [Міністерство|org:infrastructure-ministry-ua] пояснило суми.',
  'Рада ЄС чекає. Кошти дасть [Фонд|null].',
  // a name in short
  'Вищий антикорупційний суд почав засідання. Згодом [Антикорупційний суд|org:vaks] зробив перерву.',
  'Справу вело НАБУ. Потім її передали до [Національного бюро|org:nabu].',
  'ТОВ «Обрій Плюс» виграло торги. Компанія «[Обрій Плюс|org:tov-obrii-plius]» працює у Стрию.',
  'Сокільська РДА мовчить. ¶ Раз. ¶ Два. ¶ Три. ¶ У [РДА|org:sokilska-rda] чекають.',
  'Стрийська міська рада зібралася. А [Сокільська міська рада|org:sokilska-miska-rada] ні.',
  'Виступив Департамент освіти Стрийської міської ради. А [Стрийська міська рада|org:stryiska-miska-rada] мовчить.',
  // «країни»: the state spoken of
  'Норвегія виділить 3 млн євро. ¶ У [МЗС країни|org:mfa-no] пояснили, на що.',
  'Зустріч відбулася. ¶ У [МЗС країни|null] її не коментували.',
];

describe('bodies named alone', () => {
  for (const row of ROWS)
    it(row, () => {
      const [, before = '', body = '', id] = /^(.*)\[(.*)\|(.*)\]/.exec(row) ?? [];
      const text = row.replace(/\[(.*)\|.*\]/, '$1').replaceAll(' ¶ ', '\n\n');
      const start = before.replaceAll(' ¶ ', '\n\n').length;
      const { mentions, entities } = analyze(text, { id: 'bodies', date: '2025-09-10' });
      const mention = mentions.find((one) => one.start === start && one.text === body);
      const entity = entities.find((one) => mention?.kind === 'actor' && one.id === mention.entity);
      assert.ok(entity, 'the body is found');
      // an id made of the bare word is nobody's
      const isBare = entity.country === null && entity.type === 'org';
      assert.equal(isBare && id === 'null' ? 'null' : entity.id, id);
    });
});

/** Who says it, when an office named in the quote is the same. */
const OFFICES: readonly (readonly [text: string, last: string])[] = [
  ['«Я подякував президенту Фінляндії за зброю», – сказав президент.', 'person:zelenskyi-volodymyr'],
  ['Прибув президент Фінляндії. «Ми дамо зброю», – сказав президент.', 'person:stubb-aleksandr'],
  ['Прибула прем’єрка Данії. «Прем’єр України чекає», – сказала прем’єрка.', 'person:frederiksen-mette'],
  ['Президент подякував главі Фінляндії.', 'person:stubb-aleksandr'],
];

describe('offices in quotes', () => {
  for (const [text, last] of OFFICES)
    it(text, () => {
      const { mentions } = analyze(text, { id: 'offices', date: '2025-09-10' });
      const roles = mentions.flatMap((one) => (one.kind === 'actor' && one.type === 'role' ? [one.entity] : []));
      assert.equal(roles.at(-1), last);
    });
});
