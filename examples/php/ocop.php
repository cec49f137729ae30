<?php

declare(strict_types=1);

/*
 * The rules of OCOP in PHP (8.1 or later), from the package's data alone: one file, no dependencies.
 *
 *     php examples/php/ocop.php [folder of the package's dist]            runs the conformance vectors
 *     php examples/php/ocop.php answer [folder of the package's dist]     a case a line in, an answer a line out
 *
 * Include it to use the functions. Every number is read from dist/data; what stands here is how to read it. JSON is
 * decoded to objects, never to arrays: in an array "7" becomes the key 7 and an empty object becomes [].
 */

namespace Ocop;

const LEVELS = ['commune', 'district', 'province', 'central'];

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
    // A sheet is walked once; its data is never changed.
    static $walked = new \WeakMap();
    if (!isset($walked[$sheet])) {
        $found = [];
        foreach ($sheet->parts as $part) {
            foreach ($part->groups as $group) {
                array_push($found, ...$visit($group, $part->code));
            }
        }
        $walked[$sheet] = $found;
    }
    return $walked[$sheet];
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

/** A whole number, however JSON wrote it. */
function isWhole(mixed $value): bool
{
    return is_int($value) || (is_float($value) && is_finite($value) && floor($value) === $value);
}

/**
 * The points of one answer, or null when a fault was found and noted.
 *
 * @param list<array{string, ?string}> $faults
 */
function pointsOf(object $node, mixed $answer, array &$faults): ?int
{
    $boxes = [];
    foreach ($node->options as $option) {
        $boxes[$option->box] = $option->points;
    }
    $note = function (string $code) use (&$faults, $node): void {
        $faults[] = [$code, $node->code];
    };
    $noBox = fn (mixed $box) => $note(isWhole($box) ? 'box-out-of-range' : 'not-a-box');
    if ($node->kind !== 'checklist') {
        if (is_array($answer)) {
            $note('list-for-one-box');
            return null;
        }
        if (!isWhole($answer) || ($answer != 0 && !isset($boxes[(int) $answer]))) {
            $noBox($answer);
            return null;
        }
        return $boxes[(int) $answer] ?? 0;
    }
    if (!is_array($answer)) {
        $note('one-box-for-list');
        return null;
    }
    $before = count($faults);
    $seen = [];
    $sum = 0;
    foreach ($answer as $box) {
        if (!isWhole($box) || !isset($boxes[(int) $box])) {
            $noBox($box);
            continue;
        }
        if (isset($seen[(int) $box])) {
            $note('box-repeated');
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

/** @return list<array{star: int, code: string}> the star minimums a box does not reach */
function missed(Law $law, object $node, int|float $box): array
{
    $short = array_filter(marks($node, $law), fn (array $mark): bool => $box < $mark['box']);
    return array_values(array_map(fn (array $mark): array => ['star' => $mark['star'], 'code' => $node->code], $short));
}

/**
 * What a sheet comes to, or its `faults`, each its code and where: what is unknown first, then in printed order.
 *
 * @param list<string> $eliminatedBy
 */
function assess(Law $law, object $sheet, mixed $answers, array $eliminatedBy = []): object
{
    $faults = [];
    $known = array_map(fn (object $ground): string => $ground->id, $sheet->eliminations);
    foreach ($eliminatedBy as $ground) {
        if (!in_array($ground, $known, true)) {
            $faults[] = ['unknown-ground', $ground];
        }
    }
    if (!is_object($answers)) {
        $faults[] = ['not-answers', null];
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
            $faults[] = ['unknown-criterion', (string) $code];
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
                $faults[] = ['several-cases', $code];
                continue;
            }
            $answered = true;
            $least[$part] += $points;
            $most[$part] += $points;
            array_push($unmet, ...($node->kind === 'criterion' ? missed($law, $node, $answer) : []));
        }
        if (!$answered) {
            $missing[] = $code;
            $most[$part] += max(array_map(best(...), $cases));
        }
    }
    if ($faults !== []) {
        return (object) ['faults' => $faults];
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
            'total' => ['min' => array_sum($least), 'max' => array_sum($most)], 'parts' => $parts, 'unmet' => $unmet,
        ];
    }
    return (object) ['kind' => 'complete', 'total' => array_sum($least), 'parts' => $least, 'unmet' => $unmet];
}

/**
 * The criteria whose missed minimums stand in the way of a star: of that star, and of the lower ones unless read otherwise.
 *
 * @return list<string>
 */
function blocking(Law $law, array $unmet, int $star): array
{
    $own = $law->reads('lower-star-minimums', 'own-star-only');
    $codes = [];
    foreach ($unmet as $mark) {
        if (($own ? $mark['star'] === $star : $mark['star'] <= $star) && !in_array($mark['code'], $codes, true)) {
            $codes[] = $mark['code'];
        }
    }
    return $codes;
}

/** The band of a score, the highest star whose band and minimums are both met, and what blocks each star above. */
function starsReached(Law $law, mixed $score, array $unmet): array
{
    $band = bandOf($law, $score);
    $star = null;
    $blocked = (object) [];
    foreach ($law->rules->bands as $candidate) {
        $found = blocking($law, $unmet, $candidate->star);
        if ($candidate->star <= $band && $found === []) {
            $star = $candidate->star;
            break;
        }
        if ($found !== []) {
            $blocked->{(string) $candidate->star} = $found;
        }
    }
    return ['band' => $band, 'star' => $star ?? $band, 'unmet' => $blocked];
}

function rank(Law $law, object $assessment): array
{
    return ['total' => $assessment->total] + starsReached($law, $assessment->total, $assessment->unmet);
}

/** The worst and the best star of an incomplete sheet: every end its open questions can lead to. */
function rankBounds(Law $law, object $sheet, object $assessment): array
{
    $total = is_array($assessment->total) ? $assessment->total : ['min' => $assessment->total, 'max' => $assessment->total];
    // Ends with the same points and the same stars missed are one.
    $keyOf = function (int $points, array $unmet): string {
        $stars = array_unique(array_column($unmet, 'star'));
        sort($stars);
        return "$points " . implode(',', $stars);
    };
    $ends = [$keyOf($total['min'], $assessment->unmet) => [$total['min'], $assessment->unmet]];
    $wouldMiss = [];
    foreach (questions($sheet) as ['code' => $code, 'cases' => $cases]) {
        if (!in_array($code, $assessment->missing ?? [], true)) {
            continue;
        }
        $next = [];
        foreach ($cases as $node) {
            array_push($wouldMiss, ...missed($law, $node, 0));
            foreach (waysToAnswer($law, $node) as [$more, $lost]) {
                foreach ($ends as [$points, $unmet]) {
                    $next[$keyOf($points + $more, [...$unmet, ...$lost])] ??= [$points + $more, [...$unmet, ...$lost]];
                }
            }
        }
        $ends = $next;
    }
    $stars = array_map(fn (array $end): int => starsReached($law, $end[0], $end[1])['star'], array_values($ends));
    $above = [];
    foreach (array_reverse($law->rules->bands) as $band) {
        if ($band->star > min($stars)) {
            $above[] = [
                'star' => $band->star,
                'reached' => max($stars) >= $band->star ? 'open' : 'lost',
                'points' => $total['min'] >= $band->from ? 'sure' : ($total['max'] >= $band->from ? 'open' : 'lost'),
                'unmet' => blocking($law, $assessment->unmet, $band->star),
                'open' => blocking($law, $wouldMiss, $band->star),
            ];
        }
    }
    return ['total' => $total, 'worst' => min($stars), 'best' => max($stars), 'stars' => $above];
}

/** @return list<array{int, list<array{star: int, code: string}>}> every answer to a criterion as its points and what it misses */
function waysToAnswer(Law $law, object $node): array
{
    if ($node->kind === 'checklist') {
        return array_map(fn (array $way): array => [$way[1], []], waysToTick($node));
    }
    $ways = [[0, missed($law, $node, 0)]];
    foreach ($node->options as $option) {
        $ways[] = [$option->points, missed($law, $node, $option->box)];
    }
    return $ways;
}

/** @return list<array{list<int>, int}> every way to tick a checklist, from none to all: boxes and points */
function waysToTick(object $node): array
{
    $ways = [[[], 0]];
    foreach ($node->options as $option) {
        foreach ($ways as [$boxes, $points]) {
            $ways[] = [[...$boxes, $option->box], $points + $option->points];
        }
    }
    return $ways;
}

/** A stored sheet of points as boxes; points that fit none, or several, are faults. */
function answersFromPoints(object $sheet, object $given): object
{
    $answers = (object) [];
    $faults = [];
    foreach ($given as $code => $points) {
        $code = (string) $code;
        $of = [];
        foreach (questions($sheet) as ['code' => $asked, 'cases' => $cases]) {
            foreach ($cases as $node) {
                if ($code === $asked || $code === $node->code) {
                    $of[] = $node;
                }
            }
        }
        if ($of === []) {
            $faults[] = ['unknown-criterion', $code];
            continue;
        }
        if (!isWhole($points)) {
            $faults[] = ['not-whole-points', $code];
            continue;
        }
        $fits = [];
        foreach ($of as $node) {
            foreach (boxesWorth($node, (int) $points) as $boxes) {
                $fits[] = [$node->code, $boxes];
            }
        }
        if (count($fits) === 1) {
            $answers->{$fits[0][0]} = $fits[0][1];
        } else {
            $faults[] = [$fits === [] ? 'points-fit-no-box' : 'points-fit-several-boxes', $code];
        }
    }
    return (object) ($faults === [] ? ['answers' => $answers] : ['faults' => $faults]);
}

/** @return list<int|list<int>> */
function boxesWorth(object $node, int $points): array
{
    if ($node->kind === 'checklist') {
        $ways = array_filter(waysToTick($node), fn (array $way): bool => $way[1] === $points);
        return array_values(array_map(fn (array $way): array => $way[0], $ways));
    }
    $boxes = array_column(array_filter($node->options, fn (object $option): bool => $option->points === $points), 'box');
    return $boxes === [] && $points === 0 ? [0] : $boxes;
}

/** Answers carried to another sheet: to the criterion of the same concept, where its box and those above it ask the same. */
function carryAnswers(Law $law, object $old, object $new, bool $isOneSheet, object $answers): object
{
    $checked = assess($law, $old, $answers);
    if (isset($checked->faults)) {
        return $checked;
    }
    $linesOf = function (object $sheet): array {
        $lines = [];
        foreach (questions($sheet) as $question => ['code' => $code, 'cases' => $cases]) {
            foreach ($cases as $node) {
                $lines[] = ['node' => $node, 'isCase' => $cases[0]->code !== $code, 'question' => $question];
            }
        }
        return $lines;
    };
    $byKey = function (array $lines) use ($isOneSheet): array {
        $found = [];
        foreach ($lines as $line) {
            $key = $isOneSheet ? $line['node']->code : ($line['node']->concept ?? null);
            if ($key !== null) {
                $found["of $key"][] = $line;
            }
        }
        return $found;
    };
    [$before, $after] = [$linesOf($old), $linesOf($new)];
    $partners = $byKey($after);
    $to = [];
    $from = [];
    foreach ($byKey($before) as $key => $lefts) {
        foreach (count($lefts) === count($partners[$key] ?? []) ? $lefts : [] as $at => $left) {
            $to["of {$left['node']->code}"] = $partners[$key][$at];
            $from["of {$partners[$key][$at]['node']->code}"] = $left['node']->code;
        }
    }
    $isAnswered = fn (string $code): bool => property_exists($answers, $code);
    $carried = (object) [];
    $settled = [];
    $dropped = [];
    foreach ($before as ['node' => $node, 'isCase' => $isCase]) {
        $partner = $to["of $node->code"] ?? null;
        if (!$isAnswered($node->code)) {
            continue;
        }
        if ($partner === null) {
            $dropped[] = $node->code;
            continue;
        }
        $answer = $isCase === $partner['isCase'] ? onNewSheet($node, $partner['node'], $isOneSheet, $answers->{$node->code}) : null;
        if ($answer !== null) {
            $carried->{$partner['node']->code} = $answer;
            $settled[$partner['question']] = true;
        }
    }
    $reasons = (object) [];
    foreach ($after as ['node' => $node, 'question' => $question]) {
        if (!isset($settled[$question])) {
            $source = $from["of $node->code"] ?? null;
            $reasons->{$node->code} = $source === null ? 'added' : ($isAnswered($source) ? 'changed' : 'not-answered');
        }
    }
    return (object) ['answers' => $carried, 'reasons' => $reasons, 'dropped' => $dropped];
}

/** @return int|list<int>|null */
function onNewSheet(object $old, object $new, bool $isOneSheet, mixed $answer): int|array|null
{
    if ($old->kind !== $new->kind) {
        return null;
    }
    $same = [];
    foreach ($old->options as $option) {
        $same[$option->box] = null;
        foreach ($new->options as $other) {
            $asksTheSame = $isOneSheet ? $option->box === $other->box : isset($option->condition) && $option->condition === ($other->condition ?? null);
            $same[$option->box] ??= $asksTheSame ? $other->box : null;
        }
    }
    $known = fn (array $options): bool => array_diff(array_column($options, 'box'), array_filter($same, is_int(...))) === [];
    if (is_array($answer)) {
        $ticked = array_map(fn (int $box): ?int => $same[$box], $answer);
        return $known($new->options) && !in_array(null, $ticked, true) ? $ticked : null;
    }
    $box = (int) $answer === 0 ? 0 : $same[(int) $answer];
    return $box !== null && $known(array_slice($new->options, $box)) ? $box : null;
}

/** Every change of one criterion alone that brings points or a star; nothing ticked is given up. */
function quickWins(Law $law, object $sheet, object $answers): object
{
    $now = assess($law, $sheet, $answers);
    if (isset($now->faults) || $now->kind !== 'complete') {
        return isset($now->faults) ? $now : (object) ['faults' => [['answers-missing', null]]];
    }
    $star = rank($law, $now)['star'];
    $wins = [];
    foreach (questions($sheet) as ['cases' => $cases]) {
        $present = current(array_filter($cases, fn (object $node): bool => property_exists($answers, $node->code)));
        foreach (movesFrom($present, $answers->{$present->code}, $cases) as [$node, $boxes, $climbs]) {
            $moved = clone $answers;
            unset($moved->{$present->code});
            $moved->{$node->code} = $boxes;
            $after = rank($law, assess($law, $sheet, $moved));
            $gain = $after['total'] - $now->total;
            if ($gain > 0 || $after['star'] > $star) {
                $win = ['criterion' => $node->code, 'box' => $boxes, 'gain' => $gain, 'total' => $after['total'], 'star' => $after['star']];
                $wins[] = ['climbs' => $climbs, 'win' => $win];
            }
        }
    }
    // Sorting keeps the order of equals since PHP 8.0.
    usort($wins, fn (array $a, array $b): int => [$b['win']['gain'], $a['climbs']] <=> [$a['win']['gain'], $b['climbs']]);
    return (object) ['wins' => array_column($wins, 'win')];
}

/** The ways up: the boxes above, or more ticks; then the boxes of other cases that lose no points. */
function movesFrom(object $present, mixed $answer, array $cases): array
{
    $moves = [];
    if ($present->kind === 'checklist') {
        foreach (waysToTick($present) as [$boxes, $points]) {
            if (count($boxes) > count($answer) && array_diff($answer, $boxes) === []) {
                $moves[] = [$present, $boxes, count($boxes) - count($answer), $points];
            }
        }
        usort($moves, fn (array $a, array $b): int => [$a[2], $a[3]] <=> [$b[2], $b[3]]);
        return $moves;
    }
    $had = 0;
    foreach ($present->options as $option) {
        $had = $option->box === (int) $answer ? $option->points : $had;
        if ($option->box > $answer) {
            $moves[] = [$present, $option->box, $option->box - (int) $answer];
        }
    }
    foreach ($cases as $node) {
        foreach ($node === $present ? [] : $node->options as $option) {
            if ($option->points >= $had) {
                $moves[] = [$node, $option->box, $option->box];
            }
        }
    }
    return $moves;
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
    // A line at which a band begins is read as the band is.
    $line = $rule->refersFrom;
    $beginsBand = in_array($line, array_column($law->rules->bands, 'from'), true);
    $reached = $line !== null && (reaches($score, $line) || ($beginsBand && $band >= bandOf($law, $line)));
    if ($reached && $rule->refersTo !== null) {
        $potential = $law->reads('missed-minimum-referral', 'by-points') ? $band : $star;
        if ($recognised($potential) && $potential >= bandOf($law, $line)) {
            $answer = ['kind' => 'refer', 'to' => $rule->refersTo, 'star' => $potential];
            $own = end($rule->recognises);
            $highest = in_array($law->rules->bands[0]->star, $law->rules->levels->{$rule->refersTo}->recognises ?? [], true);
            return $highest && $own !== false && $own <= $star && $law->reads('potential-five-stars', 'four-stars-meanwhile')
                ? $answer + ['meanwhile' => $own] : $answer;
        }
    }
    $missed = $rule->refersTo === null && $star < $band && in_array($band, $rule->recognises, true);
    if ($missed && $law->reads('missed-minimum-at-the-centre', 'nobody')) {
        return ['kind' => 'none', 'reason' => 'missed-minimum'];
    }
    $told = isset($rule->returnsBelow) && !reaches($score, $rule->returnsBelow->score);
    if (!$recognised($star)) {
        $answer = ['kind' => 'none', 'reason' => 'below-recognition'];
        return $told ? $answer + ['by' => $rule->returnsBelow->to, 'orEvaluateAgain' => true] : $answer;
    }
    if ($rule->recognises === [] && $rule->refersTo !== null) {
        return ['kind' => 'refer', 'to' => $rule->refersTo, 'star' => $star];
    }
    $answer = ['kind' => 'recognise', 'by' => $law->rules->certificate->issuers->{(string) $star}->level, 'star' => $star];
    return $told ? $answer + ['orEvaluateAgain' => true] : $answer;
}

// A council's sitting: attendance, the exact mean, how far the totals lie apart, the minimums where sheets show them.

function councilResult(Law $law, object $sheet, array $members, array $ballots, ?object $agreed, object $policy): object
{
    $counted = countBallots($law, $sheet, $members, $ballots, $agreed, $policy);
    if (isset($counted->faults)) {
        return $counted;
    }
    $present = array_filter($members, fn (object $member): bool => $member->present);
    $required = intdiv(count($members) * $policy->quorum->part + $policy->quorum->of - 1, $policy->quorum->of);
    $chair = in_array('chair', array_column($present, 'role'), true);
    if (count($present) < $required || ($policy->chairMustBePresent && !$chair)) {
        return (object) ['kind' => 'no-quorum', 'present' => count($present), 'required' => $required, 'chairPresent' => $chair];
    }
    $unfinished = [];
    foreach ($counted->ballots as $one) {
        if (isset($one['sheet']->missing)) {
            $unfinished[] = ['member' => $one['member'], 'missing' => $one['sheet']->missing];
        }
    }
    if ($unfinished !== [] || $counted->withoutBallot !== []) {
        return (object) ['kind' => 'incomplete-ballots', 'unfinished' => $unfinished, 'withoutBallot' => $counted->withoutBallot];
    }
    $mean = fn (array $points): object => (object) ['sum' => array_sum($points), 'of' => count($points)];
    $totals = array_map(fn (array $one): int => array_sum($one['sheet']->parts), $counted->ballots);
    $total = $mean($totals);
    $apart = max($totals) - min($totals);
    $pairs = [];
    foreach ($policy->largestSpread === null ? [] : $totals as $at => $one) {
        foreach (array_slice($totals, $at + 1) as $next => $other) {
            if (abs($one - $other) > $policy->largestSpread) {
                $pairs[] = [$counted->ballots[$at]['member'], $counted->ballots[$at + 1 + $next]['member']];
            }
        }
    }
    if ($pairs !== []) {
        return (object) ['kind' => 're-score-needed', 'mean' => $total, 'apart' => $apart, 'pairs' => array_slice($pairs, 0, 100), 'pairsInAll' => count($pairs)];
    }
    $parts = [];
    foreach (['A', 'B', 'C'] as $part) {
        $parts[$part] = $mean(array_map(fn (array $one): int => $one['sheet']->parts[$part], $counted->ballots));
    }
    $answer = ['kind' => 'valid', 'total' => $total, 'parts' => $parts, 'apart' => $apart, 'band' => bandOf($law, $total)];
    $filled = array_column($counted->ballots, 'answers');
    if ($policy->minimums !== 'agreed-sheet' && count($filled) < count($counted->ballots)) {
        return (object) $answer;
    }
    $unmet = $policy->minimums === 'agreed-sheet' ? $counted->agreed->unmet : missedByCouncil($law, $sheet, $filled, $policy->minimums);
    $reached = starsReached($law, $total, $unmet);
    return (object) [...$answer, 'star' => $reached['star'], 'unmet' => $reached['unmet']];
}

function countBallots(Law $law, object $sheet, array $members, array $ballots, ?object $agreed, object $policy): object
{
    $faults = [];
    $known = [];
    foreach ($members as $member) {
        if (isset($known["of $member->id"])) {
            $faults[] = ['member-repeated', $member->id];
        }
        $known["of $member->id"] ??= $member;
    }
    if ($ballots === []) {
        $faults[] = ['no-ballots', null];
    }
    $counted = [];
    foreach ($ballots as $ballot) {
        $name = $ballot->member;
        $voter = $known["of $name"] ?? null;
        if ($voter === null) {
            $faults[] = ['unknown-member', $name];
        } elseif (in_array($voter->role, $policy->notScoring, true) || !$voter->present) {
            $faults[] = ['ballot-not-due', $name];
        }
        if ($ballot->isOfAnother) {
            $faults[] = ['ballot-of-another-rubric', $name];
            continue;
        }
        if (isset($ballot->parts)) {
            foreach ($sheet->parts as $part) {
                $points = $ballot->parts->{$part->code} ?? null;
                if (!isWhole($points) || $points < 0 || $points > $part->max) {
                    $faults[] = ['part-points-out-of-range', $name];
                }
            }
            $found = ['member' => $name, 'sheet' => (object) ['parts' => get_object_vars($ballot->parts)]];
        } else {
            $assessed = assess($law, $sheet, $ballot->answers);
            if (isset($assessed->faults)) {
                $faults[] = ['ballot-answers', $name];
                continue;
            }
            $found = ['member' => $name, 'sheet' => $assessed, 'answers' => $ballot->answers];
        }
        if (isset($counted["of $name"])) {
            $faults[] = ['ballot-repeated', $name];
        }
        $counted["of $name"] = $found;
    }
    $sheetAgreed = null;
    if ($policy->minimums === 'agreed-sheet') {
        $sheetAgreed = $agreed === null ? null : assess($law, $sheet, $agreed);
        if ($sheetAgreed === null) {
            $faults[] = ['no-agreed-sheet', null];
        } elseif (isset($sheetAgreed->faults)) {
            $faults[] = ['agreed-sheet-answers', null];
        } elseif ($sheetAgreed->kind === 'incomplete') {
            $faults[] = ['agreed-sheet-incomplete', null];
        }
    }
    if ($faults !== []) {
        return (object) ['faults' => $faults];
    }
    $given = [];
    $withoutBallot = [];
    foreach ($members as $member) {
        if (!$member->present || in_array($member->role, $policy->notScoring, true)) {
            continue;
        }
        if (isset($counted["of $member->id"])) {
            $given[] = $counted["of $member->id"];
        } else {
            $withoutBallot[] = $member->id;
        }
    }
    return (object) ['ballots' => $given, 'withoutBallot' => $withoutBallot, 'agreed' => $sheetAgreed];
}

/** Each sheet must reach the box, or the mean of the criterion the points of the box. */
function missedByCouncil(Law $law, object $sheet, array $filled, string $minimums): array
{
    $unmet = [];
    foreach (questions($sheet) as ['cases' => $cases]) {
        foreach ($cases as $node) {
            $boxes = [];
            foreach ($filled as $answers) {
                if ($node->kind === 'criterion' && property_exists($answers, $node->code)) {
                    $boxes[] = (int) $answers->{$node->code};
                }
            }
            if ($boxes === []) {
                continue;
            }
            $worth = [0 => 0] + array_column($node->options, 'points', 'box');
            $sum = array_sum(array_map(fn (int $box): int => $worth[$box], $boxes));
            $reached = array_filter($worth, fn (int $points): bool => $points * count($boxes) <= $sum);
            array_push($unmet, ...missed($law, $node, $minimums === 'each-member' ? min($boxes) : max(array_keys($reached))));
        }
    }
    return $unmet;
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
        'issuer' => issuerOn($law, $rule->issuers->{(string) $star}->level, $first),
        'firstDay' => $first,
        'lastDay' => $last,
        'noticeBy' => noticeBy($law, $last),
        'filing' => filingWindow($law, $last),
    ];
}

/** The level that issues, or the one in its place on days when the level may be gone. */
function issuerOn(Law $law, string $level, string $on): string
{
    $gone = $law->rules->levels->$level->mayBeGone ?? null;
    $passed = $gone !== null && $gone->firstDay <= $on && $on <= $gone->lastDay && $law->reads($gone->reading, $gone->answer);
    return $passed ? $gone->issuer->level : $level;
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

/** How long a certificate may outlive its last day while a late re-evaluation is answered, or null. */
function extendedTo(Law $law, string $last, string $on, ?string $filedOn): ?string
{
    [$rule, $filing, $first] = [$law->rules->certificate->extension ?? null, filingWindow($law, $last), $law->rules->inForceFrom];
    if ($rule === null || $filing === null
        || ($last < $first && (!$law->reads('extension-of-ended', 'ended-too') || $on < $first))
        || ($filedOn !== null && $filedOn < $first && $law->reads('extension-of-pending', 'filed-since-only'))
        || ($filing['lastDay'] >= $first && !$law->reads('extension-after-transition', 'any-late-re-evaluation'))) {
        return null;
    }
    return addDays($last, $rule->maxDays);
}

/** The last day to which a re-evaluation filed late keeps a certificate past its own, or null. */
function lastDayKept(Law $law, string $last, string $on, ?string $filedOn): ?string
{
    $until = extendedTo($law, $last, $on, $filedOn);
    if ($until === null || $filedOn === null || $filedOn <= filingWindow($law, $last)['lastDay']) {
        return null;
    }
    $afterTheEnd = $law->reads('extension-of-ended', 'running-on-the-first-day') || $law->reads('extension-of-ended', 'ended-too');
    return $filedOn <= ($afterTheEnd ? $until : $last) ? $until : null;
}

function standing(Law $law, array $certificate, string $on, ?string $filedOn): array
{
    ['firstDay' => $first, 'lastDay' => $last, 'noticeBy' => $notice, 'filing' => $filing] = $certificate;
    $extendedTo = extendedTo($law, $last, $on, $filedOn);
    $keptUntil = lastDayKept($law, $last, $on, $filedOn);
    $kind = match (true) {
        $on < $first => 'not-yet-valid',
        $on > $last => $keptUntil !== null && $on <= $keptUntil ? 'kept-until-answer' : 'expired',
        $filing !== null && $on >= $filing['firstDay'] && $on <= $filing['lastDay'] => 'filing-window',
        $filing !== null && $on > $filing['lastDay'] && ($filedOn === null || $filedOn < $filing['firstDay'] || $filedOn > $filing['lastDay']) => 'filing-closed',
        $notice !== null && $on > $notice => 'notice-overdue',
        default => 'valid',
    };
    return [
        'kind' => $kind,
        'mayUseStars' => $kind !== 'not-yet-valid' && $kind !== 'expired',
        'daysUntilLastDay' => daysBetween($on, $last),
    ] + ($extendedTo !== null && in_array($kind, ['filing-closed', 'kept-until-answer'], true) ? ['extendedTo' => $extendedTo] : []);
}

/** A certificate as the edition in force sees its end. */
function renewedUnder(Law $law, string $first, string $last): array
{
    return ['firstDay' => $first, 'lastDay' => $last, 'noticeBy' => noticeBy($law, $last), 'filing' => filingWindow($law, $last)];
}

function withdraw(Law $law, array $certificate, int $star, string $on, mixed $ground, ?string $filedOn): array
{
    $rule = $law->rules->certificate->withdrawal;
    if ($on < $law->rules->inForceFrom) {
        throw new Refused('before-edition');
    }
    refuseLapsed($law, $on);
    $stands = standing($law, renewedUnder($law, $certificate['firstDay'], $certificate['lastDay']), $on, $filedOn);
    if (!$stands['mayUseStars']) {
        throw new Refused('not-running');
    }
    $known = $rule === null ? null : array_map(fn (object $one): string => $one->id, $rule->grounds);
    if (!is_string($ground) || $ground === '' || ($known !== null && !in_array($ground, $known, true))) {
        throw new Refused('unknown-withdrawal-ground');
    }
    $by = ['by' => issuerOn($law, $law->rules->certificate->issuers->{(string) $star}->level ?? $certificate['issuer'], $on)];
    if ($known === null) {
        return $by;
    }
    $cited = [
        ...$rule->grounds[array_search($ground, $known, true)]->basis,
        ...($rule->authority->{$by['by']} ?? []),
        ...($stands['kind'] === 'kept-until-answer' ? $law->rules->certificate->extension->basis : []),
    ];
    return $by + ['cites' => array_map(fn (object $one): string => "$one->article($one->clause)" . ($one->point ?? ''), $cited)];
}

// Limits, rounds, dossiers, product codes.

function deadline(Law $law, string $of, string $from, object $holidays): array
{
    ['levels' => $levels, 'certificate' => $certificate] = get_object_vars($law->rules);
    $hold = function (bool $mayPrecede) use ($law, $from): void {
        if ($from < $law->rules->inForceFrom && !$mayPrecede) {
            throw new Refused('before-edition');
        }
        refuseLapsed($law, $from);
    };
    if ($of === 'extension' && isset($certificate->extension)) {
        $hold($law->reads('extension-of-ended', 'ended-too'));
        return ['from' => 'ngày hết thời hạn của giấy chứng nhận', 'lastDay' => addDays($from, $certificate->extension->maxDays)];
    }
    $limit = match ($of) {
        'commune-report' => $levels->commune->report ?? null,
        're-evaluation' => $certificate->reEvaluation,
        'withdrawal-decision' => $certificate->withdrawal?->decision,
        'council-papers' => $levels->district->papersBefore ?? null,
        default => null,
    } ?? throw new Refused('no-such-limit');
    $hold(false);
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
        $preferred = $law->readings[$name];
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
        // Pending dossiers go on under these editions alone; one of another goes on under the edition directly before.
        if (isset($transition->goesOnUnder) && !in_array($way['law']->id, $transition->goesOnUnder->editions, true)) {
            $way['law'] = $laws[$transition->from[0]];
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

// Histories: the rows of the cycle with their guards, from dist/data/rules.json.

/** What a guard speaks of: `$edition`, `$state`, `$event`, and `$let`, worked out when first asked for. */
final class Guard
{
    /** @var array<string, mixed> */
    private array $roots;
    /** @var array<string, mixed> */
    private array $named = [];

    /** @param array<string, Law> $laws */
    public function __construct(private readonly object $row, private readonly Law $law, object $state, object $event, private readonly array $laws)
    {
        $readings = (object) [];
        foreach ($law->rules->readings as $name => $_) {
            $readings->$name = (object) ['chosen' => $law->readings[$name]];
        }
        $this->roots = ['edition' => (object) [...get_object_vars($law->rules), 'readings' => $readings], 'state' => $state, 'event' => $event];
    }

    public function value(mixed $term): mixed
    {
        if (is_string($term)) {
            return str_starts_with($term, '$') ? $this->path(substr($term, 1)) : $term;
        }
        if (is_object($term)) {
            return (object) array_map($this->value(...), get_object_vars($term));
        }
        if (!is_array($term)) {
            return $term;
        }
        $name = array_shift($term);
        if ($name === 'and' || $name === 'or') {
            foreach ($term as $one) {
                if ((bool) $this->value($one) === ($name === 'or')) {
                    return $name === 'or';
                }
            }
            return $name === 'and';
        }
        if ($name === 'if') {
            return $this->value($this->value($term[0]) ? $term[1] : $term[2]);
        }
        // The edition of a function is that of the row.
        return $this->asked($name, array_map($this->value(...), array_values(array_filter($term, fn (mixed $one): bool => $one !== '$edition'))), $term);
    }

    private function path(string $path): mixed
    {
        $keys = explode('.', $path);
        $root = array_shift($keys);
        if ($root === 'let') {
            $name = array_shift($keys);
            if (!array_key_exists($name, $this->named)) {
                $this->named[$name] = $this->value($this->row->let->$name);
            }
            $found = $this->named[$name];
        } else {
            $found = $this->roots[$root];
        }
        foreach ($keys as $key) {
            $found = is_object($found) ? ($found->$key ?? null) : null;
        }
        return $found;
    }

    /** What a function says; what it refuses is its answer. */
    private function asked(string $name, array $terms, array $written): mixed
    {
        $law = $this->law;
        try {
            return match ($name) {
                '=' => is_object($terms[0]) ? $terms[0] == $terms[1] : $terms[0] === $terms[1],
                '<' => $terms[0] < $terms[1],
                '<=' => $terms[0] <= $terms[1],
                '>' => $terms[0] > $terms[1],
                '>=' => $terms[0] >= $terms[1],
                'not' => !$terms[0],
                'list' => $terms,
                'in' => in_array($terms[0], $terms[1], true),
                'most' => max($terms[0]),
                'join' => implode('', $terms),
                'of' => $terms[0]->{$terms[1]} ?? null,
                'level' => levelIn($terms[0]),
                'addDays' => addDays($terms[0], $terms[1]),
                'isDay' => holds(fn () => day($terms[0])),
                'isScore' => holds(fn () => checkScore($law, $terms[0])),
                'isText' => is_string($terms[0]) && $terms[0] !== '',
                'isRankingOf' => isRankingOf($law, $terms[0], $terms[1]),
                'given', 'stated' => !$terms[0] instanceof Refused,
                'allows' => in_array($law->id, $terms[0]->editions, true),
                'issuer' => $law->rules->certificate->issuers->{(string) $terms[0]}->level,
                'refer' => (object) refer($law, $terms[0]->level, $terms[0]->score, $terms[0]->ranking?->star),
                'certify' => (object) [...certify($law, $terms[0]->star, $terms[0]->issuedOn), 'star' => $terms[0]->star],
                'withdraw' => (object) [
                    ...get_object_vars($terms[0]),
                    'withdrawal' => withdraw(
                        $law, get_object_vars($terms[0]), $terms[0]->star, day($terms[1]->on), $terms[1]->ground, $terms[1]->filedOn,
                    ),
                ],
                'standing' => (object) standing(
                    $law, renewedUnder($law, $terms[0]->firstDay, $terms[0]->lastDay), day($terms[1]), $terms[2]->filedOn,
                ),
                'lastDayKept' => lastDayKept($law, $terms[0], day($terms[1]->on), $terms[1]->filedOn),
                'filingWindow' => ($window = filingWindow($law, $terms[0])) === null ? null : (object) $window,
                'noticeDeadline' => noticeBy($law, $terms[0]),
                'judgedUnder' => $this->judgedUnder($terms[0], $terms[1]),
                default => throw new \LogicException("no function $name"),
            };
        } catch (Refused $refused) {
            return $refused;
        }
    }

    private function judgedUnder(object $state, string $on): object
    {
        $answer = applicableEdition(
            $this->laws, day($state->filedOn), day($on), $state->purpose, $state->level ?? levelIn($state->at), (object) $this->law->readings,
        );
        // A question the edition of the row does not know is answered as the edition that asks it does.
        foreach ($answer['candidates'] ?? [$answer] as $one) {
            if ($one['preferred'] ?? true) {
                return (object) ['editions' => [$one['edition']], 'filedAnew' => $one['filedAnew']];
            }
        }
        throw new \LogicException('no candidate is preferred');
    }
}

function levelIn(string $state): string
{
    return (string) preg_replace('/^(decision-)?at-|^decision-/', '', $state);
}

/** @param callable(): mixed $ask */
function holds(callable $ask): bool
{
    try {
        $ask();
        return true;
    } catch (Refused) {
        return false;
    }
}

function isRankingOf(Law $law, mixed $ranking, mixed $score): bool
{
    if (!is_object($ranking) || ($ranking->edition ?? null) !== $law->id || !holds(fn () => checkScore($law, $ranking->total ?? null))) {
        return false;
    }
    $pair = fn (mixed $one): array => is_object($one) ? [$one->sum, $one->of] : [$one, 1];
    [[$sum, $of], [$otherSum, $otherOf]] = [$pair($ranking->total), $pair($score)];
    return $sum * $otherOf == $otherSum * $of && $ranking->band === bandOf($law, $score) && $ranking->star <= $ranking->band
        && in_array($ranking->star, array_column($law->rules->bands, 'star'), true);
}

function rowOf(object $rules, Law $law, object $state, string $kind): ?object
{
    $cycle = $rules->editions->{$law->id};
    $group = array_column($rules->states, 'group', 'state')[$state->at];
    if ($kind === 'pass-to-new-edition') {
        return $group === 'evaluation' ? $cycle->passing : null;
    }
    // A notice or window of an earlier edition is, in one without it, a certificate that runs.
    $at = $group === 'running' && !in_array($state->at, $cycle->states, true) ? 'in-promotion' : $state->at;
    foreach ($cycle->rows as $row) {
        if ($row->from === $at && $row->event === $kind) {
            return $row;
        }
    }
    return null;
}

/** @param array<string, Law> $laws */
function advance(object $rules, Law $law, object $state, object $event, array $laws): object
{
    $row = rowOf($rules, $law, $state, $event->kind) ?? throw new Refused('event-not-possible');
    $guard = new Guard($row, $law, $state, $event, $laws);
    foreach ($row->checks as $check) {
        if (!$guard->value($check->unless)) {
            throw new Refused($check->refuse);
        }
    }
    foreach ($row->ways as $way) {
        if (!isset($way->when) || $guard->value($way->when)) {
            break;
        }
    }
    $kept = get_object_vars($guard->value($way->of ?? '$state'));
    $kept = $way->keep === 'all' ? $kept : array_intersect_key($kept, array_flip($way->keep));
    $set = isset($way->set) ? get_object_vars($guard->value($way->set)) : [];
    return (object) [...$kept, ...$set, 'at' => $guard->value($way->to), 'on' => $event->on];
}

/**
 * The edition in force on the day; for a dossier that comes under a new one, another that judges it then, if that one does not.
 * @param array<string, Law> $laws
 * @param array<string, Law> $cycles
 */
function judging(array $laws, array $cycles, object $state, object $event): Law
{
    $on = day($event->on);
    $inForce = array_filter($cycles, fn (Law $law): bool => holds(fn () => editionOn($on, [$law])));
    if ($event->kind === 'pass-to-new-edition' && property_exists($state, 'held')) {
        foreach ([...array_values($inForce), ...array_values($cycles)] as $law) {
            $judged = (new Guard((object) [], $law, $state, $event, $laws))->value(['judgedUnder', '$edition', '$state', '$event.on']);
            if ($law->id !== $state->edition && !$judged instanceof Refused && in_array($law->id, $judged->editions, true)) {
                return $law;
            }
        }
    }
    return editionOn($on, $cycles);
}

/** @param array<string, object> $data */
function live(object $given, array $data): array
{
    $rules = $data['rules'];
    $laws = [];
    $cycles = [];
    foreach ($rules->editions as $id => $_) {
        $isUnder = in_array($id, $given->under, true);
        $laws[$id] = new Law($data[$id], $isUnder && $id === $given->edition ? ($given->readings ?? null) : null);
        if ($isUnder) {
            $cycles[$id] = $laws[$id];
        }
    }
    $state = $rules->editions->{array_key_first($cycles)}->start;
    foreach ($given->events as $index => $event) {
        $own = property_exists($state, 'held') ? ($cycles[$state->edition] ?? null) : null;
        $isOwn = $own !== null && (rowOf($rules, $own, $state, $event->kind)->under ?? null) === 'dossier';
        try {
            $law = count($cycles) === 1 ? current($cycles) : ($isOwn ? $own : judging($laws, $cycles, $state, $event));
            $state = advance($rules, $law, $state, $event, $laws);
        } catch (Refused $refused) {
            $code = $refused->getMessage();
            return ['error' => $code === 'no-edition-in-force' ? 'no-cycle-for-day' : $code, 'index' => $index];
        }
    }
    $held = $state->held ?? null;
    $running = $held->state ?? (isset($state->certificate) ? $state : null);
    return ['at' => $state->at]
        + ($running === null ? [] : ['star' => $running->certificate->star, 'lastDay' => $running->certificate->lastDay])
        + ($held === null ? [] : ['keptUntil' => $held->keptUntil]);
}

// Texts. PHP alone neither decomposes letters nor lowers any but a to z: here stand those of Vietnamese.

const TONES = ['', "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"];
const VOWELS = [
    'a' => 'aàáảãạ', "a\u{306}" => 'ăằắẳẵặ', "a\u{302}" => 'âầấẩẫậ', 'e' => 'eèéẻẽẹ', "e\u{302}" => 'êềếểễệ', 'i' => 'iìíỉĩị',
    'o' => 'oòóỏõọ', "o\u{302}" => 'ôồốổỗộ', "o\u{31b}" => 'ơờớởỡợ', 'u' => 'uùúủũụ', "u\u{31b}" => 'ưừứửữự', 'y' => 'yỳýỷỹỵ',
];
const CAPITALS = [
    'a' => 'AÀÁẢÃẠ', "a\u{306}" => 'ĂẰẮẲẴẶ', "a\u{302}" => 'ÂẦẤẨẪẬ', 'e' => 'EÈÉẺẼẸ', "e\u{302}" => 'ÊỀẾỂỄỆ', 'i' => 'IÌÍỈĨỊ',
    'o' => 'OÒÓỎÕỌ', "o\u{302}" => 'ÔỒỐỔỖỘ', "o\u{31b}" => 'ƠỜỚỞỠỢ', 'u' => 'UÙÚỦŨỤ', "u\u{31b}" => 'ƯỪỨỬỮỰ', 'y' => 'YỲÝỶỸỴ',
];

/** Lower case, each letter before its marks, the marks of a letter in one order. */
function decomposed(string $text): string
{
    static $table = null;
    if ($table === null) {
        $table = ['Đ' => 'đ', 'Ð' => 'ð', 'Ɖ' => 'ɖ'];
        foreach ([VOWELS, CAPITALS] as $letters) {
            foreach ($letters as $base => $forms) {
                foreach (preg_split('//u', $forms, -1, PREG_SPLIT_NO_EMPTY) as $at => $form) {
                    $table[$form] = $base . TONES[$at];
                }
            }
        }
    }
    // The horn, then the dot below, then what stands above.
    $rank = fn (string $mark): int => ["\u{31b}" => 0, "\u{323}" => 1][$mark] ?? 2;
    return (string) preg_replace_callback('/\p{M}{2,}/u', function (array $found) use ($rank): string {
        $marks = preg_split('//u', $found[0], -1, PREG_SPLIT_NO_EMPTY);
        usort($marks, fn (string $a, string $b): int => $rank($a) <=> $rank($b));
        return implode('', $marks);
    }, strtolower(strtr($text, $table)));
}

/** Lower case, no accents, đ as d, every other sign one space; full-width letters and digits as the others. */
function fold(string $text): string
{
    static $wide = null;
    if ($wide === null) {
        $wide = ['đ' => 'd', 'ð' => 'd', 'ɖ' => 'd'];
        for ($code = 0x21; $code <= 0x7e; $code++) {
            $wide[html_entity_decode('&#' . ($code + 0xfee0) . ';')] = strtolower(chr($code));
        }
    }
    $plain = strtr((string) preg_replace('/\p{M}+/u', '', decomposed($text)), $wide);
    return trim((string) preg_replace('/[^\p{L}\p{N}]+/u', ' ', $plain));
}

/** @return list<list<array{string, list<string>}>> the words of a name, each as its letters with what was put on them */
function searchWords(string $text): array
{
    static $known = [];
    return $known["of $text"] ??= (function () use ($text): array {
        if (preg_match('/^.{0,300}$/usD', $text) !== 1) {
            return [];
        }
        // The tone stands on the second of oa, oe, uy, wherever it was put.
        $spelled = strtr(decomposed($text), ['ð' => 'đ', 'ɖ' => 'đ']);
        $spelled = preg_replace('/(?:(o)([\x{300}\x{301}\x{303}\x{309}\x{323}])([ae])|(u)([\x{300}\x{301}\x{303}\x{309}\x{323}])(y))(?!\p{M})/u', '$1$3$2$4$6$5', $spelled);
        preg_match_all('/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u', (string) $spelled, $words);
        return array_map(function (string $word): array {
            preg_match_all('/(\P{M})(\p{M}*)/u', $word, $letters, PREG_SET_ORDER);
            return array_map(fn (array $one): array => [
                $one[1] === 'đ' ? 'd' : $one[1],
                [...($one[1] === 'đ' ? ['đ'] : []), ...preg_split('//u', $one[2], -1, PREG_SPLIT_NO_EMPTY)],
            ], $letters);
        }, $words[0]);
    })();
}

/** In English "non-alcoholic" is one word: it is no kind of "alcoholic". */
function englishWords(string $text): array
{
    return searchWords((string) preg_replace('/\bnon[ -](?=\p{L})/iu', 'non', $text));
}

/** Whether a word begins with what was typed: the same letters, and every accent that was typed. */
function beginsWord(array $typed, array $word): bool
{
    foreach ($typed as $at => [$letter, $marks]) {
        if (!isset($word[$at]) || $word[$at][0] !== $letter || array_diff($marks, $word[$at][1]) !== []) {
            return false;
        }
    }
    return true;
}

function isWord(array $typed, array $word): bool
{
    return count($typed) === count($word) && beginsWord($typed, $word);
}

/**
 * The exact name first, then whole words, then the last word as a beginning; in each, names before other names, groups, categories.
 *
 * @param list<string> $classifiers
 * @return list<int>
 */
function findProductSets(Law $law, string $text, array $classifiers): array
{
    $startsAlike = function (array $typed, array $words): bool {
        foreach ($words as $at => $word) {
            if (!isWord($typed[$at] ?? [], $word)) {
                return false;
            }
        }
        return true;
    };
    $withoutClassifier = function (array $typed) use ($classifiers, $startsAlike): array {
        foreach (array_map(searchWords(...), $classifiers) as $known) {
            if (count($known) < count($typed) && $startsAlike($typed, $known)) {
                return array_slice($typed, count($known));
            }
        }
        return $typed;
    };
    [$vi, $en] = [$withoutClassifier(searchWords($text)), $withoutClassifier(englishWords($text))];
    if ($vi === []) {
        return [];
    }
    $inVietnamese = fn (array $names): array => array_map(fn (string $name): array => [$vi, searchWords($name)], $names);
    $inBoth = fn (object $name): array => [...$inVietnamese([$name->vi]), [$en, englishWords($name->en)]];
    $categories = array_column($law->rules->categories, null, 'id');
    $any = function (array $words, callable $holds): bool {
        foreach ($words as $word) {
            if ($holds($word)) {
                return true;
            }
        }
        return false;
    };
    $holding = function (array $typed, array $words) use ($any): bool {
        foreach ($typed as $one) {
            if (!$any($words, fn (array $word): bool => isWord($one, $word))) {
                return false;
            }
        }
        return true;
    };
    $ways = [
        function (array $typed, array $words): bool {
            foreach (count($typed) === count($words) ? $typed : [] as $at => $one) {
                if (!isWord($one, $words[$at])) {
                    return false;
                }
            }
            return count($typed) === count($words);
        },
        $holding,
        function (array $typed, array $words) use ($any, $holding): bool {
            $last = array_pop($typed) ?? [];
            return $holding($typed, $words) && $any($words, fn (array $word): bool => beginsWord($last, $word));
        },
    ];
    $rows = [];
    foreach ($law->rules->productSets as $row) {
        $category = $categories[$row->category];
        $ofCategory = [...$inBoth($category->name), ...$inVietnamese($category->alsoCalled ?? [])];
        $rows[] = [$inBoth($row->name), $inVietnamese($row->alsoCalled ?? []), $inBoth($row->group), $ofCategory];
    }
    $found = [];
    foreach ($ways as $holds) {
        foreach ([0, 1, 2, 3] as $called) {
            foreach ($rows as $at => $names) {
                if (!isset($found[$at]) && $any($names[$called], fn (array $one): bool => $holds($one[0], $one[1]))) {
                    $found[$at] = $law->rules->productSets[$at]->number;
                }
            }
        }
    }
    return array_values($found);
}

// How each family of vectors is asked.

/** What this file does not answer, and why; a port that has these must pass them too. */
const NOT_HERE = ['plans' => 'advice beside the rules, not written here'];

function filled(object $sheet, object $given): mixed
{
    $answers = isset($given->fill) ? fill($sheet, $given->fill) : ($given->answers ?? (object) []);
    $answers = is_object($answers) ? clone $answers : $answers;
    // Not by spreading arrays: `[...['7' => 2]]` numbers the key 7 anew.
    foreach (isset($given->fill) ? ($given->except ?? []) : [] as $code => $answer) {
        $answers->{(string) $code} = $answer;
    }
    foreach ($given->without ?? [] as $code) {
        unset($answers->$code);
    }
    return $answers;
}

function assessed(Law $law, object $given): object
{
    $sheet = $law->sheet($given->set, $given->variant ?? null);
    return assess($law, $sheet, filled($sheet, $given), $given->eliminatedBy ?? []);
}

/** Faults by their code and where they stand. */
function told(object $found, string $place = 'at'): object
{
    if (!isset($found->faults)) {
        return $found;
    }
    $errors = array_map(fn (array $fault): array => ['code' => $fault[0]] + ($fault[1] === null ? [] : [$place => $fault[1]]), $found->faults);
    return (object) ['errors' => $errors];
}

function sitting(Law $law, object $given): object
{
    $sheet = $law->sheet($given->set, $given->variant ?? null);
    $ballots = array_map(fn (object $ballot): object => (object) ([
        'member' => $ballot->member,
        'isOfAnother' => isset($ballot->of) && ($ballot->of->edition !== $law->rules->rubrics || $ballot->of->set !== $given->set),
    ] + (isset($ballot->parts) ? ['parts' => $ballot->parts] : ['answers' => filled($sheet, $ballot)])), $given->ballots);
    $agreed = isset($given->agreed) ? filled($sheet, $given->agreed) : null;
    return told(councilResult($law, $sheet, $given->members, $ballots, $agreed, $given->policy), 'member');
}

function carried(Law $law, Law $other, object $given): object
{
    $isOneSheet = $law->rules->rubrics === $other->rules->rubrics && $given->set === $given->to->set;
    $found = carryAnswers($law, $law->sheet($given->set), $other->sheet($given->to->set), $isOneSheet, $given->answers);
    if (isset($found->reasons)) {
        foreach ($found->reasons as $code => $_) {
            if (!in_array((string) $code, $given->about, true)) {
                unset($found->reasons->{(string) $code});
            }
        }
    }
    return told($found);
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
            $found = assessed($law, $given);
            return isset($found->faults)
                ? ['errors' => array_column($found->faults, 0)]
                : array_diff_key(get_object_vars($found), ['unmet' => true]);
        case 'fault-order':
            $found = assessed($law, $given);
            return isset($found->faults) ? told($found) : ['kind' => $found->kind];
        case 'bounds':
            return rankBounds($law, $law->sheet($given->set, $given->variant ?? null), assessed($law, $given));
        case 'points-sheets':
            return told(answersFromPoints($law->sheet($given->set, $given->variant ?? null), $given->points));
        case 'quick-wins':
            $sheet = $law->sheet($given->set, $given->variant ?? null);
            return told(quickWins($law, $sheet, filled($sheet, $given)));
        case 'sittings':
            return sitting($law, $given);
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
            return withdraw($law, certify($lawOf($given->issuedUnder ?? $given->edition), $given->star, $given->issuedOn), $given->star, day($given->on), $given->ground, isset($given->filedOn) ? day($given->filedOn) : null);
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
        if ($family === 'folding') {
            return ['folded' => fold($given->text)];
        }
        if ($family === 'histories') {
            return live($given, $data);
        }
        if ($family === 'in-force' || $family === 'transitions') {
            $laws = [];
            foreach ($data['rules']->editions as $id => $_) {
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
        if ($family === 'steps') {
            return ['steps' => array_map(fn (object $step): string => $step->name->vi, $data['rules']->editions->{$given->edition}->steps)];
        }
        if ($family === 'product-search') {
            return ['sets' => findProductSets($lawOf($given->edition), $given->text, $data['rules']->classifiers)];
        }
        if ($family === 'carried-answers') {
            return carried($lawOf($given->edition), $lawOf($given->to->edition), $given);
        }
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

/** @return array<string, object> the rules, and the editions that they name, oldest first */
function dataIn(string $folder): array
{
    $data = ['rules' => readJson("$folder/data/rules.json")];
    foreach ($data['rules']->editions as $id => $_) {
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
