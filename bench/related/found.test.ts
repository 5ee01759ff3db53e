import { expect, test } from 'vitest';
import { mentionsOf } from './found.ts';

test('who signed is found by letters, and of namesakes by what is told of them', () => {
  const signed = [
    { name: 'Phàn Mẩy Chòi', hamlet: 'thôn Giáng' },
    { name: 'Hoàng Văn Cảnh', identityNumber: '150334417' },
    { name: 'Hoàng Văn Cảnh', identityNumber: '034079112203' },
  ];
  expect(
    mentionsOf(signed, [
      { name: 'Hoàng Văn Cảnh', identityNumber: '034079112203' },
      { name: 'Phàn Mây Chòi' },
    ]),
  ).toEqual([1, null, 0]);
});

test('the one who was read is the one who signed, however his name was read', () => {
  expect(mentionsOf([{ name: 'Lò Văn Ín' }], [{ name: 'Lò Vãn lh' }])).toEqual([0]);
});
