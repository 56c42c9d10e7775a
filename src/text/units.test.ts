import { describe, expect, it } from 'vitest';
import { type Measure, unitsOf } from './units.ts';

const finds = (text: string, ...measures: Measure[]) => new RegExp(unitsOf(...measures), 'u').exec(text)?.[0];

describe('units', () => {
  it.each([
    ['some metres of rope', 'length', 'metres'],
    ['a foot of snow', 'length', 'foot'],
    ['it is 5 ft wide', 'length', 'ft'],
    ['a 30-metre wall', 'length', 'metre'],
    ['240km of pipe', 'length', 'km'],
    ['at 90 km/h', 'speed', 'km/h'],
    ['it rose to 40 °c', 'temperature', '°c'],
    ['three weeks', 'duration', 'weeks'],
    ['two pounds', 'mass', 'pounds'],
    ['nine storeys', 'length', 'storeys'],
    ['at 30 miles an hour', 'speed', 'miles an hour'],
    ['some 40 tonnes', 'mass', 'tonnes'],
  ] as const)('in "%s"', (text, measure, unit) => {
    expect(finds(text, measure)).toBe(unit);
  });

  it.each([
    ['born in 1950', 'length'],
    ['a sec filing', 'duration'],
    ['the footage', 'length'],
    ['the tower opened in 1904 in oslo', 'length'],
    ['a sum of $5m', 'length'],
    ['on the 21st', 'mass'],
    ['the new 5g network', 'mass'],
  ] as const)('none in "%s"', (text, measure) => {
    expect(finds(text, measure)).toBeUndefined();
  });
});
