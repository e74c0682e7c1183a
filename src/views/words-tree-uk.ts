/** Ukrainian texts of the trees: exactly the keys of the English table. */
import type { treeEn } from './words-tree-en.ts';

export const treeUk: Readonly<Record<keyof typeof treeEn, string>> = {
  'tree.more': 'Ще {n}',
  'tree.moreOf': 'показано {shown} з {all}',
  'tree.none.by': 'надавача не названо, або видання розходяться',
  'tree.none.for': 'отримувача не названо',
  'tree.none.programme': 'без програми',
  'tree.none.stage': 'стадію не названо',
  'tree.none.due': 'без строку',
  'tree.none.currency': 'без суми',
  'tree.none.file': 'без нотатки',
  'tree.none.status': 'без стану',
  'tree.group.kind': "Вид: зобов'язання, готовність, потреби, відмови",
  'tree.group.by': 'Хто дає',
  'tree.group.for': 'Кому',
  'tree.group.programme': 'Програма',
  'tree.group.stage': 'Стадія',
  'tree.group.due': 'Строк',
  'tree.group.currency': 'Валюта',
  'tree.group.file': 'Нотатка',
  'tree.group.status': 'Перевірка: не перевірено, прийнято, виправлено',
  'tree.sort.who': 'Хто дає',
  'tree.sort.sum': 'Сума, від найбільшої, кожна валюта окремо',
  'tree.sort.date': 'Дата нотатки, від найновішої',
  'tree.sort.position': 'Місце в тексті',
  'tree.askGroup': 'Групувати дерево за',
  'tree.askSort': 'Упорядкувати дерево за',
  'tree.askFilter':
    'Показати лише: хто:DE кому:UA сума:>1млрд строк:<2026 стадія:обіцяно є:прострочено програма:PURL текст:"Patriot"; слово без двокрапки шукається всюди',
  'tree.now': 'зараз',
  'tree.filtered': 'фільтр: {filter}',
};
