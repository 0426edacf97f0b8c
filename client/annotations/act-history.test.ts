import { beforeEach, expect, test } from 'vitest';
import { ActHistory, type RecordedAct } from './act-history.ts';

const [TAGGED, CHECKED] = ['tagged', 'checked'].map(
  (after): RecordedAct => ({ text: 'It rained.', files: [{ uri: 'file:///a.jsonld', before: '', after }] }),
) as [RecordedAct, RecordedAct];

let history: ActHistory;

beforeEach(() => {
  history = new ActHistory();
});

test('undoes acts one after the other, the last first, and redoes them', () => {
  history.record(TAGGED);
  history.record(CHECKED);
  expect(history.undoable).toBe(CHECKED);
  history.undo();
  expect([history.undoable, history.redoable]).toEqual([TAGGED, CHECKED]);
  history.undo();
  expect([history.undoable, history.redoable]).toEqual([null, TAGGED]);
  history.redo();
  expect([history.undoable, history.redoable]).toEqual([TAGGED, CHECKED]);
});

test('leaves what is typed after an act to the editor, until that is undone', () => {
  history.record(TAGGED);
  history.typed();
  expect(history.undoable).toBeNull();
  history.typingUndone('It rained. He');
  expect(history.undoable).toBeNull();
  history.typingUndone('It rained.');
  expect(history.undoable).toBe(TAGGED);
});

test('does not take a text that was typed again for one that was undone', () => {
  history.record(TAGGED);
  history.typed();
  history.typed();
  expect(history.undoable).toBeNull();
});

test('redoes an act before what was typed after it, and that before the next act', () => {
  const later = { ...CHECKED, text: 'It rained. Hard.' };
  history.record(TAGGED);
  history.typed();
  history.record(later);
  history.undo();
  expect(history.undoable).toBeNull();
  history.typingUndone('It rained.');
  history.undo();
  expect(history.redoable).toBe(TAGGED);
  history.redo();
  expect(history.redoable).toBeNull();
  history.typingUndone('It rained. Hard.');
  expect(history.redoable).toBe(later);
});

test('redoes nothing after a new act or after typing', () => {
  history.record(TAGGED);
  history.undo();
  history.typed();
  history.typingUndone('It rained.');
  expect(history.redoable).toBeNull();
  history.record(TAGGED);
  history.undo();
  history.record(CHECKED);
  expect(history.redoable).toBeNull();
});

test('forgets all where the files are not as it left them', () => {
  history.record(TAGGED);
  history.record(CHECKED);
  history.undo();
  history.forget();
  expect([history.undoable, history.redoable]).toEqual([null, null]);
});
