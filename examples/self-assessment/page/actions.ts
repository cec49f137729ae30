// What a person can do on the page.
import { carryAnswers, type Answers, type CarriedAnswers, type Edition, type Locale, type Rubric } from 'ocop';
import { fromFile, fromLine, newDossier, open, readAs, toFile, toLine, type Dossier, type Opened, type Read } from './dossier';
import { assessmentOf, boundsOf } from './judged';
import { editionById, keyOf, sheetByKey, sheetsOf } from './sheets';
import { now, update, type MemberSheet } from './state';
import {
  currentId,
  forget,
  keep,
  keepBallots,
  keepLocale,
  keepShared,
  keptBallots,
  keptDossiers,
  keptShared,
  keyOfBallots,
  keyOfDossier,
  leaveCurrent,
  leaveShared,
} from './store';
import { stepsOf } from './steps';
import { starWords, words } from './words';

export function goTo(place: string): void {
  window.location.hash = `#/${place}`;
}

export function say(...said: readonly string[]): void {
  update({ notice: { said } });
}

/** The result of a dossier in a few words, for lists. */
export function told(opened: Opened, locale: Locale): string {
  const assessment = assessmentOf(opened);
  if (assessment === undefined) return '';
  if (assessment.kind === 'eliminated') return eliminationWords(assessment.grounds, locale);
  const best = boundsOf(opened)?.best ?? 1;
  if (assessment.kind === 'complete') return starWords(best, locale);
  return `${best} ${words.stars[locale]} ${words.possible[locale]} · ${assessment.missing.length} ${words.left[locale]}`;
}

/** "Bị loại", "Dừng đánh giá", "Không đánh giá": each is another thing. */
export function eliminationWords(grounds: readonly { readonly kind: string }[], locale: Locale): string {
  const kinds = [
    ['elimination', words.eliminated],
    ['stop-evaluation', words.stopped],
    ['not-assessed', words.notAssessed],
  ] as const;
  return kinds
    .filter(([kind]) => grounds.some((ground) => ground.kind === kind))
    .map(([, said]) => said[locale])
    .join(' · ');
}

/** Shows a dossier and keeps it, unless it was opened from a link. */
export function show(opened: Opened): void {
  const before = now().opened;
  const same = before?.dossier.id === opened.dossier.id;
  let unkept = false;
  if (opened.dossier.shared) keepShared(toLine(opened));
  else unkept = !keep(opened, { vi: told(opened, 'vi'), en: told(opened, 'en') });
  update({ opened, unkept, waiting: false, ...(!same && { target: undefined, sharing: false }) });
}

/** Another tab has kept or forgotten something: what is open in this one follows, so that neither undoes the other. */
export async function follow(key: string | null): Promise<void> {
  const { opened, locale } = now();
  if (key === null || key === keyOfBallots) await readBallots();
  if (opened === undefined || opened.dossier.shared || (key !== null && key !== keyOfDossier(opened.dossier.id))) {
    update({});
    return;
  }
  const read = await readKept(opened.dossier.id, locale);
  if (read?.ok) update({ opened: read.value });
  else {
    update({ opened: undefined, notice: { said: [words.removedElsewhere[locale]], fault: true } });
    if (now().place.name !== 'hoi-dong') goTo('');
  }
}

export function change(next: Partial<Dossier>, edition?: Edition): void {
  const { opened } = now();
  if (opened === undefined) return;
  show({ ...opened, edition: edition ?? opened.edition, dossier: { ...opened.dossier, ...next } });
}

export function answer(code: string, boxes: number | readonly number[] | undefined, excluded: readonly string[]): void {
  const { opened } = now();
  if (opened === undefined) return;
  const kept = Object.entries(opened.dossier.answers).filter(([other]) => other !== code && !excluded.includes(other));
  change({ answers: Object.fromEntries(boxes === undefined ? kept : [...kept, [code, boxes]]) as Answers });
}

/** Shows another state of the dossier, with a way back. */
export function changeWithUndo(opened: Opened, said: string): void {
  const before = now().opened;
  show(opened);
  const undo = (): void => {
    if (before !== undefined) show(before);
    say(words.undone[now().locale]);
  };
  update({ notice: { said: [said], undo } });
}

export function clearAnswers(): void {
  const { opened, locale } = now();
  if (opened === undefined) return;
  changeWithUndo({ ...opened, dossier: { ...opened.dossier, answers: {}, grounds: [] } }, words.cleared[locale]);
}

export async function startDossier(): Promise<void> {
  const { start, locale } = now();
  if (start.set === undefined) {
    update({ start: { ...start, fault: true } });
    document.querySelector<HTMLElement>('.sets input')?.focus();
    return;
  }
  const rubric = await sheetFor(start.edition, String(start.set));
  if (rubric === undefined) {
    update({ waiting: false, notice: { said: [words.notLoaded[locale]], fault: true } });
    return;
  }
  show({ dossier: newDossier(start.text.trim(), start.holder.trim(), start.edition, rubric), edition: start.edition, rubric });
  update({ notice: now().notice, start: { ...start, text: '', holder: '', set: undefined, fault: false } });
  goTo('phan/1');
}

export async function sheetFor(edition: Edition, key: string): Promise<Rubric | undefined> {
  update({ waiting: true, notice: undefined });
  try {
    return sheetByKey(await sheetsOf(edition), key);
  } catch {
    return undefined;
  } finally {
    update({ waiting: false });
  }
}

export async function openKept(id: string, place = 'ket-qua'): Promise<void> {
  const read = await readKept(id, now().locale);
  if (read === undefined) return;
  if (read.ok) {
    update({ notice: undefined });
    show(read.value);
    goTo(place);
  } else refuse(read.said);
}

/** Reads the dossier left open, as after a reload; or the sheet of a link that was not kept. */
export async function readCurrent(locale: Locale): Promise<Opened | undefined> {
  const id = currentId();
  const shared = keptShared();
  const read = shared !== undefined ? asShared(await fromLine(shared, locale)) : id === undefined ? undefined : await readKept(id, locale);
  return read?.ok ? read.value : undefined;
}

async function readKept(id: string, locale: Locale): Promise<Read<Opened> | undefined> {
  const kept = keptDossiers().find((one) => one.id === id);
  if (kept === undefined) return undefined;
  leaveShared();
  const read = await fromLine(kept.line, locale);
  if (!read.ok) return read;
  const { product, holder, frozen } = kept;
  return open({ ...read.value.dossier, id, product, holder, frozen }, locale);
}

function asShared(read: Read<Opened>): Read<Opened> {
  return read.ok ? { ok: true, value: { ...read.value, dossier: { ...read.value.dossier, id: 'shared', shared: true } } } : read;
}

const mostFaults = 8;

export function refuse(said: readonly string[]): void {
  const { locale } = now();
  const more = said.length > mostFaults ? [`… ${said.length - mostFaults} ${words.moreFaults[locale]}`] : [];
  update({ waiting: false, notice: { said: [words.cannotOpen[locale], ...said.slice(0, mostFaults), ...more], fault: true } });
}

/** Opens the sheet of a link or of its text, without keeping it. */
export async function openLine(text: string): Promise<boolean> {
  update({ waiting: true, notice: undefined });
  const read = asShared(await fromLine(text, now().locale));
  if (!read.ok) {
    refuse(read.said);
    return false;
  }
  show(read.value);
  return true;
}

export async function openFile(file: File): Promise<void> {
  const { locale } = now();
  const read = await fromFile(file, locale);
  if (!read.ok) {
    refuse(read.said);
    return;
  }
  const { dossier, edition, rubric } = read.value;
  const { id } = newDossier('', '', edition, rubric);
  leaveShared();
  show({ ...read.value, dossier: { ...dossier, id } });
  update({ notice: { said: [`${words.loaded[locale]}: ${file.name}`] } });
  goTo('ket-qua');
}

export function keepSharedHere(): void {
  const { opened, locale } = now();
  if (opened === undefined) return;
  const { dossier, edition, rubric } = opened;
  leaveShared();
  show({ ...opened, dossier: { ...dossier, id: newDossier('', '', edition, rubric).id, shared: false } });
  say(words.keptHere[locale]);
}

export function removeKept(id: string, name: string): void {
  const { locale, opened } = now();
  const kept = keptDossiers().find((one) => one.id === id);
  if (kept === undefined) return;
  forget(id);
  if (currentId() === id) leaveCurrent();
  if (opened?.dossier.id === id) update({ opened: undefined });
  const undo = async (): Promise<void> => {
    const read = await fromLine(kept.line, locale);
    if (read.ok)
      keep({ ...read.value, dossier: { ...read.value.dossier, id, product: kept.product, holder: kept.holder, frozen: kept.frozen } }, kept.told);
    say(words.undone[locale]);
  };
  update({ notice: { said: [`${words.removed[locale]} “${name}”`], undo: () => void undo() } });
}

/** What of the answers holds on another sheet. */
export function carriedTo({ dossier, rubric }: Opened, to: Rubric): CarriedAnswers | undefined {
  const carried = carryAnswers(rubric, to, dossier.answers);
  return carried.ok ? carried.value : undefined;
}

/** Changes edition and sheet, carries what holds there, and can be undone. */
export function changeSheet(edition: Edition, rubric: Rubric, product: string, holder: string): void {
  const { opened, locale } = now();
  if (opened === undefined) return;
  const { dossier } = opened;
  const same = rubric === opened.rubric;
  const answers = same ? dossier.answers : (carriedTo(opened, rubric)?.answers ?? {});
  const known = rubric.eliminations.map(({ id }) => id);
  const { variant: _, ...others } = dossier;
  const readings = edition.id === dossier.edition ? dossier.readings : {};
  changeWithUndo(
    {
      edition: readAs(editionById(edition.id) ?? edition, readings),
      rubric,
      dossier: {
        ...others,
        product,
        holder,
        edition: edition.id,
        set: rubric.set,
        ...(rubric.variant !== undefined && { variant: rubric.variant }),
        answers,
        grounds: dossier.grounds.filter((id) => known.includes(id)),
        frozen: same ? dossier.frozen : [],
        readings,
      },
    },
    `${words.changed[locale]}: ${words.kept[locale]} ${Object.keys(answers).length}/${Object.keys(dossier.answers).length}`,
  );
  goTo('phan/1');
}

export function switchLanguage(): void {
  const locale = now().locale === 'vi' ? 'en' : 'vi';
  keepLocale(locale);
  update({ locale, notice: undefined });
  document.getElementById('language')?.focus();
}

export function saveFile(opened: Opened): void {
  const url = URL.createObjectURL(new Blob([toFile(opened)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `ocop-${opened.edition.id}-${keyOf(opened.rubric)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The step a question stands in, 1-based; the first where there is no such question. */
export function stepOfQuestion(rubric: Rubric, code: string): number {
  const steps = stepsOf(rubric);
  return (
    Math.max(
      steps.findIndex(({ codes }) => codes.includes(code)),
      0,
    ) + 1
  );
}

export function addBallots(ballots: readonly MemberSheet[]): void {
  setBallots([...now().council.ballots, ...ballots]);
}

export function setBallots(ballots: readonly MemberSheet[]): void {
  const kept = keepBallots(ballots.map(({ name, opened }) => ({ name, line: toLine(opened) })));
  update({ unkept: !kept, council: { ...now().council, ballots } });
}

export async function readBallots(): Promise<void> {
  const { locale } = now();
  const read = await Promise.all(keptBallots().map(async ({ name, line }) => ({ name, read: await fromLine(line, locale) })));
  const lost = read.flatMap(({ name, read: one }) => (one.ok ? [] : one.said.map((said) => `${name}: ${said}`)));
  if (lost.length > 0) refuse(lost);
  update({ council: { ...now().council, ballots: read.flatMap(({ name, read: one }) => (one.ok ? [{ name, opened: one.value }] : [])) } });
}

/** Prints the filled sheet, or the list of things to do. */
export function printNow(what: 'sheet' | 'tasks'): void {
  update({ printing: what });
  window.print();
}
