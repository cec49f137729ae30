// What an import may weigh: minified, gzip, with letters as they are (a bundler that escapes them makes Vietnamese three times as long).
const asItIs = (config) => ({ ...config, charset: 'utf8' });
const builtIn = ['date-fns', '@date-fns/utc'];

const line = (name, path, what, limit, more = {}) => ({ name, path, import: what, limit, gzip: true, modifyEsbuildConfig: asItIs, ...more });

export default [
  line('one function: bandOf', 'dist/index.js', '{ bandOf }', '1.5 kB'),
  line('the rules, from a sheet to a certificate, without an edition', 'src/index.ts', '{ assess, rank, refer, certify, standing }', '9.5 kB', {
    ignore: builtIn,
  }),
  line('the edition qd-1048-2019', 'src/index.ts', '{ qd1048 }', '13 kB', { ignore: builtIn }),
  line('the edition qd-148-2023', 'src/index.ts', '{ qd148 }', '14 kB', { ignore: builtIn }),
  line('the edition qd-26-2026', 'src/index.ts', '{ qd26 }', '23 kB', { ignore: builtIn }),
  line('every export of the entry, without dependencies (docs/sizes.md)', 'src/index.ts', '*', '110 kB', { ignore: builtIn }),
  line('the largest criteria set of qd-1048-2019', 'dist/rubrics/qd-1048-2019.js', '{ householdHandicrafts }', '9 kB'),
  line('every criteria set of qd-1048-2019', 'dist/rubrics/qd-1048-2019.js', '{ rubrics }', '50 kB'),
  line('the largest criteria set of qd-148-2023', 'dist/rubrics/qd-148-2023.js', '{ honeyAndOtherFarmFood }', '9.5 kB'),
  line('every criteria set of qd-148-2023', 'dist/rubrics/qd-148-2023.js', '{ rubrics }', '50 kB'),
  line('the largest criteria set of qd-26-2026', 'dist/rubrics/qd-26-2026.js', '{ vegetableAndFruitProducts }', '10 kB'),
  line('every criteria set of qd-26-2026', 'dist/rubrics/qd-26-2026.js', '{ rubrics }', '50 kB'),
];
