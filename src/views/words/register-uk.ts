/** Ukrainian texts of commitments that several notes tell of: exactly the keys of the English table. */
import type { registerEn } from './register-en.ts';

export const registerUk: Readonly<Record<keyof typeof registerEn, string>> = {
  // why statements are taken for one commitment: one code, one text
  'link.analyst': "пов'язав аналітик",
  'link.same-note': 'повторено в тій самій нотатці',
  'link.same-sum': 'ті самі сторони, та сама сума, близькі дати',
  'link.same-things': 'ті самі сторони, стільки ж того самого, близькі дати',
  'link.conversion': 'сума збігається з перерахунком',
  'link.group-sum': 'та сама сума тими самими днями: група й ті, хто за нею стоїть',
  'link.other-currency': 'ті самі сторони й цифра тими самими днями, валюта інша або не названа',
  'link.other-sum': 'той самий надавач, те саме того самого дня, число інше',
  'link.same-subject': 'ті самі сторони й тема того самого дня',
  'link.later-total': 'пізніший підсумок того самого',
  'link.same-words': 'ті самі слова',
  'link.part': 'частина, як сказано в нотатці',
  'link.delivery': 'передача обіцяного',
  'link.about': "про це зобов'язання",

  // where statements disagree
  'conflict.amount': 'суми або кількість різні',
  'conflict.currency': 'валюти різні',
  'conflict.actor': 'надавачі різні',
  'conflict.act': 'сказано по-різному',
  'conflict.speaker': 'мовці різні',
  'conflict.denied': 'спростовано',

  // why the whole counts or not
  'reason.counted.remainder': 'те, чого не пояснюють його учасники чи частини',
  'reason.not.members': 'учасників чи частини названо окремо: враховано там',
  'reason.not.disputed': 'видання розходяться в тому, що дано: не додано, доки ви не вирішите',
  'reason.not.denied': 'надавач це спростовує',
  'reason.not.cancelled': 'скасовано',

  'branch.conflicts': 'Видання розходяться',
  'branch.overdue': 'Прострочено',

  'register.conflict': 'розбіжність: {what}',
  'register.merged': "Чому це одне зобов'язання",
  'register.first': 'перший вислів',
  'register.stages': 'Стадії',
  'register.stage': '{stage} {date}',
  'register.fulfilled': '{delivered} з {promised}: {what}',
  'register.fulfilledSum': '{delivered} з {promised}',
  'register.due': '{date}, прострочено',
  'register.worth': 'Додає',
  'register.memberOf': 'Входить до підсумку групи або підсумку за весь час: {n}',
  'register.members': 'Названо окремо: {n}',
  'register.apart': 'відокремив аналітик',

  // linking by the analyst
  'register.link.title': "Пов'язати в одне зобов'язання",
  'register.link.which': "Одне зобов'язання з «{what}»",
  'register.link.none': "Немає іншого зобов'язання, з яким пов'язати.",
  'register.link.already': "Ви їх уже пов'язали.",
  'register.linked': "Пов'язано: {what}",
  'register.unlinked': 'Відокремлено: {what}',
  'register.notJoined': 'Цей вислів ні з чим не поєднано.',

  // ledger
  'ledger.title': "Зобов'язання",
  'ledger.asOf': 'станом на {date}',
  'ledger.byGiver': 'За надавачами',
  'ledger.byReceiver': 'За отримувачами',
  'ledger.disputedParty': 'не названо, або видання називають різних',
  'ledger.noSum': 'суми, яку можна додати, немає',
  'ledger.others': 'Інші розбіжності',
  'ledger.lost': 'Зараховано, хоча речення в нотатці вже не знайдено: {n}',
};
