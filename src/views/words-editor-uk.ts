/** Ukrainian texts that only the editor shows: exactly the keys of the English table. */
import type { editorEn } from './words-editor-en.ts';

export const editorUk: Readonly<Record<keyof typeof editorEn, string>> = {
  'editor.nothingFound': 'У цій нотатці не сказано, хто, що і кому дає.',

  // the view
  'editor.view.title.note': 'Ця нотатка',
  'editor.view.title.workspace': 'Усі нотатки',
  'editor.view.note': 'Ця нотатка',
  'editor.view.workspace': 'Весь робочий простір',
  'editor.view.progress': 'Прочитано {done} з {of} нотаток',
  'editor.view.slow': 'Список файлів робочого простору не надійшов вчасно: показано лише відкриті нотатки.',
  'editor.view.reading': 'Читаю нотатки…',

  // the language status item
  'editor.status.name': 'Порука',
  'editor.status.tooLarge': 'Завеликий текст: {size} символів, межа {limit}',
  'editor.status.raise': 'Підняти межу',
  'editor.status.show': 'Показати',
  'editor.status.busy': 'Читаю…',

  // around the text
  'editor.lens.decided': '{what} · {review}',
  'editor.card.unknown': 'У словнику немає картки {id}.',
  'editor.link.card': 'Показати, що про це відомо',
  'card.type': 'Що це',
  'card.country': 'Держава',
  'card.beneficiary': 'Кошти отримує',
  'card.aliases': 'Також',
  'card.tenures': 'Посади',
  'card.asOf': 'Після {date} посади лишаються нерозв’язаними.',
  'card.own': 'Щось не так або чогось бракує? Ваш рядок у poruka.yaml важить більше.',

  // links of a hover
  'editor.link.accept': 'Прийняти',
  'editor.link.reject': 'Відхилити',
  'editor.link.reveal': 'Показати в дереві',

  // front matter
  'editor.problem': 'Рядок {line}, стовпчик {column}: {text}.',
  'editor.refused': 'Шапку нотатки залишено без змін. {problem}',
  'editor.showLine': 'Показати рядок',
  'editor.saved': 'Теги записано в шапку нотатки: {records}',
  'editor.unchanged': 'Теги в шапці нотатки вже відповідають тексту',
  'editor.nothingToSave': 'Записувати нічого: у цій нотатці не сказано, хто що дає, просить чи в чому відмовляє.',
  'editor.askStatus': 'Який стан цієї нотатки?',
  'editor.status.set': 'Стан нотатки: {status}',
  'editor.accepted': 'Прийнято: {what}',
  'editor.rejected': 'Відхилено: {what}',
  'editor.noStatement':
    'У цьому місці немає вислову. Поставте курсор у позначене речення або виберіть вислів у дереві.',
  'editor.readOnly':
    'Нотатка лише для читання, тож її залишено без змін. Дозвольте запис у файл або збережіть нотатку під іншою назвою та спробуйте ще раз.',
  'editor.changed': 'Нотатка тим часом змінилася. Нічого не записано: спробуйте ще раз.',
  'editor.noNote': 'Спершу відкрийте нотатку: Markdown або простий текст.',
  'editor.tooLarge': 'Ця нотатка більша за poruka.maxFileSize, її не прочитано.',
  'editor.openSettings': 'Відкрити налаштування',
  'editor.gone': 'Цитати цього вислову в тексті не знайдено.',

  // records whose words are no longer in the text
  'rename.nobody': 'Тут нотатка не називає нікого, кого можна перейменувати.',
  'rename.ofLexicon': '{name} є у словнику: інші слова для цього пишуть у poruka.yaml, у розділі aliases.',
  'rename.ofFile': '{name} має рядок у poruka.yaml: змініть його там (F12 відкриває).',
  'rename.brokenFile': '{file} не вдається прочитати: спершу виправте його.',
  'rename.merge': '{from} – це {to}. Що змінити?',
  'rename.inFile': 'Відтепер, у poruka.yaml',
  'rename.inNotes': 'Що зберігають нотатки',
  'editor.review.lost': '{what}: слів «{quote}» у тексті вже немає, або в них сказано інше',
  'editor.review.noQuote': "запис нічого не цитує: виділіть слова в тексті й прив'яжіть його до них",
  'editor.review.maybe': 'Можливо, це слова запису: {what}. Було «{quote}»',
  'editor.review.attachSelection': "Прив'язати до виділених слів: {what}",
  'editor.review.attachTo': "Прив'язати до «{quote}»",
  'editor.review.choose': 'Інші місця, з переглядом…',
  'editor.review.keep': 'Зберегти запис без тексту',
  'editor.review.delete': 'Видалити запис',
  'editor.review.which': 'Який запис?',
  'editor.review.line': 'рядок {line}',
  'editor.review.none': 'Кожен запис цієї нотатки має свої слова в тексті.',
  'editor.review.noPlace': "Схожого місця в тексті немає. Виділіть слова й прив'яжіть запис до них.",
  'editor.review.select': "Спершу виділіть слова в тексті, тоді прив'яжіть до них запис.",
  'editor.review.attached': "Прив'язано: {what}",
  'editor.review.kept': 'Збережено без тексту: {what}',
  'editor.review.deleted': 'Видалено: {what}',

  // two people's records of one note
  'editor.merge.action': 'Злити записи',
  'editor.merge.which': 'Щодо запису {id} двоє людей вирішили по-різному. Чиє рішення лишити?',
  'editor.merge.ours': 'Моє: {review}',
  'editor.merge.theirs': 'Інше: {review}',
  'editor.merge.cannot': "У конфлікті не самі записи або конфлікту немає. Спершу розв'яжіть конфлікт у тексті.",
  'editor.merge.done': 'Злито: {records}',
  'editor.mixedEnds':
    'Рядки цього файлу закінчуються по-різному. VS Code лишає один спосіб і збереже весь файл із ним.',

  // many decisions at once
  'editor.many.askScope': 'Які вислови?',
  'editor.many.paragraph': 'Цього абзацу',
  'editor.many.note': 'Цієї нотатки',
  'editor.many.filter': 'Робочого простору, за фільтром…',
  'editor.many.workspace': 'Робочого простору',
  'editor.many.askFilter': 'Фільтр: хто:DE кому:UA сума:>1млрд стадія:обіцяно',
  'editor.many.badFilter': '«{text}» нічого не звужує',
  'editor.many.accepted': 'Прийняти позначені',
  'editor.many.rejected': 'Відхилити позначені',
  'editor.many.auto': 'Скасувати позначені рішення',
  'editor.many.nothing': 'Тут ніщо не чекає на таке рішення.',
  'editor.many.done': 'Вирішено: {statements}',
  'editor.many.changed': 'Деякі з цих нотаток тим часом змінилися. Нічого не записано: спробуйте ще раз.',

  // moving about
  'editor.noMentions': 'У цій нотатці нічого не позначено',
  'editor.noCommitments': 'У цій нотатці немає висловів, що щось дають чи просять',
  'editor.noSuggestions': 'У цій нотатці ніщо не чекає на рішення',
  'editor.noPromises': "У цій нотатці немає зобов'язань",

  // copies
  'editor.citationCopied': 'Цитату скопійовано',
  'editor.testLineCopied': 'Речення та його прочитання скопійовано',
  'editor.whyCopied': 'Пояснення скопійовано',

  // report of a problem
  'editor.report.title': 'Порука: повідомлення про помилку',
  'editor.report.nothingSent':
    'Нічого не надіслано. Прочитайте, викресліть те, що не для чужих очей, і надішліть тим, від кого маєте Поруку.',
  'editor.report.what': 'Що сталося',
  'editor.report.tell': '(Що ви зробили, що побачили, чого очікували.)',
  'editor.report.versions': 'Версії',
  'editor.report.settings': 'Налаштування, які ви змінили',
  'editor.report.noSettings': 'Жодного.',
  'editor.report.note': 'Відкрита нотатка',
  'editor.report.read': 'Знаків: {size}, прочитано за {ms} мс.',
  'editor.report.unread': 'Знаків: {size}, не прочитано: завелика або саме змінювалася.',
  'editor.report.sentence': 'Вислів під курсором',
  'editor.report.aboutSentence': 'Речення і те, як його прочитано. Викресліть, якщо йдеться не про нього.',
  'editor.report.log': 'Останні рядки журналу',
  'editor.report.noLog': 'Порожньо.',

  // new note
  'editor.new.title': 'Нова нотатка з буфера обміну',
  'editor.new.emptyClipboard': 'У буфері обміну немає тексту. Спершу скопіюйте статтю.',
  'editor.new.askTitle': 'Заголовок статті',
  'editor.new.askOutlet': 'Видання (можна лишити порожнім)',
  'editor.new.askUrl': 'Адреса статті (можна лишити порожньою)',
  'editor.new.askDate': 'Дата статті (РРРР-ММ-ДД): на цю дату визначаються посади й строки',
  'editor.new.badUrl': 'Адреса починається з https:// або http://',
  'editor.new.badDate': 'Такого дня немає. Дата пишеться так: 2025-08-22',
  'editor.new.noTitle': 'Нотатка мусить мати заголовок',
  'editor.new.askFolder': 'Тека для нотатки',
  'editor.new.here': 'поруч із відкритою нотаткою',
  'editor.new.otherFolder': 'Інша тека…',
  'editor.new.fileName': 'нотатка',
  'editor.new.failed': 'Нотатку не створено: {reason}',

  // export
  'editor.export.title': 'Експорт нотаток із тегами',
  'editor.export.askFormat': 'Формат',
  'editor.export.askScope': 'Які нотатки',
  'editor.export.count': '{records}, {notes}',
  'editor.export.none': 'У шапці нотаток ще нічого не записано. Спершу збережіть теги або експортуйте й пропозиції.',
  'editor.export.saveFirst': 'Зберегти теги',
  'editor.export.suggestions': 'Експортувати пропозиції',
  'editor.export.askKept': 'Записане чи все прочитане',
  'editor.export.kept': 'Записане в нотатках',
  'editor.export.all': 'Усе прочитане',
  'editor.export.allMarked': 'Незаписане позначено як пропозиції',
  'editor.export.selection': 'Виділений текст',
  'editor.export.filter': 'Що лишив фільтр дерева',
  'editor.export.filteredOut': 'Фільтр дерева не лишив нічого, що можна експортувати.',
  'editor.export.progress': '{done} з {all}',
  'editor.export.cancelled': 'Експорт скасовано',
  'editor.export.gone': 'Уже не вдалося прочитати, в експорті їх немає: {notes}',
  'editor.export.fileName': 'порука',
  'editor.export.done': 'Експортовано: {records} до {file}',
  'editor.export.open': 'Відкрити',
  'editor.export.failed': 'Файл не записано: {reason}',
};
