import { describe, expect, test } from 'vitest';
import { unfinished, withFieldName, written } from './complete.ts';

describe('what is being typed', () => {
  test.each([
    ['thu hồi', '', 'thu hồi', undefined, false],
    ['năm:2017 lò v', 'năm:2017 ', 'lò v', undefined, false],
    ['loại:', 'loại:', '', 'loại', false],
    ['đất loại:qu', 'đất loại:', 'qu', 'loại', false],
    ['cơ quan:"UBND h', 'cơ quan:', 'UBND h', 'cơ quan', true],
    ['đất "thu h', 'đất ', 'thu h', undefined, true],
    ['đất -thu', 'đất -thu', '', undefined, false],
    ['đất OR rừ', 'đất OR ', 'rừ', undefined, false],
    ['loại:đơn ', 'loại:đơn ', '', undefined, false],
    ['(đất', '(', 'đất', undefined, false],
    ['', '', '', undefined, false],
  ])('%s', (q, head, typed, field, quoted) => {
    const found = unfinished(q);
    expect([found.head, found.typed, found.field?.name, found.quoted]).toEqual([head, typed, field, quoted]);
  });
});

test.each([
  ['đất ngườ', ['đất người ký:', 'đất người:', 'đất người nộp đơn:']],
  ['nguoi k', ['người ký:']],
  ['thu hồi lo', ['thu hồi loại:', 'thu hồi loại đơn:']],
  ['l', []],
  ['thu hồi', []],
])('fields whose name begins so: %s', (q, expected) => {
  expect(withFieldName(unfinished(q))).toEqual(expected);
});

test('values of several words are quoted', () => {
  expect([written('quyết định', false), written('đơn', false), written('đơn', true)]).toEqual([
    '"quyết định"',
    'đơn',
    '"đơn"',
  ]);
});
