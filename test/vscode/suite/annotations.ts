import {
  ConfigurationTarget,
  commands,
  comments,
  type InlayHint,
  languages,
  Range,
  Selection,
  type TextEditor,
  workspace,
} from 'vscode';
import {
  acceptPick,
  cursorPlace,
  diagnosticsOf,
  eventually,
  expectEqual,
  fileUri,
  openAt,
  sidecarOf,
  undoAllActs,
} from './support.ts';

suite('annotations', () => {
  const notes = comments.createCommentController('test.notes', 'Notes');
  let editor: TextEditor;

  suiteSetup(() => setTags([{ tag: 'harbour' }, { tag: 'to call' }]));

  setup(async () => {
    editor = await openAt('courier.txt', 'will not close');
  });

  // Whatever was done can be undone from the document.
  teardown(() => undoAllActs('courier.txt'));

  suiteTeardown(async () => {
    notes.dispose();
    await setTags(undefined);
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('a tag is put on by its key, and Undo and Redo in the document take it off and put it on again', async () => {
    await commands.executeCommand('crossquote.applyTag', '2');
    await said((text) => text.includes('"to call"') && text.includes('Ada Marsh'));
    await commands.executeCommand('crossquote.undoAct');
    await said((text) => text === '');
    await commands.executeCommand('crossquote.redoAct');
    await said((text) => text.includes('"to call"'));
  });

  test('the editor asks for its sign though it was waiting for other hints when it was told', async () => {
    const waiting: ((hints: InlayHint[]) => void)[] = [];
    const other = languages.registerInlayHintsProvider('*', {
      provideInlayHints: () => new Promise<InlayHint[]>((resolve) => waiting.push(resolve)),
    });
    const isAsked = () => waiting.length > 0;
    try {
      await eventually(isAsked, Boolean);
      const { length } = await eventually(
        () => diagnosticsOf('courier.txt'),
        (diagnostics) => diagnostics.length > 0,
      );
      await commands.executeCommand('crossquote.notSpeech');
      // With its findings go the news of its hints.
      await eventually(
        () => diagnosticsOf('courier.txt').length,
        (count) => count < length,
      );
      for (const answer of waiting.splice(0)) answer([]);
      await eventually(isAsked, Boolean);
    } finally {
      other.dispose();
      for (const answer of waiting) answer([]);
    }
  });

  test('what was typed after an act is undone before it', async () => {
    const before = editor.document.getText();
    await commands.executeCommand('crossquote.applyTag', '1');
    await said((text) => text.includes('"harbour"'));
    await commands.executeCommand('type', { text: 'x' });
    await commands.executeCommand('crossquote.undoAct');
    await eventually(
      () => editor.document.getText(),
      (text) => text === before,
    );
    expectEqual((await sidecarOf('courier.txt')).includes('"harbour"'), true);
    await commands.executeCommand('crossquote.undoAct');
    await said((text) => text === '');
  });

  test('two acts are undone one after the other, however fast the keys are', async () => {
    await commands.executeCommand('crossquote.applyTag', '1');
    await commands.executeCommand('crossquote.applyTag', '2');
    await said((text) => text.includes('"harbour"') && text.includes('"to call"'));
    await Promise.all([1, 2].map(() => commands.executeCommand('crossquote.undoAct')));
    await said((text) => text === '');
  });

  test('a pick says of which kind a quotation is, and what was found of it', async () => {
    await acceptPick('crossquote.setKind');
    await said((text) => text.includes('"kind": "direct"'));
    await acceptPick('crossquote.giveVerdict');
    await said((text) => text.includes('"verdict": "checked"'));
  });

  test('the selected words are the cue of the quotation beside them', async () => {
    const line = editor.document.lineAt(1);
    const start = line.text.indexOf('Lind said');
    editor.selection = new Selection(1, start, 1, start + 'Lind'.length);
    await commands.executeCommand('crossquote.setCue');
    await said((text) => text.includes('"cue"') && text.includes('"exact": "Lind"'));
  });

  test('a note from the gutter is on the whole line', async () => {
    const thread = notes.createCommentThread(editor.document.uri, new Range(2, 0, 2, 0), []);
    await commands.executeCommand('crossquote.saveNewNote', { thread, text: 'Ask for the **agenda**.' });
    await said((text) => text.includes('Ask for the **agenda**.'));
    expectEqual(
      (await sidecarOf('courier.txt')).includes('"exact": "The council meets again on Friday."'),
      true,
    );
  });

  test('Go to Next Annotation and Go to Previous Annotation go round, and Remove Annotation… removes the one there', async () => {
    await commands.executeCommand('crossquote.applyTag', '1');
    await said((text) => text.includes('"harbour"'));
    for (const [command, from] of [
      ['crossquote.nextAnnotation', 'The council'],
      ['crossquote.previousAnnotation', 'The harbour'],
    ] as const) {
      await openAt('courier.txt', from);
      // The marks of what was said come a moment later.
      await eventually(
        async () => {
          await commands.executeCommand(command);
          return cursorPlace();
        },
        (place) => place === 'courier.txt:1',
      );
    }
    await commands.executeCommand('crossquote.removeAnnotation');
    await said((text) => !text.includes('"harbour"'));
  });

  test('the view leads to the passage', async () => {
    await commands.executeCommand('crossquote.applyTag', '1');
    await said((text) => text.includes('"harbour"'));
    await openAt('courier.txt', 'The council');
    await commands.executeCommand('crossquote.annotations.focus');
    await commands.executeCommand('list.focusFirst');
    await eventually(
      async () => {
        await commands.executeCommand('list.expand');
        await commands.executeCommand('list.focusDown');
        await commands.executeCommand('list.select');
        return cursorPlace();
      },
      (place) => place === 'courier.txt:1',
    );
  });
});

function setTags(tags: unknown): Thenable<void> {
  return workspace.getConfiguration('crossquote').update('tags', tags, ConfigurationTarget.Workspace);
}

/** Wait until the sidecar of the document, empty where there is none, is as wanted. */
function said(isWanted: (text: string) => boolean): Promise<string> {
  return eventually(() => sidecarOf('courier.txt'), isWanted);
}
