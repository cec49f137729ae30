"""The rules of OCOP in Python, from the package's data alone, checked against its conformance vectors.

    python3 examples/python/ocop_vectors.py [folder of the package's dist]            runs the conformance vectors
    python3 examples/python/ocop_vectors.py answer [folder of the package's dist]     a case a line in, an answer a line out

Uses the standard library only. Every number is read from dist/data; what stands here is how to read it. A port to another
language can follow the functions in order.
"""

import calendar
import json
import re
import sys
import unicodedata
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

LEVELS = ["commune", "district", "province", "central"]


class Refused(Exception):
    """What was asked cannot be answered; the argument is the code of the fault."""


class Law:
    """One edition: its rules, its criteria sets, and the readings chosen for its open questions."""

    def __init__(self, data, readings=None):
        self.rules = data["rules"]
        self.sets = data["sets"]
        self.id = data["edition"]
        self.readings = {name: reading["chosen"] for name, reading in self.rules["readings"].items()}
        self.readings.update(readings or {})

    def sheet(self, number, variant=None):
        found = [s for s in self.sets if s["set"] == number and variant in (None, s.get("variant"))]
        return found[0]


# Dates: calendar days without hours; a term does not count its first day.


def day(text):
    if not isinstance(text, str):
        raise Refused("invalid-date")
    return calendar_date(text)


@lru_cache(maxsize=100_000)
def calendar_date(text):
    if not re.fullmatch(r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}", text):
        raise Refused("invalid-date")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("invalid-date") from None


def add_months(start, months):
    """The corresponding day, or the last day of a month that has none."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def add_days(start, days):
    return start + timedelta(days=days)


def is_working(when, holidays):
    year = holidays.get(str(when.year))
    if year is None:
        raise Refused("missing-holidays")
    if when.isoformat() in year.get("workedWeekends", []):
        return True
    return when.weekday() < 5 and when.isoformat() not in year["daysOff"]


def add_working_days(start, days, holidays):
    step = timedelta(days=-1 if days < 0 else 1)
    left, when = abs(days), start
    if left == 0:
        while not is_working(when, holidays):
            when += step
        return when
    while left > 0:
        when += step
        left -= is_working(when, holidays)
    return when


# Scores: compared exactly, never rounded first.


def is_whole(value):
    return isinstance(value, int) and not isinstance(value, bool)


def exact(score, scale):
    if isinstance(score, dict):
        if not is_whole(score.get("sum")) or not is_whole(score.get("of")) or score["of"] < 1:
            raise Refused("invalid-score")
        value = Fraction(score["sum"], score["of"])
    elif is_whole(score) or isinstance(score, Decimal):
        value = Fraction(score)
    else:
        raise Refused("invalid-score")
    if not scale["min"] <= value <= scale["max"]:
        raise Refused("invalid-score")
    return value


def band_of(law, score):
    """The highest band whose lower bound is reached; bands come highest first."""
    value = exact(score, law.rules["scale"])
    next_whole = law.readings.get("between-worded-bands") == "next-whole-point"
    star = law.rules["bands"][0]["star"]
    for band in law.rules["bands"]:
        if next_whole and "lastWhole" in band and value > band["lastWhole"]:
            return star
        star = band["star"]
        if value >= band["from"]:
            return star
    return star


# Sheets: a tree of groups, criteria (one box or none), checklists (any boxes) and alternatives (one case).


def questions(sheet):
    """The questions of a sheet in printed order: (part, code, the criteria that answer it)."""

    def visit(node, part):
        if node["kind"] == "group":
            for child in node["children"]:
                yield from visit(child, part)
        else:
            yield part, node["code"], node["children"] if node["kind"] == "alternatives" else [node]

    # A sheet is walked once; its data is never changed.
    if id(sheet) not in WALKED:
        groups = ((group, part["code"]) for part in sheet["parts"] for group in part["groups"])
        WALKED[id(sheet)] = [question for group, part in groups for question in visit(group, part)]
    return WALKED[id(sheet)]


WALKED = {}


def best(node):
    points = [option["points"] for option in node["options"]]
    return sum(points) if node["kind"] == "checklist" else max([0, *points])


def fill(sheet, how):
    answers = {}
    for _, _, cases in questions(sheet):
        node = max(cases, key=best) if how == "best" else cases[0]
        if node["kind"] == "checklist":
            answers[node["code"]] = [option["box"] for option in node["options"]] if how == "best" else []
        else:
            top = max(node["options"], key=lambda option: (option["points"], option["box"]))
            answers[node["code"]] = top["box"] if how == "best" else 0
    return answers


def points_of(node, answer, note):
    """The points of one answer, or None where a fault was noted."""
    boxes = {option["box"]: option["points"] for option in node["options"]}

    def no_box(box):
        note("box-out-of-range" if is_whole(box) else "not-a-box", node["code"])

    if node["kind"] == "checklist":
        if not isinstance(answer, list):
            return note("one-box-for-list", node["code"])
        ticked, whole = [], True
        for box in answer:
            if not is_whole(box) or box not in boxes:
                whole = no_box(box)
                continue
            if box in ticked:
                whole = note("box-repeated", node["code"])
            ticked.append(box)
        return sum(boxes[box] for box in ticked) if whole else None
    if isinstance(answer, list):
        return note("list-for-one-box", node["code"])
    if not is_whole(answer) or (answer != 0 and answer not in boxes):
        return no_box(answer)
    return boxes.get(answer, 0)


def marks(node, heading_mark):
    """The star minimums of a criterion: (star, the box to reach)."""
    if node["kind"] != "criterion":
        return
    for option in node["options"]:
        if "minStar" in option:
            yield option["minStar"], option["box"]
    if "minStarOnHeading" in node:
        yield node["minStarOnHeading"], len(node["options"]) if heading_mark == "top-box" else 1


def missed(law, node, box):
    """The star minimums that a box does not reach: (star, code)."""
    return [(star, node["code"]) for star, least in marks(node, law.readings.get("heading-mark", "first-box")) if box < least]


def assess(law, sheet, answers, eliminated_by=()):
    """What a sheet comes to, or its `faults`: (code, where), what is unknown first, then in printed order."""
    faults = []
    note = lambda code, at: faults.append((code, at))
    known = {ground["id"] for ground in sheet["eliminations"]}
    faults += [("unknown-ground", ground) for ground in eliminated_by if ground not in known]
    codes = {node["code"] for _, _, cases in questions(sheet) for node in cases}
    faults += [("unknown-criterion", code) for code in answers if code not in codes]
    least, most = {"A": 0, "B": 0, "C": 0}, {"A": 0, "B": 0, "C": 0}
    missing, unmet = [], []
    for part, code, cases in questions(sheet):
        answered = False
        for node in cases:
            points = points_of(node, answers[node["code"]], note) if node["code"] in answers else None
            if points is None:
                continue
            if answered:
                note("several-cases", code)
                continue
            answered = True
            least[part] += points
            most[part] += points
            if node["kind"] == "criterion":
                unmet += missed(law, node, answers[node["code"]])
        if not answered:
            missing.append(code)
            most[part] += max(best(node) for node in cases)
    if faults:
        return {"faults": faults}
    if eliminated_by:
        return {"kind": "eliminated", "grounds": list(eliminated_by)}
    if missing:
        both = {part: {"min": least[part], "max": most[part]} for part in least}
        total = {"min": sum(least.values()), "max": sum(most.values())}
        return {"kind": "incomplete", "missing": missing, "total": total, "parts": both, "unmet": unmet}
    return {"kind": "complete", "total": sum(least.values()), "parts": least, "unmet": unmet}


def blocking(law, unmet, star):
    """The criteria whose missed minimums stand in the way of a star: of that star, and of the lower ones unless read otherwise."""
    cumulative = law.readings.get("lower-star-minimums") != "own-star-only"
    return list(dict.fromkeys(code for mark, code in unmet if (mark <= star if cumulative else mark == star)))


def stars_reached(law, score, unmet):
    """The band of a score, the highest star whose band and minimums are both met, and what blocks each star above."""
    band = band_of(law, score)
    star, blocked = None, {}
    for candidate in (entry["star"] for entry in law.rules["bands"]):
        found = blocking(law, unmet, candidate)
        if candidate <= band and not found:
            star = candidate
            break
        if found:
            blocked[str(candidate)] = found
    return {"band": band, "star": star or band, "unmet": blocked}


def rank(law, assessment):
    return {"total": assessment["total"], **stars_reached(law, assessment["total"], assessment["unmet"])}


def rank_bounds(law, sheet, assessment):
    """The worst and the best star of an incomplete sheet: every end its open questions can lead to."""
    ends = {(assessment["total"]["min"], frozenset(assessment["unmet"]))}
    would_miss = []
    for _, code, cases in questions(sheet):
        if code not in assessment["missing"]:
            continue
        ways = {way for node in cases for way in ways_to_answer(law, node)}
        # What is missed matters to an end by its stars alone.
        ends = {(points + more, unmet | lost) for points, unmet in ends for more, lost in ways}
        ends = {(points, frozenset((star, "") for star, _ in unmet)) for points, unmet in ends}
        would_miss += [mark for node in cases for mark in missed(law, node, 0)]
    stars = {stars_reached(law, points, unmet)["star"] for points, unmet in ends}
    least, most = assessment["total"]["min"], assessment["total"]["max"]

    def prospect(band):
        return {
            "star": band["star"],
            "reached": "open" if max(stars) >= band["star"] else "lost",
            "points": "sure" if least >= band["from"] else "open" if most >= band["from"] else "lost",
            "unmet": blocking(law, assessment["unmet"], band["star"]),
            "open": blocking(law, would_miss, band["star"]),
        }

    above = [prospect(band) for band in reversed(law.rules["bands"]) if band["star"] > min(stars)]
    return {"total": assessment["total"], "worst": min(stars), "best": max(stars), "stars": above}


def ways_to_answer(law, node):
    """Every answer to a criterion as its points and what it misses."""
    if node["kind"] == "checklist":
        return {(points, frozenset()) for _, points in ways_to_tick(node)}
    boxes = [(0, 0), *((option["box"], option["points"]) for option in node["options"])]
    return {(points, frozenset(missed(law, node, box))) for box, points in boxes}


def ways_to_tick(node):
    """Every way to tick a checklist, from none to all: (boxes, points)."""
    ways = [([], 0)]
    for option in node["options"]:
        ways += [([*boxes, option["box"]], points + option["points"]) for boxes, points in ways]
    return ways


def answers_from_points(sheet, given):
    """A stored sheet of points as boxes; points that fit none, or several, are faults."""
    answers, faults = {}, []
    for code, points in given.items():
        nodes = [node for _, asked, cases in questions(sheet) for node in cases if code in (asked, node["code"])]
        nodes = [node for node in nodes if node["code"] == code] or nodes
        if not nodes:
            faults.append(("unknown-criterion", code))
        elif not is_whole(points):
            faults.append(("not-whole-points", code))
        else:
            fits = [(node["code"], boxes) for node in nodes for boxes in boxes_worth(node, points)]
            if len(fits) == 1:
                answers.update(fits)
            else:
                faults.append(("points-fit-several-boxes" if fits else "points-fit-no-box", code))
    return {"faults": faults} if faults else {"answers": answers}


def boxes_worth(node, points):
    if node["kind"] == "checklist":
        return [boxes for boxes, worth in ways_to_tick(node) if worth == points]
    found = [option["box"] for option in node["options"] if option["points"] == points]
    return found or ([0] if points == 0 else [])


def carry_answers(law, old, new, is_one_sheet, answers):
    """Answers carried to another sheet: to the criterion of the same concept, where its box and those above it ask the same."""
    checked = assess(law, old, answers)
    if "faults" in checked:
        return checked
    lines = lambda sheet: [(node, cases[0]["code"] != code, at) for at, (_, code, cases) in enumerate(questions(sheet)) for node in cases]
    key_of = lambda node: node["code"] if is_one_sheet else node.get("concept")
    alike = lambda sheet, key: [line for line in lines(sheet) if key is not None and key_of(line[0]) == key]
    partner = {}
    for key in {key_of(node) for node, _, _ in lines(old)}:
        left, right = alike(old, key), alike(new, key)
        if len(left) == len(right):
            partner.update((one[0]["code"], other) for one, other in zip(left, right))
    carried, reasons, settled = {}, {}, set()
    for node, is_case, _ in lines(old):
        to, to_is_case, question = partner.get(node["code"], (None, None, None))
        if to is None or node["code"] not in answers or is_case != to_is_case:
            continue
        answer = on_new_sheet(node, to, is_one_sheet, answers[node["code"]])
        if answer is not None:
            carried[to["code"]] = answer
            settled.add(question)
    sources = {to["code"]: code for code, (to, _, _) in partner.items()}
    for node, _, question in lines(new):
        if question not in settled:
            source = sources.get(node["code"])
            reasons[node["code"]] = "added" if source is None else "changed" if source in answers else "not-answered"
    dropped = [node["code"] for node, _, _ in lines(old) if node["code"] not in partner and node["code"] in answers]
    return {"answers": carried, "reasons": reasons, "dropped": dropped}


def on_new_sheet(old, new, is_one_sheet, answer):
    if old["kind"] != new["kind"]:
        return None
    key_of = lambda option: option["box"] if is_one_sheet else option.get("condition")
    first = {}
    for option in new["options"]:
        first.setdefault(key_of(option), option["box"])
    first.pop(None, None)
    same = {option["box"]: first.get(key_of(option)) for option in old["options"]}
    known = set(same.values())
    if isinstance(answer, list):
        ticked = [same[box] for box in answer]
        return ticked if None not in ticked and all(option["box"] in known for option in new["options"]) else None
    box = 0 if answer == 0 else same[answer]
    return box if box is not None and all(option["box"] in known for option in new["options"][box:]) else None


def quick_wins(law, sheet, answers):
    """Every change of one criterion alone that brings points or a star; nothing ticked is given up."""
    now = assess(law, sheet, answers)
    if "faults" in now:
        return now
    if now["kind"] != "complete":
        return {"faults": [("answers-missing", None)]}
    wins = []
    for _, _, cases in questions(sheet):
        present = next(node for node in cases if node["code"] in answers)
        others = {code: answer for code, answer in answers.items() if code != present["code"]}
        for node, boxes, climbs in moves_from(present, answers[present["code"]], cases):
            after = rank(law, assess(law, sheet, {**others, node["code"]: boxes}))
            gain = after["total"] - now["total"]
            if gain > 0 or after["star"] > rank(law, now)["star"]:
                win = {"criterion": node["code"], "box": boxes, "gain": gain, "total": after["total"], "star": after["star"]}
                wins.append((-gain, climbs, len(wins), win))
    return {"wins": [win for *_, win in sorted(wins, key=lambda one: one[:3])]}


def moves_from(present, answer, cases):
    """The ways up: the boxes above, or more ticks; then the boxes of other cases that lose no points: (criterion, boxes, boxes climbed)."""
    if present["kind"] == "checklist":
        more = [(len(boxes) - len(answer), points, at, boxes) for at, (boxes, points) in enumerate(ways_to_tick(present))]
        yield from ((present, boxes, climbs) for climbs, _, _, boxes in sorted(more) if climbs > 0 and set(answer) <= set(boxes))
        return
    yield from ((present, option["box"], option["box"] - answer) for option in present["options"] if option["box"] > answer)
    had = next((option["points"] for option in present["options"] if option["box"] == answer), 0)
    for node in cases:
        if node is not present:
            yield from ((node, option["box"], option["box"]) for option in node["options"] if option["points"] >= had)


def caveats(law, number, filed):
    """Minimums that are known to exist and are not among the data, from a day on."""
    known = law.rules.get("minimumsNotEncoded")
    if known is None or number in known["exceptSets"] or (filed is not None and filed < day(known["from"])):
        return {}
    return {"caveats": ["minimums-not-encoded"]}


def refer(law, level, score, star=None):
    rule = law.rules["levels"][level]
    band = band_of(law, score)
    if rule["role"] == "none":
        return {"kind": "none", "reason": rule["reason"]}
    if rule["role"] == "reports":
        return {"kind": "none", "reason": "reports-only"}
    star = band if star is None else star
    value = exact(score, law.rules["scale"])
    recognised = law.rules["recognition"]["stars"]
    line = rule["refersFrom"]
    # A line at which a band begins is read as the band is.
    begins_band = any(one["from"] == line for one in law.rules["bands"])
    reached = line is not None and (value >= line or (begins_band and band >= band_of(law, line)))
    if reached and rule["refersTo"] is not None:
        potential = star if law.readings.get("missed-minimum-referral") == "by-star" else band
        if potential in recognised and potential >= band_of(law, line):
            answer = {"kind": "refer", "to": rule["refersTo"], "star": potential}
            above = law.rules["levels"][rule["refersTo"]]["recognises"]
            if law.readings.get("potential-five-stars") == "four-stars-meanwhile" and max(recognised) in above and rule["recognises"][-1] <= star:
                answer["meanwhile"] = rule["recognises"][-1]
            return answer
    missed = rule["refersTo"] is None and star < band and band in rule["recognises"]
    if missed and law.readings.get("missed-minimum-at-the-centre") == "nobody":
        return {"kind": "none", "reason": "missed-minimum"}
    told = "returnsBelow" in rule and value < rule["returnsBelow"]["score"]
    if star not in recognised:
        answer = {"kind": "none", "reason": "below-recognition"}
        return {**answer, "by": rule["returnsBelow"]["to"], "orEvaluateAgain": True} if told else answer
    if not rule["recognises"] and rule["refersTo"] is not None:
        return {"kind": "refer", "to": rule["refersTo"], "star": star}
    answer = {"kind": "recognise", "by": law.rules["certificate"]["issuers"][str(star)]["level"], "star": star}
    return {**answer, "orEvaluateAgain": True} if told else answer


# A council's sitting: attendance, the exact mean, how far the totals lie apart, the minimums where sheets show them.


def council_result(law, sheet, sitting, policy):
    counted = count_ballots(law, sheet, sitting, policy)
    if "faults" in counted:
        return counted
    members, ballots = counted["members"], counted["ballots"]
    present = [member for member in members if member["present"]]
    required = -(-len(members) * policy["quorum"]["part"] // policy["quorum"]["of"])
    chair = any(member["role"] == "chair" for member in present)
    if len(present) < required or (policy["chairMustBePresent"] and not chair):
        return {"kind": "no-quorum", "present": len(present), "required": required, "chairPresent": chair}
    unfinished = [{"member": one["member"], "missing": one["sheet"]["missing"]} for one in ballots if one["sheet"].get("missing")]
    if unfinished or counted["withoutBallot"]:
        return {"kind": "incomplete-ballots", "unfinished": unfinished, "withoutBallot": counted["withoutBallot"]}
    mean = lambda points: {"sum": sum(points), "of": len(points)}
    totals = [(one["member"], sum(one["sheet"]["parts"].values())) for one in ballots]
    total = mean([points for _, points in totals])
    apart = max(points for _, points in totals) - min(points for _, points in totals)
    largest = policy["largestSpread"]
    pairs = [[one, other] for at, (one, low) in enumerate(totals) for other, high in totals[at + 1 :] if abs(low - high) > (100 if largest is None else largest)]
    if pairs:
        return {"kind": "re-score-needed", "mean": total, "apart": apart, "pairs": pairs[:100], "pairsInAll": len(pairs)}
    parts = {part: mean([one["sheet"]["parts"][part] for one in ballots]) for part in ("A", "B", "C")}
    answer = {"kind": "valid", "total": total, "parts": parts, "apart": apart, "band": band_of(law, total)}
    filled = [one["answers"] for one in ballots if "answers" in one]
    if policy["minimums"] == "agreed-sheet":
        unmet = counted["agreed"]["unmet"]
    elif len(filled) == len(ballots):
        unmet = missed_by_council(law, sheet, filled, policy["minimums"])
    else:
        return answer
    reached = stars_reached(law, total, unmet)
    return {**answer, "star": reached["star"], "unmet": reached["unmet"]}


def count_ballots(law, sheet, sitting, policy):
    faults, members, counted = [], {}, {}
    for member in sitting["members"]:
        if member["id"] in members:
            faults.append(("member-repeated", member["id"]))
        else:
            members[member["id"]] = member
    if not sitting["ballots"]:
        faults.append(("no-ballots", None))
    for ballot in sitting["ballots"]:
        name = ballot["member"]
        voter = members.get(name)
        if voter is None:
            faults.append(("unknown-member", name))
        elif voter["role"] in policy["notScoring"] or not voter["present"]:
            faults.append(("ballot-not-due", name))
        if ballot["isOfAnother"]:
            faults.append(("ballot-of-another-rubric", name))
            continue
        if "parts" in ballot:
            for part in sheet["parts"]:
                points = ballot["parts"].get(part["code"])
                if not is_whole(points) or not 0 <= points <= part["max"]:
                    faults.append(("part-points-out-of-range", name))
            found = {"member": name, "sheet": {"parts": ballot["parts"]}}
        else:
            assessed = assess(law, sheet, ballot["answers"])
            if "faults" in assessed:
                faults.append(("ballot-answers", name))
                continue
            found = {"member": name, "sheet": assessed, "answers": ballot["answers"]}
        if name in counted:
            faults.append(("ballot-repeated", name))
        counted[name] = found
    agreed = None
    if policy["minimums"] == "agreed-sheet":
        agreed = assess(law, sheet, sitting["agreed"]) if "agreed" in sitting else {"faults": [("no-agreed-sheet", None)]}
        if "agreed" not in sitting:
            faults.append(("no-agreed-sheet", None))
        elif "faults" in agreed:
            faults.append(("agreed-sheet-answers", None))
        elif agreed["kind"] == "incomplete":
            faults.append(("agreed-sheet-incomplete", None))
    if faults:
        return {"faults": faults}
    due = [one["id"] for one in members.values() if one["present"] and one["role"] not in policy["notScoring"]]
    return {
        "members": list(members.values()),
        "ballots": [counted[name] for name in due if name in counted],
        "withoutBallot": [name for name in due if name not in counted],
        "agreed": agreed,
    }


def missed_by_council(law, sheet, filled, minimums):
    """Each sheet must reach the box, or the mean of the criterion the points of the box."""
    unmet = []
    for node in (node for _, _, cases in questions(sheet) for node in cases if node["kind"] == "criterion"):
        boxes = [answers[node["code"]] for answers in filled if node["code"] in answers]
        if not boxes:
            continue
        worth = {0: 0, **{option["box"]: option["points"] for option in node["options"]}}
        mean = Fraction(sum(worth[box] for box in boxes), len(boxes))
        reached = max(box for box, points in worth.items() if points <= mean)
        unmet += missed(law, node, min(boxes) if minimums == "each-member" else reached)
    return unmet


# Certificates.


def refuse_lapsed(law, when):
    """Nothing is certified or withdrawn under an edition that has lapsed, the answers to its open questions included."""
    lapse = law.rules["lapse"]
    if lapse is None:
        return
    unless = lapse.get("unless")
    if unless is not None and law.readings.get(unless["reading"]) == unless["answer"]:
        lapse = unless
    if lapse["lastDay"] is not None and when > day(lapse["lastDay"]):
        raise Refused("edition-lapsed")


def certify(law, star, issued_on):
    rule = law.rules["certificate"]
    if star not in law.rules["recognition"]["stars"]:
        raise Refused("star-not-certified")
    first = day(issued_on)
    if first < day(law.rules["inForceFrom"]):
        raise Refused("issued-before-edition")
    refuse_lapsed(law, first)
    last = add_months(first, rule["termMonths"])
    if law.readings.get("certificate-counting") == "first-day-counted":
        last = add_days(last, -1)
    return {
        "issuer": issuer_on(law, rule["issuers"][str(star)]["level"], first),
        "firstDay": first,
        "lastDay": last,
        "noticeBy": notice_by(law, last),
        "filing": filing_window(law, last),
    }


def issuer_on(law, level, on):
    """The level that issues, or the one in its place on days when the level may be gone."""
    gone = law.rules["levels"][level].get("mayBeGone")
    if gone is None or not day(gone["firstDay"]) <= on <= day(gone["lastDay"]) or law.readings.get(gone["reading"]) != gone["answer"]:
        return level
    return gone["issuer"]["level"]


def notice_by(law, last):
    notice = law.rules["certificate"]["notice"]
    return notice and add_days(last, -notice["daysBefore"])


def filing_window(law, last):
    filing = law.rules["certificate"]["filing"]
    inwards = 1 if law.readings.get("filing-window-days") == "both-excluded" else 0
    return filing and {
        "firstDay": add_days(last, inwards - filing["fromDaysBefore"]),
        "lastDay": add_days(last, -inwards - filing["toDaysBefore"]),
    }


def extended_to(law, last, on, filed):
    """How long a certificate may outlive its last day while a late re-evaluation is answered, or None."""
    rule, filing, first = law.rules["certificate"].get("extension"), filing_window(law, last), day(law.rules["inForceFrom"])
    if not rule or not filing:
        return None
    if last < first and (law.readings.get("extension-of-ended") != "ended-too" or on < first):
        return None
    if filed and filed < first and law.readings.get("extension-of-pending") == "filed-since-only":
        return None
    if filing["lastDay"] >= first and law.readings.get("extension-after-transition") != "any-late-re-evaluation":
        return None
    return add_days(last, rule["maxDays"])


def last_day_kept(law, last, on, filed):
    """The last day to which a re-evaluation filed late keeps a certificate past its own, or None."""
    until = extended_to(law, last, on, filed)
    if not until or not filed or filed <= filing_window(law, last)["lastDay"]:
        return None
    after_the_end = law.readings.get("extension-of-ended", "running-when-filed") != "running-when-filed"
    return until if filed <= (until if after_the_end else last) else None


def standing(law, certificate, on, filed=None):
    """How a certificate stands; `law` is the edition in force at its renewal."""
    last = certificate["lastDay"]
    filing, notice = filing_window(law, last), notice_by(law, last)
    kept_until = last_day_kept(law, last, on, filed)
    kind = "valid"
    if on < certificate["firstDay"]:
        kind = "not-yet-valid"
    elif on > certificate["lastDay"]:
        kind = "kept-until-answer" if kept_until and on <= kept_until else "expired"
    elif filing and filing["firstDay"] <= on <= filing["lastDay"]:
        kind = "filing-window"
    elif filing and on > filing["lastDay"] and not (filed and filing["firstDay"] <= filed <= filing["lastDay"]):
        kind = "filing-closed"
    elif notice and on > notice:
        kind = "notice-overdue"
    may = kind not in ("not-yet-valid", "expired")
    answer = {"kind": kind, "mayUseStars": may, "daysUntilLastDay": (last - on).days}
    extended = extended_to(law, last, on, filed)
    if extended and kind in ("filing-closed", "kept-until-answer"):
        answer["extendedTo"] = extended
    return answer


def withdraw(law, certificate, star, on, ground, filed=None):
    rule = law.rules["certificate"]["withdrawal"]
    if on < day(law.rules["inForceFrom"]):
        raise Refused("before-edition")
    refuse_lapsed(law, on)
    stands = standing(law, certificate, on, filed)
    if not stands["mayUseStars"]:
        raise Refused("not-running")
    if not ground or (rule and ground not in [known["id"] for known in rule["grounds"]]):
        raise Refused("unknown-withdrawal-ground")
    answer = {"by": issuer_on(law, issuer_of(law, star), on)}
    for known in rule["grounds"] if rule else ():
        if known["id"] == ground:
            kept = law.rules["certificate"]["extension"]["basis"] if stands["kind"] == "kept-until-answer" else []
            cited = known["basis"] + rule["authority"].get(answer["by"], []) + kept
            answer["cites"] = [f"{c['article']}({c['clause']}){c.get('point', '')}" for c in cited]
    return answer


def issuer_of(law, star):
    """The level that certifies a star under the edition in force, which need not be the one that issued it."""
    return law.rules["certificate"]["issuers"][str(star)]["level"]


# Limits, rounds, dossiers, product codes.


def deadline(law, of, start, holidays):
    levels, certificate = law.rules["levels"], law.rules["certificate"]
    limit = None

    def hold(may_precede=False):
        if start < day(law.rules["inForceFrom"]) and not may_precede:
            raise Refused("before-edition")
        refuse_lapsed(law, start)

    if of == "extension" and certificate.get("extension"):
        hold(law.readings.get("extension-of-ended") == "ended-too")
        # What a certificate is worth is not stretched by a day off.
        return {"from": "ngày hết thời hạn của giấy chứng nhận", "lastDay": add_days(start, certificate["extension"]["maxDays"])}
    if of == "commune-report":
        limit = levels["commune"].get("report")
    elif of == "re-evaluation":
        limit = certificate["reEvaluation"]
    elif of == "withdrawal-decision" and certificate["withdrawal"]:
        limit = certificate["withdrawal"]["decision"]
    elif of == "council-papers":
        limit = levels["district"].get("papersBefore")
    if not limit:
        raise Refused("no-such-limit")
    hold()
    days = -limit["days"] if of == "council-papers" else limit["days"]
    last = add_working_days(start, days, holidays) if limit["working"] else add_working_days(add_days(start, days), 0, holidays)
    return {"from": limit["from"]["vi"], "lastDay": last}


def round_of(law, level, proposed):
    if proposed < day(law.rules["inForceFrom"]):
        raise Refused("proposed-before-edition")
    back = 0 if law.readings.get("before-a-date") == "includes-the-day" else -1
    last = lambda year, month_day: add_days(day(f"{year}-{month_day}"), back)
    found = sorted(
        (last(year, known["proposedBefore"]), last(year, known["doneBefore"]), known["round"])
        for known in law.rules["rounds"]
        for year in (proposed.year, proposed.year + 1)
        if known["level"] == level and proposed <= last(year, known["proposedBefore"])
    )
    if not found:
        raise Refused("no-rounds")
    to_propose, done, number = found[0]
    return {"round": number, "lastDayToPropose": to_propose, "lastDay": done}


def dossier_item(law, purpose, level, category, name):
    if category not in [known["id"] for known in law.rules["categories"]]:
        raise Refused("unknown-category")
    if law.rules["levels"][level]["role"] == "none":
        raise Refused("level-without-part")
    for item in law.rules["dossier"]:
        due = LEVELS.index(item["at"]) <= LEVELS.index(level) <= LEVELS.index(item.get("upTo", LEVELS[-1]))
        wanted = purpose in item.get("purposes", [purpose]) and category not in item.get("exempt", [])
        if item["id"] == name and due and wanted:
            return {"asked": True, "count": item.get("count"), **({"ifAny": True} if item.get("ifAny") else {})}
    return {"asked": False, "count": None}


def product_code(law, code):
    rule = law.rules["productCode"]
    written = code.split("-")
    if len(written) != len(rule["segments"]):
        raise Refused("product-code-form")
    for segment, text in zip(rule["segments"], written):
        pattern = rule["year"].replace(".", "[0-9]") if segment == "year" else "[0-9]+"
        if not re.fullmatch(pattern, text):
            raise Refused("product-code-segment")
    return {"segments": dict(zip(rule["segments"], written))}


# Which edition judges a dossier.


def edition_on(when, laws):
    for law in laws:
        until = law.rules["newFilingsUntil"]
        if day(law.rules["inForceFrom"]) <= when and (until is None or when <= day(until)):
            return law
    raise Refused("no-edition-in-force")


def applicable_edition(laws, filed, decided, purpose, pending_at, chosen):
    """Follows every change of edition in order; an open question not answered by `chosen` splits the way."""
    if decided < filed:
        raise Refused("decided-before-filed")
    ways = [{"law": edition_on(filed, laws), "lastDay": None, "filedAnew": False, "used": 0, "open": False, "preferred": True}]
    by_id = {law.id: law for law in laws}

    def settle(outcome, way, law):
        if outcome in ("earlier-edition", "next-question"):
            return {**way, "next": outcome == "next-question"}
        return {**way, "law": law, "lastDay": None, "filedAnew": outcome == "filed-anew"}

    def split(question, way, law):
        name = question["reading"]
        preferred = law.readings[name]
        return [
            {
                **settle(outcome, way, law),
                "used": way["used"] + 1,
                "open": way["open"] or name not in chosen,
                "preferred": way["preferred"] and (name in chosen or answer == preferred),
            }
            for answer, outcome in question["outcomes"].items()
            if chosen.get(name, answer) == answer
        ]

    def passed(way, law, transition):
        in_force = day(law.rules["inForceFrom"])
        may, lapse, ahead = transition.get("mayChoose"), transition.get("lapse"), transition.get("ahead")
        if way["law"].id == law.id:
            if may is None or lapse is None or decided > day(lapse["lastDay"]):
                return [way]
            earlier = {**way, "law": by_id[transition["from"][0]], "lastDay": lapse["lastDay"]}
            return split(may["question"], earlier, law)
        if filed >= in_force or way["law"].id not in transition["from"]:
            return [way]
        if decided < in_force:
            return split(ahead["question"], way, law) if ahead and decided >= day(ahead["firstDay"]) else [way]
        rule = transition["pending"][purpose]
        if rule["rule"] == "this-edition":
            return [settle("this-edition", way, law)]
        if rule["rule"] == "open":
            settled = rule.get("settledAt")
            if settled and settled["level"] == pending_at:
                return [settle(settled["outcome"], way, law)]
            return split(rule["question"], way, law)
        # Pending dossiers go on under these editions alone; one of another goes on under the edition directly before.
        goes_on = transition.get("goesOnUnder")
        if goes_on and way["law"].id not in goes_on["editions"]:
            way = {**way, "law": by_id[transition["from"][0]]}
        if decided <= day(rule["lastDay"]):
            return [{**way, "lastDay": rule["lastDay"]}]
        carried = rule.get("carriedTo")
        if carried is None or decided > day(carried["lastDay"]):
            return split(rule["missed"], way, law)
        ends = split(carried["question"], {**way, "lastDay": carried["lastDay"]}, law)
        return [end for one in ends for end in (split(rule["missed"], one, law) if one["next"] else [one])]

    for law in laws:
        transition = law.rules["transition"]
        if transition is not None:
            ways = [end for way in ways for end in passed(way, law, transition)]
    if any(way["open"] for way in ways):
        keys = ("filedAnew", "lastDay", "preferred")
        return {"kind": "unsettled", "candidates": [{"edition": w["law"].id, **{k: w[k] for k in keys}} for w in ways]}
    way = ways[0]
    evaluates = next(level for level in LEVELS if way["law"].rules["levels"][level]["role"] == "evaluates")
    kind = "settled" if way["used"] == 0 else "by-reading"
    return {"kind": kind, "edition": way["law"].id, "evaluatedBy": evaluates, "lastDay": way["lastDay"], "filedAnew": way["filedAnew"]}


# Histories: the rows of the cycle with their guards, from dist/data/rules.json. Days are texts here, as in the events.


class Guard:
    """What a guard speaks of: `$edition`, `$state`, `$event`, and `$let`, worked out when first asked for."""

    def __init__(self, row, law, state, event, laws):
        self.row, self.law, self.laws = row, law, laws
        readings = {name: {**reading, "chosen": law.readings[name]} for name, reading in law.rules["readings"].items()}
        self.roots = {"edition": {**law.rules, "readings": readings}, "state": state, "event": event}
        self.named = {}

    def path(self, text):
        root, *keys = text[1:].split(".")
        if root == "let":
            name, *keys = keys
            if name not in self.named:
                self.named[name] = self.value(self.row["let"][name])
            found = self.named[name]
        else:
            found = self.roots[root]
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def value(self, term):
        if isinstance(term, str):
            return self.path(term) if term.startswith("$") else term
        if isinstance(term, dict):
            return {key: self.value(inside) for key, inside in term.items()}
        if not isinstance(term, list):
            return term
        name, *terms = term
        if name == "and":
            return all(self.value(one) for one in terms)
        if name == "or":
            return any(self.value(one) for one in terms)
        if name == "if":
            return self.value(terms[1] if self.value(terms[0]) else terms[2])
        if name not in TERMS:
            return self.asked(name, [self.value(one) for one in terms if one != "$edition"])
        return TERMS[name](self, *map(self.value, terms))

    def asked(self, name, terms):
        """A function of the rules, under the edition of the row; what it refuses is its answer."""
        try:
            return in_text(getattr(self, name)(*terms))
        except Refused as refused:
            return refused

    def refer(self, asked):
        ranking = asked["ranking"]
        return refer(self.law, asked["level"], asked["score"], ranking and ranking["star"])

    def certify(self, asked):
        return {**certify(self.law, asked["star"], asked["issuedOn"]), "star": asked["star"]}

    def withdraw(self, certificate, asked):
        held = {**certificate, "firstDay": day(certificate["firstDay"]), "lastDay": day(certificate["lastDay"])}
        filed = asked["filedOn"] and day(asked["filedOn"])
        return {**certificate, "withdrawal": withdraw(self.law, held, certificate["star"], day(asked["on"]), asked["ground"], filed)}

    def standing(self, certificate, on, asked):
        held = {"firstDay": day(certificate["firstDay"]), "lastDay": day(certificate["lastDay"])}
        return standing(self.law, held, day(on), asked["filedOn"] and day(asked["filedOn"]))

    def lastDayKept(self, last, asked):
        return last_day_kept(self.law, day(last), day(asked["on"]), asked["filedOn"] and day(asked["filedOn"]))

    def filingWindow(self, last):
        return filing_window(self.law, day(last))

    def noticeDeadline(self, last):
        return notice_by(self.law, day(last))

    def judgedUnder(self, state, on):
        pending = state.get("level") or level_in(state["at"])
        answer = applicable_edition(self.laws, day(state["filedOn"]), day(on), state["purpose"], pending, self.law.readings)
        # A question the edition of the row does not know is answered as the edition that asks it does.
        judged = next(one for one in answer.get("candidates", [answer]) if one.get("preferred", True))
        return {"editions": [judged["edition"]], "filedAnew": judged["filedAnew"]}


def level_in(state):
    return state.removeprefix("decision-").removeprefix("at-")


def in_text(value):
    if isinstance(value, dict):
        return {key: in_text(inside) for key, inside in value.items()}
    return value.isoformat() if isinstance(value, date) else value


def holds(function, *terms):
    try:
        function(*terms)
        return True
    except Refused:
        return False


def is_ranking_of(law, ranking, score):
    if not isinstance(ranking, dict) or ranking.get("edition") != law.id or not holds(exact, ranking.get("total"), law.rules["scale"]):
        return False
    scale, stars = law.rules["scale"], [band["star"] for band in law.rules["bands"]]
    is_same = exact(ranking["total"], scale) == exact(score, scale)
    return is_same and ranking["band"] == band_of(law, score) >= ranking["star"] and ranking["star"] in stars


TERMS = {
    "=": lambda _, a, b: a == b,
    "<": lambda _, a, b: a < b,
    "<=": lambda _, a, b: a <= b,
    ">": lambda _, a, b: a > b,
    ">=": lambda _, a, b: a >= b,
    "not": lambda _, a: not a,
    "list": lambda _, *items: list(items),
    "in": lambda _, one, items: one in items,
    "most": lambda _, items: max(items),
    "join": lambda _, *texts: "".join(texts),
    "of": lambda _, table, key: table[key],
    "level": lambda _, state: level_in(state),
    "addDays": lambda _, start, days: add_days(day(start), days).isoformat(),
    "isDay": lambda _, text: holds(day, text),
    "isScore": lambda guard, _, score: holds(exact, score, guard.law.rules["scale"]),
    "isText": lambda _, text: isinstance(text, str) and text != "",
    "given": lambda _, answer: not isinstance(answer, Refused),
    "stated": lambda _, answer: not isinstance(answer, Refused),
    "allows": lambda _, judged, edition: edition in judged["editions"],
    "issuer": lambda guard, _, star: issuer_of(guard.law, star),
    "isRankingOf": lambda guard, _, ranking, score: is_ranking_of(guard.law, ranking, score),
}


def row_of(rules, law, state, kind):
    cycle, groups = rules["editions"][law.id], {one["state"]: one["group"] for one in rules["states"]}
    if kind == "pass-to-new-edition":
        return cycle["passing"] if groups[state["at"]] == "evaluation" else None
    # A notice or window of an earlier edition is, in one without it, a certificate that runs.
    at = "in-promotion" if state["at"] not in cycle["states"] and groups[state["at"]] == "running" else state["at"]
    return next((row for row in cycle["rows"] if row["from"] == at and row["event"] == kind), None)


def advance(rules, law, state, event, laws):
    row = row_of(rules, law, state, event["kind"])
    if row is None:
        raise Refused("event-not-possible")
    guard = Guard(row, law, state, event, laws)
    for check in row["checks"]:
        if not guard.value(check["unless"]):
            raise Refused(check["refuse"])
    way = next(one for one in row["ways"] if "when" not in one or guard.value(one["when"]))
    kept = guard.value(way.get("of", "$state"))
    kept = kept if way["keep"] == "all" else {key: kept[key] for key in way["keep"] if key in kept}
    return {**kept, **guard.value(way.get("set", {})), "at": guard.value(way["to"]), "on": event["on"]}


def judging(laws, cycles, state, event):
    """The edition in force on the day; for a dossier that comes under a new one, another that judges it then, if that one does not."""
    in_force = next((law for law in reversed(cycles) if holds(edition_on, day(event["on"]), [law])), None)
    if event["kind"] == "pass-to-new-edition" and "held" in state:
        def judges(law):
            guard = Guard({}, law, state, event, laws)
            judged = guard.asked("judgedUnder", [state, event["on"]])
            return law.id != state["edition"] and not isinstance(judged, Refused) and law.id in judged["editions"]

        found = next(filter(judges, [in_force, *cycles] if in_force else cycles), None)
        if found:
            return found
    return edition_on(day(event["on"]), cycles)


def live(rules, given, data):
    editions = rules["editions"]  # oldest first
    laws = [Law(data[name], given.get("readings") if name == given["edition"] and name in given["under"] else None) for name in editions]
    cycles = [law for law in laws if law.id in given["under"]]
    state = rules["editions"][cycles[0].id]["start"]
    for index, event in enumerate(given["events"]):
        law = cycles[0] if len(cycles) == 1 else None
        if law is None and "held" in state:
            own = next((one for one in cycles if one.id == state["edition"]), None)
            if own and (row_of(rules, own, state, event["kind"]) or {}).get("under") == "dossier":
                law = own
        try:
            law = law or judging(laws, cycles, state, event)
            state = advance(rules, law, state, event, laws)
        except Refused as refused:
            code = "no-cycle-for-day" if str(refused) == "no-edition-in-force" else str(refused)
            return {"error": code, "index": index}
    held = state.get("held")
    running = held["state"] if held else state if "certificate" in state else None
    answer = {"at": state["at"]}
    if running:
        answer.update(star=running["certificate"]["star"], lastDay=running["certificate"]["lastDay"])
    return {**answer, "keptUntil": held["keptUntil"]} if held else answer


# Texts.


def fold(text):
    """Lower case, no accents, đ as d, every other sign one space."""
    plain_text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.category(sign).startswith("M")).lower()
    plain_text = re.sub("[đðɖ]", "d", plain_text)
    return " ".join("".join(sign if unicodedata.category(sign)[0] in "LN" else " " for sign in plain_text).split())


def letters(text):
    """Each letter with its accents: (the letter alone, what was put on it); "đ" is a "d" with a stroke."""
    found = []
    for sign in text:
        if unicodedata.category(sign).startswith("M") and found:
            found[-1][1].append(sign)
        else:
            found.append(("d", ["đ"]) if sign == "đ" else (sign, []))
    return found


TONES = "\u0300\u0301\u0303\u0309\u0323"


@lru_cache(maxsize=10_000)
def search_words(text):
    """The words of a name, lower case, accents written apart, the tone on the second of oa, oe, uy; each as its letters."""
    text = re.sub("[ðɖ]", "đ", unicodedata.normalize("NFC", text[:301]).lower()) if len(text) <= 300 else ""
    text = unicodedata.normalize("NFD", text)
    text = re.sub(f"(?:(o)([{TONES}])([ae])|(u)([{TONES}])(y))(?![\u0300-\u036f])", lambda m: "".join(m[at] or "" for at in (1, 3, 2, 4, 6, 5)), text)
    spaced = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in text)
    return [letters(word) for word in spaced.split()]


@lru_cache(maxsize=10_000)
def english_words(text):
    """In English "non-alcoholic" is one word: it is no kind of "alcoholic"."""
    return search_words(re.sub(r"(?i)\bnon[ -](?=[^\W\d_])", "non", text[:301]))


def begins(typed, word):
    """Whether a word begins with what was typed: the same letters, and every accent that was typed."""
    return len(typed) <= len(word) and all(
        one == other and all(mark in had for mark in marked) for (one, marked), (other, had) in zip(typed, word)
    )


def is_word(typed, word):
    return len(typed) == len(word) and begins(typed, word)


def find_product_sets(law, text, classifiers):
    """The exact name first, then whole words, then the last word as a beginning; in each, names before other names, groups, categories."""

    def without_classifier(typed):
        for known in map(search_words, classifiers):
            if len(known) < len(typed) and all(is_word(one, other) for one, other in zip(typed, known)):
                return typed[len(known) :]
        return typed

    vi, en = without_classifier(search_words(text)), without_classifier(english_words(text))
    if not vi:
        return []
    in_vietnamese = lambda names: [(vi, search_words(name)) for name in names]
    in_both = lambda name: [*in_vietnamese([name["vi"]]), (en, english_words(name["en"]))]
    category_of = {known["id"]: known for known in law.rules["categories"]}
    rows = []
    for row in law.rules["productSets"]:
        category = category_of[row["category"]]
        of_category = [*in_both(category["name"]), *in_vietnamese(category.get("alsoCalled", []))]
        rows.append((row["number"], [in_both(row["name"]), in_vietnamese(row.get("alsoCalled", [])), in_both(row["group"]), of_category]))

    def exactly(typed, words):
        return len(typed) == len(words) and all(is_word(one, other) for one, other in zip(typed, words))

    def holding(typed, words):
        return all(any(is_word(one, word) for word in words) for one in typed)

    def beginning(typed, words):
        return holding(typed[:-1], words) and any(begins(typed[-1], word) for word in words)

    found = [
        (number, at)
        for found_by in (exactly, holding, beginning)
        for called in range(4)
        for at, (number, names) in enumerate(rows)
        if any(found_by(typed, words) for typed, words in names[called])
    ]
    return [number for number, _ in dict.fromkeys(found)]


# How each family of vectors is asked.


def filled(sheet, given):
    answers = {**fill(sheet, given["fill"]), **given.get("except", {})} if "fill" in given else given.get("answers", {})
    return {code: answer for code, answer in answers.items() if code not in given.get("without", [])}


def assessed(law, given):
    sheet = law.sheet(given["set"], given.get("variant"))
    return assess(law, sheet, filled(sheet, given), given.get("eliminatedBy", ()))


def scores(law, given):
    found = assessed(law, given)
    if "faults" in found:
        return {"errors": [code for code, _ in found["faults"]]}
    return {key: value for key, value in found.items() if key != "unmet"}


def told(found, place="at"):
    """Faults by their code and where they stand."""
    if "faults" not in found:
        return found
    return {"errors": [{"code": code, **({} if at is None else {place: at})} for code, at in found["faults"]]}


def bounds(law, given):
    found = assessed(law, given)
    if found["kind"] == "complete":
        found = {**found, "missing": [], "total": {"min": found["total"], "max": found["total"]}}
    return rank_bounds(law, law.sheet(given["set"], given.get("variant")), found)


def sitting(law, given):
    sheet = law.sheet(given["set"], given.get("variant"))
    own = {"edition": law.rules["rubrics"], "set": given["set"]}
    ballots = [
        {
            "member": ballot["member"],
            "isOfAnother": ballot.get("of", own) != own,
            **({"parts": ballot["parts"]} if "parts" in ballot else {"answers": filled(sheet, ballot)}),
        }
        for ballot in given["ballots"]
    ]
    agreed = {"agreed": filled(sheet, given["agreed"])} if "agreed" in given else {}
    return told(council_result(law, sheet, {"members": given["members"], "ballots": ballots, **agreed}, given["policy"]), "member")


def carried(data, law, given):
    other = Law(data[given["to"]["edition"]])
    is_one_sheet = law.rules["rubrics"] == other.rules["rubrics"] and given["set"] == given["to"]["set"]
    found = carry_answers(law, law.sheet(given["set"]), other.sheet(given["to"]["set"]), is_one_sheet, given["answers"])
    if "faults" not in found:
        found["reasons"] = {code: reason for code, reason in found["reasons"].items() if code in given["about"]}
    return told(found)


def product_set(law, given):
    found = [row for row in law.rules["productSets"] if row["number"] == given["set"]]
    if not found:
        raise Refused("unknown-product-set")
    return {"category": found[-1]["category"]}


def statement(law, given):
    transition = law.rules["transition"] or {"rules": [], "unsettled": []}
    for provision in law.rules["provisions"]:
        if provision["id"] == given["statement"]:
            return {"kind": "provision", "about": provision["about"]}
    for kind, among in (("settled", "rules"), ("unsettled", "unsettled")):
        if given["statement"] in [known["id"] for known in transition[among]]:
            return {"kind": kind}
    raise Refused("no-such-statement")


def level_of(law, level):
    rule = law.rules["levels"][level]
    if rule["role"] == "none":
        return {"role": "none"}
    answer = {"role": rule["role"], "authority": rule["authority"]["vi"]}
    if rule["role"] == "reports":
        return {**answer, "contents": [content["vi"] for content in rule["contents"]]}
    return {**answer, "decides": rule["decides"]["vi"]}


def council_of(law, level):
    council = law.rules["levels"][level]["council"]
    return {
        **{name: council[name]["vi"] for name in ("setUpBy", "chair", "mayChairByDelegation")},
        **{name: [one["vi"] for one in council[name]] for name in ("members", "mayBeInvited")},
    }


def evidence_of(law, sheet, code, item):
    """Whether a row of the form, or a paper, proves a criterion: by its concept, save for the exceptions of a sheet."""
    guide = law.rules["evidence"]
    if guide is None:
        return {"proves": False, "known": False}
    place = f"{sheet['set']}{'-' + sheet['variant'] if 'variant' in sheet else ''}/{code}"
    proven = guide["exceptions"].get(place, guide["of"].get(concept_of(sheet["parts"], code), []))
    return {"proves": item in proven, "known": True}


def concept_of(nodes, code):
    for node in nodes:
        if node.get("code") == code and "kind" in node:
            return node.get("concept")
        found = concept_of(node.get("groups", node.get("children", [])), code)
        if found is not None:
            return found
    return None


def dates(_, given):
    start = day(given["date"])
    if "addMonths" in given:
        return {"date": add_months(start, given["addMonths"])}
    if "addDays" in given:
        return {"date": add_days(start, given["addDays"])}
    return {"date": add_working_days(start, given["addWorkingDays"], given["holidays"])}


FAMILIES = {
    "bands": lambda law, g: {"star": band_of(law, g["score"])},
    "parts": lambda law, g: {"max": law.rules["parts"][g["part"]]["max"]},
    "product-sets": product_set,
    "categories": lambda law, g: {
        "sets": list(dict.fromkeys(row["number"] for row in law.rules["productSets"] if row["category"] == g["category"]))
    },
    "scores": scores,
    "rankings": lambda law, g: {**rank(law, assessed(law, g)), **caveats(law, g["set"], day(g["on"]) if "on" in g else None)},
    "referrals": lambda law, g: refer(law, g["level"], g["score"], g.get("star")),
    "certificates": lambda law, g: certify(law, g["star"], g["issuedOn"]),
    "deadlines": lambda law, g: deadline(law, g["of"], day(g["from"]), g.get("holidays", {})),
    "rounds": lambda law, g: round_of(law, g["level"], day(g["proposedOn"])),
    "dossiers": lambda law, g: dossier_item(law, g["purpose"], g["level"], g["category"], g["item"]),
    "levels": lambda law, g: level_of(law, g["level"]),
    "councils": lambda law, g: council_of(law, g["level"]),
    "evidence": lambda law, g: evidence_of(law, law.sheet(g["set"], g.get("variant")), g["criterion"], g["item"]),
    "product-codes": lambda law, g: product_code(law, g["code"]),
    "statements": statement,
    "dates": dates,
    "folding": lambda _, g: {"folded": fold(g["text"])},
    "fault-order": lambda law, g: told(scored) if "faults" in (scored := assessed(law, g)) else {"kind": scored["kind"]},
    "bounds": bounds,
    "points-sheets": lambda law, g: told(answers_from_points(law.sheet(g["set"], g.get("variant")), g["points"])),
    "quick-wins": lambda law, g: told(quick_wins(law, sheet := law.sheet(g["set"], g.get("variant")), filled(sheet, g))),
    "sittings": sitting,
}


# What this script does not answer, and why; a port that has these must pass them too.
NOT_HERE = {"plans": "advice beside the rules, not written here"}


def answer(family, given, data):
    try:
        if family == "histories":
            return live(data["rules"], given, data)
        if family == "in-force":
            laws = [Law(data[name]) for name in data["rules"]["editions"]]
            return {"edition": edition_on(day(given["filedOn"]), laws).id}
        if family == "transitions":
            laws = [Law(data[name]) for name in data["rules"]["editions"]]
            asked = (day(given["filedOn"]), day(given["decidedOn"]), given["purpose"], given.get("pendingAt"))
            return applicable_edition(laws, *asked, given.get("readings", {}))
        law = Law(data[given["edition"]], given.get("readings")) if "edition" in given else None
        if family == "carried-answers":
            return carried(data, law, given)
        if family == "steps":
            return {"steps": [step["name"]["vi"] for step in data["rules"]["editions"][law.id]["steps"]]}
        if family == "product-search":
            return {"sets": find_product_sets(law, given["text"], data["rules"]["classifiers"])}
        if family == "standings":
            renewal = Law(data[given["renewalUnder"]], given.get("readings")) if "renewalUnder" in given else law
            filed = day(given["filedOn"]) if "filedOn" in given else None
            return standing(renewal, certify(law, given["star"], given["issuedOn"]), day(given["on"]), filed)
        if family == "withdrawals":
            issued = certify(Law(data[given.get("issuedUnder", given["edition"])], given.get("readings")), given["star"], given["issuedOn"])
            filed = day(given["filedOn"]) if "filedOn" in given else None
            return withdraw(law, issued, given["star"], day(given["on"]), given["ground"], filed)
        return FAMILIES[family](law, given)
    except Refused as refused:
        return {"error": str(refused)}


def plain(value):
    """Both sides as text: dates in ISO form, candidates in any order."""
    if isinstance(value, dict) and "candidates" in value:
        value = {**value, "candidates": sorted(json.dumps(one, sort_keys=True, default=str) for one in value["candidates"])}
    return as_json(value)


def as_json(value):
    return json.dumps(value, sort_keys=True, default=lambda v: v.isoformat() if isinstance(v, date) else float(v))


def read(text):
    return json.loads(text, parse_float=Decimal)


def run_vectors(folder, data):
    passed, failed = 0, []
    for path in sorted((folder / "vectors").glob("*.json")):
        vectors = read(path.read_text(encoding="utf-8"))
        if vectors["family"] in NOT_HERE:
            print(f"{len(vectors['cases'])} vectors of {vectors['family']} left out: {NOT_HERE[vectors['family']]}")
            continue
        for case in vectors["cases"]:
            found = answer(vectors["family"], case["given"], data)
            if plain(found) == plain(case["expect"]):
                passed += 1
            else:
                failed.append(f"{case['id']}: expected {plain(case['expect'])}, found {plain(found)}")
    for line in failed:
        print(line)
    print(f"{passed} vectors passed, {len(failed)} failed")
    return 1 if failed or passed == 0 else 0


def answer_lines(data):
    """Reads {"family", "given"} a line and writes the answer a line."""
    for line in sys.stdin:
        case = read(line)
        print(as_json(answer(case["family"], case["given"], data)), flush=True)
    return 0


def main():
    arguments = [one for one in sys.argv[1:] if one != "answer"]
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2] / "dist"
    of = lambda name: read((folder / "data" / f"{name}.json").read_text(encoding="utf-8"))
    rules = of("rules")
    data = {"rules": rules, **{name: of(name) for name in rules["editions"]}}
    return answer_lines(data) if "answer" in sys.argv[1:] else run_vectors(folder, data)


if __name__ == "__main__":
    sys.exit(main())
