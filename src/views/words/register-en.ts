/** English texts of commitments that several notes tell of. The Ukrainian table has the same keys. */

export const registerEn = {
  // why statements are taken for one commitment: one code, one text
  'link.analyst': 'linked by the analyst',
  'link.same-note': 'repeated in the same note',
  'link.same-sum': 'the same parties, the same sum, close in time',
  'link.same-things': 'the same parties, as many of the same things, close in time',
  'link.conversion': 'the sum is that of the conversion',
  'link.group-sum': 'the same sum on the same days: a group and those it stands for',
  'link.other-currency': 'the same parties and figure on the same days, the currency differs or is not said',
  'link.other-sum': 'the same giver and subject on the same day, the figure differs',
  'link.same-subject': 'the same parties and subject on the same day',
  'link.later-total': 'a later total of the same',
  'link.same-words': 'the same words',
  'link.part': 'a part, as the note says',
  'link.delivery': 'a delivery of what was promised',
  'link.about': 'about this commitment',

  // where statements disagree
  'conflict.amount': 'sums or quantities differ',
  'conflict.currency': 'currencies differ',
  'conflict.actor': 'givers differ',
  'conflict.act': 'what was said differs',
  'conflict.speaker': 'speakers differ',
  'conflict.denied': 'denied',

  // why the whole counts or not
  'reason.counted.remainder': 'what its members or parts do not explain',
  'reason.not.members': 'its members or parts are told apart: counted there',
  'reason.not.disputed': 'outlets disagree on what was given: added to nothing until you decide',
  'reason.not.denied': 'the giver denies it',
  'reason.not.cancelled': 'taken back',

  'branch.conflicts': 'Outlets disagree',
  'branch.overdue': 'Overdue',

  'register.conflict': 'disagreement: {what}',
  'register.merged': 'Why these are one commitment',
  'register.first': 'the first',
  'register.stages': 'Stages',
  'register.stage': '{stage} {date}',
  'register.fulfilled': '{delivered} of {promised}: {what}',
  'register.fulfilledSum': '{delivered} of {promised}',
  'register.due': '{date}, overdue',
  'register.worth': 'Adds',
  'register.memberOf': 'Part of the total of a group or so far: {n}',
  'register.members': 'Told apart: {n}',
  'register.apart': 'taken apart by the analyst',

  // linking by the analyst
  'register.link.title': 'Link as one commitment',
  'register.link.which': 'One commitment with “{what}”',
  'register.link.none': 'There is no other commitment to link with.',
  'register.link.already': 'You have linked these already.',
  'register.linked': 'Linked: {what}',
  'register.unlinked': 'Taken out: {what}',
  'register.notJoined': 'This statement is not joined with any other.',

  // ledger
  'ledger.title': 'Commitments',
  'ledger.asOf': 'as of {date}',
  'ledger.byGiver': 'By giver',
  'ledger.byReceiver': 'By receiver',
  'ledger.disputedParty': 'nobody named, or outlets differ',
  'ledger.noSum': 'no sum to add',
  'ledger.others': 'Other disagreements',
  'ledger.lost': 'Counted, though the sentence is not found in its note any more: {n}',
} as const;
