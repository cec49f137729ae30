<?php

declare(strict_types=1);

/*
 * The rules of OCOP in PHP (8.1 or later), from the package's data alone: one file, no dependencies.
 *
 *     php examples/php/ocop.php [folder of the package's dist]            runs the conformance vectors
 *     php examples/php/ocop.php answer [folder of the package's dist]     a case a line in, an answer a line out
 *
 * Include it to use the functions. Every number is read from dist/data/<edition>.json; what stands here is how to read
 * it. JSON is decoded to objects, never to arrays: in an array "7" becomes the key 7 and an empty object becomes [].
 */

namespace Ocop;

const LEVELS = ['commune', 'district', 'province', 'central'];
const EDITIONS = ['qd-1048-2019', 'qd-148-2023', 'qd-1489-2025', 'qd-26-2026'];

/** What was asked cannot be answered; the message is the code of the fault. */
final class Refused extends \Exception
{
}

/** One edition: its rules, its criteria sets, and the readings chosen for its open questions. */
final class Law
{
    public readonly string $id;
    public readonly object $rules;
    /** @var list<object> */
    public readonly array $sets;
    /** @var array<string, string> */
    public readonly array $readings;

    public function __construct(object $data, ?object $readings = null)
    {
        $this->id = $data->edition;
        $this->rules = $data->rules;
        $this->sets = $data->sets;
        $chosen = [];
        foreach ($data->rules->readings as $name => $reading) {
            $chosen[$name] = $reading->chosen;
        }
        $this->readings = [...$chosen, ...get_object_vars($readings ?? (object) [])];
    }

    public function sheet(int $number, ?string $variant = null): object
    {
        foreach ($this->sets as $set) {
            if ($set->set === $number && ($variant === null || ($set->variant ?? null) === $variant)) {
                return $set;
            }
        }
        throw new Refused('unknown-product-set');
    }

    public function reads(string $name, string $answer): bool
    {
        return ($this->readings[$name] ?? null) === $answer;
    }
}

// Dates: days of the calendar as YYYY-MM-DD, which sort as text; a term does not count its first day.

function day(mixed $text): string
{
    if (!is_string($text) || preg_match('/^([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})$/D', $text, $found) !== 1) {
        throw new Refused('invalid-date');
    }
    if (!checkdate((int) $found[2], (int) $found[3], (int) $found[1])) {
        throw new Refused('invalid-date');
    }
    return $text;
}

function instant(string $day): \DateTimeImmutable
{
    return new \DateTimeImmutable("{$day}T00:00:00Z");
}

function addDays(string $day, int $days): string
{
    return instant($day)->modify(sprintf('%+d days', $days))->format('Y-m-d');
}

/** The corresponding day, or the last day of a month that has none; `modify('+36 months')` would run over. */
function addMonths(string $day, int $months): string
{
    [$year, $month, $date] = array_map('intval', explode('-', $day));
    $counted = $year * 12 + $month - 1 + $months;
    $year = (int) floor($counted / 12);
    $month = $counted - $year * 12 + 1;
    while (!checkdate($month, $date, $year)) {
        $date--;
    }
    return sprintf('%04d-%02d-%02d', $year, $month, $date);
}

function daysBetween(string $from, string $to): int
{
    return (int) instant($from)->diff(instant($to))->format('%r%a');
}

function isWorking(string $day, object $holidays): bool
{
    $known = $holidays->{substr($day, 0, 4)} ?? throw new Refused('missing-holidays');
    if (in_array($day, $known->workedWeekends ?? [], true)) {
        return true;
    }
    return (int) instant($day)->format('N') < 6 && !in_array($day, $known->daysOff, true);
}

function addWorkingDays(string $day, int $days, object $holidays): string
{
    $step = $days < 0 ? -1 : 1;
    $left = abs($days);
    $at = $left === 0 ? $day : addDays($day, $step);
    while (true) {
        if (isWorking($at, $holidays) && ($left === 0 || --$left === 0)) {
            return $at;
        }
        $at = addDays($at, $step);
    }
}

// Scores: a number of points, or whole numbers `sum` over `of`; compared exactly, never rounded first.

function checkScore(Law $law, mixed $score): mixed
{
    $whole = fn (mixed $value): bool => is_int($value) || (is_float($value) && floor($value) === $value && abs($value) <= 2 ** 53);
    if (is_object($score)) {
        if (!$whole($score->sum ?? null) || !$whole($score->of ?? null) || $score->of < 1) {
            throw new Refused('invalid-score');
        }
    } elseif (!is_int($score) && !is_float($score)) {
        throw new Refused('invalid-score');
    }
    if (!reaches($score, $law->rules->scale->min) || exceeds($score, $law->rules->scale->max)) {
        throw new Refused('invalid-score');
    }
    return $score;
}

function reaches(mixed $score, int $points): bool
{
    return is_object($score) ? $score->sum >= $points * $score->of : $score >= $points;
}

function exceeds(mixed $score, int $points): bool
{
    return is_object($score) ? $score->sum > $points * $score->of : $score > $points;
}

/** As many bands lie above a score as begin where it does not come; bands come highest first. */
function bandOf(Law $law, mixed $score): int
{
    checkScore($law, $score);
    $bands = $law->rules->bands;
    $next = $law->reads('between-worded-bands', 'next-whole-point');
    foreach ($bands as $at => $band) {
        $lastBelow = $next ? ($bands[$at + 1]->lastWhole ?? null) : null;
        if ($lastBelow === null ? reaches($score, $band->from) : exceeds($score, $lastBelow)) {
            return $band->star;
        }
    }
    return $bands[count($bands) - 1]->star;
}

// Sheets: a tree of groups, criteria (one box or none), checklists (any boxes) and alternatives (one case).

/** @return list<array{part: string, code: string, cases: list<object>}> the questions of a sheet in printed order */
function questions(object $sheet): array
{
    $visit = function (object $node, string $part) use (&$visit): array {
        if ($node->kind === 'group') {
            return array_merge(...array_map(fn (object $child): array => $visit($child, $part), $node->children));
        }
        return [['part' => $part, 'code' => $node->code, 'cases' => $node->kind === 'alternatives' ? $node->children : [$node]]];
    };
    $found = [];
    foreach ($sheet->parts as $part) {
        foreach ($part->groups as $group) {
            array_push($found, ...$visit($group, $part->code));
        }
    }
    return $found;
}

function best(object $node): int
{
    $points = array_map(fn (object $option): int => $option->points, $node->options);
    return $node->kind === 'checklist' ? array_sum($points) : max([0, ...$points]);
}

function fill(object $sheet, string $how): object
{
    $answers = (object) [];
    foreach (questions($sheet) as ['cases' => $cases]) {
        $node = $cases[0];
        foreach ($how === 'best' ? $cases : [] as $case) {
            $node = best($case) > best($node) ? $case : $node;
        }
        if ($node->kind === 'checklist') {
            $answers->{$node->code} = $how === 'best' ? array_map(fn (object $option): int => $option->box, $node->options) : [];
            continue;
        }
        $top = 0;
        foreach ($how === 'best' ? $node->options : [] as $option) {
            $top = $option->points === best($node) ? $option->box : $top;
        }
        $answers->{$node->code} = $top;
    }
    return $answers;
}

/** The points of one answer, or null when a fault was found and noted. */
function pointsOf(object $node, mixed $answer, array &$faults): ?int
{
    $boxes = [];
    foreach ($node->options as $option) {
        $boxes[$option->box] = $option->points;
    }
    $isWhole = fn (mixed $box): bool => is_int($box) || (is_float($box) && is_finite($box) && floor($box) === $box);
    $note = function (mixed $box) use (&$faults, $isWhole): void {
        $faults[] = $isWhole($box) ? 'box-out-of-range' : 'not-a-box';
    };
    if ($node->kind !== 'checklist') {
        if (is_array($answer)) {
            $faults[] = 'list-for-one-box';
            return null;
        }
        if (!$isWhole($answer) || ($answer != 0 && !isset($boxes[(int) $answer]))) {
            $note($answer);
            return null;
        }
        return $boxes[(int) $answer] ?? 0;
    }
    if (!is_array($answer)) {
        $faults[] = 'one-box-for-list';
        return null;
    }
    $before = count($faults);
    $seen = [];
    $sum = 0;
    foreach ($answer as $box) {
        if (!$isWhole($box) || !isset($boxes[(int) $box])) {
            $note($box);
            continue;
        }
        if (isset($seen[(int) $box])) {
            $faults[] = 'box-repeated';
        }
        $seen[(int) $box] = true;
        $sum += $boxes[(int) $box];
    }
    return count($faults) === $before ? $sum : null;
}

/** @return list<array{star: int, box: int}> the star minimums of a criterion */
function marks(object $node, Law $law): array
{
    $marks = [];
    if ($node->kind === 'criterion') {
        foreach ($node->options as $option) {
            if (isset($option->minStar)) {
                $marks[] = ['star' => $option->minStar, 'box' => $option->box];
            }
        }
        if (isset($node->minStarOnHeading)) {
            $marks[] = ['star' => $node->minStarOnHeading, 'box' => $law->reads('heading-mark', 'top-box') ? count($node->options) : 1];
        }
    }
    return $marks;
}

/** @param list<string> $eliminatedBy */
function assess(Law $law, object $sheet, mixed $answers, array $eliminatedBy = []): object
{
    $faults = [];
    $known = array_map(fn (object $ground): string => $ground->id, $sheet->eliminations);
    foreach ($eliminatedBy as $ground) {
        if (!in_array($ground, $known, true)) {
            $faults[] = 'unknown-ground';
        }
    }
    if (!is_object($answers)) {
        $faults[] = 'not-answers';
        $answers = (object) [];
    }
    $questions = questions($sheet);
    $codes = [];
    foreach ($questions as ['cases' => $cases]) {
        foreach ($cases as $node) {
            $codes[] = $node->code;
        }
    }
    foreach ($answers as $code => $_) {
        if (!in_array((string) $code, $codes, true)) {
            $faults[] = 'unknown-criterion';
        }
    }
    $least = ['A' => 0, 'B' => 0, 'C' => 0];
    $most = $least;
    $missing = [];
    $unmet = [];
    foreach ($questions as ['part' => $part, 'code' => $code, 'cases' => $cases]) {
        $answered = false;
        foreach ($cases as $node) {
            if (!property_exists($answers, $node->code)) {
                continue;
            }
            $answer = $answers->{$node->code};
            $points = pointsOf($node, $answer, $faults);
            if ($points === null) {
                continue;
            }
            if ($answered) {
                $faults[] = 'several-cases';
                continue;
            }
            $answered = true;
            $least[$part] += $points;
            $most[$part] += $points;
            foreach (marks($node, $law) as $mark) {
                if ($answer < $mark['box']) {
                    $unmet[] = ['star' => $mark['star'], 'code' => $node->code];
                }
            }
        }
        if (!$answered) {
            $missing[] = $code;
            $most[$part] += max(array_map(best(...), $cases));
        }
    }
    if ($faults !== []) {
        return (object) ['errors' => $faults];
    }
    if ($eliminatedBy !== []) {
        return (object) ['kind' => 'eliminated', 'grounds' => $eliminatedBy];
    }
    if ($missing !== []) {
        $parts = [];
        foreach ($least as $part => $points) {
            $parts[$part] = ['min' => $points, 'max' => $most[$part]];
        }
        return (object) [
            'kind' => 'incomplete', 'missing' => $missing,
            'total' => ['min' => array_sum($least), 'max' => array_sum($most)], 'parts' => $parts,
        ];
    }
    return (object) ['kind' => 'complete', 'total' => array_sum($least), 'parts' => $least, 'unmet' => $unmet];
}

/** The band of the points, and the highest star whose band and minimums are both met. */
function rank(Law $law, object $assessment): array
{
    $band = bandOf($law, $assessment->total);
    $own = $law->reads('lower-star-minimums', 'own-star-only');
    $star = null;
    $blocked = (object) [];
    foreach ($law->rules->bands as $candidate) {
        $blocking = [];
        foreach ($assessment->unmet as $mark) {
            if ($own ? $mark['star'] === $candidate->star : $mark['star'] <= $candidate->star) {
                $blocking[] = $mark['code'];
            }
        }
        if ($candidate->star <= $band && $blocking === []) {
            $star = $candidate->star;
            break;
        }
        if ($blocking !== []) {
            // array_unique keeps its keys: without array_values JSON makes an object of the list.
            $blocked->{(string) $candidate->star} = array_values(array_unique($blocking));
        }
    }
    return ['total' => $assessment->total, 'band' => $band, 'star' => $star ?? $band, 'unmet' => $blocked];
}

function refer(Law $law, string $level, mixed $score, ?int $ranked = null): array
{
    $rule = $law->rules->levels->$level;
    $band = bandOf($law, $score);
    if ($rule->role === 'none') {
        return ['kind' => 'none', 'reason' => $rule->reason];
    }
    if ($rule->role === 'reports') {
        return ['kind' => 'none', 'reason' => 'reports-only'];
    }
    $star = $ranked ?? $band;
    $recognised = fn (int $one): bool => in_array($one, $law->rules->recognition->stars, true);
    if ($rule->refersFrom !== null && $rule->refersTo !== null && reaches($score, $rule->refersFrom)) {
        $potential = $law->reads('missed-minimum-referral', 'by-points') ? $band : $star;
        if ($recognised($potential) && $potential >= bandOf($law, $rule->refersFrom)) {
            $answer = ['kind' => 'refer', 'to' => $rule->refersTo, 'star' => $potential];
            $own = end($rule->recognises);
            $highest = in_array($law->rules->bands[0]->star, $law->rules->levels->{$rule->refersTo}->recognises ?? [], true);
            return $highest && $own !== false && $own <= $star && $law->reads('potential-five-stars', 'four-stars-meanwhile')
                ? $answer + ['meanwhile' => $own] : $answer;
        }
    }
    if (!$recognised($star)) {
        return ['kind' => 'none', 'reason' => 'below-recognition'];
    }
    if ($rule->recognises === [] && $rule->refersTo !== null) {
        return ['kind' => 'refer', 'to' => $rule->refersTo, 'star' => $star];
    }
    $answer = ['kind' => 'recognise', 'by' => $law->rules->certificate->issuers->{(string) $star}->level, 'star' => $star];
    if (isset($rule->returnsBelow) && !reaches($score, $rule->returnsBelow->score)) {
        $answer['orEvaluateAgain'] = true;
    }
    return $answer;
}

// Certificates.

function certify(Law $law, mixed $star, mixed $issuedOn): array
{
    $rule = $law->rules->certificate;
    if (!in_array($star, $law->rules->recognition->stars, true)) {
        throw new Refused('star-not-certified');
    }
    $first = day($issuedOn);
    if ($first < $law->rules->inForceFrom) {
        throw new Refused('issued-before-edition');
    }
    refuseLapsed($law, $first);
    $last = addMonths($first, $rule->termMonths);
    if ($law->reads('certificate-counting', 'first-day-counted')) {
        $last = addDays($last, -1);
    }
    return [
        'issuer' => $rule->issuers->{(string) $star}->level,
        'firstDay' => $first,
        'lastDay' => $last,
        'noticeBy' => noticeBy($law, $last),
        'filing' => filingWindow($law, $last),
    ];
}

/** An edition that has lapsed judges nothing any more. */
function refuseLapsed(Law $law, string $on): void
{
    $lapse = $law->rules->lapse;
    if ($lapse !== null && isset($lapse->unless) && $law->reads($lapse->unless->reading, $lapse->unless->answer)) {
        $lapse = $lapse->unless;
    }
    if ($lapse !== null && $lapse->lastDay !== null && $on > $lapse->lastDay) {
        throw new Refused('edition-lapsed');
    }
}

function noticeBy(Law $law, string $last): ?string
{
    $notice = $law->rules->certificate->notice;
    return $notice === null ? null : addDays($last, -$notice->daysBefore);
}

function filingWindow(Law $law, string $last): ?array
{
    $filing = $law->rules->certificate->filing;
    if ($filing === null) {
        return null;
    }
    $inwards = $law->reads('filing-window-days', 'both-excluded') ? 1 : 0;
    return ['firstDay' => addDays($last, $inwards - $filing->fromDaysBefore), 'lastDay' => addDays($last, -$inwards - $filing->toDaysBefore)];
}

function standing(Law $law, array $certificate, string $on, ?string $filedOn): array
{
    ['firstDay' => $first, 'lastDay' => $last, 'noticeBy' => $notice, 'filing' => $filing] = $certificate;
    $rule = $law->rules->certificate->extension ?? null;
    $kept = $rule !== null && $filing !== null && $last >= $law->rules->inForceFrom
        && ($law->reads('extension-after-transition', 'any-late-re-evaluation') || $filing['lastDay'] < $law->rules->inForceFrom);
    $keptUntil = $kept ? addDays($last, $rule->maxDays) : null;
    $late = $filing !== null && $filedOn !== null && $filedOn > $filing['lastDay'] && $filedOn <= $last;
    $kind = match (true) {
        $on < $first => 'not-yet-valid',
        $on > $last => $late && $keptUntil !== null && $on <= $keptUntil ? 'kept-until-answer' : 'expired',
        $filing !== null && $on >= $filing['firstDay'] && $on <= $filing['lastDay'] => 'filing-window',
        $filing !== null && $on > $filing['lastDay'] && ($filedOn === null || $filedOn < $filing['firstDay'] || $filedOn > $filing['lastDay']) => 'filing-closed',
        $notice !== null && $on > $notice => 'notice-overdue',
        default => 'valid',
    };
    return [
        'kind' => $kind,
        'mayUseStars' => $kind !== 'not-yet-valid' && $kind !== 'expired',
        'daysUntilLastDay' => daysBetween($on, $last),
    ] + ($keptUntil !== null && in_array($kind, ['filing-closed', 'kept-until-answer'], true) ? ['extendedTo' => $keptUntil] : []);
}

function withdraw(Law $law, array $certificate, int $star, string $on, mixed $ground): array
{
    $rule = $law->rules->certificate->withdrawal;
    if ($on < $law->rules->inForceFrom) {
        throw new Refused('before-edition');
    }
    refuseLapsed($law, $on);
    if ($on < $certificate['firstDay'] || $on > $certificate['lastDay']) {
        throw new Refused('not-running');
    }
    $known = $rule === null ? null : array_map(fn (object $one): string => $one->id, $rule->grounds);
    if (!is_string($ground) || $ground === '' || ($known !== null && !in_array($ground, $known, true))) {
        throw new Refused('unknown-withdrawal-ground');
    }
    $by = ['by' => $law->rules->certificate->issuers->{(string) $star}->level ?? $certificate['issuer']];
    if ($known === null) {
        return $by;
    }
    $basis = $rule->grounds[array_search($ground, $known, true)]->basis;
    return $by + ['cites' => array_map(fn (object $one): string => "$one->article($one->clause)$one->point", $basis)];
}

// Limits, rounds, dossiers, product codes.

function deadline(Law $law, string $of, string $from, object $holidays): array
{
    ['levels' => $levels, 'certificate' => $certificate] = get_object_vars($law->rules);
    if ($of === 'extension' && isset($certificate->extension)) {
        return ['from' => 'ngày hết thời hạn của giấy chứng nhận', 'lastDay' => addDays($from, $certificate->extension->maxDays)];
    }
    $limit = match ($of) {
        'commune-report' => $levels->commune->report ?? null,
        're-evaluation' => $certificate->reEvaluation,
        'withdrawal-decision' => $certificate->withdrawal?->decision,
        'council-papers' => $levels->district->papersBefore ?? null,
        default => null,
    } ?? throw new Refused('no-such-limit');
    $days = $of === 'council-papers' ? -$limit->days : $limit->days;
    $last = $limit->working
        ? addWorkingDays($from, $days, $holidays)
        : addWorkingDays(addDays($from, $days), 0, $holidays);
    return ['from' => $limit->from->vi, 'lastDay' => $last];
}

function roundOf(Law $law, string $level, string $proposed): array
{
    if ($proposed < $law->rules->inForceFrom) {
        throw new Refused('proposed-before-edition');
    }
    $back = $law->reads('before-a-date', 'includes-the-day') ? 0 : -1;
    $found = null;
    foreach ($law->rules->rounds as $known) {
        foreach ([0, 1] as $later) {
            $year = (int) substr($proposed, 0, 4) + $later;
            $toPropose = addDays("$year-$known->proposedBefore", $back);
            if ($known->level === $level && $proposed <= $toPropose && ($found === null || $toPropose < $found['lastDayToPropose'])) {
                $found = ['round' => $known->round, 'lastDayToPropose' => $toPropose, 'lastDay' => addDays("$year-$known->doneBefore", $back)];
            }
        }
    }
    return $found ?? throw new Refused('no-rounds');
}

function dossierItem(Law $law, string $purpose, string $level, string $category, string $name): array
{
    if (!in_array($category, array_map(fn (object $known): string => $known->id, $law->rules->categories), true)) {
        throw new Refused('unknown-category');
    }
    if ($law->rules->levels->$level->role === 'none') {
        throw new Refused('level-without-part');
    }
    foreach ($law->rules->dossier as $item) {
        $reached = array_search($level, LEVELS, true);
        $due = array_search($item->at, LEVELS, true) <= $reached
            && (!isset($item->upTo) || $reached <= array_search($item->upTo, LEVELS, true))
            && (!isset($item->purposes) || in_array($purpose, $item->purposes, true));
        if ($item->id === $name && $due && !in_array($category, $item->exempt ?? [], true)) {
            return ['asked' => true, 'count' => $item->count ?? null] + (($item->ifAny ?? false) ? ['ifAny' => true] : []);
        }
    }
    return ['asked' => false, 'count' => null];
}

/** Whether a row of the form, or a paper, proves a criterion. */
function proof(Law $law, object $sheet, string $code, string $item): array
{
    $asked = null;
    $look = function (array $nodes) use (&$look, &$asked, $code): void {
        foreach ($nodes as $node) {
            if ($node->code === $code) {
                $asked ??= $node;
            }
            $look($node->children ?? []);
        }
    };
    foreach ($sheet->parts as $part) {
        $look($part->groups);
    }
    if ($asked === null) {
        throw new Refused('unknown-criterion');
    }
    $guide = $law->rules->evidence;
    $set = $sheet->set . (isset($sheet->variant) ? "-$sheet->variant" : '');
    $ids = $guide?->exceptions->{"$set/$code"} ?? $guide?->of->{$asked->concept ?? ''} ?? [];
    $listed = in_array($item, array_column($guide?->items ?? [], 'id'), true);
    return ['proves' => $listed && in_array($item, $ids, true), 'known' => $guide !== null];
}

function productCode(Law $law, mixed $code): array
{
    $rule = $law->rules->productCode;
    $written = is_string($code) ? explode('-', $code) : [];
    if (count($written) !== count($rule->segments)) {
        throw new Refused('product-code-form');
    }
    $segments = (object) [];
    foreach ($rule->segments as $at => $segment) {
        $pattern = $segment === 'year' ? str_replace('.', '[0-9]', $rule->year) : '[0-9]+';
        if (preg_match("/^$pattern$/D", $written[$at]) !== 1) {
            throw new Refused('product-code-segment');
        }
        $segments->$segment = $written[$at];
    }
    return ['segments' => $segments];
}

// Which edition judges a dossier.

/** @param array<string, Law> $laws in the order of their first days */
function editionOn(string $day, array $laws): Law
{
    foreach ($laws as $law) {
        $until = $law->rules->newFilingsUntil;
        if ($law->rules->inForceFrom <= $day && ($until === null || $day <= $until)) {
            return $law;
        }
    }
    throw new Refused('no-edition-in-force');
}

/** @param array<string, Law> $laws */
function applicableEdition(array $laws, string $filed, string $decided, string $purpose, ?string $pendingAt, object $chosen): array
{
    if ($decided < $filed) {
        throw new Refused('decided-before-filed');
    }
    $ways = [['law' => editionOn($filed, $laws), 'lastDay' => null, 'filedAnew' => false, 'used' => 0, 'open' => false, 'preferred' => true]];

    $settle = fn (string $outcome, array $way, Law $law): array => match ($outcome) {
        'earlier-edition' => [...$way, 'next' => false],
        'next-question' => [...$way, 'next' => true],
        default => [...$way, 'law' => $law, 'lastDay' => null, 'filedAnew' => $outcome === 'filed-anew', 'next' => false],
    };
    $split = function (object $question, array $way, Law $law) use ($settle, $chosen): array {
        $name = $question->reading;
        $preferred = $law->rules->readings->$name->chosen;
        $ends = [];
        foreach ($question->outcomes as $answer => $outcome) {
            if (($chosen->$name ?? $answer) === $answer) {
                $ends[] = [
                    ...$settle($outcome, $way, $law),
                    'used' => $way['used'] + 1,
                    'open' => $way['open'] || !isset($chosen->$name),
                    'preferred' => $way['preferred'] && (isset($chosen->$name) || $answer === $preferred),
                ];
            }
        }
        return $ends;
    };
    $pass = function (array $way, Law $law, object $transition) use ($settle, $split, $laws, $filed, $decided, $purpose, $pendingAt): array {
        $inForce = $law->rules->inForceFrom;
        $may = $transition->mayChoose ?? null;
        $ahead = $transition->ahead ?? null;
        if ($way['law']->id === $law->id) {
            $lapse = $transition->lapse ?? null;
            if ($may === null || $lapse === null || $decided > $lapse->lastDay) {
                return [$way];
            }
            return $split($may->question, [...$way, 'law' => $laws[$transition->from[0]], 'lastDay' => $lapse->lastDay], $law);
        }
        if ($filed >= $inForce || !in_array($way['law']->id, $transition->from, true)) {
            return [$way];
        }
        if ($decided < $inForce) {
            return $ahead !== null && $decided >= $ahead->firstDay ? $split($ahead->question, $way, $law) : [$way];
        }
        $rule = $transition->pending->$purpose;
        if ($rule->rule === 'this-edition') {
            return [$settle('this-edition', $way, $law)];
        }
        if ($rule->rule === 'open') {
            $settled = $rule->settledAt ?? null;
            return $settled !== null && $settled->level === $pendingAt
                ? [$settle($settled->outcome, $way, $law)]
                : $split($rule->question, $way, $law);
        }
        if ($decided <= $rule->lastDay) {
            return [[...$way, 'lastDay' => $rule->lastDay]];
        }
        $carried = $rule->carriedTo ?? null;
        if ($carried === null || $decided > $carried->lastDay) {
            return $split($rule->missed, $way, $law);
        }
        $ends = [];
        foreach ($split($carried->question, [...$way, 'lastDay' => $carried->lastDay], $law) as $end) {
            array_push($ends, ...($end['next'] ? $split($rule->missed, [...$end, 'lastDay' => $way['lastDay']], $law) : [$end]));
        }
        return $ends;
    };

    foreach ($laws as $law) {
        $transition = $law->rules->transition;
        if ($transition !== null) {
            $ways = array_merge(...array_map(fn (array $way): array => $pass($way, $law, $transition), $ways));
        }
    }
    if (in_array(true, array_column($ways, 'open'), true)) {
        $candidates = array_map(fn (array $way): array => [
            'edition' => $way['law']->id, 'filedAnew' => $way['filedAnew'], 'lastDay' => $way['lastDay'], 'preferred' => $way['preferred'],
        ], $ways);
        return ['kind' => 'unsettled', 'candidates' => $candidates];
    }
    $way = $ways[0];
    $evaluates = array_values(array_filter(LEVELS, fn (string $level): bool => $way['law']->rules->levels->$level->role === 'evaluates'));
    return [
        'kind' => $way['used'] === 0 ? 'settled' : 'by-reading', 'edition' => $way['law']->id, 'evaluatedBy' => $evaluates[0],
        'lastDay' => $way['lastDay'], 'filedAnew' => $way['filedAnew'],
    ];
}

// How each family of vectors is asked.

const ADVICE = 'advice beside the rules, not written here';

/** What this file does not answer, and why; a port that has these must pass them too. */
const NOT_HERE = [
    'histories' => 'not written here; rows and guards are in data/rules.json, and the Python script runs them',
    'steps' => 'names, read from the data as they stand',
    'sittings' => ADVICE, 'plans' => ADVICE, 'quick-wins' => ADVICE, 'bounds' => ADVICE, 'carried-answers' => ADVICE,
    'points-sheets' => ADVICE, 'fault-order' => ADVICE, 'product-search' => ADVICE, 'folding' => ADVICE,
];

function assessed(Law $law, object $given): object
{
    $sheet = $law->sheet($given->set, $given->variant ?? null);
    $answers = isset($given->fill) ? fill($sheet, $given->fill) : ($given->answers ?? (object) []);
    // Not by spreading arrays: `[...['7' => 2]]` numbers the key 7 anew.
    foreach (isset($given->fill) ? ($given->except ?? []) : [] as $code => $answer) {
        $answers->{(string) $code} = $answer;
    }
    return assess($law, $sheet, $answers, $given->eliminatedBy ?? []);
}

/** @return list<string> */
function inVietnamese(array $words): array
{
    return array_map(fn (object $one): string => $one->vi, $words);
}

/** @param callable(string): Law $lawOf */
function answerOne(string $family, Law $law, object $given, callable $lawOf): mixed
{
    switch ($family) {
        case 'bands':
            return ['star' => bandOf($law, $given->score)];
        case 'parts':
            return ['max' => $law->rules->parts->{$given->part}->max];
        case 'product-sets':
            $rows = array_filter($law->rules->productSets, fn (object $row): bool => $row->number === $given->set);
            return ['category' => (end($rows) ?: throw new Refused('unknown-product-set'))->category];
        case 'categories':
            $rows = array_filter($law->rules->productSets, fn (object $row): bool => $row->category === $given->category);
            return ['sets' => array_values(array_unique(array_column($rows, 'number')))];
        case 'scores':
            return array_diff_key(get_object_vars(assessed($law, $given)), ['unmet' => true]);
        case 'rankings':
            $known = $law->rules->minimumsNotEncoded ?? null;
            $concerned = $known !== null && !in_array($given->set, $known->exceptSets, true) && (!isset($given->on) || $given->on >= $known->from);
            return rank($law, assessed($law, $given)) + ($concerned ? ['caveats' => ['minimums-not-encoded']] : []);
        case 'referrals':
            return refer($law, $given->level, $given->score, $given->star ?? null);
        case 'certificates':
            return certify($law, $given->star, $given->issuedOn);
        case 'standings':
            $certificate = certify($law, $given->star, $given->issuedOn);
            $renewal = isset($given->renewalUnder) ? $lawOf($given->renewalUnder) : $law;
            $certificate['noticeBy'] = noticeBy($renewal, $certificate['lastDay']);
            $certificate['filing'] = filingWindow($renewal, $certificate['lastDay']);
            return standing($renewal, $certificate, day($given->on), isset($given->filedOn) ? day($given->filedOn) : null);
        case 'withdrawals':
            return withdraw($law, certify($lawOf($given->issuedUnder ?? $given->edition), $given->star, $given->issuedOn), $given->star, day($given->on), $given->ground);
        case 'deadlines':
            return deadline($law, $given->of, day($given->from), $given->holidays ?? (object) []);
        case 'rounds':
            return roundOf($law, $given->level, day($given->proposedOn));
        case 'dossiers':
            return dossierItem($law, $given->purpose, $given->level, $given->category, $given->item);
        case 'levels':
            $rule = $law->rules->levels->{$given->level};
            return match ($rule->role) {
                'none' => ['role' => 'none'],
                'reports' => ['role' => 'reports', 'authority' => $rule->authority->vi, 'contents' => inVietnamese($rule->contents)],
                default => ['role' => $rule->role, 'authority' => $rule->authority->vi, 'decides' => $rule->decides->vi],
            };
        case 'councils':
            $council = $law->rules->levels->{$given->level}->council;
            return [
                'setUpBy' => $council->setUpBy->vi, 'chair' => $council->chair->vi, 'members' => inVietnamese($council->members),
                'mayBeInvited' => inVietnamese($council->mayBeInvited), 'mayChairByDelegation' => $council->mayChairByDelegation->vi,
            ];
        case 'evidence':
            return proof($law, $law->sheet($given->set, $given->variant ?? null), $given->criterion, $given->item);
        case 'product-codes':
            return productCode($law, $given->code);
        case 'statements':
            foreach ($law->rules->provisions as $provision) {
                if ($provision->id === $given->statement) {
                    return ['kind' => 'provision', 'about' => $provision->about];
                }
            }
            foreach (['settled' => 'rules', 'unsettled' => 'unsettled'] as $kind => $among) {
                if (in_array($given->statement, array_column($law->rules->transition?->$among ?? [], 'id'), true)) {
                    return ['kind' => $kind];
                }
            }
            throw new Refused('no-such-statement');
        default:
            throw new \LogicException("nobody answers $family");
    }
}

/** @param array<string, object> $data */
function answer(string $family, object $given, array $data): mixed
{
    try {
        if ($family === 'dates') {
            $start = day($given->date);
            return ['date' => match (true) {
                isset($given->addMonths) => addMonths($start, $given->addMonths),
                isset($given->addDays) => addDays($start, $given->addDays),
                default => addWorkingDays($start, $given->addWorkingDays, $given->holidays ?? (object) []),
            }];
        }
        if ($family === 'in-force' || $family === 'transitions') {
            $laws = [];
            foreach (EDITIONS as $id) {
                $laws[$id] = new Law($data[$id]);
            }
            if ($family === 'in-force') {
                return ['edition' => editionOn(day($given->filedOn), $laws)->id];
            }
            return applicableEdition(
                $laws, day($given->filedOn), day($given->decidedOn), $given->purpose, $given->pendingAt ?? null, $given->readings ?? (object) [],
            );
        }
        $lawOf = fn (string $id): Law => new Law($data[$id], $given->readings ?? null);
        return answerOne($family, $lawOf($given->edition), $given, $lawOf);
    } catch (Refused $refused) {
        return ['error' => $refused->getMessage()];
    }
}

/** A value with its keys and candidates in one order, so that equal answers are equal text. */
function plain(mixed $value): string
{
    $inOrder = function (mixed $value) use (&$inOrder): mixed {
        if (is_array($value)) {
            return array_map($inOrder, $value);
        }
        if (!is_object($value)) {
            return $value;
        }
        $fields = get_object_vars($value);
        uksort($fields, fn (int|string $a, int|string $b): int => strcmp((string) $a, (string) $b));
        $fields = array_map($inOrder, $fields);
        if (isset($fields['candidates'])) {
            usort($fields['candidates'], fn (object $a, object $b): int => strcmp(encode($a), encode($b)));
        }
        return (object) $fields;
    };
    return encode($inOrder(json_decode(encode($value), false, 512, JSON_THROW_ON_ERROR)));
}

function encode(mixed $value): string
{
    return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

function readJson(string $file): object
{
    return json_decode((string) file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
}

/** @return array<string, object> */
function dataIn(string $folder): array
{
    $data = [];
    foreach (EDITIONS as $id) {
        $data[$id] = readJson("$folder/data/$id.json");
    }
    return $data;
}

function runVectors(string $folder): int
{
    $data = dataIn($folder);
    $passed = 0;
    $failed = 0;
    foreach (glob("$folder/vectors/*.json") ?: [] as $file) {
        $vectors = readJson($file);
        if (isset(NOT_HERE[$vectors->family])) {
            printf("%d vectors of %s left out: %s\n", count($vectors->cases), $vectors->family, NOT_HERE[$vectors->family]);
            continue;
        }
        foreach ($vectors->cases as $case) {
            $found = plain(answer($vectors->family, $case->given, $data));
            if ($found === plain($case->expect)) {
                $passed++;
            } else {
                $failed++;
                printf("%s: expected %s, found %s\n", $case->id, plain($case->expect), $found);
            }
        }
    }
    printf("%d vectors passed, %d failed\n", $passed, $failed);
    return $failed > 0 || $passed === 0 ? 1 : 0;
}

/** Reads {"family", "given"} a line and writes the answer a line. */
function answerLines(string $folder): int
{
    $data = dataIn($folder);
    while (($line = fgets(STDIN)) !== false) {
        $case = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
        echo plain(answer($case->family, $case->given, $data)), "\n";
    }
    return 0;
}

if (isset($argv[0]) && realpath($argv[0]) === __FILE__) {
    $answers = ($argv[1] ?? '') === 'answer';
    $folder = $argv[$answers ? 2 : 1] ?? dirname(__DIR__, 2) . '/dist';
    exit($answers ? answerLines($folder) : runVectors($folder));
}
