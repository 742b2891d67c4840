-- Watched something on ten days in a row. Such days keep the same distance from their place in the person's list of days.
-- {"people": {}, "did": [{"what": {"any": true}, "when": {"from": 0, "to": 364}, "times": {"inARow": 10}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT i.subscriber
  FROM (
    SELECT d.subscriber,
      d.day - 1 * ROW_NUMBER() OVER (PARTITION BY d.subscriber ORDER BY d.day) AS island
    FROM (
      SELECT DISTINCT v.subscriber, v.day
      FROM viewings v
      WHERE v.day BETWEEN 0 AND 364
    ) d
  ) i
  GROUP BY i.subscriber, i.island
  HAVING COUNT(*) >= 10
);
