import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UntilAsked } from './until-asked.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

function told() {
  const tell = vi.fn();
  return { tell, news: new UntilAsked<string>(tell) };
}

test('an editor that asks has been told once', () => {
  const { tell, news } = told();
  news.changed('a.txt');
  news.asked('a.txt');
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('one that asks while it is told has heard', () => {
  const news: UntilAsked<string> = new UntilAsked(() => {
    tell();
    news.asked('a.txt');
  });
  const tell = vi.fn();
  news.changed('a.txt');
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('one that asks of something else is told again, but not for ever', () => {
  const { tell, news } = told();
  news.changed('a.txt');
  news.asked('b.txt');
  vi.advanceTimersByTime(1000);
  expect(tell).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(5);
});

test('what changes again is told of from the beginning', () => {
  const { tell, news } = told();
  news.changed('a.txt');
  vi.advanceTimersByTime(60_000);
  news.changed('a.txt');
  news.asked('a.txt');
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(6);
});

test('nothing is told any more when it is disposed', () => {
  const { tell, news } = told();
  news.changed('a.txt');
  news.dispose();
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});
