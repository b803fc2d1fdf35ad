import fc from 'fast-check';
import { checkCharacter } from '../../../src/domain/values/identity-number.ts';
import { dateOfDayNumber, dayNumberOf, plainDate } from '../../../src/domain/values/plain-date.ts';

/** Any full date from 1900 to 2099. */
export const anyDate = fc
  .integer({ min: dayNumberOf(plainDate('1900-01-01')), max: dayNumberOf(plainDate('2099-12-31')) })
  .map(dateOfDayNumber);

/** Any sound identity number of the fictitious province 29. */
export const anyIdentityNumber = fc
  .tuple(fc.constantFrom('290121', '290122', '290123'), anyDate, fc.integer({ min: 1, max: 999 }))
  .map(([region, born, sequence]) => region + born.replaceAll('-', '') + String(sequence).padStart(3, '0'))
  .map((first17) => first17 + checkCharacter(first17));

/** A name as rosters write it: Han characters, traditional and variant ones among them. */
export const anyHanName = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('王李张欧阳昇升峯峰閻闫镕熔單单芳强強')),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((characters) => characters.join(''));
