// Walks the life of a made-up product through three editions and prints every step: its day, who acted, the clause.
// Run it with: npx tsx examples/product-life/product-life.ts
import { fileURLToPath } from 'node:url';
import { actorNames, cite, describeFault, eventNames, ocopCycle, qd148, qd1489, qd26, replay, stateNames, type Locale } from 'ocop';
import { life } from './life';

export function productLife(locale: Locale): string {
  const history = replay([ocopCycle(qd148), ocopCycle(qd1489), ocopCycle(qd26)], life);
  if (!history.ok) return describeFault(history.error)[locale];
  const { state, steps } = history.value;
  const lines = steps.map(
    ({ on, edition, event, actor, to, basis }) =>
      `${on}  ${edition}  ${eventNames[event][locale]} (${actorNames[actor][locale]}) → ${stateNames[to][locale]}` +
      `\n            ${basis.map((citation) => cite(citation, locale)).join('; ')}`,
  );
  if ('certificate' in state) {
    const { star, issuer, firstDay, lastDay } = state.certificate;
    lines.push(`${star}★, ${issuer.authority[locale]}, ${firstDay} – ${lastDay}`);
  }
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(productLife('vi'));
  console.log(`\n${productLife('en')}`);
}
