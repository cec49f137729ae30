/** The views, in standard SQL: each after those it reads. */
export const views = `-- Khung nhìn chấm điểm, phân hạng, hiệu lực: SQL chuẩn, chạy như nhau trên mọi hệ.
-- Views of points, ranks and validity: standard SQL, the same text on every engine.

-- Mỗi dòng trả lời của hồ sơ; "fault": lỗi của dòng.
-- One row a dossier and criterion answered. Box 0: none ticked. "fault": what is wrong with the row.
CREATE VIEW ocop_lines AS
SELECT ticked.dossier, ticked.edition, ticked.sheet, ticked.code, c.part, c.question, c.question_most_points, ticked.box, ticked.points,
  CASE
    WHEN c.question IS NULL THEN 'unknown-criterion'
    WHEN c.kind = 'criterion' AND ticked.ticks > 1 THEN 'list-for-one-box'
    WHEN ticked.boxes_unknown > 0 THEN 'box-out-of-range'
    WHEN ticked.ticks > 1 AND ticked.least_box = 0 THEN 'box-out-of-range'
  END AS fault
FROM (
  SELECT a.dossier, d.edition, d.sheet, a.code, COUNT(*) AS ticks, MAX(a.box) AS box, MIN(a.box) AS least_box,
    SUM(CASE WHEN b.points IS NULL THEN 0 ELSE b.points END) AS points,
    SUM(CASE WHEN a.box > 0 AND b.points IS NULL THEN 1 ELSE 0 END) AS boxes_unknown
  FROM ocop_answers a
  JOIN ocop_dossiers d ON d.dossier = a.dossier
  LEFT JOIN ocop_boxes b ON b.sheet = d.sheet AND b.code = a.code AND b.box = a.box
  GROUP BY a.dossier, d.edition, d.sheet, a.code
) ticked
LEFT JOIN ocop_criteria c ON c.sheet = ticked.sheet AND c.code = ticked.code;

-- Các câu của mỗi phiếu. The questions of each sheet: a criterion, a checklist, or cases of which one is answered.
CREATE VIEW ocop_questions AS
SELECT sheet, question, part, question_most_points AS most_points, MIN(line_number) AS line_number
FROM ocop_criteria
GROUP BY sheet, question, part, question_most_points;

-- Lỗi không thuộc một dòng. What is wrong with a dossier beyond a single row.
CREATE VIEW ocop_dossier_faults AS
SELECT dossier, 'several-cases' AS fault, question AS place FROM ocop_lines
WHERE fault IS NULL AND question <> code
GROUP BY dossier, question
HAVING COUNT(*) > 1
UNION ALL
SELECT e.dossier, 'unknown-ground' AS fault, e.ground AS place
FROM ocop_eliminations e
JOIN ocop_dossiers d ON d.dossier = e.dossier
LEFT JOIN ocop_grounds g ON g.sheet = d.sheet AND g.ground = e.ground
WHERE g.sheet IS NULL
UNION ALL
SELECT d.dossier, 'sheet-of-another-edition' AS fault, d.sheet AS place
FROM ocop_dossiers d
JOIN ocop_editions e ON e.edition = d.edition
JOIN ocop_rubrics r ON r.sheet = d.sheet
WHERE r.edition <> e.rubrics;

-- Lỗi của hồ sơ. What is wrong with a dossier, and where; the codes are those of the library.
CREATE VIEW ocop_faults AS
SELECT dossier, fault, code AS place FROM ocop_lines WHERE fault IS NOT NULL
UNION ALL
SELECT dossier, fault, place FROM ocop_dossier_faults;

-- Câu chưa trả lời. Questions without an answer; nothing is counted as 0 that was not answered.
CREATE VIEW ocop_missing AS
SELECT d.dossier, q.question, q.part, q.most_points, q.line_number
FROM ocop_dossiers d
JOIN ocop_questions q ON q.sheet = d.sheet
LEFT JOIN ocop_lines l ON l.dossier = d.dossier AND l.question = q.question
WHERE l.dossier IS NULL;

-- Điểm và khoảng điểm còn có thể đạt. Points, and the least and most still possible; "kind" tells what they are worth:
-- 'faulty' (no points are told), 'eliminated', 'incomplete', 'complete' (then "total" is set).
CREATE VIEW ocop_scores AS
SELECT summed.dossier, summed.edition, summed.sheet, summed.kind,
  CASE WHEN summed.kind = 'complete' THEN summed.least_a + summed.least_b + summed.least_c END AS total,
  CASE WHEN summed.kind <> 'faulty' THEN summed.least_a END AS least_a,
  CASE WHEN summed.kind <> 'faulty' THEN summed.most_a END AS most_a,
  CASE WHEN summed.kind <> 'faulty' THEN summed.least_b END AS least_b,
  CASE WHEN summed.kind <> 'faulty' THEN summed.most_b END AS most_b,
  CASE WHEN summed.kind <> 'faulty' THEN summed.least_c END AS least_c,
  CASE WHEN summed.kind <> 'faulty' THEN summed.most_c END AS most_c,
  CASE WHEN summed.kind <> 'faulty' THEN summed.least_a + summed.least_b + summed.least_c END AS least_total,
  CASE WHEN summed.kind <> 'faulty' THEN summed.most_a + summed.most_b + summed.most_c END AS most_total
FROM (
  SELECT d.dossier, d.edition, d.sheet,
    CASE
      WHEN g.faults > 0 OR f.dossier IS NOT NULL THEN 'faulty'
      WHEN e.dossier IS NOT NULL THEN 'eliminated'
      WHEN g.questions IS NULL OR g.questions < s.questions THEN 'incomplete'
      ELSE 'complete'
    END AS kind,
    COALESCE(g.points_a, 0) AS least_a, s.most_a - COALESCE(g.most_a, 0) + COALESCE(g.points_a, 0) AS most_a,
    COALESCE(g.points_b, 0) AS least_b, s.most_b - COALESCE(g.most_b, 0) + COALESCE(g.points_b, 0) AS most_b,
    COALESCE(g.points_c, 0) AS least_c, s.most_c - COALESCE(g.most_c, 0) + COALESCE(g.points_c, 0) AS most_c
  FROM ocop_dossiers d
  JOIN (
    SELECT sheet, COUNT(*) AS questions,
      SUM(CASE WHEN part = 'A' THEN most_points ELSE 0 END) AS most_a,
      SUM(CASE WHEN part = 'B' THEN most_points ELSE 0 END) AS most_b,
      SUM(CASE WHEN part = 'C' THEN most_points ELSE 0 END) AS most_c
    FROM ocop_questions
    GROUP BY sheet
  ) s ON s.sheet = d.sheet
  LEFT JOIN (
    SELECT dossier, COUNT(*) AS questions, SUM(CASE WHEN fault IS NULL THEN 0 ELSE 1 END) AS faults,
      SUM(CASE WHEN part = 'A' THEN points ELSE 0 END) AS points_a,
      SUM(CASE WHEN part = 'B' THEN points ELSE 0 END) AS points_b,
      SUM(CASE WHEN part = 'C' THEN points ELSE 0 END) AS points_c,
      SUM(CASE WHEN part = 'A' THEN question_most_points ELSE 0 END) AS most_a,
      SUM(CASE WHEN part = 'B' THEN question_most_points ELSE 0 END) AS most_b,
      SUM(CASE WHEN part = 'C' THEN question_most_points ELSE 0 END) AS most_c
    FROM ocop_lines
    GROUP BY dossier
  ) g ON g.dossier = d.dossier
  LEFT JOIN (SELECT DISTINCT dossier FROM ocop_dossier_faults) f ON f.dossier = d.dossier
  LEFT JOIN (SELECT DISTINCT dossier FROM ocop_eliminations) e ON e.dossier = d.dossier
) summed;

-- Yêu cầu tối thiểu chưa đạt (của hồ sơ không có lỗi). Star marks not reached by the answers given, by the reading of a
-- mark on a heading; of dossiers that are not 'faulty'.
CREATE VIEW ocop_unmet AS
SELECT d.dossier, d.edition, a.code, m.star, m.box AS requires, a.box AS has,
  CASE WHEN m.heading_mark = 'on-a-box' THEN 'box' ELSE 'heading' END AS mark
FROM ocop_answers a
JOIN ocop_dossiers d ON d.dossier = a.dossier
JOIN ocop_minimums m ON m.sheet = d.sheet AND m.code = a.code AND m.box > a.box
LEFT JOIN ocop_readings r ON r.edition = d.edition AND r.reading = 'heading-mark' AND r.chosen = 1
WHERE m.heading_mark = 'on-a-box' OR m.heading_mark = COALESCE(r.answer, 'first-box');

-- Yêu cầu tối thiểu chưa đạt cản từng hạng sao. The marks not reached that stand before each star.
CREATE VIEW ocop_before_star AS
SELECT u.dossier, b.star, u.code, u.star AS mark_star, u.requires, u.has, u.mark
FROM ocop_unmet u
JOIN ocop_bands b ON b.edition = u.edition
LEFT JOIN ocop_readings r ON r.edition = u.edition AND r.reading = 'lower-star-minimums' AND r.chosen = 1
WHERE u.star = b.star OR (u.star < b.star AND COALESCE(r.answer, 'cumulative') <> 'own-star-only');

-- Hạng theo điểm và hạng đạt cả yêu cầu tối thiểu. Of complete dossiers: the star by points, and the star whose minimums
-- are met as well.
CREATE VIEW ocop_rankings AS
SELECT reached.dossier, reached.total, MAX(reached.star) AS band,
  COALESCE(MAX(CASE WHEN k.star IS NULL THEN reached.star END), MAX(reached.star)) AS star
FROM (
  SELECT s.dossier, s.total, b.star
  FROM ocop_scores s
  JOIN ocop_bands b ON b.edition = s.edition
  LEFT JOIN ocop_readings r ON r.edition = s.edition AND r.reading = 'between-worded-bands' AND r.chosen = 1
  WHERE s.kind = 'complete' AND (
    (b.last_whole_below IS NOT NULL AND r.answer = 'next-whole-point' AND s.total > b.last_whole_below)
    OR ((b.last_whole_below IS NULL OR r.answer IS NULL OR r.answer <> 'next-whole-point') AND s.total >= b.from_points)
  )
) reached
LEFT JOIN (SELECT DISTINCT dossier, star FROM ocop_before_star) k ON k.dossier = reached.dossier AND k.star = reached.star
GROUP BY reached.dossier, reached.total;

-- Tiêu chí cản các hạng cao hơn. For each star above the one a dossier has: the criteria that block it.
CREATE VIEW ocop_blocking AS
SELECT b.dossier, b.star, b.code, b.mark_star, b.requires, b.has, b.mark
FROM ocop_before_star b
JOIN ocop_rankings r ON r.dossier = b.dossier AND b.star > r.star;

-- Hiệu lực giấy chứng nhận trong những ngày ghi ở ocop_days. How each certificate stands on each day of ocop_days; both
-- ends of every window are inside it.
CREATE VIEW ocop_standings AS
SELECT stood.certificate, stood.product, stood.on_day, stood.last_day, stood.kind,
  CASE WHEN stood.kind IN ('withdrawn', 'not-yet-valid', 'expired') THEN 0 ELSE 1 END AS may_use_stars
FROM (
  SELECT c.certificate, c.product, d.on_day, c.last_day,
    CASE
      WHEN c.withdrawn_on <= d.on_day THEN 'withdrawn'
      WHEN d.on_day < c.first_day THEN 'not-yet-valid'
      WHEN d.on_day > c.last_day AND d.on_day <= c.kept_until AND c.filed_on > c.filing_last_day AND (c.filed_on <= c.last_day
        OR (c.filed_on <= d.on_day AND EXISTS (SELECT 1 FROM ocop_readings r
          WHERE r.reading = 'extension-of-ended' AND r.chosen = 1 AND r.answer <> 'running-when-filed'))) THEN 'kept-until-answer'
      WHEN d.on_day > c.last_day THEN 'expired'
      WHEN d.on_day BETWEEN c.filing_first_day AND c.filing_last_day THEN 'filing-window'
      WHEN d.on_day > c.filing_last_day AND (c.filed_on IS NULL OR c.filed_on NOT BETWEEN c.filing_first_day AND c.filing_last_day) THEN 'filing-closed'
      WHEN d.on_day > c.notice_by THEN 'notice-overdue'
      ELSE 'valid'
    END AS kind
  FROM ocop_certificates c
  CROSS JOIN ocop_days d
) stood;
`;
