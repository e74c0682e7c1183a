/** English texts that only the editor shows: messages, quick picks, prompts. One row a text; the Ukrainian table has the same keys. */

export const editorEn = {
  'editor.nothingFound': 'Nothing in this note says who gives what to whom.',

  // the view
  'editor.view.title.note': 'This note',
  'editor.view.title.workspace': 'All notes',
  'editor.view.note': 'This note',
  'editor.view.workspace': 'Whole workspace',
  'editor.view.progress': '{done} of {of} notes read',
  'editor.view.slow': 'The list of files of this workspace did not come in time: only open notes are shown.',
  'editor.view.reading': 'Reading notes…',

  // the language status item
  'editor.status.name': 'Poruka',
  'editor.status.tooLarge': 'Too large to read: {size} of at most {limit} characters',
  'editor.status.raise': 'Raise the limit',
  'editor.status.show': 'Show',
  'editor.status.busy': 'Reading…',

  // around the text
  'editor.lens.decided': '{what} · {review}',
  'editor.card.unknown': 'The lexicon has no card of {id}.',
  'editor.link.card': 'Show what is known of it',
  'card.type': 'Kind',
  'card.country': 'State',
  'card.beneficiary': 'Its money goes to',
  'card.aliases': 'Also',
  'card.tenures': 'Offices',
  'card.asOf': 'After {date} offices are left unresolved.',
  'card.own': 'Something wrong or missing? A row of your own in poruka.yaml wins.',

  // links of a hover
  'editor.link.accept': 'Accept',
  'editor.link.reject': 'Reject',
  'editor.link.reveal': 'Show in the tree',

  // front matter
  'editor.problem': 'Line {line}, column {column}: {text}.',
  'editor.refused': 'The front matter was left as it is. {problem}',
  'editor.showLine': 'Show line',
  'editor.saved': 'Tags are in the front matter: {records}',
  'editor.unchanged': 'The tags in the front matter are up to date',
  'editor.nothingToSave': 'Nothing to save: this note says nothing about giving, asking or refusing.',
  'editor.askStatus': 'How far has this note come?',
  'editor.status.set': 'Note status: {status}',
  'editor.accepted': 'Accepted: {what}',
  'editor.rejected': 'Rejected: {what}',
  'editor.noStatement':
    'No statement stands at the cursor. Put the cursor into a marked sentence, or choose it in the tree.',
  'editor.readOnly':
    'This note is read-only and was left as it is. Make the file writable, or save the note under another name, and try again.',
  'editor.changed': 'The note changed in the meantime. Nothing was written: try again.',
  'editor.noNote': 'Open a Markdown or plain text note first.',
  'editor.tooLarge': 'This note is larger than poruka.maxFileSize and was not read.',
  'editor.openSettings': 'Open the setting',
  'editor.gone': 'The evidence of this statement was not found in the text.',

  // records whose words are no longer in the text
  'rename.nobody': 'Here the note names nobody whom you could rename.',
  'rename.ofLexicon': '{name} is of the lexicon: other words for it go into poruka.yaml, under aliases.',
  'rename.ofFile': '{name} has a row in poruka.yaml: change it there (F12 opens it).',
  'rename.brokenFile': '{file} cannot be read: mend it first.',
  'rename.merge': '{from} is {to}. What shall change?',
  'rename.inFile': 'From now on, in poruka.yaml',
  'rename.inNotes': 'What the notes keep',
  'editor.review.lost': '{what}: the words “{quote}” are no longer in the text, or they say something else',
  'editor.review.noQuote': 'this record quotes nothing: select the words in the text and attach it to them',
  'editor.review.maybe': 'The words of a record may be these: {what}. It was “{quote}”',
  'editor.review.attachSelection': 'Attach to the selected words: {what}',
  'editor.review.attachTo': 'Attach to “{quote}”',
  'editor.review.choose': 'Other places, with a preview…',
  'editor.review.keep': 'Keep the record without its text',
  'editor.review.delete': 'Delete the record',
  'editor.review.which': 'Which record?',
  'editor.review.line': 'line {line}',
  'editor.review.none': 'Every record of this note has its words in the text.',
  'editor.review.noPlace': 'No place in the text is like the quote. Select the words and attach the record to them.',
  'editor.review.select': 'Select the words in the text first, then attach the record to them.',
  'editor.review.attached': 'Attached: {what}',
  'editor.review.kept': 'Kept without its text: {what}',
  'editor.review.deleted': 'Deleted: {what}',

  // two people's records of one note
  'editor.merge.action': 'Merge the records',
  'editor.merge.which': 'Record {id} was decided otherwise by two people. Whose holds?',
  'editor.merge.ours': 'Mine: {review}',
  'editor.merge.theirs': 'Theirs: {review}',
  'editor.merge.cannot': 'More than the records is in conflict, or there is no conflict. Resolve the text first.',
  'editor.merge.done': 'Merged: {records}',
  'editor.mixedEnds': 'The lines of this file end in two ways. VS Code keeps one and will save the whole file with it.',

  // many decisions at once
  'editor.many.askScope': 'Which statements?',
  'editor.many.paragraph': 'Of this paragraph',
  'editor.many.note': 'Of this note',
  'editor.many.filter': 'Of the workspace, by a filter…',
  'editor.many.workspace': 'Of the workspace',
  'editor.many.askFilter': 'Filter: who:DE to:UA sum:>1bn stage:pledged',
  'editor.many.badFilter': '“{text}” narrows nothing',
  'editor.many.accepted': 'Accept the checked ones',
  'editor.many.rejected': 'Reject the checked ones',
  'editor.many.auto': 'Take back the checked decisions',
  'editor.many.nothing': 'Nothing there waits for this decision.',
  'editor.many.done': 'Decided: {statements}',
  'editor.many.changed': 'Some of these notes changed in the meantime. Nothing was written: try again.',

  // moving about
  'editor.noMentions': 'Nothing is marked in this note',
  'editor.noCommitments': 'This note has no statements',
  'editor.noSuggestions': 'Nothing in this note waits for a decision',
  'editor.noPromises': 'This note has no commitments',

  // copies
  'editor.citationCopied': 'The citation is on the clipboard',
  'editor.testLineCopied': 'The sentence and its reading are on the clipboard',
  'editor.whyCopied': 'The explanation is on the clipboard',

  // report of a problem
  'editor.report.title': 'Poruka: report of a problem',
  'editor.report.nothingSent':
    'Nothing was sent. Read it, strike out what is not for others, and send it to those from whom you have Poruka.',
  'editor.report.what': 'What happened',
  'editor.report.tell': '(What you did, what you saw, what you expected.)',
  'editor.report.versions': 'Versions',
  'editor.report.settings': 'Settings that you have changed',
  'editor.report.noSettings': 'None.',
  'editor.report.note': 'The open note',
  'editor.report.read': '{size} characters, read in {ms} ms.',
  'editor.report.unread': '{size} characters, not read: too large, or it was just being changed.',
  'editor.report.sentence': 'The statement at the cursor',
  'editor.report.aboutSentence': 'The sentence and how it was read. Strike it out when it is not what you report.',
  'editor.report.log': 'Last lines of the log',
  'editor.report.noLog': 'Empty.',

  // new note
  'editor.new.title': 'New note from clipboard',
  'editor.new.emptyClipboard': 'The clipboard has no text. Copy an article first.',
  'editor.new.askTitle': 'Title of the article',
  'editor.new.askOutlet': 'Outlet, or nothing',
  'editor.new.askUrl': 'Address of the article, or nothing',
  'editor.new.askDate': 'Date of the article (YYYY-MM-DD): offices and deadlines are resolved at it',
  'editor.new.badUrl': 'An address begins with https:// or http://',
  'editor.new.badDate': 'No such day. A date is written as 2025-08-22',
  'editor.new.noTitle': 'A note needs a title',
  'editor.new.askFolder': 'Folder for the note',
  'editor.new.here': 'beside the open note',
  'editor.new.otherFolder': 'Another folder…',
  'editor.new.fileName': 'note',
  'editor.new.failed': 'The note could not be created: {reason}',

  // export
  'editor.export.title': 'Export tagged notes',
  'editor.export.askFormat': 'Format',
  'editor.export.askScope': 'Which notes',
  'editor.export.count': '{records} in {notes}',
  'editor.export.none': 'Nothing is kept in the front matter yet. Save the tags first, or export the suggestions too.',
  'editor.export.saveFirst': 'Save tags',
  'editor.export.suggestions': 'Export suggestions',
  'editor.export.selection': 'Selected text',
  'editor.export.progress': '{done} of {all}',
  'editor.export.cancelled': 'Export cancelled',
  'editor.export.gone': 'Could not be read any more and are not in the export: {notes}',
  'editor.export.fileName': 'poruka',
  'editor.export.done': 'Exported: {records} to {file}',
  'editor.export.open': 'Open',
  'editor.export.failed': 'The file could not be written: {reason}',
} as const;
