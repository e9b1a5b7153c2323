import { describe, expect, it } from '@jest/globals';
import { diagnoseLanguage } from '../../../src/text/language.js';
import { cues, documentOf } from './cues.js';

const codeOf = (text: string): string | null => diagnoseLanguage(documentOf(text), cues)?.code ?? null;

describe('diagnoseLanguage', () => {
  it('passes English, and a text too short to tell', () => {
    expect(
      codeOf(
        'The yard said on Monday that it would build the ferries, and that they were to be ready by spring. '.repeat(4),
      ),
    ).toBeNull();
    expect(codeOf('Freedonia verkauft zwölf Fähren')).toBeNull();
    expect(codeOf('')).toBeNull();
  });

  it('passes English about names in other letters', () => {
    expect(codeOf('The paper Известия said that the ferries would be sold to the ministry. '.repeat(5))).toBeNull();
  });

  it('passes English that is mostly names, and not another language that is', () => {
    const names =
      'Ada Brandt, Ines Corvo (Halvik), Jonas Ferreira Lund, Mirela Okonkwo Sand, Tomas Ubeda Varga (Port Orsa), ';
    expect(
      codeOf(`${names.repeat(6)}and Ruth Zelle were named in the squad that Halvik will take to the cup.`),
    ).toBeNull();
    expect(codeOf(`${names.repeat(6)}und Ruth Zelle gehören zur Mannschaft, die Halvik zum Pokal schickt.`)).toBe(
      'not-english',
    );
  });

  it.each([
    [
      'German',
      'Die Werft teilte am Montag mit, dass sie die zwölf Fähren bis zum Frühjahr bauen werde, und der Minister war damit zufrieden. ',
    ],
    [
      'French',
      'Le chantier a annoncé lundi qu’il construirait les douze navires avant le printemps, et le ministre en est satisfait. ',
    ],
    [
      'Danish',
      'Værftet siger at det har fået lov til at bygge tolv færger for staten, og at de skal være klar til foråret i den nye havn. ',
    ],
    [
      'Dutch',
      'De werf zei maandag dat de twaalf schepen voor de lente klaar zijn, en dat was volgens de minister op tijd en in orde. ',
    ],
    ['Russian', 'Верфь сообщила в понедельник, что построит двенадцать паромов до весны. '],
    ['Chinese', '造船厂周一表示,将在春天之前建造十二艘渡轮,部长对此表示满意。'],
  ])('tells %s', (_, text) => {
    expect(codeOf(text.repeat(4))).toBe('not-english');
  });

  it('says which document it is and what to do', () => {
    expect(diagnoseLanguage(documentOf('Верфь построит двенадцать паромов до весны'), cues)).toMatchObject({
      severity: 'error',
      file: 'd.txt',
      message: expect.stringMatching(/“d”.*leave it out or translate it/),
    });
  });
});
