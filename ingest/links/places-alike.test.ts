import { expect, test } from 'vitest';
import { sameBody } from './compare-matters.ts';
import { sameCommune, sameHamlet } from './places-alike.ts';

const commune = (name: string) => ({ name, others: [] });

test.each([
  ['thon 3', 'thon 4', false, false],
  ['to dan pho 12', 'to dan pho 13', false, false],
  ['to dan pho so 5', 'tdp 05', true, true],
  ['khu pho 2', 'kp 2', true, true],
  ['ban phieng canh', 'ban phieng canb', false, true],
  ['ban na ba', 'ban na ca', true, false],
])('hamlets %s and %s, clear: %s, same: %s', (a, b, clear, same) => {
  expect(sameHamlet(a, b, clear)).toBe(same);
});

test.each([
  ['xa chieng son', 'xa chieng san', false],
  ['phuong 1', 'phuong 2', false],
  ['xa chieng khua', 'xa chienq khua', true],
])('communes %s and %s: %s', (a, b, same) => {
  expect(sameCommune(commune(a), commune(b))).toBe(same);
});

test.each([
  ['uy ban nhan dan xa chieng son', 'uy ban nhan dan xa chieng san', false],
  ['uy ban nhan dan xa chieng son huyen moc chau', 'uy ban nhan dan xa chieng san huyen moc chau', false],
  ['uy ban nhan dan phuong 1', 'uy ban nhan dan phuong 12', false],
  ['uy ban nhan dan phuong 11', 'uy ban nhan dan phuong 12', false],
  ['uy ban nhan dan huyen moc chau', 'uy ban nhan dan huven moc chau', true],
  ['thanh tra huyen moc chau', 'uy ban nhan dan huyen moc chau thanh tra huyen moc chau', true],
])('bodies %s and %s: %s', (a, b, same) => {
  expect(sameBody(a, b)).toBe(same);
});
