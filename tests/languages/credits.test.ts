import { describe, expect, test } from 'vitest';
import { authorsIn, creditedOffice, isCredit } from '../../src/languages/root/credits';

const TWO = ['Nora Velde', 'Iben Tarr'];

describe('the names in a credit', () => {
  test.each([
    ['By Nora Velde and Iben Tarr', TWO],
    ['By Nora Velde, Iben Tarr and The Marlow Courier', TWO],
    ['By NORA VELDE and IBEN TARR Associated Press', ['NORA VELDE', 'IBEN TARR']],
    ['Written by Nora Velde on March 3, 2020', ['Nora Velde']],
    ['By Laura E. Velde December 28, 2016', ['Laura E. Velde']],
    ['By Nora Velde - 11/18/19 11:04 PM EST', ['Nora Velde']],
    ['By Ada Brink | Special to the Courier', ['Ada Brink']],
    ['Posted on 4 March 2025 by Ada Brink', ['Ada Brink']],
    ['Von Nora Velde und Iben Tarr, Berlin', TWO],
    ['Ein Kommentar von Nora Velde', ['Nora Velde']],
    ['Veröffentlicht am 3. Mai 2020 von Ada Brink', ['Ada Brink']],
    ['Par Jean-Luc d’Arcy avec AFP', ['Jean-Luc d’Arcy']],
    ['Por Nora Velde e Iben Tarr', TWO],
    ['di Luigi di Maio', ['Luigi di Maio']],
    ['Door Jan van der Berg', ['Jan van der Berg']],
    ['By the sea, Nora said, life is good.', []],
    ['Vom Winde verweht wird alles', []],
    ['Par temps de pluie, il faut rester', []],
    ['Nora Velde', []],
  ])('%s, where nothing marks it: %j', (line, names) => expect(authorsIn(line, false)).toEqual(names));

  test.each([
    ['Nora Velde', ['Nora Velde']],
    ['Nora Velde and Iben Tarr in Marlow', TWO],
    ['Nora Velde nora.velde@example.org', ['Nora Velde']],
    ['Nora Velde, Political Editor', ['Nora Velde']],
    ['Nora Velde Friday, 4 May 2019', ['Nora Velde']],
    ['Ursula von der Leyen', ['Ursula von der Leyen']],
    ['Mark S. Doss Jr.', ['Mark S. Doss Jr.']],
    ['山田太郎', ['山田太郎']],
    ['Иван Петров', ['Иван Петров']],
    ['By', []],
    ['Staff Reporter', []],
    ['BBC News', []],
    ['Posted by admin', []],
  ])('%s, where it is marked: %j', (line, names) => expect(authorsIn(line, true)).toEqual(names));
});

test('an agency is credited where no person is', () => {
  expect(['Reuters', 'By Guardian staff', 'Marlow', 'Share'].map(creditedOffice)).toEqual([
    'Reuters',
    'Guardian staff',
    null,
    null,
  ]);
});

test('a line that does nothing but credit', () => {
  expect(['By Nora Velde', 'Von Nora Velde', 'By noon, all was quiet', 'Nora Velde'].map(isCredit)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
