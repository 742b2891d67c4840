-- Watched something on four Fridays in a row: days seven apart.
-- {"people": {}, "did": [{"what": {"any": true}, "when": {"from": 0, "to": 364, "weekday": 5}, "times": {"inARow": 4}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT i.subscriber
  FROM (
    SELECT d.subscriber,
      d.day - 7 * ROW_NUMBER() OVER (PARTITION BY d.subscriber ORDER BY d.day) AS island
    FROM (
      SELECT DISTINCT v.subscriber, v.day
      FROM viewings v
      WHERE v.day % 7 = 5
    ) d
  ) i
  GROUP BY i.subscriber, i.island
  HAVING COUNT(*) >= 4
);
