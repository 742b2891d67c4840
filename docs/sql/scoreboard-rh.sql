-- Scoreboard-RH (Narayanan & Shmatikov 2008, §5) on `ratings`, for what is known of one person: a table `known` of `title`,
-- `half_stars` and `day`, the day null where the date is not known. ρ₀ is 1.5 stars, d₀ 30 days; a title with a single rater weighs as with two.
-- σ is over all records, zeros included. A match is claimed from an eccentricity of 1.5 on.
WITH support AS (
  SELECT r.title, COUNT(*) AS raters
  FROM ratings r
  JOIN known k ON k.title = r.title
  GROUP BY r.title
),
scores AS (
  SELECT r.record,
    SUM(
      (EXP(-ABS(r.half_stars - k.half_stars) / 3.0) + COALESCE(EXP(-ABS(r.day - k.day) / 30.0), 0))
        / LN(CASE WHEN s.raters < 2 THEN 2 ELSE s.raters END)
    ) AS score
  FROM known k
  JOIN support s ON s.title = k.title
  JOIN ratings r ON r.title = k.title
  GROUP BY r.record
),
ranked AS (
  SELECT record, score, ROW_NUMBER() OVER (ORDER BY score DESC, record) AS place
  FROM scores
),
everybody AS (
  SELECT COUNT(DISTINCT record) AS records FROM ratings
)
SELECT
  MAX(CASE WHEN place = 1 THEN record END) AS best_record,
  MAX(CASE WHEN place = 1 THEN score END) AS best,
  COALESCE(MAX(CASE WHEN place = 2 THEN score END), 0) AS second,
  COUNT(*) AS scorers,
  SQRT(SUM(score * score) / MAX(records) - (SUM(score) / MAX(records)) * (SUM(score) / MAX(records))) AS sigma
FROM ranked
CROSS JOIN everybody;
